import type { MemberRequest } from '../../../kernel/http/index.ts'
import { planOfIndicators } from '../../plan/index.ts'
import { plainFilter } from '../filter.ts'
import type { Net, NetOrganization } from '../model.ts'
import { netAt } from '../net-at.ts'
import { networkAsked, readNet, type AskedNetwork } from '../read-net.ts'
import { findGaps, type Gap, type GapSources, type Territory } from './find-gaps.ts'
import { listOneOffice, readTerritory, type SetAsideGap } from './queries.ts'

/** The net of a network as this reader may read it, with what the searches of gaps need. */
export interface GapsContext {
  network: AskedNetwork
  net: Net
  territory: Territory
  sources: GapSources
  organizationOf(id: string): NetOrganization | null
}

/** What stands instead: the person has no network (`no-network`), or no net to read there yet (`no-net`). */
export type NoGaps = { missing: 'no-network' } | { missing: 'no-net'; network: AskedNetwork }

export async function gapsFor(
  request: Pick<MemberRequest, 'tx' | 'who' | 'lang' | 'query'>,
): Promise<GapsContext | NoGaps> {
  const { tx } = request
  const network = await networkAsked(request)
  if (network === null) return { missing: 'no-network' }
  const snapshot = await readNet(request, network.id)
  const territory = await readTerritory(tx, network.id)
  if (snapshot === null || territory === null) return { missing: 'no-net', network }
  const net = netAt(snapshot.body, snapshot.day, plainFilter)
  const byId = new Map(net.organizations.map((one) => [one.id, one]))
  return {
    network,
    net,
    territory,
    // Who answers alone is told to those who coordinate: partners read it on its page, and need no list of it.
    sources: {
      offices: network.isCoordinated ? await listOneOffice(tx, [...byId.keys()]) : null,
      isWhole: snapshot.audience === 'coordination',
    },
    organizationOf: (id) => byId.get(id) ?? null,
  }
}

export const gapsOf = ({ net, territory, sources }: GapsContext): Gap[] => findGaps(net, territory, sources)

/** What actions of the plan are called, by code. */
export interface ActionName {
  number: number
  title: { fr: string; en: string }
}

export async function actionNames(tx: MemberRequest['tx']): Promise<ReadonlyMap<string, ActionName>> {
  const plan = await planOfIndicators(tx)
  return new Map((plan?.actions ?? []).map(({ id, number, title }) => [id, { number, title }]))
}

/** Those that no coordinator set aside. */
export function notAside(gaps: readonly Gap[], aside: readonly Pick<SetAsideGap, 'key'>[]): Gap[] {
  const keys = new Set(aside.map(({ key }) => key))
  return gaps.filter(({ key }) => !keys.has(key))
}
