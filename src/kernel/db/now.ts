import { sql } from 'kysely'
import type { Tx } from './transaction.ts'

/** The instant at which this transaction began: what the database dates its rows with. */
export async function readNow(tx: Tx): Promise<Date> {
  const { rows } = await sql<{ now: Date }>`select sec.now() as now`.execute(tx)
  const [row] = rows
  if (row === undefined) throw new Error('the database tells no time')
  return row.now
}
