import { sql } from 'kysely'
import type { Tx } from '../../kernel/db/index.ts'
import { err, ok, type Result } from '../../kernel/result.ts'

export const evidenceAnswers = ['ours', 'not-us'] as const
export type EvidenceAnswer = (typeof evidenceAnswers)[number]

/** A partner named in a record says of it that it is theirs, or not. The last answer holds, and it can be said again otherwise. */
export async function answerEvidence(
  tx: Tx,
  recordKey: string,
  organizationId: string,
  answer: EvidenceAnswer,
): Promise<Result<void, 'not-yours'>> {
  const { rows } = await sql<{ refusal: string | null }>`
    select sec.answer_evidence(${recordKey}, ${organizationId}, ${answer}) as refusal`.execute(tx)
  return rows[0]?.refusal === null ? ok(undefined) : err('not-yours')
}
