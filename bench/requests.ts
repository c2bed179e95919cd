import { readProcess } from './process-figures.ts'
import { referenceOf } from './reference.ts'
import { busyMs, type BenchServer } from './server.ts'
import { twinOf } from './twin.ts'

/** The median of the rounds, and the quarter and three quarters of them. */
export interface Spread {
  median: number
  low: number
  high: number
}

export interface Load {
  /** Processor time per request, server and database together, milliseconds: median of the rounds. */
  cpuMs: number
  /** The same over that of a static page of the same bytes and one trivial query, asked in turn with it. */
  overStatic: Spread
  /** The same over that of another revision of the product (`--compare`), asked in turn with it; null: none was asked for. */
  overTwin: Spread | null
  p50Ms: number
  p95Ms: number
  p99Ms: number
  /** Bytes of the answer, uncompressed. */
  bytes: number
  /** Share of the server’s own processor time that collecting garbage took, over all that was asked here. */
  garbageShare: number
  /** 99th percentile of the delay of the server’s event loop since it started, milliseconds. */
  lagMs: number
}

export interface LoadOptions {
  cookie?: string
  /** Requests that are measured, in all. */
  count?: number
}

const rounds = 8

/** Asks for one page again and again on one connection, warmed up first. Throws when an answer is not 200. */
export const measurePage = (url: string, server: BenchServer, options: LoadOptions = {}): Promise<Load> =>
  measurePages([url], server, options)

/**
 * The same for several pages in turn. Each measure comes from a caller of its own, so that limits count it apart. Rounds of the
 * page, of a static page of the same bytes and, when asked for, of another revision take turns: what slows one slows all.
 */
export async function measurePages(
  urls: readonly string[],
  server: BenchServer,
  { cookie = '', count = 400 }: LoadOptions = {},
): Promise<Load> {
  const caller = `10.${urls.length % 250}.${(urls[0]?.length ?? 0) % 250}.${Math.floor(performance.now()) % 250}`
  const headers = { 'x-forwarded-for': caller, ...(cookie ? { cookie } : {}) }
  const page = asker(urls, headers)
  const twin = await twinOf(server)
  const other =
    twin &&
    asker(
      urls.map((url) => url.replace(server.url, twin.url)),
      headers,
    )
  const [reference] = await Promise.all([referenceOf(server), repeat(page.once, 300), other && repeat(other.once, 300)])
  await reference.show(page.last())
  const still = asker([reference.url], {})
  await repeat(still.once, 300)

  const pids = [server.pid, reference.pid, ...(twin ? [twin.pid] : [])]
  const costOf = async (once: () => Promise<void>): Promise<number> => {
    const before = busyMs(pids)
    await repeat(once, Math.ceil(count / rounds))
    return (busyMs(pids) - before) / Math.ceil(count / rounds)
  }
  const before = await readProcess(server)
  page.times.length = 0
  const costs: { page: number; still: number; other: number | null }[] = []
  for (let round = 0; round < rounds; round += 1)
    costs.push({
      page: await costOf(page.once),
      still: await costOf(still.once),
      other: other && (await costOf(other.once)),
    })
  const after = await readProcess(server)

  const times = page.times.toSorted((a, b) => a - b)
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  return {
    cpuMs: spreadOf(costs.map((one) => one.page)).median,
    overStatic: spreadOf(costs.map((one) => one.page / one.still)),
    overTwin: other && spreadOf(costs.map((one) => one.page / (one.other ?? 1))),
    p50Ms: at(0.5),
    p95Ms: at(0.95),
    p99Ms: at(0.99),
    bytes: Buffer.byteLength(page.last()),
    garbageShare: (after.garbageMs - before.garbageMs) / Math.max(1, after.cpuMs - before.cpuMs),
    lagMs: after.lagMs,
  }
}

function asker(urls: readonly string[], headers: Record<string, string>) {
  const times: number[] = []
  let turn = 0
  let last = ''
  const once = async (): Promise<void> => {
    const url = urls[turn++ % urls.length] ?? ''
    const from = performance.now()
    const answer = await fetch(url, { headers, redirect: 'manual' })
    last = await answer.text()
    times.push(performance.now() - from)
    if (answer.status !== 200) throw new Error(`${new URL(url).pathname} answered ${answer.status}`)
  }
  return { once, times, last: () => last }
}

async function repeat(once: () => Promise<void>, count: number): Promise<void> {
  for (let i = 0; i < count; i += 1) await once()
}

function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { median: at(0.5), low: at(0.25), high: at(0.75) }
}
