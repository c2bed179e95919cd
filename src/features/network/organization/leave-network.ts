import { recordDeed } from '../../../kernel/audit.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { leads } from '../../../kernel/rights.ts'
import type { Actor } from '../actor.ts'
import { mayLeaveNetwork } from '../rules.ts'

/**
 * An organization leaves a network from today, by its lead or by the network's coordinator. Waiting invitations of the
 * network into it are taken back. A lead sees every network of the organization, so only then is the last one known as such.
 */
export async function leaveNetwork(
  { tx, who, today, deps }: Actor,
  { organizationId, networkId, isLast }: { organizationId: string; networkId: string; isLast: boolean },
): Promise<Result<void, 'not-found'>> {
  if (!mayLeaveNetwork(who, { organizationId, networkId })) return err('not-found')
  const isByLead = leads(who, organizationId)
  await recordDeed(tx, {
    deed: 'network.left',
    chain: organizationId,
    subject: { kind: 'network', id: networkId },
    basis: isByLead ? 'lead' : 'coordinator',
  })
  await tx
    .updateTable('invitation')
    .set({ revoked_at: deps.clock.now() })
    .where('organization_id', '=', organizationId)
    .where('network_id', '=', networkId)
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null)
    .execute()
  if (isLast && isByLead)
    await tx.updateTable('organization').set({ status: 'left' }).where('id', '=', organizationId).execute()
  const { numUpdatedRows } = await tx
    .updateTable('network_member')
    .set({ left_on: today, left_by: isByLead ? 'organization' : 'network' })
    .where('organization_id', '=', organizationId)
    .where('network_id', '=', networkId)
    .where('left_on', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n ? ok(undefined) : err('not-found')
}
