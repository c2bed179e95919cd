import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import type { ActionCard } from '../adapt/adapt-action.ts'
import type { ActionState } from '../model.ts'
import type { PlanImportStatus } from '../schema.ts'
import type { ReadSheet } from './read-sheet.ts'

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
  | { stage: 'read'; sheet: ReadSheet }
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

export interface PlanImport {
  id: string
  adoptionId: string
  fileName: string
  status: PlanImportStatus
  document: PlanImportDocument
  /** null when their name may no longer be known. */
  by: string | null
  createdAt: Date
  appliedAt: Date | null
  undoneAt: Date | null
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

export type PlanImportLine = Omit<PlanImport, 'document'> & { changed: number | null }

/** Imports of an adoption, latest first, without their rows; 50 at most. */
export async function listPlanImports(tx: Tx, adoptionId: string): Promise<PlanImportLine[]> {
  const { rows } = await sql<PlanImportLine>`
    select ${columns}, (i.preview ->> 'changed')::int as changed
    from plan_import i left join person p on p.id = i.person_id
    where i.adoption_id = ${adoptionId} order by i.created_at desc, i.id limit 50`.execute(tx)
  return rows
}
