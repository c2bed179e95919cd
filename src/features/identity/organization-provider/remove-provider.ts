import { recordDeed } from '../../../kernel/audit.ts'
import type { Tx } from '../../../kernel/db/index.ts'

/** @returns false when there was none */
export async function removeOrganizationProvider(tx: Tx, organizationId: string): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('identity_provider')
    .where('organization_id', '=', organizationId)
    .executeTakeFirst()
  if (numDeletedRows !== 1n) return false
  await recordDeed(tx, {
    deed: 'provider.removed',
    chain: organizationId,
    subject: { kind: 'identity_provider', id: organizationId },
  })
  return true
}
