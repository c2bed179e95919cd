import { sql } from 'kysely'
import type { Day } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import { firstPlanId, type Catalogue } from '../catalogue-model.ts'
import { latestCatalogue } from '../catalogue-versions.ts'
import type { ActionState } from '../model.ts'

/** Where an organization stands on one action of the catalogue. */
export interface AdoptedStep {
  adoptionId: string
  adoptedId: string
  /** Code in the catalogue. */
  action: string
  state: ActionState
  /** Day the step was set, time zone of the instance. */
  since: Day
}

/** Of the plans of an organization whose days meet [start, end), the latest first: one row an action, set aside ones included. */
export async function adoptedSteps(
  tx: Tx,
  organizationId: string,
  { start, end, timeZone }: { start: Day; end: Day; timeZone: string },
): Promise<AdoptedStep[]> {
  const { rows } = await sql<AdoptedStep>`
    select distinct on (a.action_id) a.adoption_id as "adoptionId", a.id as "adoptedId", a.action_id as action, a.state,
      (a.state_since at time zone ${timeZone})::date::text as since
    from adopted_action a join adoption d on d.id = a.adoption_id
    where d.organization_id = ${organizationId} and a.action_id is not null and d.starts_on < ${end}::date and d.ends_on >= ${start}::date
    order by a.action_id, d.starts_on desc, a.id limit 500`.execute(tx)
  return rows
}

/** The plan that indicators measure, in its newest version; null before it is brought in. */
export const planOfIndicators = (tx: Tx): Promise<Catalogue | null> => latestCatalogue(tx, firstPlanId)
