import { sql } from 'kysely'
import type { Day } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import type { Catalogue } from '../catalogue.ts'
import { findCatalogue } from '../catalogues.ts'
import type { ActionState } from '../model.ts'

/** The adoption of each organization whose period holds the day: organization id → adoption id. */
export async function boardAdoptions(
  tx: Tx,
  { organizationIds, planId, day }: { organizationIds: readonly string[]; planId: string; day: Day },
): Promise<Map<string, string>> {
  const { rows } = await sql<{ organizationId: string; id: string }>`
    select distinct on (organization_id) organization_id as "organizationId", id from adoption
    where organization_id = any (${[...organizationIds]}::uuid[]) and plan_id = ${planId} and ${day}::date between starts_on and ends_on
    order by organization_id, starts_on desc`.execute(tx)
  return new Map(rows.map((row) => [row.organizationId, row.id]))
}

/**
 * The plan with, at the place of their number, the actions that these adoptions have and that a newer version took out: an
 * organization that carries one out does not vanish from the board.
 */
export async function withFormerActions(
  tx: Tx,
  catalogue: Catalogue,
  adoptionIds: readonly string[],
): Promise<Catalogue> {
  const { rows } = await sql<{ actionId: string; version: number }>`
    select action_id as "actionId", max(catalogue_version) as version from adopted_action
    where adoption_id = any (${[...adoptionIds]}::uuid[]) and action_id <> all (${catalogue.actions.map(({ id }) => id)}::text[])
    group by action_id limit 200`.execute(tx)
  const former = []
  for (const { actionId, version } of rows) {
    const before = await findCatalogue(tx, catalogue.id, version)
    former.push(...(before?.actions.filter(({ id }) => id === actionId) ?? []))
  }
  if (former.length === 0) return catalogue
  return { ...catalogue, actions: [...catalogue.actions, ...former].sort((a, b) => a.number - b.number) }
}

export interface SpreadRow {
  actionId: string
  state: ActionState
  organizations: number
  /** Of those, the ones with nobody in charge; only where something is left to do. */
  unassigned: number
  late: number
}

/** How many organizations stand at each state of each action of the plan. */
export async function boardSpread(
  tx: Tx,
  { adoptionIds, today }: { adoptionIds: readonly string[]; today: Day },
): Promise<SpreadRow[]> {
  const { rows } = await sql<SpreadRow>`
    select action_id as "actionId", state, count(*)::int as organizations,
      (count(*) filter (where person_id is null and state not in ('100', 'set-aside')))::int as unassigned,
      (count(*) filter (where due_on < ${today}::date and state not in ('100', 'set-aside')))::int as late
    from adopted_action where adoption_id = any (${[...adoptionIds]}::uuid[]) and action_id is not null
    group by action_id, state order by action_id, state`.execute(tx)
  return rows
}

export interface BoardCell {
  id: string
  adoptionId: string
  organizationId: string
  actionId: string
  state: ActionState
  dueOn: Day | null
  hasNobody: boolean
}

const cellColumns = sql`id, adoption_id as "adoptionId", organization_id as "organizationId", action_id as "actionId", state,
  due_on as "dueOn", person_id is null as "hasNobody"`

/** Where each organization of these adoptions stands on each action of the plan; its own actions are not on the board. */
export async function boardCells(tx: Tx, adoptionIds: readonly string[]): Promise<BoardCell[]> {
  const { rows } = await sql<BoardCell>`
    select ${cellColumns} from adopted_action
    where adoption_id = any (${[...adoptionIds]}::uuid[]) and action_id is not null limit 4000`.execute(tx)
  return rows
}

/** The actions that have been late the longest, the oldest first. */
export async function longestLate(
  tx: Tx,
  { adoptionIds, today, limit }: { adoptionIds: readonly string[]; today: Day; limit: number },
): Promise<BoardCell[]> {
  const { rows } = await sql<BoardCell>`
    select ${cellColumns} from adopted_action
    where adoption_id = any (${[...adoptionIds]}::uuid[]) and action_id is not null
      and due_on < ${today}::date and state not in ('100', 'set-aside')
    order by due_on, id limit ${limit}`.execute(tx)
  return rows
}

/** Actions under way that nobody carries, the soonest due first. */
export async function nobodyInCharge(
  tx: Tx,
  { adoptionIds, limit }: { adoptionIds: readonly string[]; limit: number },
): Promise<BoardCell[]> {
  const { rows } = await sql<BoardCell>`
    select ${cellColumns} from adopted_action
    where adoption_id = any (${[...adoptionIds]}::uuid[]) and action_id is not null
      and person_id is null and state not in ('100', 'set-aside')
    order by due_on nulls last, id limit ${limit}`.execute(tx)
  return rows
}

export interface LatestUpdate extends BoardCell {
  since: Date
}

/** The latest moves, the newest first. */
export async function latestMoves(
  tx: Tx,
  { adoptionIds, limit }: { adoptionIds: readonly string[]; limit: number },
): Promise<LatestUpdate[]> {
  const { rows } = await sql<LatestUpdate>`
    select ${cellColumns}, state_since as since from adopted_action
    where adoption_id = any (${[...adoptionIds]}::uuid[]) and action_id is not null and state_number > 0
    order by state_since desc, id limit ${limit}`.execute(tx)
  return rows
}

export interface Meeting {
  /** Monday of the week. */
  week: Day
  place: string
  organizationIds: string[]
}

/** Weeks from this one on when two organizations or more have an action at the same place: they had better talk. */
export async function sameWeekSamePlace(
  tx: Tx,
  { adoptionIds, today, limit }: { adoptionIds: readonly string[]; today: Day; limit: number },
): Promise<Meeting[]> {
  const { rows } = await sql<Meeting>`
    select date_trunc('week', w.day)::date as week, min(place) as place, array_agg(distinct organization_id) as "organizationIds"
    from adopted_action a cross join lateral (select distinct date_trunc('week', d)::date as day
      from unnest(array[a.starts_on, a.due_on]) as d where d is not null) as w
    where adoption_id = any (${[...adoptionIds]}::uuid[]) and place is not null and state not in ('100', 'set-aside')
      and w.day >= date_trunc('week', ${today}::date)
    group by date_trunc('week', w.day), sec.fold(place) having count(distinct organization_id) > 1
    order by 1, 2 limit ${limit}`.execute(tx)
  return rows
}

/** What each adoption asks for: actions late, and actions that nobody carries. Adoptions in order are absent. */
export async function boardNeeds(
  tx: Tx,
  { adoptionIds, today }: { adoptionIds: readonly string[]; today: Day },
): Promise<Map<string, { late: number; unassigned: number }>> {
  const { rows } = await sql<{ adoptionId: string; late: number; unassigned: number }>`
    select adoption_id as "adoptionId", (count(*) filter (where due_on < ${today}::date))::int as late,
      (count(*) filter (where person_id is null))::int as unassigned
    from adopted_action where adoption_id = any (${[...adoptionIds]}::uuid[]) and state not in ('100', 'set-aside')
      and (due_on < ${today}::date or person_id is null)
    group by adoption_id`.execute(tx)
  return new Map(rows.map(({ adoptionId, late, unassigned }) => [adoptionId, { late, unassigned }]))
}
