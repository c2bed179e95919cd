import { cpuMs } from './server.ts'

export interface Load {
  /** Processor time per request, server and database together, milliseconds. */
  cpuMs: number
  p50Ms: number
  p95Ms: number
  p99Ms: number
  /** Bytes of the answer, uncompressed. */
  bytes: number
}

/** Asks for one page again and again on one connection, warmed up first. Throws when an answer is not 200. */
export const measurePage = (
  url: string,
  pid: number,
  options: { cookie?: string; count?: number } = {},
): Promise<Load> => measurePages([url], pid, options)

/** The same for several pages in turn. Each measure comes from a caller of its own, so that limits count it apart. */
export async function measurePages(
  urls: readonly string[],
  pid: number,
  { cookie = '', count = 400 }: { cookie?: string; count?: number } = {},
): Promise<Load> {
  const caller = `10.${urls.length % 250}.${(urls[0]?.length ?? 0) % 250}.${Math.floor(performance.now()) % 250}`
  const headers = { 'x-forwarded-for': caller, ...(cookie ? { cookie } : {}) }
  let turn = 0
  const once = async (): Promise<number> => {
    const url = urls[turn++ % urls.length] ?? ''
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
  return { cpuMs: used / count, p50Ms: at(0.5), p95Ms: at(0.95), p99Ms: at(0.99), bytes }
}
