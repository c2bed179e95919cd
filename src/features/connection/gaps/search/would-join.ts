import { regionsOf, regionsWithoutTie, sectorsOf } from './apart.ts'
import { placesIn } from './cells.ts'
import { idsOf, mostSuggested, type Gap, type Joins, type Pair, type Territory } from '../model.ts'
import { coverageOf, partsOf, tiedTo, type NetIndex } from './net-index.ts'

/**
 * The few new ties that would join most, one after the other as if each were made: first the two largest groups that nothing
 * joins, until there is one; then sectors that never meet; then regions without a tie to another. At most `mostSuggested`.
 * An organization without tie that never answered is left out: it may be tied.
 */
export function wouldJoin(index: NetIndex, territory: Territory): Gap[] {
  const found: Gap[] = []
  const add = (chosen: Chosen | null, joins: Joins): void => {
    if (chosen === null || found.length >= mostSuggested) return
    const gap = suggestionOf(index, chosen, joins)
    if (found.every(({ key }) => key !== gap.key)) found.push(gap)
  }
  const groups = partsOf(index).filter(([first = -1, ...rest]) => rest.length > 0 || index.answered[first])
  while (groups.length > 1 && found.length < mostSuggested) {
    // The two largest; of the same size, the first by place: joining them lets the most organizations reach one another.
    groups.sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0))
    const [one = [], other = []] = groups.splice(0, 2)
    add(closest(index, one, other), { what: 'groups', sizes: [one.length, other.length] })
    groups.push([...one, ...other].sort((a, b) => a - b))
  }
  for (const pair of sectorsNeverMet(index, territory)) {
    const [one, other] = pair.map((code) => told(index, placesOfSector(index, code)))
    add(closest(index, one ?? [], other ?? []), { what: 'sectors', pair })
  }
  for (const { region, here, elsewhere } of regionsUnjoined(index)) {
    const chosen = closest(index, here, elsewhere)
    const to = index.organizations[chosen?.b ?? -1]?.regions.find((code) => code !== region)
    if (to !== undefined) add(chosen, { what: 'regions', pair: [region, to] })
  }
  return found
}

interface Chosen {
  a: number
  b: number
  regions: readonly string[]
  actions: readonly string[]
}

/** Of two groups, the two organizations that share most: a region first, then actions; then the first by place. Nothing else is weighed. */
function closest(index: NetIndex, one: readonly number[], other: readonly number[]): Chosen | null {
  let best: (Chosen & { worth: number }) | null = null
  for (const a of one)
    for (const b of other) {
      const [x, y] = [index.organizations[a], index.organizations[b]]
      if (x === undefined || y === undefined || a === b) continue
      const regions = x.regions.filter((code) => y.regions.includes(code))
      const actions = x.actions.filter((code) => y.actions.includes(code))
      const worth = (regions.length > 0 ? 1000 : 0) + actions.length
      if (best === null || worth > best.worth) best = { a, b, regions, actions, worth }
    }
  return best
}

function suggestionOf(index: NetIndex, { a, b, regions, actions }: Chosen, joins: Joins): Gap {
  const ends = [a, b].sort((x, y) => x - y)
  const ids = idsOf(index.organizations, ends)
  const known = coverageOf(index, ends)
  return {
    kind: 'would-join',
    key: `would-join:${[...ids].sort().join(':')}`,
    regions: regionsOf(index, ends),
    sectors: sectorsOf(index, ends),
    organizations: ids,
    action: null,
    known,
    isSure: known.answered > 0,
    joins,
    sharedRegions: regions,
    sharedActions: actions,
  }
}

const placesOfSector = ({ organizations }: NetIndex, sector: string): number[] =>
  organizations.flatMap((one, place) => (one.sector === sector ? [place] : []))

/** Those of which something is known: they answered, or have a tie. */
const told = (index: NetIndex, places: readonly number[]): number[] =>
  places.filter((place) => index.answered[place] || tiedTo(index, place).length > 0)

/** Pairs of sectors that the network has and that no tie joins anywhere, where one of the two answered. */
function sectorsNeverMet(index: NetIndex, territory: Territory): Pair[] {
  const met = new Set(
    index.graph.edges.flatMap((edge) => {
      const [one, other] = edge.map((place) => index.organizations[place]?.sector ?? '')
      return [`${one},${other}`, `${other},${one}`]
    }),
  )
  const { sectors } = territory
  return sectors.flatMap((first, i) =>
    sectors.slice(i + 1).flatMap((second): Pair[] => {
      const both = [...placesOfSector(index, first), ...placesOfSector(index, second)]
      return met.has([first, second].join()) || coverageOf(index, both).answered === 0 ? [] : [[first, second]]
    }),
  )
}

/** Regions that answered and have no tie to another, with those of elsewhere. */
const regionsUnjoined = (index: NetIndex): { region: string; here: number[]; elsewhere: number[] }[] =>
  regionsWithoutTie(index).flatMap((region) => {
    const here = placesIn(index, region)
    if (coverageOf(index, here).answered === 0) return []
    const elsewhere = index.organizations.flatMap((one, place) =>
      one.regions.length > 0 && !one.regions.includes(region) ? [place] : [],
    )
    return [{ region, here: told(index, here), elsewhere: told(index, elsewhere) }]
  })
