import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'

/** Organizations where the person does more than read. */
export async function workedOrganizations(tx: Tx): Promise<readonly string[]> {
  const { rows } = await sql<{ worked: string[] | null }>`select sec.worked()::uuid[] as worked`.execute(tx)
  return rows[0]?.worked ?? []
}
