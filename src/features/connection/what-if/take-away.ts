import type { Net } from '../model.ts'
import { cellsOf } from '../gaps/search/cells.ts'
import { cutOffBy, hangingRegions, hangingSectors, type HangingPair } from '../gaps/search/hangs-by-one.ts'
import { idsOf, type GapCell, type Pair, type Territory } from '../gaps/model.ts'
import { indexNet, partsOf, tiedTo } from '../gaps/search/net-index.ts'

/** A network with and without one organization. */
export interface TakenAway {
  /** Its ties, which go with it. */
  ties: number
  /** Groups that ties hold together, with it and without it; an organization that nothing ties is a group of its own. */
  groups: { before: number; after: number }
  /** Ids: no longer tied to the largest part left of its group. */
  cutOff: readonly string[]
  /** Ids: left without any tie. They are among those cut off, unless nothing larger is left. */
  alone: readonly string[]
  /** Pairs that no tie joins any more. */
  sectorPairs: readonly Pair[]
  regionPairs: readonly Pair[]
  /** Cells that it holds alone, and that nobody would hold. */
  emptied: readonly GapCell[]
  /** Cells that would hang by one. */
  thinned: readonly GapCell[]
  coverage: Net['coverage']
}

/** What breaks if an organization goes, of what is known; null: it is not in this network. Nothing is said of how much it matters. */
export function takeAway(net: Net, territory: Territory, id: string): TakenAway | null {
  const index = indexNet(net)
  const { organizations } = index
  const place = organizations.findIndex((one) => one.id === id)
  const own = organizations[place]
  if (own === undefined) return null
  const neighbours = tiedTo(index, place)
  const lost = (pairs: readonly HangingPair[]): Pair[] =>
    pairs.filter(({ by }) => by.includes(id)).map(({ pair }) => pair)
  const cells = cellsOf(index, territory, own.regions).filter(({ sector }) => sector === own.sector)
  return {
    ties: neighbours.length,
    groups: { before: partsOf(index).length, after: partsOf(index, { without: place }).length },
    cutOff: idsOf(organizations, cutOffBy(index, place)),
    alone: idsOf(
      organizations,
      neighbours.filter((one) => tiedTo(index, one).length === 1).sort((a, b) => a - b),
    ),
    sectorPairs: lost(hangingSectors(index, territory)),
    regionPairs: lost(hangingRegions(index)),
    emptied: cells.filter(({ holders }) => holders.length === 1),
    thinned: cells.filter(({ holders }) => holders.length === 2),
    coverage: net.coverage,
  }
}
