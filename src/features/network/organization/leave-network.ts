import { recordDeed } from '../../../kernel/audit.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import type { Actor } from '../actor.ts'

/**
 * An organization leaves a network from today, by its lead or by the network's coordinator. Waiting invitations of the
 * network into it are taken back. A lead sees every network of the organization, so only then is the last one known as such.
 */
export async function leaveNetwork(
  { tx, who, today, deps }: Actor,
  { organizationId, networkId, isLast }: { organizationId: string; networkId: string; isLast: boolean },
): Promise<Result<void, 'not-found'>> {
  const leads = who.led.includes(organizationId)
  if (!leads && !who.coordinated.includes(networkId)) return err('not-found')
  await recordDeed(tx, {
    deed: 'network.left',
    chain: organizationId,
    subject: { kind: 'network', id: networkId },
    basis: leads ? 'lead' : 'coordinator',
  })
  await tx
    .updateTable('invitation')
    .set({ revoked_at: deps.clock.now() })
    .where('organization_id', '=', organizationId)
    .where('network_id', '=', networkId)
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null)
    .execute()
  if (isLast && leads)
    await tx.updateTable('organization').set({ status: 'left' }).where('id', '=', organizationId).execute()
  const { numUpdatedRows } = await tx
    .updateTable('network_member')
    .set({ left_on: today, left_by: leads ? 'organization' : 'network' })
    .where('organization_id', '=', organizationId)
    .where('network_id', '=', networkId)
    .where('left_on', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n ? ok(undefined) : err('not-found')
}
