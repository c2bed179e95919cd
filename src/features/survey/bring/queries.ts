import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import type { KeptImport } from '../../../kernel/import/index.ts'
import { isId } from '../../../kernel/ids.ts'
import type { Questionnaire } from '../model.ts'
import '../schema.ts'
import type { CellProblem } from './xlsform-rows.ts'

/** A questionnaire that an organization brought in a file. */
export interface BroughtForm extends KeptImport {
  organizationId: string
  /** null: cells of the file are wrong. */
  questionnaire: Questionnaire | null
  problems: CellProblem[]
}

const columns = sql.raw(
  `f.id, f.organization_id as "organizationId", f.file_name as "fileName", f.status, f.questionnaire, f.problems,
   f.created_at as "createdAt", f.applied_at as "appliedAt", f.undone_at as "undoneAt"`,
)

/** One of these organizations; null: none of theirs. */
export async function findBrought(tx: Tx, organizations: readonly string[], id: string): Promise<BroughtForm | null> {
  if (!isId(id) || organizations.length === 0) return null
  const { rows } = await sql<BroughtForm>`
    select ${columns} from survey_form f
    where f.id = ${id} and f.organization_id = any (${[...organizations]}::uuid[])`.execute(tx)
  return rows[0] ?? null
}

/** Every file that was read for these organizations, the latest first; at most 100. */
export async function listBrought(tx: Tx, organizations: readonly string[]): Promise<BroughtForm[]> {
  if (organizations.length === 0) return []
  const { rows } = await sql<BroughtForm>`
    select ${columns} from survey_form f where f.organization_id = any (${[...organizations]}::uuid[])
    order by f.created_at desc, f.id limit 100`.execute(tx)
  return rows
}

/** Those that can be used. */
export async function listUsable(
  tx: Tx,
  organizations: readonly string[],
): Promise<(BroughtForm & { questionnaire: Questionnaire })[]> {
  return (await listBrought(tx, organizations)).flatMap((one) =>
    one.status === 'applied' && one.questionnaire !== null ? [{ ...one, questionnaire: one.questionnaire }] : [],
  )
}
