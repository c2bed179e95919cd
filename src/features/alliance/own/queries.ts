import { sql } from 'kysely'
import type { SectorCode } from '../../../field/index.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import type { Stage } from '../../collaboration/index.ts'

/** An alliance of an organization of the person, in a list. */
export interface OwnAlliance {
  id: string
  nameFr: string | null
  nameEn: string | null
  stage: Stage
  isInvited: boolean
  sectors: SectorCode[]
  members: number
  /** Open commitments whose day has passed. */
  overdue: number
}

export interface OwnFilter {
  text: string | null
  stage: Stage | null
}

/** Those that fit, invitations first, then by name; and how many there are. */
export async function listOwnAlliances(
  tx: Tx,
  { text, stage, today, limit, offset }: OwnFilter & { today: string; limit: number; offset: number },
): Promise<{ rows: OwnAlliance[]; count: number }> {
  const like = `%${(text ?? '').replace(/[\\%_]/g, '\\$&')}%`
  const { rows } = await sql<OwnAlliance & { count: number }>`
    select c.id, c.name_fr as "nameFr", c.name_en as "nameEn", c.stage, c.id = any ((select sec.inviting_collaborations())::uuid[])
        and not c.id = any ((select sec.joined_collaborations())::uuid[]) as "isInvited",
      array(select distinct o.sector from collaboration_member m join organization o on o.id = m.organization_id
        where m.collaboration_id = c.id and m.state in ('member', 'invited')) as sectors,
      (select count(*) from collaboration_member m where m.collaboration_id = c.id and m.state = 'member')::int as members,
      (select count(*) from commitment t where t.collaboration_id = c.id and t.state = 'open' and t.due_on < ${today}::date)::int as overdue,
      (count(*) over ())::int as count
    from collaboration c
    where c.kind = 'alliance' and (${stage}::text is null or c.stage = ${stage}) and (${text}::text is null or c.search like sec.fold(${like}))
    order by "isInvited" desc, c.stage = 'closed', c.name_fr collate "fr-CA-x-icu", c.name_en, c.id limit ${limit} offset ${offset}`.execute(
    tx,
  )
  return { rows, count: rows[0]?.count ?? 0 }
}
