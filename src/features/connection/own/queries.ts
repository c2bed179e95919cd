import { sql } from 'kysely'
import type { Day } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import { isId } from '../../../kernel/ids.ts'
import type { Saying } from '../model.ts'
import type { Declaration, OwnTie, Partner } from './own-tie.ts'

/** Organizations that stand today in a network of one of ours, as `here`: those that it may say a tie with. */
const here = (organizationId: string) => sql`
  here as materialized (select distinct other.organization_id as id
    from network_member own join network_member other on other.network_id = own.network_id and other.left_on is null
    where own.organization_id = ${organizationId} and own.left_on is null and other.organization_id <> ${organizationId})`

const declared = sql.raw(`json_build_object('id', d.id, 'says', d.says, 'isShown', d.is_shown, 'from', d.from_day)`)

/**
 * What an organization says of others, what they say of it, and what the log shows of them, by name. What only the log shows is left out
 * when the person may not know of the other. `only`: of this one alone, also when all that is known of it was said before. 5,000 at most.
 */
export async function listOwnTies(
  tx: Tx,
  organizationId: string,
  { today, only = null }: { today: Day; only?: string | null },
): Promise<OwnTie[]> {
  if (only !== null && !isId(only)) return []
  const { rows } = await sql<OwnTie>`
    with ${here(organizationId)},
    ours as (select d.other_id as id, ${declared} as said from tie_declaration d
      where d.organization_id = ${organizationId} and d.until_day is null),
    theirs as (select d.organization_id as id, ${declared} as said from tie_declaration d
      where d.other_id = ${organizationId} and d.until_day is null),
    seen as (select case when a_id = ${organizationId} then b_id else a_id end as id,
        json_agg(json_build_object('kind', kind, 'month', to_char(month, 'YYYY-MM'), 'times', times, 'weight', weight,
          'begun', json_build_object('times', begun, 'weight', begun_weight)) order by month, kind) as seen
      from tie_month where ${organizationId} in (a_id, b_id) and month > ${today}::date - interval '36 months' group by 1),
    known as (select id from ours union select id from theirs union select id from seen
      union select d.other_id from tie_declaration d where d.organization_id = ${organizationId} and d.other_id = ${only}::uuid)
    select k.id, o.name_fr as "nameFr", o.name_en as "nameEn", o.sector, h.id is not null as "isHere",
      ours.said as ours, theirs.said as theirs, coalesce(seen.seen, '[]') as seen
    from known k left join organization o on o.id = k.id left join here h on h.id = k.id
      left join ours on ours.id = k.id left join theirs on theirs.id = k.id left join seen on seen.id = k.id
    where (o.id is not null or ours.id is not null) and (${only}::uuid is null or k.id = ${only}::uuid)
    order by o.name_fr collate "fr-CA-x-icu", k.id limit 5000`.execute(tx)
  return rows
}

/** Of these, those that ours may say a tie with today. */
export async function listHere(tx: Tx, organizationId: string, ids: readonly string[]): Promise<Partner[]> {
  const asked = [...new Set(ids)].filter(isId)
  if (asked.length === 0) return []
  const { rows } = await sql<Partner>`
    with ${here(organizationId)}
    select o.id, o.name_fr as "nameFr", o.name_en as "nameEn", o.sector, true as "isHere" from here h join organization o on o.id = h.id
    where o.id = any (${asked}::uuid[]) order by o.name_fr collate "fr-CA-x-icu", o.id limit 500`.execute(tx)
  return rows
}

/** Most organizations that a search finds. */
export const mostFound = 20

/** Organizations that ours may say a tie with, whose name holds every word; those of `except` left out. One more than `mostFound` at most. */
export async function searchHere(
  tx: Tx,
  organizationId: string,
  { text, except }: { text: string; except: readonly string[] },
): Promise<Partner[]> {
  const like = text
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`)
  if (like.length === 0) return []
  const { rows } = await sql<Partner>`
    with ${here(organizationId)}
    select o.id, o.name_fr as "nameFr", o.name_en as "nameEn", o.sector, true as "isHere" from here h join organization o on o.id = h.id
    where o.status <> 'left' and not o.id = any (${[...except]}::uuid[])
      and (select bool_and(sec.fold(o.name_fr || ' ' || o.name_en) like sec.fold(word)) from unnest(${like}::text[]) word)
    order by o.name_fr collate "fr-CA-x-icu", o.id limit ${mostFound + 1}`.execute(tx)
  return rows
}

/** Last day that an organization answered the yearly question; null: never. */
export async function lastAnswer(tx: Tx, organizationId: string): Promise<Day | null> {
  const { rows } = await sql<{ day: Day | null }>`
    select max(answered_on) as day from tie_answer where organization_id = ${organizationId}`.execute(tx)
  return rows[0]?.day ?? null
}

/** What was said of the pair, by whom and when, the latest first. */
export interface PastDeclaration {
  isOurs: boolean
  says: Saying
  isShown: boolean
  from: Day
  /** First day it no longer stood; null: it stands. */
  until: Day | null
}

/** All that the two said of each other; 100 at most. */
export async function listPast(tx: Tx, organizationId: string, otherId: string): Promise<PastDeclaration[]> {
  const { rows } = await sql<PastDeclaration>`
    select d.organization_id = ${organizationId} as "isOurs", d.says, d.is_shown as "isShown", d.from_day as "from", d.until_day as "until"
    from tie_declaration d
    where (d.organization_id, d.other_id) in ((${organizationId}::uuid, ${otherId}::uuid), (${otherId}::uuid, ${organizationId}::uuid))
    order by d.until_day desc nulls first, d.created_at desc, d.id limit 100`.execute(tx)
  return rows
}

/** What ours says of these today, by organization. */
export async function listSaid(
  tx: Tx,
  organizationId: string,
  others: readonly string[],
): Promise<Map<string, Declaration>> {
  const { rows } = await sql<Declaration & { otherId: string }>`
    select d.other_id as "otherId", d.id, d.says, d.is_shown as "isShown", d.from_day as "from" from tie_declaration d
    where d.organization_id = ${organizationId} and d.until_day is null and d.other_id = any (${[...others]}::uuid[])`.execute(
    tx,
  )
  return new Map(rows.map(({ otherId, ...one }) => [otherId, one]))
}

/** Organizations where the person of this transaction does more than read, today. */
export async function listWorked(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ worked: string[] | null }>`select sec.worked()::uuid[] as worked`.execute(tx)
  return rows[0]?.worked ?? []
}
