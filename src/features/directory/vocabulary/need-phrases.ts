import { fold } from '../../../kernel/language.ts'
import { needs, withAncestors, type Need } from '../needs.ts'
import { lettersApart, oneLetterAway } from './letters-apart.ts'
import { isStopWord, isWeakWord, tokensOf, type Token } from './stem.ts'

/*
 * The words of content/needs.json, both languages, synonyms and young people’s words included, as phrases of stems. It is
 * small and never changes while the server runs: it is read from memory, so that the index of services holds only the
 * codes of needs and a new synonym costs no indexing.
 */

const phrasesOf = ({ name, synonyms, youth }: Need): string[] => [
  name.fr,
  name.en,
  ...synonyms.fr,
  ...synonyms.en,
  ...youth.fr,
  ...youth.en,
]

const add = (map: Map<string, Set<string>>, key: string, code: string): void => {
  const known = map.get(key)
  if (known) known.add(code)
  else map.set(key, new Set([code]))
}

/** Whole phrases as they are said, little words included. */
const spoken = new Map<string, Set<string>>()
/** Phrases without little words, in any order. */
const content = new Map<string, Set<string>>()
/** Each stem and the needs one of whose phrases holds it. */
const holders = new Map<string, Set<string>>()
/** Each word and its stem; and as people write it. */
const stems = new Map<string, string>()
const written = new Map<string, string>()

const spokenKey = (tokens: readonly Token[]): string => tokens.map(({ stem }) => stem).join(' ')
const contentKey = (tokens: readonly Token[]): string =>
  tokens
    .map(({ stem }) => stem)
    .sort()
    .join(' ')

let longest = 1
for (const need of needs)
  for (const phrase of phrasesOf(need)) {
    const tokens = tokensOf(phrase)
    const heavy = tokens.filter(({ word }) => !isStopWord(word))
    longest = Math.max(longest, tokens.length)
    add(spoken, spokenKey(tokens), need.code)
    // « mon ado » without its little word is a word that says no need.
    const isBare = heavy.length === 1 && tokens.length > 1 && isWeakWord(heavy[0]?.word ?? '')
    if (heavy.length > 0 && !isBare) add(content, contentKey(heavy), need.code)
    for (const { word, stem } of heavy) {
      add(holders, stem, need.code)
      stems.set(word, stem)
    }
    for (const one of phrase.toLowerCase().split(/[^\p{L}\p{N}]+/u)) written.set(fold(one), one)
  }

/** A run of tokens that says needs. */
export interface Phrase {
  from: number
  /** Not included. */
  until: number
  needs: readonly string[]
}

/**
 * The needs that a text says, longest phrase first: « violence dans une relation » is one need, not violence and
 * relations. What one phrase covers is not read again.
 */
export function phrasesIn(tokens: readonly Token[]): Phrase[] {
  const found: Phrase[] = []
  for (let from = 0; from < tokens.length;) {
    const phrase = longestAt(tokens, from)
    if (phrase) found.push(phrase)
    from = phrase?.until ?? from + 1
  }
  return found
}

function longestAt(tokens: readonly Token[], from: number): Phrase | null {
  for (let until = Math.min(tokens.length, from + longest); until > from; until -= 1) {
    const run = tokens.slice(from, until)
    const heavy = run.filter(({ word }) => !isStopWord(word))
    const isTidy = heavy[0] === run[0] && heavy.at(-1) === run.at(-1)
    const codes = spoken.get(spokenKey(run)) ?? (isTidy ? content.get(contentKey(heavy)) : undefined)
    if (codes) return { from, until, needs: [...codes] }
  }
  return null
}

/** Needs whose phrases hold this stem, when so few do that the word means them: « conjugale », « dormir ». */
export function needsHinted(stem: string): string[] {
  const codes = [...(holders.get(stem) ?? [])]
  const isClear = codes.length <= 2 || codes.every((code) => withAncestors(code).includes(codes[0] ?? ''))
  return isClear ? codes : []
}

export const isKnownStem = (stem: string): boolean => holders.has(stem)

/** Stems of the words that start so; a word of three letters or more. */
export function stemsStarting(start: string): string[] {
  const found = new Set<string>()
  if (start.length >= 3) for (const [word, stem] of stems) if (word.startsWith(start)) found.add(stem)
  return [...found].slice(0, 12)
}

/** A word of a need that was probably meant. */
export interface NearWord {
  /** As people write it, accents kept. */
  shown: string
  stem: string
}

/** Words of needs at one letter from this one, or at two from eight letters on: the nearest only. */
export function nearWords(word: string): NearWord[] {
  if (!/^[a-z]{4,30}$/.test(word)) return []
  const near = oneLetterAway(word).filter((one) => stems.has(one))
  const found = near.length > 0 || word.length < 8 ? near : twoLettersAway(word)
  const byStem = new Map(found.map((one) => [stems.get(one) ?? one, written.get(one) ?? one]))
  return [...byStem].map(([stem, shown]) => ({ stem, shown })).slice(0, 4)
}

function twoLettersAway(word: string): string[] {
  const sameStart = [...stems.keys()].filter(
    (known) => known.charAt(0) === word.charAt(0) && Math.abs(known.length - word.length) <= 2,
  )
  return sameStart.filter((known) => lettersApart(word, known, 2) === 2)
}
