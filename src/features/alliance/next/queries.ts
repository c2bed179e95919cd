import { sql } from 'kysely'
import { readTogether, type Tx } from '../../../kernel/db/index.ts'

/** Whether a commitment was ever made in a collaboration, whatever became of it. */
export async function hasEverPromised(tx: Tx, id: string): Promise<boolean> {
  const rows = await readTogether(
    tx,
    sql<{ is: boolean }>`select exists (select from commitment t where t.collaboration_id = ${id}) as is`,
  )
  return rows[0]?.is ?? false
}
