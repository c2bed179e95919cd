import { recordDeed } from '../../kernel/audit.ts'
import type { Tx } from '../../kernel/db/index.ts'
import type { Adopter, Adoption } from './model.ts'

/** The audit chain of an adopter. */
const planChainOf = ({ organizationId, networkId }: Adopter): string => organizationId ?? networkId ?? ''

/**
 * Takes the adoption for this transaction: whatever two people do to the list of its actions, one comes after the other.
 *
 * @returns false when someone changed it since `seenVersion`, or when the person may not
 */
export async function takeAdoption(
  tx: Tx,
  { id }: Pick<Adoption, 'id'>,
  seenVersion: number,
  change: { catalogue_version?: number } = {},
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('adoption')
    .set({ ...change, version: seenVersion + 1 })
    .where('id', '=', id)
    .where('version', '=', seenVersion)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Records a deed on an adoption, or on one of its actions, in the adopter's audit chain. `basis`: a code, never a typed text. */
export async function recordPlanDeed(
  tx: Tx,
  adopter: Adopter,
  { deed, kind, id, basis }: { deed: string; kind: 'adoption' | 'adopted_action'; id: string; basis?: string },
): Promise<void> {
  await recordDeed(tx, {
    deed,
    chain: planChainOf(adopter),
    subject: { kind, id },
    ...(basis === undefined ? {} : { basis: basis.toLowerCase() }),
  })
}
