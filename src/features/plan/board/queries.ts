import { sql } from 'kysely'
import type { Day } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import type { Catalogue, CatalogueAction } from '../catalogue-model.ts'
import { findCatalogue } from '../catalogue-versions.ts'
import type { ActionState } from '../model.ts'

/** An array as PostgreSQL reads it: the driver would quote each of hundreds of ids, which hold nothing to quote. */
const asArray = (ids: readonly string[]): string => `{${ids.join(',')}}`

/** The adoption of each organization whose period holds the day: organization id → adoption id. */
export async function boardAdoptions(
  tx: Tx,
  { organizationIds, planId, day }: { organizationIds: readonly string[]; planId: string; day: Day },
): Promise<Map<string, string>> {
  const { rows } = await sql<{ found: Record<string, string> | null }>`
    select json_object_agg(organization_id, id) as found from (
      select distinct on (organization_id) organization_id, id from adoption
      where organization_id = any (${asArray(organizationIds)}::uuid[]) and plan_id = ${planId} and ${day}::date between starts_on and ends_on
      order by organization_id, starts_on desc) as running`.execute(tx)
  return new Map(Object.entries(rows[0]?.found ?? {}))
}

/**
 * The plan with, at the place of their number, the actions in use (`used`) that a newer version took out, in the t of
 * their latest version: an organization that carries one out does not vanish from the board.
 */
export async function withFormerActions(
  tx: Tx,
  catalogue: Catalogue,
  used: readonly Pick<BoardCell, 'actionId' | 'version'>[],
): Promise<Catalogue> {
  const known = new Set(catalogue.actions.map(({ id }) => id))
  const versions = new Map<string, number>()
  for (const { actionId, version } of used)
    if (!known.has(actionId)) versions.set(actionId, Math.max(version, versions.get(actionId) ?? 0))
  const former: CatalogueAction[] = []
  for (const [actionId, version] of versions) {
    const before = await findCatalogue(tx, catalogue.id, version)
    former.push(...(before?.actions.filter(({ id }) => id === actionId) ?? []))
  }
  if (former.length === 0) return catalogue
  return { ...catalogue, actions: [...catalogue.actions, ...former].sort((a, b) => a.number - b.number) }
}

export interface BoardCell {
  id: string
  adoptionId: string
  organizationId: string
  actionId: string
  /** Of the catalogue, as this organization has the action. */
  version: number
  state: ActionState
  dueOn: Day | null
  /** Nobody is in charge, or someone who has gone. */
  hasNobody: boolean
}

/** Where each organization of these adoptions stands on each action of the plan; its own actions are not on the board. */
export async function boardCells(tx: Tx, adoptionIds: readonly string[]): Promise<BoardCell[]> {
  const { rows } = await sql<BoardCell>`
    select id, adoption_id as "adoptionId", organization_id as "organizationId", action_id as "actionId", catalogue_version as version, state,
      due_on as "dueOn", person_id is null or id in (select sec.in_charge_gone(${asArray(adoptionIds)}::uuid[])) as "hasNobody"
    from adopted_action where adoption_id = any (${asArray(adoptionIds)}::uuid[]) and action_id is not null limit 4000`.execute(
    tx,
  )
  return rows
}

export interface SpreadRow {
  actionId: string
  state: ActionState
  organizations: number
  /** Of those, the ones with nobody in charge, or someone who has gone; only where something is left to do. */
  unassigned: number
  late: number
  /** Latest version of the catalogue of those that have the action. */
  version: number
}

export interface LatestUpdate extends BoardCell {
  since: Date
}

/** A week from this one on when two organizations or more have an action at the same place: they had better talk. */
export interface Meeting {
  /** Monday of the week. */
  week: Day
  place: string
  /** Organizations there, and ids of the first few of them. */
  organizations: number
  organizationIds: string[]
}

/** A meeting names this many organizations; the others are counted. */
const namedAtMeeting = 8

/** What the board says of all its organizations together; lists are cut at `limit`. */
export interface BoardOverview {
  /** How many organizations stand at each state of each action of the plan. */
  spread: SpreadRow[]
  /** Late the longest, the oldest first. */
  late: BoardCell[]
  /** Under way and carried by nobody, or by someone who has gone, the soonest due first. */
  nobody: BoardCell[]
  /** The latest moves, the newest first. */
  latest: LatestUpdate[]
  meetings: Meeting[]
}

const detail = sql`a.id, a.adoption_id as "adoptionId", a.organization_id as "organizationId", a.action_id as "actionId",
  a.catalogue_version as version, a.state, a.due_on as "dueOn", a.person_id is null or a.id in (select id from gone) as "hasNobody"`
const list = (query: ReturnType<typeof sql>) => sql`(select coalesce(jsonb_agg(one), '[]') from (${query}) as one)`

/**
 * Everything in one pass over the actions: 500 plans of 27 actions are 13,500 rows, which are read once, narrow, and gone
 * through once for each answer. The few that a list names are then read whole.
 */
export async function boardOverview(
  tx: Tx,
  { adoptionIds, today, limit }: { adoptionIds: readonly string[]; today: Day; limit: number },
): Promise<BoardOverview> {
  const { rows } = await sql<Omit<BoardOverview, 'latest'> & { latest: (BoardCell & { since: string })[] }>`
    with gone as materialized (select sec.in_charge_gone(${asArray(adoptionIds)}::uuid[]) as id),
    every as materialized (
      select id, organization_id, action_id, state, catalogue_version, due_on, starts_on, place, state_number, state_since,
        person_id is null or id in (select id from gone) as has_nobody, state not in ('100', 'set-aside') as is_open
      from adopted_action where adoption_id = any (${asArray(adoptionIds)}::uuid[])),
    asking as materialized (
      select id, due_on, has_nobody from every
      where is_open and action_id is not null and (has_nobody or due_on < ${today}::date)),
    stays as materialized (
      select distinct date_trunc('week', day::timestamp)::date as week, place, organization_id
      from every cross join lateral (values (starts_on), (due_on)) as days (day)
      where place is not null and is_open and day >= date_trunc('week', ${today}::date::timestamp)),
    places as materialized (select place, sec.fold(place) as folded from (select distinct place from stays) as said),
    meets as (
      select week, min(place) as place, array_agg(distinct organization_id) as ids from stays join places using (place)
      group by week, folded)
    select ${list(sql`
      select action_id as "actionId", state, count(*) as organizations, count(*) filter (where is_open and has_nobody) as unassigned,
        count(*) filter (where is_open and due_on < ${today}::date) as late, max(catalogue_version) as version
      from every where action_id is not null group by action_id, state order by action_id, state`)} as spread,
    ${list(sql`
      select ${detail} from (select id from asking where due_on < ${today}::date order by due_on, id limit ${limit}) as first
        join adopted_action a using (id) order by a.due_on, a.id`)} as late,
    ${list(sql`
      select ${detail} from (select id from asking where has_nobody order by due_on nulls last, id limit ${limit}) as first
        join adopted_action a using (id) order by a.due_on nulls last, a.id`)} as nobody,
    ${list(sql`
      select ${detail}, a.state_since as since
      from (select id from every where action_id is not null and state_number > 0 order by state_since desc, id limit ${limit}) as first
        join adopted_action a using (id) order by a.state_since desc, a.id`)} as latest,
    ${list(sql`
      select week, place, ids[1:${sql.lit(namedAtMeeting)}] as "organizationIds", cardinality(ids) as organizations
      from meets where cardinality(ids) > 1 order by week, place limit ${limit}`)} as meetings`.execute(tx)
  const [overview] = rows
  if (overview === undefined) throw new Error('the board said nothing')
  return { ...overview, latest: overview.latest.map((one) => ({ ...one, since: new Date(one.since) })) }
}

/** What each adoption asks for: actions late, and actions that nobody carries any more. Adoptions in order are absent. */
export async function boardNeeds(
  tx: Tx,
  { adoptionIds, today }: { adoptionIds: readonly string[]; today: Day },
): Promise<Map<string, { late: number; unassigned: number }>> {
  const { rows } = await sql<{ adoptionId: string; late: number; unassigned: number }>`
    select adoption_id as "adoptionId", (count(*) filter (where due_on < ${today}::date))::int as late,
      (count(*) filter (where person_id is null or gone.id is not null))::int as unassigned
    from adopted_action a left join sec.in_charge_gone(${asArray(adoptionIds)}::uuid[]) as gone (id) on gone.id = a.id
    where adoption_id = any (${asArray(adoptionIds)}::uuid[]) and state not in ('100', 'set-aside')
      and (due_on < ${today}::date or person_id is null or gone.id is not null)
    group by adoption_id`.execute(tx)
  return new Map(rows.map(({ adoptionId, late, unassigned }) => [adoptionId, { late, unassigned }]))
}

/** When an update of a plan was last asked for, and who would be asked. */
export interface UpdateAsks {
  /** null: never. */
  askedAt: Date | null
  /** Who answers for the organization, and those of them who take this mail. */
  leads: number
  readers: number
}

/** By adoption, of organizations that the person coordinates. */
export async function updateAsks(tx: Tx, adoptionIds: readonly string[]): Promise<Map<string, UpdateAsks>> {
  const { rows } = await sql<UpdateAsks & { adoptionId: string }>`
    select adoption_id as "adoptionId", asked_at as "askedAt", leads, readers
    from sec.update_asks(${asArray(adoptionIds)}::uuid[])`.execute(tx)
  return new Map(rows.map(({ adoptionId, ...asks }) => [adoptionId, asks]))
}
