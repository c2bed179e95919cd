import { href, type Address } from '../../kernel/http/index.ts'
import type { Bilingual, Language } from '../../kernel/language.ts'
import { addresses } from './addresses.ts'
import { publicCode } from './catalogue-model.ts'

/** A text of a plan as it is printed: in French, no line breaks before high punctuation or inside guillemets. */
export const said = (text: Bilingual, lang: Language): string =>
  lang === 'en' ? text.en : text.fr.replace(/(?<=«) | (?=[:;!?%»])/g, '\u00a0')

type PartName = 'orientation' | 'need' | 'objective' | 'action' | 'outcome' | 'indicator'

/** Where a part of a plan stands: `part` is its number, or its id for outcomes and indicators. */
export const partHref = (lang: Language, name: PartName, planId: string, part: string | number): string =>
  href(lang, addresses[name] as Address<'code'>, { code: publicCode(planId, String(part)) })

/** Names of the things listed, in the order of the list; ids the catalogue does not define are left out. */
export const listedNames = (
  list: readonly { id: string; name: Bilingual }[],
  ids: readonly string[],
  lang: Language,
): string[] => list.filter(({ id }) => ids.includes(id)).map(({ name }) => said(name, lang))
