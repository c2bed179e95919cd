import type { Language } from '../../kernel/language.ts'
import { articleHref, shippedArticles } from '../toolbox/index.ts'

export interface Reading {
  title: string
  href: string
}

/**
 * Articles of the toolbox to read next, in the order given.
 *
 * @throws when the toolbox has no article of that id: content is checked where it is loaded
 */
export const readingsOf = (ids: readonly string[], lang: Language): Reading[] =>
  ids.map((id) => {
    const article = shippedArticles.find((one) => one.id === id)
    if (!article) throw new Error(`The toolbox has no article ${id}`)
    return { title: article.title[lang], href: articleHref(article, lang) }
  })
