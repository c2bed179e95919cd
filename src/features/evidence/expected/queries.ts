import { sql } from 'kysely'
import type { Day } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import type { EvidenceType } from '../model.ts'
import { comingBack } from './rules.ts'

/** What an organization last said, of what comes back. */
export interface LastSaid {
  totals: { type: EvidenceType; lastDay: Day }[]
  headCountOn: Day | null
  /** Actions of the plan for which something was logged. */
  actions: string[]
}

export async function readLastSaid(tx: Tx, organizationId: string): Promise<LastSaid> {
  const { rows } = await sql<LastSaid>`
    with own as (select e.type, e.starts_on, e.ends_on, e.action_id from evidence_event e
      where e.organization_id = ${organizationId} and e.is_current and not e.is_withdrawn)
    select
      (select coalesce(json_agg(json_build_object('type', t.type, 'lastDay', t.last) order by t.type), '[]')
        from (select type, max(ends_on) as last from own where type = any (${[...comingBack]}::text[]) group by type) as t
        where t.last is not null) as totals,
      greatest((select max(starts_on) from own where type = 'org-profile'),
        (select o.staff_count_on from organization o where o.id = ${organizationId})) as "headCountOn",
      array(select distinct action_id from own where action_id is not null order by 1) as actions`.execute(tx)
  return rows[0] ?? { totals: [], headCountOn: null, actions: [] }
}
