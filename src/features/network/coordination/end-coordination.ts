import { recordDeed } from '../../../kernel/audit.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import type { Actor } from '../actor.ts'
import { mayChangeNetwork } from '../rules.ts'

/**
 * Someone's coordination of a network ends today: their own, or that of a colleague who has gone. The last one stays until
 * another has accepted.
 */
export async function endCoordination(
  { tx, who, today }: Actor,
  networkId: string,
  personId: string,
): Promise<Result<void, 'not-found' | 'last-coordinator'>> {
  if (!mayChangeNetwork(who, networkId)) return err('not-found')
  const current = await tx
    .selectFrom('coordinator')
    .select('person_id as personId')
    .where('network_id', '=', networkId)
    .where('until_day', 'is', null)
    .orderBy('person_id')
    .forUpdate()
    .execute()
  if (!current.some((one) => one.personId === personId)) return err('not-found')
  if (current.length === 1) return err('last-coordinator')
  await recordDeed(tx, { deed: 'coordination.ended', chain: networkId, subject: { kind: 'person', id: personId } })
  await tx
    .updateTable('coordinator')
    .set({ until_day: today })
    .where('network_id', '=', networkId)
    .where('person_id', '=', personId)
    .where('until_day', 'is', null)
    .execute()
  return ok(undefined)
}
