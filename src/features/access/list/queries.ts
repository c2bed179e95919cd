import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import type { Bands } from '../../consult/index.ts'
import type { AskedOpenly, RequestState } from '../model.ts'
import type { RequestFilter } from './filter.ts'

export interface ListedRequest extends AskedOpenly {
  id: string
  direction: 'to-take' | 'asked'
  state: RequestState
  askedAt: Date
  dueAt: Date
  isLate: boolean
  /** Who took it, or who asks once it is taken; null: not to be told, or nobody. */
  otherFr: string | null
  otherEn: string | null
}

const source = sql`(
  select distinct on (t.id) t.id, 'to-take' as direction, t.asked_at, t.need, t.age_band, t.region_codes, t.priority, t.state, t.due_at, t.late_at, t.asker_id as other_id
    from sec.access_to_take() t order by t.id, t.asker_id nulls last
  ) union all (
  select q.id, 'asked', q.asked_at, q.need, q.age_band, q.region_codes, q.priority, q.state, q.due_at, q.late_at, q.claimer_id from access_request q
    where q.asked_by = (select sec.person()) and q.organization_id = any ((select sec.worked())::uuid[]))`

const within = ({ direction, state }: RequestFilter) => sql`
  (${direction}::text is null or r.direction = ${direction}) and (${state}::text is null or r.state = ${state})`

export async function countRequests(tx: Tx, filter: RequestFilter): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from (${source}) r where ${within(filter)}`.execute(tx)
  return rows[0]?.count ?? 0
}

/** What presses first, unless asked otherwise. `limit` in rows. */
export async function listRequests(
  tx: Tx,
  filter: RequestFilter & { limit: number; offset: number },
): Promise<ListedRequest[]> {
  const order =
    filter.sort === 'newest'
      ? sql`r.asked_at desc, r.id, r.direction`
      : sql`r.state = 'closed', r.state = 'returned', r.due_at, r.id, r.direction`
  const { rows } = await sql<Omit<ListedRequest, 'bands'> & { age: Bands['age']; regions: string[] }>`
    select r.id, r.direction, r.need, r.age_band as age, r.region_codes as regions, r.priority, r.state, r.asked_at as "askedAt", r.due_at as "dueAt",
      r.late_at is not null and r.state = 'open' as "isLate", o.name_fr as "otherFr", o.name_en as "otherEn"
    from (${source}) r left join organization o on o.id = r.other_id where ${within(filter)} order by ${order} limit ${filter.limit} offset ${filter.offset}`.execute(
    tx,
  )
  return rows.map(({ age, regions, ...rest }) => ({ ...rest, bands: { age, regions } }))
}
