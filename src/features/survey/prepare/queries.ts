import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'

export interface LedOrganization {
  id: string
  nameFr: string
  nameEn: string
}

/** Organizations that the person leads and that are there today, by name. */
export async function listLed(tx: Tx, led: readonly string[]): Promise<LedOrganization[]> {
  if (led.length === 0) return []
  const { rows } = await sql<LedOrganization>`
    select id, name_fr as "nameFr", name_en as "nameEn" from organization
    where id = any (${[...led]}::uuid[]) and status <> 'left' order by name_fr, id limit 100`.execute(tx)
  return rows
}
