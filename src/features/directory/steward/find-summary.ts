import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import { sheetSummaryColumns, type SheetSummary } from './sheet-summary.ts'

/** The line of one sheet; null when there is none for this person. */
export async function findSummary(tx: Tx, id: string): Promise<SheetSummary | null> {
  const { rows } = await sql<SheetSummary>`
    select ${sheetSummaryColumns} from directory_record r where r.id = ${id} and r.kind = 'service'`.execute(tx)
  return rows[0] ?? null
}
