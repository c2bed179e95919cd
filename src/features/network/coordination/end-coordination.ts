import { recordDeed } from '../../../kernel/audit.ts'
import type { FeatureHoldings, HandOnRefusal } from '../../../kernel/feature/index.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { handAllOn, readAnswers } from '../hand-on/asked.ts'
import { askedInNetwork } from '../hand-on/places.ts'
import { mayChangeNetwork, type TakerRefusal } from '../rules.ts'

/**
 * Someone's coordination of a network ends today: their own, or that of a colleague who has gone. What they hold by it goes
 * to whoever else coordinates, as the form says, or to nobody for now. The last one stays until another has accepted.
 *
 * @param seen what the page showed (`Asked`)
 */
export async function endCoordination(
  request: MemberRequest,
  declared: readonly FeatureHoldings[],
  { networkId, personId, seen }: { networkId: string; personId: string; seen: number },
): Promise<
  Result<void, 'not-found' | 'last-coordinator' | { problems: Record<string, TakerRefusal> } | HandOnRefusal>
> {
  const { tx, who, today, form } = request
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
  const asked = await askedInNetwork(request, declared, { networkId, personId })
  if (asked.seen !== seen) return err('changed-meanwhile')
  const { answers, problems } = readAnswers(form, asked)
  if (Object.keys(problems).length > 0) return err({ problems })
  const handed = await handAllOn(request, declared, asked, answers)
  if (!handed.ok) return handed
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
