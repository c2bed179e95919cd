import { languages } from '../../../kernel/language.ts'
import { vocabulary } from '../../directory/index.ts'
import type { Article } from '../model.ts'
import { passageText, readBody } from '../body.ts'

/** What an article is found by: each stem and need of its words, in both languages, with how much it says of the article. */
export interface ArticleIndex {
  weights: ReadonlyMap<string, number>
  /** Its words as people type them, folded, with their stems. */
  words: ReadonlyMap<string, string>
}

/** A word of the title says what the article is about; one of its body, that it is spoken of. */
const weightOf = { title: 8, summary: 4, heading: 3, body: 1 } as const

/** A word said again and again tells a little more of an article, and never as much as its headings. */
const repeatedShare = 0.2
const mostRepeated = 2

/** What is said by a need is found after what is said by the word itself. */
const needShare = 0.1

const known = new WeakMap<Article, ArticleIndex>()

/** An article never changes: another version is another object, read again. */
export function indexOf(article: Article): ArticleIndex {
  const before = known.get(article)
  if (before !== undefined) return before
  const index = makeIndex(article)
  known.set(article, index)
  return index
}

function makeIndex(article: Article): ArticleIndex {
  const weights = new Map<string, number>()
  const words = new Map<string, string>()
  const put = (lexeme: string, weight: number): void => {
    const before = weights.get(lexeme) ?? 0
    if (before < weight) weights.set(lexeme, weight)
    else if (before < mostRepeated) weights.set(lexeme, Math.min(mostRepeated, before + weight * repeatedShare))
  }
  const read = (text: string, weight: number): void => {
    const tokens = vocabulary.tokensOf(text)
    for (const { word, stem } of tokens) {
      if (vocabulary.isStopWord(word)) continue
      put(stem, weight)
      words.set(word, stem)
    }
    for (const joined of vocabulary.joinedWords(text)) put(vocabulary.stem(joined), weight)
    // What a text is about, its titles and summary say; to look for phrases in all of it costs ten times the rest.
    if (weight === weightOf.body) return
    for (const { needs } of vocabulary.phrasesIn(tokens))
      for (const code of needs.flatMap(vocabulary.withAncestors)) put(`n/${code}`, weight * needShare)
  }
  for (const lang of languages) {
    read(article.title[lang], weightOf.title)
    read(article.summary[lang], weightOf.summary)
    for (const block of readBody(article, lang))
      if (block.kind === 'heading') read(block.text, weightOf.heading)
      else
        for (const passage of block.kind === 'list' ? block.items : [block.passage])
          read(passageText(passage), weightOf.body)
  }
  return { weights, words }
}

/** The words of several articles, folded, with their stems. */
export type KnownWords = ReadonlyMap<string, string>

const knownLists = new WeakMap<readonly Article[], KnownWords>()

/** Read once for a list: whoever makes lists from what is kept elsewhere keeps the list as long as it is true. */
export function wordsOf(articles: readonly Article[]): KnownWords {
  const before = knownLists.get(articles)
  if (before !== undefined) return before
  const words = new Map(articles.flatMap((article) => [...indexOf(article).words]))
  knownLists.set(articles, words)
  return words
}
