import type { GapKind, Net } from '../model.ts'
import { isTold, regionsAlone, sameAction, sectorsApart, sectorsWithoutTie } from './search/apart.ts'
import { cellsOf, missingSectors, placesIn } from './search/cells.ts'
import { oneOffice, oneOrganization } from './search/hangs-by-one.ts'
import { idsOf, type Gap, type GapCell, type NotKnown, type Territory } from './model.ts'
import { coverageOf, indexNet, tiedTo, type NetIndex } from './search/net-index.ts'
import { wouldJoin } from './search/would-join.ts'

export { type Gap, type GapCell, type NotKnown, type Territory } from './model.ts'

/** What of the records outside the net a search may use. */
export interface GapSources {
  /** Ids of organizations whose contact and backup are one person; null: this reader may not read it, or nobody did. */
  offices: ReadonlySet<string> | null
  /** The net holds every tie that was told. False for members, who read only those that both sides show: nothing that is missing is sure. */
  isWhole: boolean
}

/** What leaves the most unknown. */
const nothingElse: GapSources = { offices: null, isWhole: false }

/** Regions that the network covers, or where an organization of it works. */
const regionsAt = (index: NetIndex, { regions }: Territory): string[] =>
  [...new Set([...regions, ...index.organizations.flatMap((one) => one.regions)])].sort()

/**
 * What is missing and what hangs by one, by kind, then region, sector and name: never by how much an organization is tied.
 *
 * @param net of the whole network: a filter would make ties that are there look missing
 */
export function findGaps(net: Net, territory: Territory, { offices, isWhole }: GapSources = nothingElse): Gap[] {
  const index = indexNet(net)
  const regions = regionsAt(index, territory)
  const gaps = [
    ...missingSectors(index, cellsOf(index, territory, territory.regions)),
    ...sectorsApart(index, sectorsWithoutTie(index, territory, regions)),
    ...regionsAlone(index, regions),
    ...sameAction(index),
    ...oneOrganization(index, territory),
    ...oneOffice(index, offices),
  ]
  const all = [...inOrder(gaps, territory, namesOf(net)), ...wouldJoin(index, territory)]
  return isWhole ? all : all.map((gap) => (isOfTies(gap) ? { ...gap, isSure: false } : gap))
}

/** Told from ties, so that one which is not shown would change it. */
const isOfTies = ({ kind }: Gap): boolean => kind !== 'sector-missing' && kind !== 'one-office'

/** Every sector of each region asked for: who holds it. */
export const gapCells = (net: Net, territory: Territory, regions: readonly string[]): GapCell[] =>
  cellsOf(indexNet(net), territory, regions)

/** What no answer tells, and so is neither there nor missing. */
export function notKnownOf(net: Net, territory: Territory, { offices, isWhole }: GapSources = nothingElse): NotKnown {
  const index = indexNet(net)
  const { organizations } = index
  const regions = regionsAt(index, territory)
  const where = (is: (place: number) => boolean): string[] =>
    idsOf(
      organizations,
      [...organizations.keys()].filter((place) => is(place)),
    )
  return {
    silentRegions: regions.filter((region) => {
      const { answered, of } = coverageOf(index, placesIn(index, region))
      return of > 0 && answered === 0
    }),
    silentOrganizations: where((place) => !index.answered[place] && tiedTo(index, place).length === 0),
    noRegion: where((place) => organizations[place]?.regions.length === 0),
    cells: cellsOf(index, territory, territory.regions).filter(({ state }) => state === 'unknown').length,
    sectorPairs: sectorsWithoutTie(index, territory, regions).filter((pair) => !isTold(index, pair)).length,
    isOfficesRead: offices !== null,
    isWhole,
  }
}

const kindOrder: Record<GapKind, number> = {
  'sector-missing': 0,
  'sectors-apart': 1,
  'region-alone': 2,
  'same-action': 3,
  'one-organization': 4,
  'one-office': 5,
  'would-join': 6,
}

const namesOf = ({ organizations }: Net): ReadonlyMap<string, string> =>
  new Map(organizations.map(({ id, name }) => [id, name.fr]))

/** Lines that have an action keep the order of the plan; the rest go by region, sector, name. */
function inOrder(gaps: readonly Gap[], { sectors }: Territory, names: ReadonlyMap<string, string>): Gap[] {
  const sectorPlace = (gap: Gap): number => sectors.indexOf(gap.sectors[0] ?? '')
  const text = (a: string | undefined, b: string | undefined): number => ((a ?? '') < (b ?? '') ? -1 : a === b ? 0 : 1)
  const name = ({ organizations: [first = ''] }: Gap): string => names.get(first) ?? ''
  return [...gaps].sort((a, b) => {
    if (a.kind !== b.kind) return kindOrder[a.kind] - kindOrder[b.kind]
    if (a.kind === 'same-action') return 0
    return (
      text(a.regions[0], b.regions[0]) ||
      sectorPlace(a) - sectorPlace(b) ||
      sectors.indexOf(a.sectors[1] ?? '') - sectors.indexOf(b.sectors[1] ?? '') ||
      name(a).localeCompare(name(b), 'fr') ||
      text(a.key, b.key)
    )
  })
}
