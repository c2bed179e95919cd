import { instanceChain } from '../../../kernel/audit.ts'
import type { Result } from '../../../kernel/result.ts'
import { belongsTo } from '../../../kernel/rights.ts'
import type { Actor } from '../actor.ts'
import type { Guest } from '../model.ts'
import type { InviteRefusal } from '../rules.ts'
import { sendInvitation } from './send-invitation.ts'

/** The operator, or a coordinator, invites someone to coordinate a network. */
export async function inviteCoordinator(
  actor: Actor,
  network: { id: string; nameFr: string; nameEn: string },
  guest: Guest,
): Promise<Result<string, InviteRefusal>> {
  return sendInvitation(actor, guest, {
    sender: network.id,
    networkId: network.id,
    organizationId: null,
    role: 'coordinator',
    onBehalfOf: { fr: network.nameFr, en: network.nameEn },
    chain: belongsTo(actor.who, network.id) ? network.id : instanceChain,
  })
}
