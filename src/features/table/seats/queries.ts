import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import type { Level } from '../model.ts'

/** Another table that members may name: one where the person’s organizations sit, or a public one. */
export interface Nameable {
  id: string
  nameFr: string | null
  nameEn: string | null
  /** Null: not said. */
  level: Level | null
}

/** Tables that an alliance or a table may name, but itself; by name, 500 at most: the person’s own first. */
export async function listNameable(tx: Tx, id: string): Promise<Nameable[]> {
  const { rows } = await sql<Nameable>`
    select id, name_fr as "nameFr", name_en as "nameEn", level from (
      select distinct on (t.id) t.* from (
        select c.id, c.name_fr, c.name_en, s.level, 0 as place from collaboration c left join table_scope s on s.collaboration_id = c.id
          where c.kind = 'table' and c.stage <> 'closed' and c.id = any ((select sec.joined_collaborations())::uuid[])
        union all select p.id, p.name_fr, p.name_en, p.level, 1 from sec.public_tables() p) t
      where t.id <> ${id} order by t.id, t.place) as nameable
    order by place, coalesce(name_fr, name_en) collate "fr-CA-x-icu", id limit 500`.execute(tx)
  return rows
}

/** Whether the members of a table, or of an alliance, may name another table. */
export async function mayName(tx: Tx, tableId: string, by: string): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`select sec.may_name_table(${tableId}, ${by}) as may`.execute(tx)
  return rows[0]?.may === true
}
