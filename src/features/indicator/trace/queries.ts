import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import { nameIn, type Language } from '../../../kernel/language.ts'

/** Names of organizations; those the person may not know are absent. */
export async function organizationNames(
  tx: Tx,
  ids: readonly string[],
  lang: Language,
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ id: string; nameFr: string; nameEn: string }>`
    select id, name_fr as "nameFr", name_en as "nameEn" from organization where id = any (${[...new Set(ids)]}::uuid[]) order by id`.execute(
    tx,
  )
  return new Map(rows.map((one) => [one.id, nameIn(one, lang)]))
}
