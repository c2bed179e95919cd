import type { BenchServer } from './server.ts'

/** What a server says of its own process, since it started. */
export interface ProcessFigures {
  /** Processor time, milliseconds. */
  cpuMs: number
  /** Time that collecting garbage took, milliseconds. */
  garbageMs: number
  /** 99th percentile of the delay of the event loop, milliseconds. */
  lagMs: number
}

/** Read from its `/metrics`, which answers this machine alone. */
export async function readProcess({ url }: BenchServer): Promise<ProcessFigures> {
  const text = await (await fetch(`${url}/metrics`)).text()
  const sumOf = (name: string): number =>
    [...text.matchAll(new RegExp(`^${name}(?:\\{[^}]*\\})? (\\S+)`, 'gm'))].reduce(
      (sum, [, value]) => sum + Number(value),
      0,
    )
  return {
    cpuMs: sumOf('process_cpu_seconds_total') * 1000,
    garbageMs: sumOf('nodejs_gc_duration_seconds_sum') * 1000,
    lagMs: sumOf('nodejs_eventloop_lag_p99_seconds') * 1000,
  }
}
