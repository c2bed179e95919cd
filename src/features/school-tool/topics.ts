import type { Language } from '../../kernel/language.ts'
import { tagName, typeOf } from '../evidence/index.ts'
import type { SchoolTool } from './model.ts'

/** Themes, as the log of work has them. */
export const subjectCodes: readonly string[] =
  typeOf('tool-register')
    .facets.find(({ code }) => code === 'subject')
    ?.values.map(({ code }) => code) ?? []

type Facet = 'subject' | 'stage' | 'kind'
export const nameOf = (facet: Facet, code: string, lang: Language): string => tagName(`${facet}:${code}`)[lang]
export const namesOf = (facet: Facet, codes: readonly string[], lang: Language): string =>
  codes.map((code) => nameOf(facet, code, lang)).join(', ')

/** In the other language when there is none in this one. */
export const titleIn = ({ titleFr, titleEn }: Pick<SchoolTool, 'titleFr' | 'titleEn'>, lang: Language): string =>
  (lang === 'fr' ? (titleFr ?? titleEn) : (titleEn ?? titleFr)) ?? ''
