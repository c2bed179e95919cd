import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Feature } from '../src/kernel/feature/index.ts'
import { root } from '../src/kernel/root.ts'

/** Adds a line to the table of results. `digits` after the decimal point. */
export type Add = (what: string, value: number, budget: number, unit: string, digits?: number) => void

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
