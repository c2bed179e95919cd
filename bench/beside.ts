import { Worker } from 'node:worker_threads'

export interface Times {
  p50Ms: number
  p99Ms: number
  count: number
}

export const timesOf = (times: readonly number[]): Times => {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { p50Ms: at(0.5), p99Ms: at(0.99), count: sorted.length }
}

/** Asks for pages in turn, one after another, on a thread of its own: what makes the load does not slow the clock. */
const asking = `
  const { parentPort, workerData: urls } = require('node:worker_threads')
  let goesOn = true
  parentPort.once('message', () => (goesOn = false))
  ;(async () => {
    for (const url of urls) await (await fetch(url)).arrayBuffer() // a first request loads and connects
    parentPort.postMessage('ready')
    const times = urls.map(() => [])
    for (let turn = 0; goesOn || turn % urls.length !== 0; turn += 1) {
      const from = performance.now()
      const answer = await fetch(urls[turn % urls.length])
      await answer.arrayBuffer()
      if (answer.status !== 200) throw new Error(urls[turn % urls.length] + ' answered ' + answer.status)
      times[turn % urls.length].push(performance.now() - from)
    }
    parentPort.postMessage(times)
  })()`

/** The milliseconds that each page took while the work lasted. */
export async function beside(urls: readonly string[], work: () => Promise<unknown>): Promise<number[][]> {
  const thread = new Worker(asking, { eval: true, workerData: urls })
  const failed = new Promise<never>((_, reject) => thread.once('error', reject))
  const said = <T>(): Promise<T> => Promise.race([new Promise<T>((resolve) => thread.once('message', resolve)), failed])
  await said<'ready'>()
  const told = said<number[][]>()
  await Promise.race([work(), told])
  thread.postMessage('enough', [])
  return told
}
