import { soleConnectorsOf, type SoleConnector } from '../../measures/graph/connectors.ts'
import { cutsOf } from '../../measures/graph/cuts.ts'
import { regionsOf } from './apart.ts'
import { idsOf, mostNamed, type Gap, type Pair, type Territory } from '../model.ts'
import { coverageOf, partsOf, tiedTo, type NetIndex } from './net-index.ts'

/** A pair that hangs by one organization, and which: two when one tie alone joins it. */
export interface HangingPair {
  pair: Pair
  by: readonly string[]
}

const pairsIn = (pairs: readonly SoleConnector[], order: readonly string[]): HangingPair[] => {
  const rank = (code: string): number => order.indexOf(code)
  return pairs
    .map(({ groups, nodes }): HangingPair => {
      const [one, other] = groups
      return { pair: rank(one) <= rank(other) ? [one, other] : [other, one], by: nodes }
    })
    .sort((a, b) => rank(a.pair[0]) - rank(b.pair[0]) || rank(a.pair[1]) - rank(b.pair[1]))
}

/** Pairs of sectors that one organization alone joins, in the order of sectors. */
export const hangingSectors = ({ graph, organizations }: NetIndex, { sectors }: Territory): HangingPair[] =>
  pairsIn(
    soleConnectorsOf(
      graph,
      organizations.map(({ sector }) => [sector]),
    ),
    sectors,
  )

/** The same of regions, in the order of their codes. */
export const hangingRegions = (index: NetIndex): HangingPair[] =>
  pairsIn(
    soleConnectorsOf(
      index.graph,
      index.organizations.map(({ regions }) => regions),
    ),
    regionsOf(index, [...index.organizations.keys()]),
  )

/** Organizations cut off from the largest group that is left of theirs, if one goes; none when nothing breaks. */
export function cutOffBy(index: NetIndex, place: number): number[] {
  if (tiedTo(index, place).length < 2) return []
  const [own = []] = partsOf(index).filter((part) => part.includes(place))
  return cutOffWithin(index, own, place)
}

/** The same, when its group is known. */
function cutOffWithin(index: NetIndex, own: readonly number[], place: number): number[] {
  const parts = partsOf(index, { within: own, without: place })
  const largest = parts.reduce<number[]>((most, part) => (part.length > most.length ? part : most), [])
  return parts
    .filter((part) => part !== largest)
    .flat()
    .sort((a, b) => a - b)
}

/** Connections that hang by one organization: one line an organization, whatever hangs by it. */
export function oneOrganization(index: NetIndex, territory: Territory): Gap[] {
  const sectors = hangingSectors(index, territory)
  const regions = hangingRegions(index)
  const cutPoints = new Set(cutsOf(index.graph).points.map(({ node }) => node))
  const groups = partsOf(index)
  const ownGroup: number[][] = []
  for (const group of groups) for (const place of group) ownGroup[place] = group
  const known = coverageOf(index, [...index.organizations.keys()])
  const held = (pairs: readonly HangingPair[], id: string): Pair[] =>
    pairs.filter(({ by }) => by.includes(id)).map(({ pair }) => pair)
  return index.organizations.flatMap(({ id, regions: own, sector }, place): Gap[] => {
    const cut = cutPoints.has(id) ? cutOffWithin(index, ownGroup[place] ?? [], place) : []
    const [sectorPairs, regionPairs] = [held(sectors, id), held(regions, id)]
    if (cut.length + sectorPairs.length + regionPairs.length === 0) return []
    return [
      {
        kind: 'one-organization',
        key: `one-organization:${id}`,
        regions: own,
        sectors: [sector],
        organizations: [id, ...idsOf(index.organizations, cut)].slice(0, mostNamed),
        action: null,
        known,
        isSure: known.answered === known.of,
        cutOff: cut.length,
        sectorPairs,
        regionPairs,
      },
    ]
  })
}

/** Organizations with ties whose contact and backup are one person: what they hold together hangs by that office. People are never named. */
export const oneOffice = (index: NetIndex, offices: ReadonlySet<string> | null): Gap[] =>
  index.organizations.flatMap(({ id, regions, sector }, place): Gap[] => {
    const ties = tiedTo(index, place).length
    if (ties === 0 || !offices?.has(id)) return []
    return [
      {
        kind: 'one-office',
        key: `one-office:${id}`,
        regions,
        sectors: [sector],
        organizations: [id],
        action: null,
        known: coverageOf(index, [place]),
        isSure: true,
        ties,
      },
    ]
  })
