import { sql, type RawBuilder, type Selectable } from 'kysely'
import type { Day } from '../../kernel/clock.ts'
import type { Tx } from '../../kernel/db/index.ts'
import type { ActionUpdate, AdoptedAction, Adopter, Adoption } from './model.ts'
import type { ActionUpdateTable, AdoptedActionTable, AdoptionTable } from './schema.ts'

const adoptionColumns = [
  'id',
  'organization_id',
  'network_id',
  'plan_id',
  'catalogue_version',
  'period_kind',
  'starts_on',
  'ends_on',
  'version',
] as const

const actionColumns = [
  'id',
  'adoption_id',
  'organization_id',
  'network_id',
  'catalogue_version',
  'action_id',
  'objective_number',
  'title_fr',
  'title_en',
  'statement_fr',
  'statement_en',
  'rank',
  'person_id',
  'starts_on',
  'due_on',
  'effort',
  'place',
  'targets',
  'outcomes',
  'state',
  'state_number',
  'state_since',
  'version',
] as const

function toAdoption(row: Pick<Selectable<AdoptionTable>, (typeof adoptionColumns)[number]>): Adoption {
  return {
    id: row.id,
    organizationId: row.organization_id,
    networkId: row.network_id,
    planId: row.plan_id,
    catalogueVersion: row.catalogue_version,
    period: { kind: row.period_kind, startsOn: row.starts_on, endsOn: row.ends_on },
    version: row.version,
  }
}

function toAction(row: Pick<Selectable<AdoptedActionTable>, (typeof actionColumns)[number]>): AdoptedAction {
  return {
    id: row.id,
    adoptionId: row.adoption_id,
    organizationId: row.organization_id,
    networkId: row.network_id,
    actionId: row.action_id,
    catalogueVersion: row.catalogue_version,
    objectiveNumber: row.objective_number,
    titleFr: row.title_fr,
    titleEn: row.title_en,
    statementFr: row.statement_fr,
    statementEn: row.statement_en,
    rank: row.rank,
    personId: row.person_id,
    startsOn: row.starts_on,
    dueOn: row.due_on,
    effort: row.effort,
    place: row.place,
    targets: row.targets,
    outcomes: row.outcomes,
    state: row.state,
    stateNumber: row.state_number,
    stateSince: row.state_since,
    version: row.version,
  }
}

/** An adoption the person may see; null otherwise. */
export async function findAdoption(tx: Tx, id: string): Promise<Adoption | null> {
  const row = await tx.selectFrom('adoption').select(adoptionColumns).where('id', '=', id).executeTakeFirst()
  return row ? toAdoption(row) : null
}

/** The same columns as SQL: a plan is read too often to build its text each time. */
const adoptionText = sql.raw(adoptionColumns.map((column) => `d.${column}`).join(', '))
const actionText = sql.raw(actionColumns.map((column) => `a.${column}`).join(', '))

const isOf = ({ organizationId, networkId }: Adopter): RawBuilder<boolean> =>
  organizationId === null ? sql`d.network_id = ${networkId}` : sql`d.organization_id = ${organizationId}`

export interface ListedAdoption extends Adoption {
  /** Newest version of its plan. */
  newestVersion: number
}

/** Adoptions of one adopter, the latest period first; 20 at most. */
export async function listAdoptions(tx: Tx, adopter: Adopter): Promise<ListedAdoption[]> {
  const { rows } = await sql<Parameters<typeof toAdoption>[0] & { newest_version: number }>`
    select ${adoptionText}, (select max(c.version) from plan_catalogue c where c.plan_id = d.plan_id) as newest_version
    from adoption d where ${isOf(adopter)} order by d.starts_on desc, d.id limit 20`.execute(tx)
  return rows.map((row) => ({ ...toAdoption(row), newestVersion: row.newest_version }))
}

/** The adoption whose period holds the day; else the latest that began before; else the next to begin; null of none. */
export function currentAdoption<A extends Adoption>(adoptions: readonly A[], today: Day): A | null {
  return (
    adoptions.find(({ period }) => period.startsOn <= today && today <= period.endsOn) ??
    adoptions.find(({ period }) => period.startsOn <= today) ??
    adoptions.at(-1) ??
    null
  )
}

/** Actions of an adoption by rank, those set aside included. */
export const listAdopted = (tx: Tx, adoptionId: string): Promise<AdoptedAction[]> =>
  adoptedOf(tx, sql`${adoptionId}::uuid`)

/**
 * The same of the adoption that is most likely the current one, when only its adopter is known: to be asked together with
 * the adoptions. `currentAdoption` decides; whoever asks compares the ids.
 */
export const listAdoptedNow = (tx: Tx, adopter: Adopter, today: Day): Promise<AdoptedAction[]> =>
  adoptedOf(
    tx,
    sql`(select d.id from adoption d where ${isOf(adopter)}
      order by ${today}::date between d.starts_on and d.ends_on desc, d.starts_on <= ${today}::date desc,
        abs(d.starts_on - ${today}::date), d.id limit 1)`,
  )

async function adoptedOf(tx: Tx, adoptionId: RawBuilder<unknown>): Promise<AdoptedAction[]> {
  const { rows } = await sql<Parameters<typeof toAction>[0]>`
    select ${actionText} from adopted_action a where a.adoption_id = ${adoptionId} order by a.rank, a.id limit 200`.execute(
    tx,
  )
  return rows.map(toAction)
}

/** One action of this adoption; null when it is not of it, or not for the person to see. */
export async function findAdopted(
  tx: Tx,
  { adoptionId, adoptedId }: { adoptionId: string; adoptedId: string },
): Promise<AdoptedAction | null> {
  const row = await tx
    .selectFrom('adopted_action')
    .select(actionColumns)
    .where('id', '=', adoptedId)
    .where('adoption_id', '=', adoptionId)
    .executeTakeFirst()
  return row ? toAction(row) : null
}

const updateColumns = ['number', 'from_state', 'to_state', 'note', 'via', 'undoes', 'person_id', 'at'] as const

function toUpdate(row: Pick<Selectable<ActionUpdateTable>, (typeof updateColumns)[number]>): ActionUpdate {
  return {
    number: row.number,
    from: row.from_state,
    to: row.to_state,
    note: row.note,
    via: row.via,
    undoes: row.undoes,
    personId: row.person_id,
    at: row.at,
  }
}

/** The last update of an action; null when it has none, or when the person may not read its notes. */
export async function findLastUpdate(tx: Tx, adoptedId: string): Promise<ActionUpdate | null> {
  const row = await tx
    .selectFrom('action_update')
    .select(updateColumns)
    .where('adopted_action_id', '=', adoptedId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? toUpdate(row) : null
}

/** The life of an action, the latest update first; all of it. */
export async function listUpdates(tx: Tx, adoptedId: string): Promise<ActionUpdate[]> {
  const rows = await tx
    .selectFrom('action_update')
    .select(updateColumns)
    .where('adopted_action_id', '=', adoptedId)
    .orderBy('number', 'desc')
    .limit(1000)
    .execute()
  return rows.map(toUpdate)
}
