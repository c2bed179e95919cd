import { cpuMs, memoryMb } from './server.ts'

export interface MeasuredCopy {
  bytes: number
  seconds: number
  cpuSeconds: number
  /** Memory of the server at its highest while it was made (PSS), MB. */
  highestMb: number
}

/** A long answer, taken as fast as it comes. */
export async function measureCopy(url: string, pid: number): Promise<MeasuredCopy> {
  const before = cpuMs(pid)
  const from = performance.now()
  const answer = await fetch(url)
  if (!answer.ok || answer.body === null) throw new Error(`${url} answered ${answer.status}`)
  let bytes = 0
  let highestMb = 0
  let lookAt = 0
  for await (const chunk of answer.body) {
    bytes += chunk.length
    if (performance.now() < lookAt) continue
    highestMb = Math.max(highestMb, memoryMb(pid))
    lookAt = performance.now() + 100
  }
  const cpuSeconds = (cpuMs(pid) - before) / 1000
  return { bytes, seconds: (performance.now() - from) / 1000, cpuSeconds, highestMb }
}
