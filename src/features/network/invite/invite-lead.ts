import type { Result } from '../../../kernel/result.ts'
import type { Actor } from '../actor.ts'
import type { Guest } from '../model.ts'
import { listNetworks } from '../queries.ts'
import type { InviteRefusal } from '../rules.ts'
import { sendInvitation } from './send-invitation.ts'

/** A coordinator invites the person who will answer for an organization that has no lead yet. */
export async function inviteLead(
  actor: Actor,
  { networkId, organization }: { networkId: string; organization: { id: string; status: string } },
  guest: Guest,
): Promise<Result<string, InviteRefusal>> {
  const [network] = await listNetworks(actor.tx, [networkId])
  if (network === undefined) throw new Error('an invitation to a network that is not there')
  const sent = await sendInvitation(actor, guest, {
    sender: networkId,
    networkId,
    organizationId: organization.id,
    role: 'lead',
    onBehalfOf: { fr: network.nameFr, en: network.nameEn },
    chain: organization.id,
  })
  if (sent.ok && organization.status === 'listed') {
    await actor.tx
      .updateTable('organization')
      .set({ status: 'invited' })
      .where('id', '=', organization.id)
      .where('status', '=', 'listed')
      .execute()
  }
  return sent
}
