import { href, type Address } from '../../kernel/http/index.ts'
import { formatList, type Bilingual, type Language } from '../../kernel/language.ts'
import { addresses } from './addresses.ts'
import { publicCode, type Catalogue, type CatalogueAction } from './catalogue-model.ts'
import type { Measure } from './catalogue/extras.ts'
import { type SectorCode, sectors } from '../../field/index.ts'
import { words as catalogueWords } from './catalogue/words.ts'

/** A text of a plan as it is printed: in French, no line breaks before high punctuation or inside guillemets. */
export const said = (text: Bilingual, lang: Language): string =>
  lang === 'en' ? text.en : text.fr.replace(/(?<=«) | (?=[:;!?%»])/g, '\u00a0')

type PartName = 'orientation' | 'need' | 'objective' | 'action' | 'outcome' | 'indicator'

/** Where a part of a plan stands: `part` is its number, or its id for outcomes and indicators. */
export const partHref = (lang: Language, name: PartName, planId: string, part: string | number): string =>
  href(lang, addresses[name] as Address<'code'>, { code: publicCode(planId, String(part)) })

/** Who an action is for, in one line. */
export function whoSaid(catalogue: Catalogue, { who }: CatalogueAction, lang: Language): string {
  const t = catalogueWords[lang]
  const isForAll = who.sectors.length === catalogue.sectors.length
  const names = namesOf(isForAll ? [] : catalogue.sectors, who.sectors, lang)
  const roles = namesOf(catalogue.roles, who.roles, lang)
  if (isForAll && roles.length === 0) return t.forEveryone
  const all = formatList([...names, ...roles], lang)
  return isForAll ? `${t.forEveryone} · ${all}` : t.forOnly(all)
}

/** Names of the things listed, in the order of the list; ids the catalogue does not define are left out. */
export const namesOf = (
  list: readonly { id: string; name: Bilingual }[],
  ids: readonly string[],
  lang: Language,
): string[] => list.filter(({ id }) => ids.includes(id)).map(({ name }) => said(name, lang))

const otherNames: Record<string, SectorCode> = { 'law-enforcement': 'police' }

/** Our threads behind a sector of the catalogue; empty when it names none of ours. */
export function threadsOf({ alliances }: Catalogue['sectors'][number]): SectorCode[] {
  const named = alliances.split(/,\s*/).map((one) => otherNames[one] ?? one)
  return sectors.map(({ code }) => code).filter((code) => named.includes(code))
}

const textOf = (text: Bilingual | undefined, lang: Language): string => (text ? said(text, lang) : '')

/** A measure in words. */
export const measureSaid = (measure: Measure, lang: Language): string =>
  catalogueWords[lang].inOtherWords[measure.type]({
    unit: textOf(measure.unit, lang),
    numerator: textOf(measure.numerator, lang),
    denominator: textOf(measure.denominator, lang),
  })
