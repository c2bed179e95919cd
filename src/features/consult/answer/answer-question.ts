import { sql } from 'kysely'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import type { Answered, Received } from '../model.ts'

export type AnswerRefusal = 'not-yours' | 'closed' | 'changed-meanwhile'

/** Answers for an organization, or answers again. */
export async function answerQuestion(
  { tx }: Pick<MemberRequest, 'tx'>,
  { id, organizationId }: Received,
  { answer, words, version }: { answer: Answered; words: string | null; version: number },
): Promise<Result<void, AnswerRefusal>> {
  const { rows } = await sql<{ refusal: AnswerRefusal | null }>`
    select sec.answer_consult(${id}, ${organizationId}, ${version}, ${answer}, ${words}) as refusal`.execute(tx)
  const refusal = rows[0]?.refusal
  return refusal === null ? ok(undefined) : err(refusal ?? 'not-yours')
}
