import { cpuMs } from './server.ts'

export interface Load {
  /** Processor time per request, server and database together, milliseconds. */
  cpuMs: number
  p50Ms: number
  p95Ms: number
  /** Bytes of the answer, uncompressed. */
  bytes: number
}

/** Asks for one page again and again on one connection, warmed up first. Throws when an answer is not 200. */
export async function measurePage(
  url: string,
  pid: number,
  { cookie = '', count = 400 }: { cookie?: string; count?: number } = {},
): Promise<Load> {
  const headers = cookie ? { cookie } : {}
  const once = async (): Promise<number> => {
    const answer = await fetch(url, { headers, redirect: 'manual' })
    const text = await answer.text()
    if (answer.status !== 200) throw new Error(`${new URL(url).pathname} answered ${answer.status}`)
    return text.length
  }
  for (let i = 0; i < 300; i += 1) await once()
  const times: number[] = []
  let bytes = 0
  const before = cpuMs(pid)
  for (let i = 0; i < count; i += 1) {
    const from = performance.now()
    bytes = await once()
    times.push(performance.now() - from)
  }
  const used = cpuMs(pid) - before
  times.sort((a, b) => a - b)
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  return { cpuMs: used / count, p50Ms: at(0.5), p95Ms: at(0.95), bytes }
}
