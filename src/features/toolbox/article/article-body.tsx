import type { Child } from 'hono/jsx'
import { fold, type Language } from '../../../kernel/language.ts'
import type { TermLinker } from '../../glossary/index.ts'
import { readBody } from '../body.ts'
import type { Article } from '../model.ts'
import { placeOf } from '../places.ts'
import type { Passage } from '../plain-text.ts'
import { words } from './words.ts'

export interface ArticleBodyProps {
  article: Article
  lang: Language
  /** What its links may lead to. */
  articles: readonly Article[]
  /** Links the first use of each term on the page. */
  terms: TermLinker
}

/** The body of an article, its sources as numbers of the list at the foot. Plain text all through: nothing of it is HTML. */
export function ArticleBody({ article, lang, articles, terms }: ArticleBodyProps) {
  const said = (passage: Passage): Child[] =>
    passage.map((one) => {
      if (one.kind === 'text') return terms.linked(one.text)
      if (one.kind === 'source') return <SourceMark number={numberOf(article, one.id)} lang={lang} />
      const place = placeOf(one.to, lang, articles)
      return place === null ? (one.words ?? '') : <a href={place.href}>{one.words ?? place.name}</a>
    })
  return (
    <div class="article">
      {readBody(article, lang).map((block) => {
        if (block.kind === 'paragraph') return <p>{said(block.passage)}</p>
        if (block.kind === 'heading')
          return block.level === 2 ? <h2 id={anchorOf(block.text)}>{block.text}</h2> : <h3>{block.text}</h3>
        const items = block.items.map((item) => <li>{said(item)}</li>)
        return block.isOrdered ? <ol>{items}</ol> : <ul>{items}</ul>
      })}
    </div>
  )
}

/** An article that is not shipped names its own sources by their numbers. */
const numberOf = ({ own, sources }: Article, id: string): number => (own ? Number(id) : sources.indexOf(id) + 1)

/** « Source 3 », raised: no link, so that the keyboard does not stop at each statement of a page. */
function SourceMark({ number, lang }: { number: number; lang: Language }) {
  if (number === 0) return <></>
  return (
    <sup class="source-mark">
      <span class="govuk-visually-hidden"> ({words[lang].source} </span>
      {number}
      <span class="govuk-visually-hidden">)</span>
    </sup>
  )
}

/** Where a heading is, for the list of contents and for who sends its address. */
const anchorOf = (heading: string): string =>
  fold(heading)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** The headings of a body that the list of contents names. */
export const contentsOf = (article: Article, lang: Language): { anchor: string; text: string }[] =>
  readBody(article, lang).flatMap((block) =>
    block.kind === 'heading' && block.level === 2 ? [{ anchor: anchorOf(block.text), text: block.text }] : [],
  )
