import { sql } from 'kysely'
import type { SectorCode } from '../../../field/index.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import type { Stage } from '../../collaboration/index.ts'
import type { Level } from '../model.ts'

/** A table of an organization of the person, in a list. */
export interface OwnTable {
  id: string
  nameFr: string | null
  nameEn: string | null
  /** Null: not said. */
  level: Level | null
  /** Empty: all of Quebec. */
  regions: string[]
  stage: Stage
  isInvited: boolean
  sectors: SectorCode[]
  members: number
  /** Open commitments whose day has passed. */
  overdue: number
}

export interface OwnFilter {
  text: string | null
  level: Level | null
  region: string | null
}

/** Those that fit, invitations first, then by name; and how many there are. */
export async function listOwnTables(
  tx: Tx,
  { text, level, region, today, limit, offset }: OwnFilter & { today: string; limit: number; offset: number },
): Promise<{ rows: OwnTable[]; count: number }> {
  const like = `%${(text ?? '').replace(/[\\%_]/g, '\\$&')}%`
  const { rows } = await sql<OwnTable & { count: number }>`
    select c.id, c.name_fr as "nameFr", c.name_en as "nameEn", s.level, c.regions, c.stage,
      c.id = any ((select sec.inviting_collaborations())::uuid[]) and not c.id = any ((select sec.joined_collaborations())::uuid[]) as "isInvited",
      array(select distinct o.sector from sec.table_organizations(c.id) o join collaboration_member m on m.organization_id = o.organization_id
        where m.collaboration_id = c.id and m.state = 'member') as sectors,
      (select count(*) from collaboration_member m where m.collaboration_id = c.id and m.state = 'member')::int as members,
      (select count(*) from commitment t where t.collaboration_id = c.id and t.state = 'open' and t.due_on < ${today}::date)::int as overdue,
      (count(*) over ())::int as count
    from collaboration c left join table_scope s on s.collaboration_id = c.id
    where c.kind = 'table' and (${level}::text is null or s.level = ${level})
      and (${region}::text is null or c.regions = '{}' or ${region} = any (c.regions))
      and (${text}::text is null or c.search like sec.fold(${like}))
    order by "isInvited" desc, c.stage = 'closed', coalesce(c.name_fr, c.name_en) collate "fr-CA-x-icu", c.id limit ${limit} offset ${offset}`.execute(
    tx,
  )
  return { rows, count: rows[0]?.count ?? 0 }
}
