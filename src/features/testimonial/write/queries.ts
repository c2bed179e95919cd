import { sql } from 'kysely'
import type { SectorCode } from '../../../field/index.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import type { Who } from '../../../kernel/session.ts'

/** Where a person works with more than reading: from there they may write. */
export interface TestimonyPlace {
  id: string
  nameFr: string
  nameEn: string
  sector: SectorCode
}

/** By name; 100 at most. */
export async function listPlaces(tx: Tx, { personId, organizations }: Pick<Who, 'personId' | 'organizations'>) {
  const { rows } = await sql<TestimonyPlace>`
    select o.id, o.name_fr as "nameFr", o.name_en as "nameEn", o.sector from organization o
    where o.id = any (${[...organizations]}::uuid[]) and exists (select from membership m
      where m.organization_id = o.id and m.person_id = ${personId} and m.role <> 'reader' and m.until_day is null)
    order by o.name_fr collate "fr-CA-x-icu", o.id limit 100`.execute(tx)
  return rows
}
