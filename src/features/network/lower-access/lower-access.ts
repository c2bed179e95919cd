import type { FeatureHoldings, HandOnRefusal } from '../../../kernel/feature/index.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { handAllOn, mayStay, readAnswers, type Asked } from '../hand-on/asked.ts'
import { askedInOrganization } from '../hand-on/places.ts'
import { lockMembers } from '../lock-members.ts'
import type { Member, MemberRole } from '../model.ts'
import { giveRole } from '../people/change-role.ts'
import { listMembers } from '../queries.ts'
import { isLastLead, isLess, needOfRole, type TakerRefusal } from '../rules.ts'

interface Lowering {
  organizationId: string
  personId: string
  role: MemberRole
  /** What the page showed (`Asked`). */
  seen: number
}

/** Whether an access that becomes `role` leaves in the air something that the person holds. */
export async function leavesInTheAir(
  request: MemberRequest,
  declared: readonly FeatureHoldings[],
  { organizationId, member, role }: { organizationId: string; member: Member; role: MemberRole },
): Promise<boolean> {
  if (!isLess(role, member.role)) return false
  const asked = await askedToLower(request, declared, { organizationId, member, role })
  return asked.holdings.some((holding) => !mayStay(asked, holding))
}

/** All that they hold; what the access that is left allows may stay with them. */
export const askedToLower = (
  request: MemberRequest,
  declared: readonly FeatureHoldings[],
  { organizationId, member, role }: { organizationId: string; member: Member; role: MemberRole },
): Promise<Asked> => askedInOrganization(request, declared, { organizationId, member, keeps: needOfRole[role] })

/**
 * A member has less access from now on: what it no longer lets them hold goes to the colleague named for it, or to nobody for
 * now, in the same transaction. The last lead stays lead.
 */
export async function lowerAccess(
  request: MemberRequest,
  declared: readonly FeatureHoldings[],
  { organizationId, personId, role, seen }: Lowering,
): Promise<Result<void, 'not-found' | 'last-lead' | { problems: Record<string, TakerRefusal> } | HandOnRefusal>> {
  await lockMembers(request, organizationId)
  const members = await listMembers(request.tx, organizationId)
  const member = members.find((one) => one.personId === personId)
  if (member === undefined || !isLess(role, member.role)) return err('not-found')
  if (isLastLead(personId, members)) return err('last-lead')
  const asked = await askedToLower(request, declared, { organizationId, member, role })
  if (asked.seen !== seen) return err('changed-meanwhile')
  const { answers, problems } = readAnswers(request.form, asked)
  if (Object.keys(problems).length > 0) return err({ problems })
  const handed = await handAllOn(request, declared, asked, answers)
  if (!handed.ok) return handed
  const lowered = await giveRole(request, organizationId, member, role, member.version)
  return lowered ? ok(undefined) : err('changed-meanwhile')
}
