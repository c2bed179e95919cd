import type { Selectable } from 'kysely'
import type { Day } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import type { ActionUpdate, AdoptedAction, Adopter, Adoption } from '../model.ts'
import type { ActionUpdateTable, AdoptedActionTable, AdoptionTable } from '../schema.ts'

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

/** Adoptions of one adopter, the latest period first; 20 at most. */
export async function listAdoptions(tx: Tx, { organizationId, networkId }: Adopter): Promise<Adoption[]> {
  const rows = await tx
    .selectFrom('adoption')
    .select(adoptionColumns)
    .where((eb) =>
      organizationId === null ? eb('network_id', '=', networkId) : eb('organization_id', '=', organizationId),
    )
    .orderBy('starts_on', 'desc')
    .orderBy('id')
    .limit(20)
    .execute()
  return rows.map(toAdoption)
}

/** The adoption whose period holds the day; else the latest that began before; else the next to begin; null of none. */
export function currentAdoption(adoptions: readonly Adoption[], today: Day): Adoption | null {
  return (
    adoptions.find(({ period }) => period.startsOn <= today && today <= period.endsOn) ??
    adoptions.find(({ period }) => period.startsOn <= today) ??
    adoptions.at(-1) ??
    null
  )
}

/** Actions of an adoption by rank, those set aside included. */
export async function listAdopted(tx: Tx, adoptionId: string): Promise<AdoptedAction[]> {
  const rows = await tx
    .selectFrom('adopted_action')
    .select(actionColumns)
    .where('adoption_id', '=', adoptionId)
    .orderBy('rank')
    .orderBy('id')
    .limit(200)
    .execute()
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
