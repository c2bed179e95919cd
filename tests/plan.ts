import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import { catalogueSchema, type Catalogue } from '../src/features/plan/catalogue-model.ts'
import { loadCatalogue } from '../src/features/plan/catalogue-versions.ts'
import type { ActionState, Effort, PeriodKind, UpdateChannel } from '../src/features/plan/model.ts'
import type { Database } from '../src/kernel/db/index.ts'
import { root } from '../src/kernel/root.ts'

/** Rows of the plan for tests, written as the superuser; see `people.ts`. */
type Admin = Pick<pg.Pool, 'query'>

const file = join(root, 'content', 'plans', 'plan-002.v1.json')
const shipped: Catalogue = catalogueSchema.parse(JSON.parse(readFileSync(file, 'utf8')))

/** The plan of the project in version 1; `change` makes another version, or another plan, of it. Not loaded yet. */
export function aCatalogue(change: (catalogue: Catalogue) => void = () => undefined): Catalogue {
  const catalogue = structuredClone(shipped)
  change(catalogue)
  return catalogue
}

/** Loads the plan of the project, or another. The app does it by itself at start for the plans of `content/plans`. */
export async function aLoadedCatalogue(database: Database, catalogue: Catalogue = aCatalogue()): Promise<Catalogue> {
  await loadCatalogue(database, catalogue)
  return catalogue
}

async function insert(admin: Admin, table: string, row: Record<string, unknown>): Promise<void> {
  const names = Object.keys(row)
  const places = names.map((_, index) => `$${index + 1}`)
  await admin.query(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${places.join(', ')})`, Object.values(row))
}

export interface AdoptionFacts {
  id?: string
  /** The one of the two that adopts. */
  organization?: string
  network?: string
  /** Who adopted. */
  person: string
  planId?: string
  catalogueVersion?: number
  kind?: PeriodKind
  /** From 2026-09-01 to 2027-08-31 unless told. */
  startsOn?: string
  endsOn?: string
}

/** The catalogue must be loaded. */
export async function anAdoption(admin: Admin, facts: AdoptionFacts): Promise<string> {
  const id = facts.id ?? randomUUID()
  await insert(admin, 'adoption', {
    id,
    organization_id: facts.organization ?? null,
    network_id: facts.network ?? null,
    plan_id: facts.planId ?? 'plan-002',
    catalogue_version: facts.catalogueVersion ?? 1,
    period_kind: facts.kind ?? 'school-year',
    starts_on: facts.startsOn ?? '2026-09-01',
    ends_on: facts.endsOn ?? '2027-08-31',
    adopted_by: facts.person,
  })
  return id
}

export interface AdoptedActionFacts {
  id?: string
  adoption: string
  /** Code in the catalogue, A3 unless told; null: an action of one's own. */
  action?: string | null
  objective?: number
  rank?: number
  person?: string | null
  startsOn?: string | null
  dueOn?: string | null
  effort?: Effort | null
  titleFr?: string | null
  titleEn?: string | null
  statementFr?: string | null
  statementEn?: string | null
  catalogueVersion?: number
  outcomes?: string[]
  targets?: string[]
}

/** At step 0, without history. The rank is the last one unless told; the objective is the catalogue's. */
export async function anAdoptedAction(admin: Admin, facts: AdoptedActionFacts): Promise<string> {
  const id = facts.id ?? randomUUID()
  const { rows } = await admin.query<{ organization_id: string | null; network_id: string | null; next: number }>(
    `SELECT organization_id, network_id, (SELECT coalesce(max(rank), 0) + 1 FROM adopted_action WHERE adoption_id = $1)::int AS next
     FROM adoption WHERE id = $1`,
    [facts.adoption],
  )
  const [adoption] = rows
  if (adoption === undefined) throw new Error('there is no such adoption')
  const code = facts.action === undefined ? 'A3' : facts.action
  const original = shipped.actions.find((one) => one.id === code)
  await insert(admin, 'adopted_action', {
    id,
    adoption_id: facts.adoption,
    organization_id: adoption.organization_id,
    network_id: adoption.network_id,
    catalogue_version: facts.catalogueVersion ?? 1,
    action_id: code,
    objective_number: facts.objective ?? original?.objective ?? 1,
    title_fr: facts.titleFr ?? (code === null ? 'Action à nous' : null),
    title_en: facts.titleEn ?? (code === null ? 'An action of our own' : null),
    statement_fr: facts.statementFr ?? null,
    statement_en: facts.statementEn ?? null,
    rank: facts.rank ?? adoption.next,
    person_id: facts.person ?? null,
    starts_on: facts.startsOn ?? null,
    due_on: facts.dueOn ?? null,
    effort: facts.effort ?? null,
    targets: facts.targets ?? original?.targets ?? [],
    outcomes: facts.outcomes ?? original?.outcomes.map((one) => one.id) ?? [],
  })
  return id
}

export interface UpdateFacts {
  action: string
  person: string
  to: ActionState
  note?: string | null
  via?: UpdateChannel
  at?: Date
}

/** Moves an action from where it stands, as the next update. @returns its number */
export async function anUpdate(admin: Admin, facts: UpdateFacts): Promise<number> {
  const { rows } = await admin.query<{
    organization_id: string | null
    network_id: string | null
    state: ActionState
    state_number: number
  }>('SELECT organization_id, network_id, state, state_number FROM adopted_action WHERE id = $1', [facts.action])
  const [action] = rows
  if (action === undefined) throw new Error('there is no such adopted action')
  const number = action.state_number + 1
  await insert(admin, 'action_update', {
    adopted_action_id: facts.action,
    organization_id: action.organization_id,
    network_id: action.network_id,
    number,
    from_state: action.state,
    to_state: facts.to,
    note: facts.note ?? null,
    via: facts.via ?? 'page',
    person_id: facts.person,
    ...(facts.at && { at: facts.at }),
  })
  return number
}

/** A file that was read for an adoption and emptied since: what addresses of imports name. @returns its id */
export async function aPlanImport(admin: Admin, facts: { adoption: string; person: string }): Promise<string> {
  const id = randomUUID()
  await admin.query(
    `INSERT INTO plan_import (id, adoption_id, organization_id, network_id, person_id, file_name, status, preview)
     SELECT $1, id, organization_id, network_id, $3, 'plan.csv', 'preview', '{"stage":"emptied"}' FROM adoption WHERE id = $2`,
    [id, facts.adoption, facts.person],
  )
  return id
}
