import type { Gap, GapCell, Territory, UnknownCause } from '../model.ts'
import { coverageOf, type NetIndex } from './net-index.ts'

/** Places of the organizations that work in a region, of one sector or of all. */
export const placesIn = ({ organizations }: NetIndex, region: string, sector?: string): number[] =>
  organizations.flatMap((one, place) =>
    one.regions.includes(region) && (sector === undefined || one.sector === sector) ? [place] : [],
  )

/** Every sector in every region asked for, region by region. */
export const cellsOf = (index: NetIndex, territory: Territory, regions: readonly string[]): GapCell[] =>
  regions.flatMap((region) => territory.sectors.map((sector) => cellOf(index, territory, region, sector)))

function cellOf(index: NetIndex, territory: Territory, region: string, sector: string): GapCell {
  const holders = placesIn(index, region, sector).flatMap((place) => index.organizations[place]?.id ?? [])
  if (holders.length > 0) return { region, sector, state: holders.length > 1 ? 'held' : 'one', cause: null, holders }
  const cause = unknownCause(index, territory, region, sector)
  return { region, sector, state: cause === null ? 'nobody' : 'unknown', cause, holders }
}

/** Nobody holds it only when the network looks there, someone there answered, and no organization of the sector may be there unsaid. */
function unknownCause(index: NetIndex, { regions }: Territory, region: string, sector: string): UnknownCause | null {
  if (!regions.includes(region)) return 'not-covered'
  if (coverageOf(index, placesIn(index, region)).answered === 0) return 'nobody-answered'
  if (index.organizations.some((one) => one.sector === sector && one.regions.length === 0)) return 'no-region-said'
  return null
}

/** Sectors that nobody holds in a region. */
export const missingSectors = (index: NetIndex, cells: readonly GapCell[]): Gap[] =>
  cells
    .filter(({ state }) => state === 'nobody')
    .map(({ region, sector }): Gap => {
      const known = coverageOf(index, placesIn(index, region))
      return {
        kind: 'sector-missing',
        key: `sector-missing:${region}:${sector}`,
        regions: [region],
        sectors: [sector],
        organizations: [],
        action: null,
        known,
        isSure: known.answered === known.of,
      }
    })
