import regionsFile from '../../../content/regions.json' with { type: 'json' }
import sectorsFile from '../../../content/sectors.json' with { type: 'json' }
import { compareText, type Bilingual, type Language } from '../../kernel/language.ts'
import type { SectorCode } from '../../kernel/page/index.ts'

export interface Region {
  /** Two digits, stable. */
  code: string
  name: Bilingual
}

export interface SectorContent {
  code: SectorCode
  name: Bilingual
  who: Bilingual
  brings: Bilingual
  limits: Bilingual
}

/** Regions in the order of their codes. */
export const regions: readonly Region[] = regionsFile.regions.map(({ code, name_fr, name_en }) => ({
  code,
  name: { fr: name_fr, en: name_en },
}))
export const regionCodes: readonly string[] = regions.map(({ code }) => code)

/** Sectors in their fixed order C, É, I, P, J. */
export const sectors = sectorsFile.sectors as readonly SectorContent[]
export const sectorCodes: readonly SectorCode[] = sectors.map(({ code }) => code)

/** Name of a region; the code itself when the content no longer knows it. */
export const regionName = (code: string, lang: Language): string =>
  regions.find((region) => region.code === code)?.name[lang] ?? code

/** Names of regions in the order readers expect. */
export const regionNames = (codes: readonly string[], lang: Language): string[] =>
  codes.map((code) => regionName(code, lang)).sort((a, b) => compareText(a, b, lang))

export const sectorName = (code: string, lang: Language): string =>
  sectors.find((sector) => sector.code === code)?.name[lang] ?? code

/** A phrase of the content as the middle of a sentence. */
export const lowerFirst = (phrase: string): string => `${phrase.charAt(0).toLowerCase()}${phrase.slice(1)}`
