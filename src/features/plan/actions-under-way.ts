import { sql } from 'kysely'
import type { Day } from '../../kernel/clock.ts'
import type { Tx } from '../../kernel/db/index.ts'
import type { ActionState } from './model.ts'
import { awaitingAction } from './summary.ts'

/** An action of the plan that an organization has adopted for a period that holds the day, and has not set aside. */
export interface ActionUnderWay {
  id: string
  adoptionId: string
  /** Code in the plan: A8. */
  actionId: string
  number: number | null
  titleFr: string
  titleEn: string
  state: ActionState
}

/** Those of an organization, by number; each action once, of the adoption that began last. 100 at most. */
export async function actionsUnderWay(tx: Tx, organizationId: string, today: Day): Promise<ActionUnderWay[]> {
  const { rows } = await sql<ActionUnderWay>`
    select * from (select distinct on (a.action_id) a.action_id as "actionId", ${awaitingAction}
      where d.organization_id = ${organizationId} and ${today}::date between d.starts_on and d.ends_on
        and a.action_id is not null and a.state <> 'set-aside'
      order by a.action_id, d.starts_on desc, a.id) as under_way
    order by number nulls last, "actionId" limit 100`.execute(tx)
  return rows
}
