import type { Language } from '../../../kernel/language.ts'
import type { Article } from '../model.ts'

/** A translation of a version; what was adopted is the original. */
export interface Translation {
  id: string
  lang: Language
  /** Of the protocol, in it. */
  name: string
  /** Who proposed it; null: the coordination, and the names are empty, as they are once it left. */
  organizationId: string | null
  organizationFr: string
  organizationEn: string
  /** Who wrote it; null: the platform. */
  personId: string | null
  proposedAt: Date
  /** When a second reader said that it says the same; null: not yet. */
  confirmedAt: Date | null
  confirmedById: string | null
  confirmedByFr: string
  confirmedByEn: string
}

/** An article in the language of a translation. */
export interface TranslatedArticle {
  id: string
  title: string
  text: string
}

/** The articles of a version, those in the language of the translation said by it. */
export const inTranslation = (
  articles: readonly Article[],
  translated: readonly TranslatedArticle[],
  lang: Language,
): Article[] =>
  articles.map((article) => {
    const said = translated.find(({ id }) => id === article.id)
    if (said === undefined) return article
    return lang === 'fr'
      ? { ...article, titleFr: said.title, textFr: said.text }
      : { ...article, titleEn: said.title, textEn: said.text }
  })
