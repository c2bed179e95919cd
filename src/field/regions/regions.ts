import regionsFile from '../../../content/regions.json' with { type: 'json' }
import { compareText, type Bilingual, type Language } from '../../kernel/language.ts'

export interface Region {
  /** Two digits, stable. */
  code: string
  name: Bilingual
  mainCity: string
  /** Roughly where its middle is, in degrees: for a schematic drawing only. */
  middle: { lat: number; lon: number }
}

/** Regions in the order of their codes. */
export const regions: readonly Region[] = regionsFile.regions.map(
  ({ code, name_fr, name_en, main_city, centroid }) => ({
    code,
    name: { fr: name_fr, en: name_en },
    mainCity: main_city,
    middle: { lat: centroid.lat, lon: centroid.lon },
  }),
)
export const regionCodes: readonly string[] = regions.map(({ code }) => code)
export const isRegion = (code: string): boolean => regionCodes.includes(code)

/** Name of a region; the code itself when the content no longer knows it. */
export const regionName = (code: string, lang: Language): string =>
  regions.find((region) => region.code === code)?.name[lang] ?? code

/** Names of regions in the order readers expect. */
export const regionNames = (codes: readonly string[], lang: Language): string[] =>
  codes.map((code) => regionName(code, lang)).sort((a, b) => compareText(a, b, lang))
