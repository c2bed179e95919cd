import { sql } from 'kysely'
import type { Day } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import { awaitingAction, type AwaitingAction } from '../summary.ts'

/** Whose plans are looked at: one organization's, a table's own, or those of the organizations of a network. */
export type AlertScope =
  | { kind: 'organization'; organizationId: string }
  | { kind: 'table'; networkId: string }
  /** `except`: organizations that the person leads, whose plans are told apart. */
  | { kind: 'members'; networkId: string; except: readonly string[] }

export interface AlertAction extends AwaitingAction {
  kind: 'late' | 'nobody' | 'gone'
  isNobody: boolean
  /** Who carries it no longer works there. */
  isGone: boolean
  /** Who carries it; null: nobody, or someone whose name stays inside their organization. */
  person: string | null
  placeFr: string
  placeEn: string
  /** How many of this kind there are in all. */
  total: number
}

const adoptionsOf = (scope: AlertScope) => {
  if (scope.kind === 'organization') return sql`d.organization_id = ${scope.organizationId}`
  if (scope.kind === 'table') return sql`d.network_id = ${scope.networkId}`
  return sql`d.organization_id in (select m.organization_id from network_member m join organization o on o.id = m.organization_id
    where m.network_id = ${scope.networkId} and m.left_on is null and o.status = 'joined')
    and d.organization_id <> all (${[...scope.except]}::uuid[])`
}

/** Names of the place and of who carries the action, after `awaitingAction`. */
const named = sql`
  left join person p on p.id = a.person_id left join organization g on g.id = d.organization_id left join network n on n.id = d.network_id`
const names = sql`p.name as person, coalesce(g.name_fr, n.name_fr) as "placeFr", coalesce(g.name_en, n.name_en) as "placeEn"`

/**
 * Actions of the plans of today that are left to do and late, or else carried by nobody, or by someone who has gone: of each
 * kind those that have waited the longest, `limit` at most, and how many there are in all.
 */
export async function alertsOf(
  tx: Tx,
  { scope, today, limit }: { scope: AlertScope; today: Day; limit: number },
): Promise<AlertAction[]> {
  const { rows } = await sql<AlertAction>`
    with running as materialized (
      select d.id from adoption d where ${adoptionsOf(scope)} and ${today}::date between d.starts_on and d.ends_on),
    gone as materialized (select g as id from sec.in_charge_gone(array(select id from running)) as g),
    asking as (
      select a.id, a.due_on, a.rank, a.person_id is null as nobody, gone.id is not null as is_gone,
        case when a.due_on < ${today}::date then 'late' when a.person_id is null then 'nobody' else 'gone' end as kind
      from adopted_action a left join gone on gone.id = a.id
      where a.adoption_id in (select id from running) and a.state not in ('100', 'set-aside')
        and (a.due_on < ${today}::date or a.person_id is null or gone.id is not null)),
    picked as materialized (
      select *, row_number() over (partition by kind order by due_on nulls last, rank, id) as place, count(*) over (partition by kind) as total
      from asking)
    select picked.kind, picked.nobody as "isNobody", picked.is_gone as "isGone", picked.total::int, ${names}, ${awaitingAction}
      join picked on picked.id = a.id ${named}
    where picked.place <= ${limit} order by picked.kind, picked.place`.execute(tx)
  return rows
}

/** The person's own late actions, in organizations they do not lead. */
export async function ownLate(
  tx: Tx,
  { today, except, limit }: { today: Day; except: readonly string[]; limit: number },
): Promise<AlertAction[]> {
  const { rows } = await sql<AlertAction>`
    select 'late' as kind, false as "isNobody", false as "isGone", 1 as total, null as person,
      g.name_fr as "placeFr", g.name_en as "placeEn", ${awaitingAction}
      join organization g on g.id = d.organization_id
    where a.person_id = sec.person() and d.organization_id = any ((select sec.organizations())::uuid[])
      and d.organization_id <> all (${[...except]}::uuid[]) and ${today}::date between d.starts_on and d.ends_on
      and a.due_on < ${today}::date and a.state not in ('100', 'set-aside')
    order by a.due_on, a.id limit ${limit}`.execute(tx)
  return rows
}
