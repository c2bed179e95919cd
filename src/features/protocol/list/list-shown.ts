import type { MemberRequest } from '../../../kernel/http/index.ts'
import { listMemberOrganizations, listSeats } from '../../network/index.ts'
import type { Protocol } from '../model.ts'
import { listAdoptedRegions, listAdopters, listOpenChanges, listProtocols } from '../queries.ts'
import { mayProtocol, protocolRelationsOf } from '../rules.ts'
import { narrowProtocols, protocolFilterOf } from './narrow-protocols.ts'

/** Protocols that the person may see, and those of them that the address asks for. */
export async function listShown({ tx, who, query }: MemberRequest) {
  const [seats, known] = await Promise.all([listSeats(tx, who), listProtocols(tx, who.networks)])
  const all = known.filter((one) => mayProtocol('see', protocolRelationsOf(who, seats, one)))
  const filter = protocolFilterOf(query)
  return { seats, all, filter, found: narrowProtocols(all, filter) }
}

/** Who works by the newest version of a protocol, of how many; null: a draft. And its changes under review. */
interface ProtocolCounts {
  organizations: { newest: number; of: number } | null
  regions: { newest: number; of: number } | null
  openChanges: number
}

/** Counts of these protocols, read at once. */
export async function countsOf(
  { tx }: MemberRequest,
  shown: readonly Protocol[],
): Promise<(one: Protocol) => ProtocolCounts> {
  const ids = shown.map(({ id }) => id)
  const networks = [...new Set(shown.map(({ networkId }) => networkId))]
  const [adopters, regions, changes, members] = await Promise.all([
    listAdopters(tx, ids),
    listAdoptedRegions(tx, ids),
    listOpenChanges(tx, ids),
    Promise.all(networks.map(async (id) => [id, (await listMemberOrganizations(tx, id)).length] as const)),
  ])
  const memberCounts = new Map(members)
  return (one) => {
    const { newest } = one
    const onNewest = (all: readonly { protocolId: string; number: number }[]) =>
      all.filter(({ protocolId, number }) => protocolId === one.id && number === newest?.number).length
    return {
      organizations: newest && { newest: onNewest(adopters), of: memberCounts.get(one.networkId) ?? 0 },
      regions: newest && { newest: onNewest(regions), of: one.regionCodes.length },
      openChanges: changes.filter(({ protocolId }) => protocolId === one.id).length,
    }
  }
}
