import { recordDeed } from '../../../kernel/audit.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import type { Ground, RuleFacts } from '../model.ts'
import type { RuleContext } from '../rule-context.ts'
import '../schema.ts'

/** Sets the next version of the rule, resting on an agreement in force. The database checks again that it is. */
export async function setRule(
  { tx, deps }: MemberRequest,
  { school }: Pick<RuleContext, 'school'>,
  { absences, statuses, basis, partnerIds }: RuleFacts,
  { collaborationId, versionId }: Pick<Ground, 'collaborationId' | 'versionId'>,
): Promise<void> {
  const id = deps.clock.newId()
  await tx
    .insertInto('absence_rule')
    .values({
      id,
      organization_id: school.id,
      collaboration_id: collaborationId,
      agreement_version_id: versionId,
      partner_ids: partnerIds,
      basis,
      at_least: absences?.atLeast ?? null,
      unit: absences?.unit ?? null,
      within_days: absences?.withinDays ?? null,
      statuses,
    })
    .execute()
  await recordDeed(tx, { deed: 'student-absence.set', chain: school.id, subject: { kind: 'absence_rule', id } })
}
