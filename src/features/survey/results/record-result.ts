import type { MemberRequest } from '../../../kernel/http/index.ts'
import { recordEvent } from '../../evidence/index.ts'
import type { Survey } from '../model.ts'
import { talliesOf } from '../queries.ts'
import '../schema.ts'
import { toEvidence } from './to-evidence.ts'

/**
 * Records what a closed survey came to in the log of work, once. What the log refuses (an organization that left its last
 * network) stays as it is: the survey says that it waits, and the queue tries again.
 */
export async function recordResult({ tx, today }: MemberRequest, survey: Survey): Promise<void> {
  const evidence = toEvidence(survey, await talliesOf(tx, survey.id), survey.closedOn ?? today)
  if (evidence === null || survey.evidenceKey !== null) return
  const recorded = await recordEvent(tx, evidence, { today, via: 'platform' })
  if (!recorded.ok) return
  await tx.updateTable('survey').set({ evidence_key: recorded.value.id }).where('id', '=', survey.id).execute()
}
