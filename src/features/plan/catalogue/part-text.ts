import { type SectorCode, sectors } from '../../../field/index.ts'
import { formatList, type Bilingual, type Language } from '../../../kernel/language.ts'
import { listedNames, said } from '../catalogue-text.ts'
import type { Catalogue, CatalogueAction } from '../catalogue-model.ts'
import type { Measure } from './extras.ts'
import { words } from './words.ts'

/** Who an action is for, in one line. */
export function whoSaid(catalogue: Catalogue, { who }: CatalogueAction, lang: Language): string {
  const t = words[lang]
  const isForAll = who.sectors.length === catalogue.sectors.length
  const names = listedNames(isForAll ? [] : catalogue.sectors, who.sectors, lang)
  const roles = listedNames(catalogue.roles, who.roles, lang)
  if (isForAll && roles.length === 0) return t.forEveryone
  const all = formatList([...names, ...roles], lang)
  return isForAll ? `${t.forEveryone} · ${all}` : t.forOnly(all)
}

const otherNames: Record<string, SectorCode> = { 'law-enforcement': 'police' }

/** Our threads behind a sector of the catalogue; empty when it names none of ours. */
export function threadsOf({ alliances }: Catalogue['sectors'][number]): SectorCode[] {
  const named = alliances.split(/,\s*/).map((one) => otherNames[one] ?? one)
  return sectors.map(({ code }) => code).filter((code) => named.includes(code))
}

const textOf = (text: Bilingual | undefined, lang: Language): string => (text ? said(text, lang) : '')

/** A measure in words. */
export const measureSaid = (measure: Measure, lang: Language): string =>
  words[lang].inOtherWords[measure.type]({
    unit: textOf(measure.unit, lang),
    numerator: textOf(measure.numerator, lang),
    denominator: textOf(measure.denominator, lang),
  })
