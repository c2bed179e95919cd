import type { FeatureHoldings, HoldingNeed } from '../../../kernel/feature/index.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { listCoordinators } from '../coordination/queries.ts'
import type { Member } from '../model.ts'
import { listMembers } from '../queries.ts'
import { needOfRole } from '../rules.ts'
import { askedOf, type Asked } from './asked.ts'

/** What someone holds in an organization where they work, and who could take it. `keeps`: see `Asked`. */
export async function askedInOrganization(
  request: MemberRequest,
  declared: readonly FeatureHoldings[],
  { organizationId, member, keeps }: { organizationId: string; member: Member; keeps: HoldingNeed | null },
): Promise<Asked> {
  const members = await listMembers(request.tx, organizationId)
  return askedOf(request, declared, {
    holder: { organizationId, networkId: null, personId: member.personId },
    colleagues: members.map(({ personId, name, role }) => ({ personId, name, does: needOfRole[role] })),
    keeps,
    version: member.version,
  })
}

/** What someone holds by coordinating a network, and who else coordinates it. */
export async function askedInNetwork(
  request: MemberRequest,
  declared: readonly FeatureHoldings[],
  { networkId, personId }: { networkId: string; personId: string },
): Promise<Asked> {
  const current = (await listCoordinators(request.tx, networkId)).filter(({ untilDay }) => untilDay === null)
  return askedOf(request, declared, {
    holder: { organizationId: null, networkId, personId },
    colleagues: current.map((one) => ({ personId: one.personId, name: one.name, does: 'lead' as const })),
    keeps: null,
    version: 0,
  })
}
