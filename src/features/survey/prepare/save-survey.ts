import { randomInt } from 'node:crypto'
import { recordDeed } from '../../../kernel/audit.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import type { Questionnaire, Survey } from '../model.ts'
import { preparedPerDay } from '../rules.ts'
import '../schema.ts'
import type { SurveyFacts } from './prepare-form.ts'

/** Signs that no one mistakes for another on a board, and that make no word. */
const signs = 'bcdfghjkmnpqrstvwxz23456789'
const codeLength = 8

export const newCode = (): string =>
  Array.from({ length: codeLength }, () => signs[randomInt(signs.length)] ?? '').join('')

const columnsOf = ({ title, startsOn, endsOn, lastDay, expected, role }: SurveyFacts) => ({
  title,
  starts_on: startsOn,
  ends_on: endsOn,
  last_day: lastDay,
  expected,
  role,
})

const daySeconds = 24 * 3600

/** Counts one more that an organization prepares today; true when that is one too many. */
export const overPrepared = async (deps: MemberRequest['deps'], organizationId: string): Promise<boolean> =>
  (await deps.database.hit(`survey.prepare:${organizationId}`, daySeconds)) > preparedPerDay

/** Keeps a draft of an organization; the questions are as they are today, whatever becomes of the questionnaire. @returns its id */
export async function addSurvey(
  { tx, deps }: MemberRequest,
  organizationId: string,
  questionnaire: Questionnaire,
  facts: SurveyFacts,
): Promise<Result<string, 'too-many'>> {
  if (await overPrepared(deps, organizationId)) return err('too-many')
  const id = deps.clock.newId()
  await tx
    .insertInto('survey')
    .values({
      id,
      organization_id: organizationId,
      code: newCode(),
      questionnaire: JSON.stringify(questionnaire),
      ...columnsOf(facts),
      role: questionnaire.audience === 'staff' ? facts.role : null,
    })
    .execute()
  await recordDeed(tx, { deed: 'survey.prepared', chain: organizationId, subject: { kind: 'survey', id } })
  return ok(id)
}

/** Changes a draft; `seen`: the version that the form was filled from. */
export async function changeSurvey(
  { tx }: MemberRequest,
  { id, organizationId, questionnaire }: Survey,
  facts: SurveyFacts,
  seen: number,
): Promise<Result<void, 'changed-meanwhile'>> {
  const { numUpdatedRows } = await tx
    .updateTable('survey')
    .set({ ...columnsOf(facts), role: questionnaire.audience === 'staff' ? facts.role : null })
    .where('id', '=', id)
    .where('version', '=', seen)
    .where('state', '=', 'draft')
    .where('withdrawn_on', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return err('changed-meanwhile')
  await recordDeed(tx, { deed: 'survey.changed', chain: organizationId, subject: { kind: 'survey', id } })
  return ok(undefined)
}
