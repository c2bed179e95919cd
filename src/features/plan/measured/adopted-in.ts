import { sql } from 'kysely'
import type { Day } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'

/** An action that an organization adopted, over the days of its plan, both included. */
export interface Adopted {
  organization: string
  /** Code in the catalogue. */
  action: string
  /** Outcomes it pursues; null: all of them. */
  outcomes: readonly string[] | null
  startsOn: Day
  endsOn: Day
}

/**
 * What organizations adopted over days that meet [start, end), as the transaction may read it: actions of the catalogue that are not
 * set aside. Not what a table adopted itself.
 *
 * @param organizations only of these; null: of all of them
 */
export async function adoptedIn(
  tx: Tx,
  { start, end }: { start: Day; end: Day },
  organizations: readonly string[] | null = null,
): Promise<Adopted[]> {
  const only = organizations === null ? sql`` : sql`and a.organization_id = any (${[...organizations]}::uuid[])`
  const { rows } = await sql<Adopted>`
    select a.organization_id as organization, a.action_id as action, case when cardinality(a.outcomes) > 0 then a.outcomes end as outcomes,
      d.starts_on::text as "startsOn", d.ends_on::text as "endsOn"
    from adopted_action a join adoption d on d.id = a.adoption_id
    where a.organization_id is not null and a.action_id is not null and a.state <> 'set-aside'
      and d.starts_on < ${end}::date and d.ends_on >= ${start}::date ${only}
    order by a.organization_id, a.action_id, d.starts_on, a.id`.execute(tx)
  return rows
}
