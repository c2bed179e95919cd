import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import type { EvidenceType } from '../model.ts'
import { versionColumns, type EvidenceVersion } from '../queries.ts'
import { searchedWords, type WorkFilter, type WorkSort } from './filter.ts'

/** Who looks: the organizations where they work, and themselves. */
export interface Looking {
  organizations: readonly string[]
  personId: string
}

/** A row of the list. */
export interface WorkRow extends EvidenceVersion {
  /** Who came, told with it: totals by quantity. */
  told: { quantity: string; n: number }[]
  /** An organization of the person’s is named, and has said nothing yet. */
  awaits: boolean
}

const ids = (organizations: readonly string[]) => sql`${[...organizations]}::uuid[]`

/** Whether the numbers of a record are told with what it is about, and have no row of their own. */
const isTold = sql`(e.about is not null and e.type in ('participation', 'training-attendance') and exists (
  select from evidence_event w where w.record_key = e.about and w.is_current and w.organization_id = e.organization_id
    and w.is_withdrawn = e.is_withdrawn and w.type in ('activity', 'campaign', 'training')))`

/** What the platform knew by itself of the organization: nobody’s work, and long to read through. */
const isKnownByPlatform = sql`(e.via = 'platform' and e.type in ('action-record', 'designation', 'network-membership'))`

const awaits = (
  organizations: readonly string[],
) => sql<boolean>`(not e.organization_id = any (${ids(organizations)}) and not exists (
  select from evidence_answer a where a.record_key = e.record_key and a.organization_id = any (${ids(organizations)})))`

const lastAnswerIsNotUs = (organizations: readonly string[]) => sql`exists (select from evidence_answer a
  where a.record_key = e.record_key and a.organization_id = any (${ids(organizations)}) and a.answer = 'not-us' and a.number = (
    select max(b.number) from evidence_answer b where b.record_key = a.record_key and b.organization_id = a.organization_id))`

function within({ organizations, personId }: Looking, filter: WorkFilter): RawBuilder<unknown> {
  const { type, action, from, to, who } = filter
  const conditions: RawBuilder<unknown>[] = [
    sql`e.is_current and e.is_withdrawn = ${who === 'withdrawn'}`,
    sql`e.id in (select n.event_id from evidence_organization n where n.organization_id = any (${ids(organizations)}))`,
  ]
  if (type !== null) conditions.push(sql`e.type = ${type}`)
  if (who === 'platform') conditions.push(isKnownByPlatform)
  else if (type === null && action === null && filter.text === null) conditions.push(sql`not ${isKnownByPlatform}`)
  if (action !== null) conditions.push(sql`e.action_id = ${action}`)
  if (from !== null) conditions.push(sql`coalesce(e.ends_on, 'infinity') >= ${from}::date`)
  if (to !== null) conditions.push(sql`e.starts_on <= ${to}::date`)
  if (who === 'mine') conditions.push(sql`e.recorded_by = ${personId}`)
  if (who === 'joint') conditions.push(sql`(select count(*) from evidence_organization n where n.event_id = e.id) > 1`)
  if (who === 'waiting') conditions.push(awaits(organizations))
  for (const { text, types } of searchedWords(filter.text)) {
    const pattern = `%${text.replace(/[\\%_]/g, '\\$&')}%`
    conditions.push(
      sql`(sec.fold(coalesce(e.title, '') || ' ' || coalesce(e.other_kind, '')) like ${pattern} or e.type = any (${types}::text[]))`,
    )
  }
  return sql.join(conditions, sql` and `)
}

const orders: Readonly<Record<WorkSort, RawBuilder<unknown>>> = {
  day: sql`e.starts_on desc, e.recorded_at desc, e.id`,
  oldest: sql`e.starts_on, e.recorded_at, e.id`,
  recorded: sql`e.recorded_at desc, e.id`,
}

/** A part of the list; who came to an activity stands in its row. */
export async function listWork(
  tx: Tx,
  looking: Looking,
  filter: WorkFilter,
  { limit, offset }: { limit: number; offset: number },
): Promise<WorkRow[]> {
  const { rows } = await sql<WorkRow>`
    with shown as materialized (select e.* from evidence_event e where ${within(looking, filter)} and not ${isTold}
      order by ${orders[filter.sort]} limit ${limit} offset ${offset})
    select ${versionColumns}, ${awaits(looking.organizations)} as awaits,
      (select coalesce(json_agg(json_build_object('quantity', quantity, 'n', n) order by quantity), '[]') from (
        select c ->> 'quantity' as quantity, sum((c ->> 'n')::bigint)::int as n
        from evidence_event t, jsonb_array_elements(t.counts) c
        where t.about = e.record_key and t.is_current and t.is_withdrawn = e.is_withdrawn and t.organization_id = e.organization_id
          and t.type in ('participation', 'training-attendance') and c ->> 'ageBand' is null and c ->> 'gender' is null
        group by 1) as sums) as told
    from shown e order by ${orders[filter.sort]}`.execute(tx)
  return rows
}

export async function countWork(tx: Tx, looking: Looking, filter: WorkFilter): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from evidence_event e where ${within(looking, filter)} and not ${isTold}`.execute(tx)
  return rows[0]?.count ?? 0
}

/** A number of one’s own work, in all. */
export interface WorkTotal {
  type: EvidenceType
  quantity: string
  n: number
}

/**
 * Totals by type and quantity of what the list holds, the largest types first. What two organizations recorded counts once,
 * and what one’s own organization said was not theirs does not count.
 */
export async function totalWork(tx: Tx, looking: Looking, filter: WorkFilter): Promise<WorkTotal[]> {
  const { rows } = await sql<WorkTotal>`
    select e.type, c ->> 'quantity' as quantity, sum((c ->> 'n')::bigint)::float8 as n
    from evidence_event e, jsonb_array_elements(e.counts) c
    where ${within(looking, filter)} and c ->> 'ageBand' is null and c ->> 'gender' is null and c ->> 'category' is null
      and not ${lastAnswerIsNotUs(looking.organizations)}
      and (e.via <> 'platform' or e.type not in ('feedback-poll', 'staff-survey', 'youth-survey') or c ->> 'quantity' = 'answered')
      and (e.same_as is null or not exists (select from evidence_event s join evidence_organization n on n.event_id = s.id
        where s.record_key = e.same_as and s.is_current and n.organization_id = any (${ids(looking.organizations)})))
    group by 1, 2 order by 1, 2 limit 60`.execute(tx)
  return rows
}
