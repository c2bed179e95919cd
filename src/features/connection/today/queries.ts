import { sql } from 'kysely'
import type { Day } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'

/** Where an organization stands with the ties that it says. */
export interface TieState {
  organizationId: string
  nameFr: string
  nameEn: string
  /** Last day it answered the yearly question; null: never. */
  answeredOn: Day | null
  /** Organizations of its networks that say something of it, and of which it says nothing. */
  waiting: number
  /** Something is logged within 12 months, or said, of its ties. */
  isKnown: boolean
}

/** Of these organizations, those that stand in a network today; 50 at most. */
export async function listTieStates(tx: Tx, organizationIds: readonly string[], today: Day): Promise<TieState[]> {
  if (organizationIds.length === 0) return []
  const { rows } = await sql<TieState>`
    select o.id as "organizationId", o.name_fr as "nameFr", o.name_en as "nameEn",
      (select max(t.answered_on) from tie_answer t where t.organization_id = o.id) as "answeredOn",
      (select count(*) from tie_declaration d where d.other_id = o.id and d.until_day is null
        and exists (select from network_member a join network_member b on b.network_id = a.network_id and b.left_on is null
          where a.organization_id = o.id and a.left_on is null and b.organization_id = d.organization_id)
        and not exists (select from tie_declaration own where own.organization_id = o.id and own.other_id = d.organization_id
          and own.until_day is null))::int as waiting,
      (exists (select from tie_month m where o.id in (m.a_id, m.b_id) and m.month > ${today}::date - interval '13 months')
        or exists (select from tie_declaration d where o.id in (d.organization_id, d.other_id) and d.until_day is null)) as "isKnown"
    from organization o where o.id = any (${[...organizationIds]}::uuid[]) and o.status = 'joined'
      and exists (select from network_member n where n.organization_id = o.id and n.left_on is null)
    order by o.id limit 50`.execute(tx)
  return rows
}
