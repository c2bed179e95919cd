import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'

/** An organization that one may write for. */
export interface Asker {
  organizationId: string
  nameFr: string
  nameEn: string
}

/** Names of these organizations, in their order. */
export async function listAskers(tx: Tx, ids: readonly string[]): Promise<Asker[]> {
  const { rows } = await sql<Asker>`
    select id as "organizationId", name_fr as "nameFr", name_en as "nameEn" from organization
    where id = any (${[...ids]}::uuid[]) order by name_fr, id limit 100`.execute(tx)
  return rows
}
