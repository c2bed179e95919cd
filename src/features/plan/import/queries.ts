import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import type { KeptImport } from '../../../kernel/import/index.ts'
import type { ActionCard } from '../adapt/adapt-action.ts'
import type { ActionState } from '../model.ts'
import type { SheetColumnId } from '../spreadsheet/columns.ts'
import type { ReadPlanSheet } from '../spreadsheet/read-sheet.ts'

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
  /** What the import wrote in an action that stood; null: nothing; absent from imports of before 2026-12. */
  cardAfter?: ActionCard | null
  state: ActionState | null
  /** After: what they must still be for the change to be taken back. */
  version: number
  stateNumber: number
}

/** An action in which something stays as somebody left it since the import. */
export interface LeftByUndo {
  adoptedId: string
  /** null: an action of one's own. */
  actionId: string | null
  /** What stays; empty: all of it. */
  columns: SheetColumnId[]
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
      /** What taking it back left, because somebody touched it since; absent until then. */
      left?: LeftByUndo[]
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
