import type { Tx } from '../../../kernel/db/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import type { AdoptedAction, Adoption } from '../model.ts'
import { recordPlanDeed, takeAdoption } from '../adoption-lock.ts'

/** Puts the actions of an adoption in this order: ranks 1, 2, 3… Every action of the adoption is in `order`, once. */
export async function rankActions(
  tx: Tx,
  { adoption, order, seenVersion }: { adoption: Adoption; order: readonly AdoptedAction[]; seenVersion: number },
): Promise<Result<void, 'changed-meanwhile'>> {
  if (!(await takeAdoption(tx, adoption, seenVersion))) return err('changed-meanwhile')
  for (const [index, { id, rank }] of order.entries()) {
    if (rank === index + 1) continue
    await tx
      .updateTable('adopted_action')
      .set({ rank: index + 1 })
      .where('id', '=', id)
      .where('adoption_id', '=', adoption.id)
      .execute()
  }
  await recordPlanDeed(tx, adoption, { deed: 'plan.ranked', kind: 'adoption', id: adoption.id })
  return ok(undefined)
}
