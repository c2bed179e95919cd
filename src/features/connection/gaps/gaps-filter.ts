import { isRegion, sectorCodes, type SectorCode } from '../../../field/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { askedOf, filterKeys } from '../filter.ts'
import { gapKinds, type GapKind } from '../model.ts'
import type { Gap } from './model.ts'

/** What the page of gaps is narrowed to. */
export interface GapsFilter {
  kind: GapKind | null
  region: string | null
  sector: SectorCode | null
  /** Every region of Quebec in the table, not only those of the network. */
  allRegions: boolean
}

const keys = {
  kind: { fr: 'manque', en: 'gap' },
  allRegions: { fr: 'regions', en: 'regions' },
} as const
const all = { fr: 'toutes', en: 'all' } as const

type OwnPart = keyof typeof keys
const askedFor = (query: URLSearchParams, part: OwnPart): string[] =>
  Object.values(keys[part]).flatMap((key) => query.getAll(key))

/** What the address asks for, in either language; what it does not know is as if it were not asked. */
export function gapsFilterOf(query: URLSearchParams): GapsFilter {
  return {
    kind: gapKinds.find((kind) => askedFor(query, 'kind').includes(kind)) ?? null,
    region: askedOf(query, 'regions').find(isRegion) ?? null,
    sector: sectorCodes.find((code) => askedOf(query, 'sectors').includes(code)) ?? null,
    allRegions: askedFor(query, 'allRegions').some((one) => one === all.fr || one === all.en),
  }
}

/** Names of the fields, as the form of the page sends them. */
export const gapsFields = (lang: Language): { kind: string; region: string; sector: string } => ({
  kind: keys.kind[lang],
  region: filterKeys.regions[lang],
  sector: filterKeys.sectors[lang],
})

/** The same as the query of an address. */
export const gapsQuery = (filter: GapsFilter, lang: Language): Record<string, string | null> => ({
  [keys.kind[lang]]: filter.kind,
  [filterKeys.regions[lang]]: filter.region,
  [filterKeys.sectors[lang]]: filter.sector,
  [keys.allRegions[lang]]: filter.allRegions ? all[lang] : null,
})

/** Gaps that speak of the region and the sector asked for. One of the whole network is of none. */
export const narrowGaps = (gaps: readonly Gap[], { kind, region, sector }: GapsFilter): Gap[] =>
  gaps.filter(
    (gap) =>
      (kind === null || gap.kind === kind) &&
      (region === null || gap.regions.includes(region)) &&
      (sector === null || gap.sectors.includes(sector) || (gap.kind === 'region-alone' && region !== null)),
  )
