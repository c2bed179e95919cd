import { sql } from 'kysely'
import type { Day } from '../../kernel/clock.ts'
import type { Tx } from '../../kernel/db/index.ts'
import type { ActionState } from './model.ts'

/** An action that asks for someone's attention. */
export interface AwaitingAction {
  id: string
  adoptionId: string
  /** Number in the plan; null: an action of one's own. */
  number: number | null
  titleFr: string
  titleEn: string
  state: ActionState
  dueOn: Day | null
}

/** Where the plan of an organization stands on a day, for the page people open in the morning. */
export interface PlanSummary {
  organizationId: string
  /** null: no plan was adopted for a period that holds the day. */
  adoptionId: string | null
  /** How many plans were; the figures are of the one that began last. */
  plans: number
  chosen: number
  completed: number
  late: number
  unassigned: number
  /** Left to someone who no longer works there. */
  gone: number
  /** Actions of the person of this request, not completed: late first, then the soonest due; 5 at most. */
  mine: AwaitingAction[]
}

/** Columns of actions `a` of adoptions `d`, with the plan's own number and words where they have none: `select …` and `from …`. */
export const awaitingAction = sql`a.id, a.adoption_id as "adoptionId", (original ->> 'number')::int as number,
  coalesce(a.title_fr, original #>> '{title,fr}') as "titleFr", coalesce(a.title_en, original #>> '{title,en}') as "titleEn",
  a.state, a.due_on as "dueOn"
  from adopted_action a join adoption d on d.id = a.adoption_id
    join plan_catalogue c on c.plan_id = d.plan_id and c.version = a.catalogue_version
    left join lateral (select e as original from jsonb_array_elements(c.content -> 'actions') as e where e ->> 'id' = a.action_id) as o on true`

export async function planSummary(tx: Tx, organizationId: string, today: Day): Promise<PlanSummary> {
  const { rows } = await sql<Omit<PlanSummary, 'organizationId'>>`
    with latest as materialized (
      select d.id as "adoptionId", (count(*) over ())::int as plans, (count(a.id) filter (where a.state <> 'set-aside'))::int as chosen,
        (count(a.id) filter (where a.state = '100'))::int as completed,
        (count(a.id) filter (where a.due_on < ${today}::date and a.state not in ('100', 'set-aside')))::int as late,
        (count(a.id) filter (where a.person_id is null and a.state not in ('100', 'set-aside')))::int as unassigned,
        (select count(*) from sec.in_charge_gone(array[d.id]))::int as gone
      from adoption d left join adopted_action a on a.adoption_id = d.id
      where d.organization_id = ${organizationId} and ${today}::date between d.starts_on and d.ends_on
      group by d.id, d.starts_on order by d.starts_on desc limit 1)
    select latest.*, (select coalesce(json_agg(own), '[]') from (
      select ${awaitingAction}
      where a.adoption_id = (select "adoptionId" from latest) and a.person_id = sec.person() and a.state not in ('100', 'set-aside')
      order by a.due_on nulls last, a.rank limit 5) as own) as mine
    from latest`.execute(tx)
  return { organizationId, ...(rows[0] ?? noPlan) }
}

const noPlan: Omit<PlanSummary, 'organizationId'> = {
  adoptionId: null,
  plans: 0,
  chosen: 0,
  completed: 0,
  late: 0,
  unassigned: 0,
  gone: 0,
  mine: [],
}
