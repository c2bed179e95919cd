import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import type { KeptImport } from '../../../kernel/import/index.ts'
import type { ActionCard } from '../adapt/adapt-action.ts'
import type { ActionState, Adoption } from '../model.ts'
import type { ReadPlanSheet } from './read-sheet.ts'
import { listStaff } from '../../network/index.ts'
import { versionsOf } from '../adopted-words.ts'
import type { SheetFacts, SheetPerson } from './plan-sheet.ts'
import { listAdopted } from '../queries.ts'

/** What an import changed in one action, as it takes to put it back. */
export interface Applied {
  adoptedId: string
  /** Code of the plan; null: an action of one's own. */
  actionId: string | null
  choice: 'add' | 'remove' | null
  objectiveNumber: number
  catalogueVersion: number
  /** Before; null when the import left it as it was. A removed action is all here. */
  card: ActionCard | null
  state: ActionState | null
  /** After: what they must still be for the change to be taken back. */
  version: number
  stateNumber: number
}

/** What is kept of a file: all of it until it is confirmed, then what it changed, and nothing after 30 days. */
export type PlanImportDocument =
  | { stage: 'read'; sheet: ReadPlanSheet }
  | {
      stage: 'done'
      rows: number
      changed: number
      applied: Applied[]
      /** Ids in their order before; null when the import did not change it. */
      order: string[] | null
      /** Version of the adoption after. */
      adoptionVersion: number
    }
  | { stage: 'emptied' }

export interface PlanImport extends KeptImport {
  adoptionId: string
  document: PlanImportDocument
  /** null when their name may no longer be known. */
  by: string | null
  version: number
}

const columns = sql.raw(`i.id, i.adoption_id as "adoptionId", i.file_name as "fileName", i.status, p.name as by,
  i.created_at as "createdAt", i.applied_at as "appliedAt", i.undone_at as "undoneAt", i.version`)

/** One import of this adoption; null when it is not of it, or not for the person to see. `lock`: for this transaction. */
export async function findPlanImport(
  tx: Tx,
  { adoptionId, importId, lock = false }: { adoptionId: string; importId: string; lock?: boolean },
): Promise<PlanImport | null> {
  if (lock) await tx.selectFrom('plan_import').select('id').where('id', '=', importId).forUpdate().execute()
  const { rows } = await sql<PlanImport>`
    select ${columns}, i.preview as document from plan_import i left join person p on p.id = i.person_id
    where i.id = ${importId} and i.adoption_id = ${adoptionId}`.execute(tx)
  return rows[0] ?? null
}

export type ListedPlanImport = Omit<PlanImport, 'document'> & { changed: number | null }

/** Imports of an adoption, latest first, without their rows; 50 at most. */
export async function listPlanImports(tx: Tx, adoptionId: string): Promise<ListedPlanImport[]> {
  const { rows } = await sql<ListedPlanImport>`
    select ${columns}, (i.preview ->> 'changed')::int as changed
    from plan_import i left join person p on p.id = i.person_id
    where i.adoption_id = ${adoptionId} order by i.created_at desc, i.id limit 50`.execute(tx)
  return rows
}

/** All that the file of a plan says, as the person may know it. */
export async function sheetFactsOf(tx: Tx, adoption: Adoption): Promise<SheetFacts> {
  const actions = await listAdopted(tx, adoption.id)
  const staff = await listStaff(tx, adoption)
  const staffIds = staff.map(({ personId }) => personId)
  const people = await peopleWithEmail(tx, [...staffIds, ...actions.flatMap(({ personId }) => personId ?? [])])
  return {
    adoption,
    versions: await versionsOf(tx, adoption, actions),
    actions,
    staff: staff.flatMap(({ personId, canCarry }) => (canCarry ? (people.get(personId) ?? []) : [])),
    readers: staff.flatMap(({ personId, canCarry }) => (canCarry ? [] : (people.get(personId) ?? []))),
    people,
  }
}

async function peopleWithEmail(tx: Tx, ids: readonly string[]): Promise<Map<string, SheetPerson>> {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .selectFrom('person')
    .select(['id', 'name', 'email'])
    .where('id', '=', sql<string>`any(${[...new Set(ids)]}::uuid[])`)
    .execute()
  return new Map(rows.map(({ id, name, email }) => [id, { personId: id, name, email }]))
}
