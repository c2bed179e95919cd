import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Feature } from '../src/kernel/feature/index.ts'
import { root } from '../src/kernel/root.ts'
import type { Load, Spread } from './requests.ts'
import { comparedRevision } from './twin.ts'

/** Adds a line to the table of results. `digits` after the decimal point. */
export type Add = (what: string, value: number, budget: number, unit: string, digits?: number) => void

const times = ({ median, low, high }: Spread): string =>
  `${median.toFixed(1)} × (${low.toFixed(1)} to ${high.toFixed(1)})`

/**
 * What a page costs, in milliseconds, and over a static page of the same bytes, which travels from one machine to another; over the
 * other revision, when one is compared. A page of one thing (3 ms) has a budget of that ratio too.
 */
export function addLoad(add: Add, what: string, load: Load, budgetMs: number): void {
  const { cpuMs, overStatic, overTwin, p50Ms, p95Ms, garbageShare, lagMs } = load
  const said = [
    `p50 ${p50Ms.toFixed(1)} ms, p95 ${p95Ms.toFixed(1)} ms`,
    `garbage ${(garbageShare * 100).toFixed(0)} %, loop p99 ${lagMs.toFixed(0)} ms`,
    `${times(overStatic)} a static page`,
    ...(overTwin
      ? [
          `${overTwin.median.toFixed(2)} × ${comparedRevision} (${overTwin.low.toFixed(2)} to ${overTwin.high.toFixed(2)})`,
        ]
      : []),
  ]
  add(`CPU per request, ${what} (${said.join('; ')})`, cpuMs, budgetMs, 'ms', 2)
  if (budgetMs <= 3) add(`the same, over a static page of the same bytes`, overStatic.median, 4, '×', 1)
}

/** What `features/<name>/test-bench.ts` exports as `bench`: its budgets, measured on a server and data of its own. */
export interface FeatureBench {
  /** `size`: of its data, when the command says one (`--directory=10000`). */
  measure: (add: Add, size?: number) => Promise<void>
}

/** The measures of a feature, from its folder; null when it has no budget. */
export async function benchOf({ name }: Feature): Promise<FeatureBench | null> {
  if (!existsSync(join(root, 'src', 'features', name, 'test-bench.ts'))) return null
  const read: { bench: FeatureBench } = await import(`../src/features/${name}/test-bench.ts`)
  return read.bench
}
