import { lowerFirst, nameIn, otherLanguage, type Language } from '../../kernel/language.ts'
import type { ArticleText, Change, Protocol } from './model.ts'
import { words } from './words.ts'

/** A text and the language it is in: the page’s when there is one, else the other. */
export interface SpokenText {
  text: string
  lang: Language
}

const spoken = (fr: string | null, en: string | null, lang: Language): SpokenText => {
  const own = lang === 'fr' ? fr : en
  if (own !== null) return { text: own, lang }
  return { text: (lang === 'fr' ? en : fr) ?? '', lang: otherLanguage(lang) }
}

export const nameOf = ({ nameFr, nameEn }: Pick<Protocol, 'nameFr' | 'nameEn'>, lang: Language): SpokenText =>
  spoken(nameFr, nameEn, lang)

export const titleOf = ({ titleFr, titleEn }: ArticleText, lang: Language): SpokenText => spoken(titleFr, titleEn, lang)

export const textOf = ({ textFr, textEn }: ArticleText, lang: Language): SpokenText => spoken(textFr, textEn, lang)

/** The languages that a protocol is in, the page’s first. */
export const languagesOf = (
  { nameFr, nameEn }: Pick<Protocol, 'nameFr' | 'nameEn'>,
  lang: Language,
): readonly Language[] => {
  const own = { fr: nameFr !== null, en: nameEn !== null }
  return [lang, otherLanguage(lang)].filter((one) => own[one])
}

/** Title and text of an article in one language; empty in one that the protocol is not in. */
export const inLanguage = (said: ArticleText, lang: Language): { title: string; text: string } =>
  lang === 'fr'
    ? { title: said.titleFr ?? '', text: said.textFr ?? '' }
    : { title: said.titleEn ?? '', text: said.textEn ?? '' }

/** Who writes or proposes, within a sentence: an organization by its name, unless it has left the network. */
export function authorOf(
  { organizationId, organizationFr, organizationEn }: Pick<Change, `organization${'Id' | 'Fr' | 'En'}`>,
  lang: Language,
): string {
  const { coordination, formerOrganization } = words[lang]
  if (organizationId === null) return lowerFirst(coordination)
  return nameIn({ nameFr: organizationFr, nameEn: organizationEn }, lang) || lowerFirst(formerOrganization)
}

/** Whether two articles say the same thing, whatever their numbers. */
export const saysTheSame = (a: ArticleText, b: ArticleText): boolean =>
  a.titleFr === b.titleFr && a.titleEn === b.titleEn && a.textFr === b.textFr && a.textEn === b.textEn
