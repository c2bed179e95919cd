import { transactionsOf } from '../src/kernel/db/index.ts'
import type { TaskTools } from '../src/kernel/jobs.ts'
import { openPool } from '../src/kernel/open-pool.ts'

/** What a task reaches when the queue runs it, on the queue's own role. */
export function aQueueRole(jobUrl: string): { tools: TaskTools; close(): Promise<void> } {
  const pool = openPool({ connectionString: jobUrl, max: 2 })
  return { tools: { transaction: transactionsOf(pool) }, close: () => pool.end() }
}

/** Empties what no longer serves, on the queue's own role, as the task of every hour does. */
export async function sweep(jobUrl: string): Promise<void> {
  const pool = openPool({ connectionString: jobUrl, max: 1 })
  await pool.query('SELECT sec.sweep()')
  await pool.end()
}
