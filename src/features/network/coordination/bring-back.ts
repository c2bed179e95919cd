import { sql } from 'kysely'
import { recordDeed } from '../../../kernel/audit.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import type { Actor } from '../actor.ts'
import { mayChangeNetwork } from '../rules.ts'

/**
 * A coordinator brings back an organization that left the network: it belongs to it from today on, and its former time
 * there stays on record. Refused when it is there already, was never there, or left by its own decision.
 */
export async function bringBack(
  { tx, who, today }: Actor,
  { networkId, organizationId }: { networkId: string; organizationId: string },
): Promise<Result<void, 'return-refused'>> {
  if (!mayChangeNetwork(who, networkId)) return err('return-refused')
  const { rows } = await sql<{
    isBack: boolean
  }>`select sec.bring_back(${networkId}, ${organizationId}, ${today}) as "isBack"`.execute(tx)
  if (rows[0]?.isBack !== true) return err('return-refused')
  await recordDeed(tx, {
    deed: 'network.returned',
    chain: organizationId,
    subject: { kind: 'network', id: networkId },
    basis: 'coordinator',
  })
  return ok(undefined)
}
