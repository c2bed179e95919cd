import { regionsOf } from './apart.ts'
import { idsOf, mostNamed, type Gap, type Pair, type Territory } from './model.ts'
import { coverageOf, partsOf, type NetIndex } from './net-index.ts'

/** A pair of sectors or regions that ties join, and the organizations that every one of these ties goes through. */
export interface JoinedPair {
  pair: Pair
  /** Two when one tie alone joins them, one when all go through it, none when it hangs by nobody. */
  through: readonly number[]
}

/** Pairs that ties join, in order. `codesOf`: what an organization is of; a tie joins each code of one end to each other code of the other. */
export function joinedPairs(
  { ties, organizations }: NetIndex,
  codesOf: (organization: NetIndex['organizations'][number]) => readonly string[],
  order: readonly string[],
): JoinedPair[] {
  const rank = new Map(order.map((code, place) => [code, place]))
  const found = new Map<string, { pair: Pair; through: readonly number[] }>()
  for (const tie of ties) {
    const [one, other] = tie.map((place) => organizations[place])
    if (one === undefined || other === undefined) continue
    for (const from of codesOf(one))
      for (const to of codesOf(other)) {
        const [x, y] = [rank.get(from), rank.get(to)]
        if (x === undefined || y === undefined || x === y) continue
        const pair: Pair = x < y ? [from, to] : [to, from]
        const before = found.get(pair.join())
        found.set(pair.join(), { pair, through: before ? before.through.filter((place) => tie.includes(place)) : tie })
      }
  }
  const placeOf = ([a, b]: Pair): number => (rank.get(a) ?? 0) * order.length + (rank.get(b) ?? 0)
  return [...found.values()].sort((a, b) => placeOf(a.pair) - placeOf(b.pair))
}

export const joinedSectors = (index: NetIndex, { sectors }: Territory): JoinedPair[] =>
  joinedPairs(index, ({ sector }) => [sector], sectors)

export const joinedRegions = (index: NetIndex): JoinedPair[] =>
  joinedPairs(index, ({ regions }) => regions, regionsOf(index, [...index.organizations.keys()]))

/** Organizations cut off from the largest group that is left of theirs, if one goes; none when nothing breaks. */
export function cutOffBy(index: NetIndex, place: number): number[] {
  const around = index.tied[place] ?? []
  if (around.length < 2) return []
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
  const sectors = joinedSectors(index, territory)
  const regions = joinedRegions(index)
  const groups = partsOf(index)
  const ownGroup: number[][] = []
  for (const group of groups) for (const place of group) ownGroup[place] = group
  const known = coverageOf(index, [...index.organizations.keys()])
  const held = (pairs: readonly JoinedPair[], place: number): Pair[] =>
    pairs.filter(({ through }) => through.includes(place)).map(({ pair }) => pair)
  return index.organizations.flatMap(({ id, regions: own, sector }, place): Gap[] => {
    const cut = (index.tied[place] ?? []).length < 2 ? [] : cutOffWithin(index, ownGroup[place] ?? [], place)
    const [sectorPairs, regionPairs] = [held(sectors, place), held(regions, place)]
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
    const ties = index.tied[place]?.length ?? 0
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
