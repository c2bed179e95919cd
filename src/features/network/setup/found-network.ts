import { instanceChain, recordDeed } from '../../../kernel/audit.ts'
import type { Actor } from '../actor.ts'
import { networkColumnsOf, type NetworkDescription } from '../coordination/change-network.ts'

/** The operator founds a network, and coordinates it when `coordinates` says so. @returns its id */
export async function foundNetwork(
  { tx, who, today, deps }: Actor,
  facts: NetworkDescription,
  { coordinates }: { coordinates: boolean },
): Promise<string> {
  const id = deps.clock.newId()
  await tx
    .insertInto('network')
    .values({ id, ...networkColumnsOf(facts) })
    .execute()
  if (coordinates) {
    await tx
      .insertInto('coordinator')
      .values({ network_id: id, person_id: who.personId, from_day: today, until_day: null })
      .execute()
  }
  await recordDeed(tx, { deed: 'network.founded', chain: instanceChain, subject: { kind: 'network', id } })
  return id
}
