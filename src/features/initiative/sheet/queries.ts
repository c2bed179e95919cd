import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import type { Bilingual } from '../../../kernel/language.ts'
import { isId } from '../../../kernel/ids.ts'
import { shippedInitiative } from '../shipped.ts'
import '../schema.ts'

/** One initiative of a chain, that everyone may read. */
export interface ChainLink {
  code: string
  name: Bilingual
  by: Bilingual
}

interface LinkRow {
  id: string
  nameFr: string
  nameEn: string
  byFr: string
  byEn: string
}

const asLink = ({ id, nameFr, nameEn, byFr, byEn }: LinkRow): ChainLink => ({
  code: id,
  name: { fr: nameFr, en: nameEn },
  by: { fr: byFr, en: byEn },
})

const linkColumns = sql.raw(`i.id, i.name_fr as "nameFr", i.name_en as "nameEn", i.by_fr as "byFr", i.by_en as "byEn"`)

/** Longest chain shown. */
const longest = 20

/**
 * What an initiative was adopted from, the nearest first. It stops where one is no longer public.
 *
 * @param code of the initiative itself
 */
export async function listOrigins(tx: Tx, code: string): Promise<ChainLink[]> {
  if (!isId(code)) return []
  const { rows } = await sql<LinkRow & { shipped: string | null; depth: number }>`
    with recursive up as (
      select i.id, i.adopted_from_id, i.adopted_from_shipped, 0 as depth from initiative i where i.id = ${code}
      union all
      select i.id, i.adopted_from_id, i.adopted_from_shipped, up.depth + 1 from initiative i join up on i.id = up.adopted_from_id
      where i.status = 'published' and up.depth < ${longest})
    select ${linkColumns}, up.adopted_from_shipped as shipped, up.depth from up join initiative i on i.id = up.id order by up.depth`.execute(
    tx,
  )
  const last = shippedInitiative(rows.at(-1)?.shipped ?? '')
  return [...rows.slice(1).map(asLink), ...(last === null ? [] : [{ code: last.code, name: last.name, by: last.by }])]
}

/** Who adopted it, those that say so first by name, and who adopted theirs in turn. At most 100. */
export async function listAdopters(tx: Tx, code: string): Promise<(ChainLink & { depth: number })[]> {
  const from = isId(code) ? sql`i.adopted_from_id = ${code}` : sql`i.adopted_from_shipped = ${code}`
  const { rows } = await sql<LinkRow & { depth: number }>`
    with recursive down as (
      select i.id, 1 as depth, array[i.name_fr || i.id] as place from initiative i where i.status = 'published' and ${from}
      union all
      select i.id, down.depth + 1, down.place || (i.name_fr || i.id) from initiative i join down on i.adopted_from_id = down.id
      where i.status = 'published' and down.depth < ${longest})
    select ${linkColumns}, down.depth from down join initiative i on i.id = down.id order by down.place limit 100`.execute(
    tx,
  )
  return rows.map((row) => ({ ...asLink(row), depth: row.depth }))
}
