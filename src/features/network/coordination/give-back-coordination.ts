import { sql } from 'kysely'
import { recordDeed } from '../../../kernel/audit.ts'
import { isId } from '../../../kernel/ids.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import type { Actor } from '../actor.ts'
import { mayChangeNetwork } from '../rules.ts'

/**
 * Undoes the end of someone's coordination, at most `coordinationBackDays` after it: it goes on from its own first day, as if
 * it had not ended. Refused when it ended earlier, goes on, or the account was closed.
 */
export async function giveBackCoordination(
  { tx, who, today }: Actor,
  networkId: string,
  personId: string,
): Promise<Result<void, 'not-found' | 'coordination-too-late'>> {
  if (!mayChangeNetwork(who, networkId) || !isId(personId)) return err('not-found')
  const known = await tx
    .selectFrom('coordinator')
    .select('person_id')
    .where('network_id', '=', networkId)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  if (known === undefined) return err('not-found')
  const { rows } = await sql<{
    isBack: boolean
  }>`select sec.give_back_coordination(${networkId}, ${personId}, ${today}) as "isBack"`.execute(tx)
  if (rows[0]?.isBack !== true) return err('coordination-too-late')
  await recordDeed(tx, {
    deed: 'coordination.given-back',
    chain: networkId,
    subject: { kind: 'person', id: personId },
  })
  return ok(undefined)
}
