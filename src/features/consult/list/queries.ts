import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import type { Answered, Bands, Question } from '../model.ts'
import type { QuestionFilter } from './filter.ts'

/** A question of the list. `bands` null: it is closed, and is not the person’s own. */
export interface ListedQuestion {
  id: string
  direction: 'received' | 'asked'
  /** The one that is asked, or that asks. */
  organizationId: string
  askedAt: Date
  state: Question['state']
  bands: Bands | null
  /** Of what was received: our answer. */
  answer: Answered | null
  /** Of what was asked: answers, and those that could help. */
  answers: number
  helpers: number
}

const source = sql`(
  select c.id, 'received' as direction, c.organization_id, c.asked_at, case when c.state = 'closed' then 'closed' when c.answer is null then 'open' else 'answered' end as state,
    c.age_band, c.region_codes, c.answer, 0 as answers, 0 as helpers from sec.consults_received() c
  union all
  select q.id, 'asked', q.organization_id, q.asked_at, q.state, q.age_band, q.region_codes, null, r.answers, r.helpers
  from consult_question q cross join lateral (select count(answer)::integer as answers, count(*) filter (where answer = 'could-help')::integer as helpers
    from consult_recipient where question_id = q.id) r
  where q.state <> 'forgotten') all_questions`

const within = ({ direction, state }: QuestionFilter) => sql`
  (${direction}::text is null or direction = ${direction}) and (${state}::text is null or state = ${state})`

export async function countQuestions(tx: Tx, filter: QuestionFilter): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from ${source} where ${within(filter)}`.execute(tx)
  return rows[0]?.count ?? 0
}

/** `limit` in rows. */
export async function listQuestions(
  tx: Tx,
  filter: QuestionFilter & { limit: number; offset: number },
): Promise<ListedQuestion[]> {
  const order = filter.sort === 'oldest' ? sql`asked_at, id, organization_id` : sql`asked_at desc, id, organization_id`
  const { rows } = await sql<Omit<ListedQuestion, 'bands'> & { age: Bands['age'] | null; regions: string[] }>`
    select id, direction, organization_id as "organizationId", asked_at as "askedAt", state, age_band as age, region_codes as regions, answer, answers, helpers
    from ${source} where ${within(filter)} order by ${order} limit ${filter.limit} offset ${filter.offset}`.execute(tx)
  return rows.map(({ age, regions, ...rest }) => ({ ...rest, bands: age === null ? null : { age, regions } }))
}
