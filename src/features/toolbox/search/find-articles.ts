import { vocabulary } from '../../directory/index.ts'
import type { Article } from '../model.ts'
import { indexOf, wordsOf, type ArticleIndex, type KnownWords } from './article-index.ts'

export interface FoundArticles {
  /** Best first. */
  articles: readonly Article[]
  /** No article holds all that was asked: these hold a part of it. */
  isPartial: boolean
  /** Words read otherwise than they were typed. */
  corrected: readonly { typed: string; read: string }[]
  /** Nothing among the words can be looked for. */
  saysNothing: boolean
}

/** One thing asked, and the words of the articles that say it. */
interface Asked {
  typed: string
  lexemes: ReadonlySet<string>
  /** The word it was taken for; null: as typed. */
  read: string | null
}

/** The articles that answer words, in either language: accents, endings, synonyms and mistakes as the directory reads them. */
export function findArticles(articles: readonly Article[], text: string): FoundArticles {
  const asked = askedBy(text, { indexes: articles.map(indexOf), words: wordsOf(articles) })
  const nothing = { articles: [], isPartial: false, corrected: [], saysNothing: asked.length === 0 }
  if (asked.length === 0) return nothing
  const scored = articles.map((article) => ({ article, ...scoreOf(indexOf(article), asked) }))
  const whole = scored.filter(({ met }) => met === asked.length)
  const kept = whole.length > 0 ? whole : scored.filter(({ met }) => met > 0)
  return {
    // The order of the list, by which they are best read, settles what is even.
    articles: kept.toSorted((a, b) => b.met - a.met || b.score - a.score).map(({ article }) => article),
    isPartial: whole.length === 0 && kept.length > 0,
    corrected: asked.flatMap(({ typed, read }) => (read === null || kept.length === 0 ? [] : [{ typed, read }])),
    saysNothing: false,
  }
}

function scoreOf({ weights }: ArticleIndex, asked: readonly Asked[]): { met: number; score: number } {
  let met = 0
  let score = 0
  for (const { lexemes } of asked) {
    const best = Math.max(0, ...[...lexemes].map((lexeme) => weights.get(lexeme) ?? 0))
    if (best > 0) met += 1
    score += best
  }
  return { met, score }
}

interface Known {
  indexes: readonly ArticleIndex[]
  words: KnownWords
}

function askedBy(text: string, known: Known): Asked[] {
  const { concepts, placesSaid } = vocabulary.readWords(text)
  const strong = concepts.filter(({ isWeak }) => !isWeak)
  // In the directory a place filters; here it is a word like the others.
  const places = placesSaid.flatMap((said) => vocabulary.tokensOf(said)).map(({ word, stem }) => exactly(word, [stem]))
  const kept = strong.length > 0 || places.length > 0 ? strong : concepts
  return [...kept.map((concept) => askedFor(concept, known)), ...places]
}

const exactly = (typed: string, lexemes: readonly string[]): Asked => ({ typed, lexemes: new Set(lexemes), read: null })

/** A word that no article holds is the start of one, or is mistyped. */
function askedFor(concept: vocabulary.Concept, { indexes, words }: Known): Asked {
  const { word, sure, starts, near, nearShown } = concept
  const isHeld = (lexeme: string): boolean => indexes.some(({ weights }) => weights.has(lexeme))
  if (sure.some(isHeld)) return exactly(word, sure)
  const begun = [...starts, ...(word.length >= 3 ? stemsStarting(word, words) : [])]
  if (begun.some(isHeld)) return exactly(word, begun)
  const guess = vocabulary.isOrdinaryWord(word) ? null : wordNear(word, words)
  if (guess !== null) return { typed: word, lexemes: new Set([guess.stem]), read: guess.word }
  return { typed: word, lexemes: new Set(near), read: near.some(isHeld) ? nearShown : null }
}

const stemsStarting = (start: string, words: KnownWords): string[] =>
  [...words].flatMap(([word, stem]) => (word.startsWith(start) ? [stem] : []))

function wordNear(word: string, words: KnownWords): { word: string; stem: string } | null {
  if (!/^[a-z]{4,30}$/.test(word)) return null
  for (const guess of vocabulary.oneLetterAway(word)) {
    const stem = words.get(guess)
    if (stem !== undefined) return { word: guess, stem }
  }
  return null
}
