import type { MemberRequest } from '../../../kernel/http/index.ts'
import { recordEvent, type EvidenceDraft } from '../../evidence/index.ts'
import type { Survey } from '../model.ts'
import { talliesOf } from '../queries.ts'
import '../schema.ts'
import { toEvidence } from './to-evidence.ts'

type Recorded = Awaited<ReturnType<typeof recordEvent>>

/** With those who held the activity; alone, when one of them has left since. */
export async function withPartners(
  evidence: EvidenceDraft,
  keep: (draft: EvidenceDraft) => Promise<Recorded>,
): Promise<Recorded> {
  const kept = await keep(evidence)
  if (kept.ok || evidence.organizations.length === 1 || kept.refusal['organizations'] === undefined) return kept
  return keep({ ...evidence, organizations: evidence.organizations.filter(({ id }) => id === evidence.organizationId) })
}

/**
 * Records what a closed survey came to in the log of work, once. What the log refuses (an organization that left its last
 * network) stays as it is: the survey says that it waits, and the queue tries again.
 */
export async function recordResult({ tx, today }: MemberRequest, survey: Survey): Promise<void> {
  const evidence = toEvidence(survey, await talliesOf(tx, survey.id), survey.closedOn ?? today)
  if (evidence === null || survey.evidenceKey !== null) return
  const recorded = await withPartners(evidence, (draft) => recordEvent(tx, draft, { today, via: 'platform' }))
  if (!recorded.ok) return
  await tx.updateTable('survey').set({ evidence_key: recorded.value.id }).where('id', '=', survey.id).execute()
}
