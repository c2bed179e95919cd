import { groupsAlone } from '../../measures/graph/connectors.ts'
import { placesIn } from './cells.ts'
import { idsOf, mostNamed, type Gap, type Territory } from '../model.ts'
import { coverageOf, partsOf, tiedTo, type NetIndex } from './net-index.ts'

/** Two sectors of a region, both there. */
export interface SectorsOfRegion {
  region: string
  sectors: readonly [string, string]
  sides: readonly [readonly number[], readonly number[]]
}

/** Pairs of sectors that are both in a region without a tie between them there, known or not. */
export function sectorsWithoutTie(
  index: NetIndex,
  { sectors }: Territory,
  regions: readonly string[],
): SectorsOfRegion[] {
  return regions.flatMap((region) => {
    const sides = sectors.map((sector) => placesIn(index, region, sector))
    return sectors.flatMap((first, i) =>
      sectors.slice(i + 1).flatMap((second, j): SectorsOfRegion[] => {
        const [a = [], b = []] = [sides[i], sides[i + 1 + j]]
        const isMet = a.some((place) => b.some((other) => tiedTo(index, place).includes(other)))
        return a.length === 0 || b.length === 0 || isMet ? [] : [{ region, sectors: [first, second], sides: [a, b] }]
      }),
    )
  })
}

/** A missing tie is told when one of the two sides answered at least once; it is sure when the whole of one side did. */
export const isTold = (index: NetIndex, { sides }: SectorsOfRegion): boolean =>
  sides.some((side) => coverageOf(index, side).answered > 0)

export const sectorsApart = (index: NetIndex, pairs: readonly SectorsOfRegion[]): Gap[] =>
  pairs
    .filter((pair) => isTold(index, pair))
    .map(({ region, sectors, sides }): Gap => {
      const both = [...sides[0], ...sides[1]]
      return {
        kind: 'sectors-apart',
        key: `sectors-apart:${region}:${sectors.join('-')}`,
        regions: [region],
        sectors,
        organizations: idsOf(index.organizations, both).slice(0, mostNamed),
        action: null,
        known: coverageOf(index, both),
        isSure: sides.some((side) => side.every((place) => index.answered[place])),
      }
    })

/** Codes of regions that have organizations and that no tie joins to another region. */
export const regionsWithoutTie = ({ graph, organizations }: NetIndex): string[] =>
  groupsAlone(
    graph,
    organizations.map(({ regions }) => regions),
  )

/** Regions that have organizations and no tie to another region; silent regions are left to what is not known. */
export function regionsAlone(index: NetIndex, regions: readonly string[]): Gap[] {
  const alone = regionsWithoutTie(index)
  return regions.flatMap((region): Gap[] => {
    const here = placesIn(index, region)
    const known = coverageOf(index, here)
    const isElsewhere = index.organizations.some(({ regions: codes }) => codes.some((code) => code !== region))
    if (known.answered === 0 || !isElsewhere || !alone.includes(region)) return []
    return [
      {
        kind: 'region-alone',
        key: `region-alone:${region}`,
        regions: [region],
        sectors: [],
        organizations: idsOf(index.organizations, here).slice(0, mostNamed),
        action: null,
        known,
        isSure: known.answered === known.of,
      },
    ]
  })
}

/** Organizations that carry out the same action and stand in groups without a tie between them: one line an action. */
export function sameAction(index: NetIndex): Gap[] {
  const actions = [...new Set(index.organizations.flatMap(({ actions: codes }) => codes))].sort((a, b) =>
    a.localeCompare(b, 'en', { numeric: true }),
  )
  return actions.flatMap((action): Gap[] => {
    const on = index.organizations.flatMap((one, place) => (one.actions.includes(action) ? [place] : []))
    const groups = partsOf(index, { within: on })
    const known = coverageOf(index, on)
    if (groups.length < 2 || known.answered === 0) return []
    const silent = groups.filter((group) => group.some((place) => !index.answered[place]))
    return [
      {
        kind: 'same-action',
        key: `same-action:${action.toLowerCase().replaceAll(/[^a-z0-9._-]/g, '_')}`,
        regions: regionsOf(index, on),
        sectors: sectorsOf(index, on),
        organizations: idsOf(index.organizations, on).slice(0, mostNamed),
        action,
        known,
        isSure: silent.length < 2,
        groups: bounded(groups).map((group) => idsOf(index.organizations, group)),
        count: on.length,
      },
    ]
  })
}

/** Codes of the regions of organizations, in order. */
export const regionsOf = ({ organizations }: NetIndex, places: readonly number[]): string[] =>
  [...new Set(places.flatMap((place) => organizations[place]?.regions ?? []))].sort()

/** Sectors of organizations, in the order they come. */
export const sectorsOf = ({ organizations }: NetIndex, places: readonly number[]): string[] => [
  ...new Set(places.flatMap((place) => organizations[place]?.sector ?? [])),
]

/** The first `mostNamed` of all groups together. */
function bounded(groups: readonly (readonly number[])[]): number[][] {
  let left = mostNamed
  return groups.flatMap((group) => {
    const some = group.slice(0, left)
    left -= some.length
    return some.length === 0 ? [] : [some]
  })
}
