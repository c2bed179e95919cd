import { recordDeed } from '../../../kernel/audit.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { canUndo } from '../../../kernel/import/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import type { Questionnaire } from '../model.ts'
import '../schema.ts'
import type { BroughtForm } from './queries.ts'
import type { ReadForm } from './read-xlsform.ts'

/** What the form says besides the file. */
export interface AskedForm {
  organizationId: string
  audience: Questionnaire['audience']
}

/** Most problems of a file that are kept to be shown. */
const mostProblems = 200

/** Keeps what was read, for its preview. @returns its id */
export async function keepForm(
  { tx, deps }: MemberRequest,
  { organizationId, audience }: AskedForm,
  fileName: string,
  { questionnaire, problems }: ReadForm,
): Promise<string> {
  const id = deps.clock.newId()
  await tx
    .insertInto('survey_form')
    .values({
      id,
      organization_id: organizationId,
      file_name: fileName,
      questionnaire: questionnaire === null ? null : JSON.stringify({ ...questionnaire, audience }),
      problems: JSON.stringify(problems.slice(0, mostProblems)),
    })
    .execute()
  await recordDeed(tx, { deed: 'survey-form.read', chain: organizationId, subject: { kind: 'survey_form', id } })
  return id
}

/** Lets the organization use it. `settled`: it was confirmed, or taken back, before. */
export async function applyForm(
  { tx }: MemberRequest,
  { id, organizationId, questionnaire }: BroughtForm,
): Promise<Result<void, 'wrong-cells' | 'settled'>> {
  if (questionnaire === null) return err('wrong-cells')
  const { numUpdatedRows } = await tx
    .updateTable('survey_form')
    .set({ status: 'applied' })
    .where('id', '=', id)
    .where('status', '=', 'preview')
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return err('settled')
  await recordDeed(tx, { deed: 'survey-form.kept', chain: organizationId, subject: { kind: 'survey_form', id } })
  return ok(undefined)
}

/** Takes it back; surveys already prepared keep their questions. */
export async function undoForm({ tx, deps }: MemberRequest, brought: BroughtForm): Promise<Result<void, 'too-late'>> {
  const { id, organizationId } = brought
  if (!canUndo(brought, deps.clock.now())) return err('too-late')
  const { numUpdatedRows } = await tx
    .updateTable('survey_form')
    .set({ status: 'undone' })
    .where('id', '=', id)
    .where('status', '=', 'applied')
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return err('too-late')
  await recordDeed(tx, { deed: 'survey-form.undone', chain: organizationId, subject: { kind: 'survey_form', id } })
  return ok(undefined)
}
