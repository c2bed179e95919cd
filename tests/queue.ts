import pg from 'pg'
import { transactionsOf } from '../src/kernel/db/index.ts'
import type { TaskTools } from '../src/kernel/jobs.ts'

/** A connection may still be closing when its database is dropped, on a busy machine: that is no failure of the test. */
function quietPool(connectionString: string, max: number): pg.Pool {
  const pool = new pg.Pool({ connectionString, max })
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}

/** What a task reaches when the queue runs it, on the queue's own role. */
export function aQueueRole(jobUrl: string): { tools: TaskTools; close(): Promise<void> } {
  const pool = quietPool(jobUrl, 2)
  return { tools: { transaction: transactionsOf(pool) }, close: () => pool.end() }
}

/** Empties what no longer serves, on the queue's own role, as the task of every hour does. */
export async function sweep(jobUrl: string): Promise<void> {
  const pool = quietPool(jobUrl, 1)
  await pool.query('SELECT sec.sweep()')
  await pool.end()
}
