import { once } from 'node:events'
import { setTimeout as delay } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { corpus, type HostileFile } from '../tests/hostile-files/corpus.ts'
import { beside, timesOf } from './beside.ts'
import type { BenchNetwork } from './data.ts'
import { fillNetwork } from './data.ts'
import type { Add } from './feature-bench.ts'
import { memoryMb, startServer, type BenchServer } from './server.ts'

const doors = [
  ['youth door', '/fr/toi'],
  ['directory', '/fr/repertoire'],
] as const

/** How two pages are served while every file of the corpus comes in, one after another, where the largest may. */
export async function measureUploads(add: Add): Promise<void> {
  const server = await startServer({ env: { LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'silent' } })
  try {
    const network = await fillNetwork(server.adminUrl, 30)
    const urls = doors.map(([, path]) => `${server.url}${path}`)
    await beside(urls, () => delay(3_000)) // warmed up
    const quiet = (await beside(urls, () => delay(15_000))).map(timesOf)
    let peakMb = memoryMb(server.pid)
    const watch = setInterval(() => (peakMb = Math.max(peakMb, memoryMb(server.pid))), 50)
    const sender = openSender(server, network)
    const all: number[][] = doors.map(() => [])
    const each: { what: string; times: number[][]; seconds: number }[] = []
    const failed: string[] = []
    for (const file of corpus) {
      const form = await formOf(server, network, file)
      const from = performance.now()
      const times = await beside(urls, async () => {
        if ((await sender.send(form)) >= 500) failed.push(file.what)
      })
      each.push({ what: file.what, times, seconds: (performance.now() - from) / 1000 })
      for (const [at, some] of times.entries()) all[at]?.push(...some)
    }
    clearInterval(watch)
    await sender.close()
    for (const [at, [name]] of doors.entries()) {
      const calm = quiet[at] ?? timesOf([])
      const whole = timesOf(all[at] ?? [])
      const [worst] = each
        .map(({ what, times, seconds }) => ({ what, seconds, ...timesOf(times[at] ?? []) }))
        .filter(({ count }) => count >= 20)
        .toSorted((a, b) => b.p99Ms - a.p99Ms)
      const said = `quiet p50 ${calm.p50Ms.toFixed(1)} ms, p99 ${calm.p99Ms.toFixed(1)} ms`
      add(
        `${name} during ${corpus.length} hostile files, p99 (p50 ${whole.p50Ms.toFixed(1)} ms; ${said})`,
        whole.p99Ms,
        200,
        'ms',
      )
      if (worst)
        add(
          `${name} during the worst of them (${worst.what}, ${worst.seconds.toFixed(1)} s), p99 (p50 ${worst.p50Ms.toFixed(1)} ms)`,
          worst.p99Ms,
          200,
          'ms',
        )
      add(`${name} during hostile files, p99 over quiet p99`, whole.p99Ms / calm.p99Ms, 2, '×', 2)
    }
    add(`hostile files answered with a failure (${failed.join(', ')})`, failed.length, 0, '', 0)
    const [longest] = each.toSorted((a, b) => b.seconds - a.seconds)
    add(`longest answer to a hostile file (${longest?.what ?? ''})`, longest?.seconds ?? 0, 25, 's')
    add('memory of the server at its highest during hostile files (PSS)', peakMb, 700, 'MB', 0)
  } finally {
    await server.stop()
  }
}

interface Form {
  url: string
  body: Uint8Array<ArrayBuffer>
  type: string
}

async function formOf(
  server: BenchServer,
  { networkId, coordinatorCookie }: BenchNetwork,
  file: HostileFile,
): Promise<Form> {
  const url = `${server.url}/fr/tables/${networkId}/repertoire/importer`
  const page = await (await fetch(url, { headers: { cookie: coordinatorCookie } })).text()
  const form = new FormData()
  for (const name of ['csrf', 'key']) form.set(name, new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? '')
  form.set('source', 'source mesurée')
  form.set('language', 'fr')
  form.set('file', new File([new Uint8Array(file.bytes())], file.name))
  const whole = new Response(form)
  return { url, type: whole.headers.get('content-type') ?? '', body: new Uint8Array(await whole.arrayBuffer()) }
}

/**
 * Sends forms from a thread of its own, which takes what the others leave of the machine: whoever sends such a file sits
 * at another one.
 */
const sending = `
  const { setPriority } = require('node:os')
  const { parentPort } = require('node:worker_threads')
  if (process.platform === 'linux') setPriority(0, 19)
  parentPort.on('message', async ({ url, body, headers }) => {
    const answer = await fetch(url, { method: 'POST', body, headers, redirect: 'manual' })
    await answer.arrayBuffer()
    parentPort.postMessage(answer.status)
  })`

/** @returns what sends a form and comes back with the status of the answer */
function openSender(server: BenchServer, { coordinatorCookie: cookie }: BenchNetwork) {
  const thread = new Worker(sending, { eval: true })
  return {
    async send({ url, body, type }: Form): Promise<number> {
      thread.postMessage({ url, body, headers: { cookie, 'content-type': type, origin: server.url } }, [])
      const [status] = (await once(thread, 'message')) as [number]
      return status
    },
    close: () => thread.terminate(),
  }
}
