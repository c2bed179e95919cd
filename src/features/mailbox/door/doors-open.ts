import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'

/** Whether any team can be written to now. Whoever asks learns nothing else. */
export async function anyDoorOpen(tx: Tx): Promise<boolean> {
  const { rows } = await sql<{ open: boolean }>`select sec.mailbox_doors_open() as open`.execute(tx)
  return rows[0]?.open === true
}
