import { findNeed } from '../needs.ts'
import { placesIn, regionsOfPlace } from '../vocabulary/places.ts'
import { isOrdinaryWord } from '../vocabulary/ordinary-words.ts'
import { spelledOut } from '../vocabulary/spelled-out.ts'
import { isStopWord, isWeakWord, tokensOf, type Token } from '../vocabulary/stem.ts'
import { isKnownStem, nearWords, needsHinted, phrasesIn, stemsStarting } from '../vocabulary/need-phrases.ts'
import { oneLetterAway } from '../vocabulary/letters-apart.ts'

/** One thing a service must hold to answer the words: any of its alternatives, each a lexeme of `service_search.words`. */
export interface Concept {
  /** As typed, folded; what the page says when it is found nowhere. */
  word: string
  /** Alternatives that need no look at the words of the services. */
  sure: readonly string[]
  /** Nobody knows this word here: the words of the services are looked through. */
  isUnknown: boolean
  /** Alternatives when it is the start of a word of a need. */
  starts: readonly string[]
  /** Alternatives when it is mistyped, and the word of a need that was meant. */
  near: readonly string[]
  nearShown: string | null
  /** Asked for only when nothing else is. */
  isWeak: boolean
}

/** What the words of a search say. */
export interface ReadSearch {
  concepts: readonly Concept[]
  /** Needs said, the surest first. */
  needs: readonly string[]
  /** Places named among the words, each as alternatives: they filter, as the field of the place does. */
  places: readonly (readonly string[])[]
  /** The same as they were typed. */
  placesSaid: readonly string[]
  /** Region named among the words; null: none, or several. */
  region: string | null
  /** Age named among the words (« 15 ans »); null: none. */
  age: number | null
  /** Words lift what they name though they are not a filter: free, open, languages, walk-in. */
  wishes: readonly Wish[]
  /** More words than are read. */
  isCut: boolean
}

export type Wish =
  | 'open'
  | 't/free'
  | 't/walk_in'
  | 't/runaways'
  | 't/without_parents'
  | 't/outreach'
  | 'l/en'
  | 'l/fr'
  | 'c/text'
  | 'c/chat'

const mostTokens = 40
const mostConcepts = 12

/** Reads the words of a search, whatever their order, language and spelling. Pure: the words of the services are not here. */
export function readWords(text: string): ReadSearch {
  const spelled = spelledOut(text)
  const asTyped = quotedWords(text)
  const all = tokensOf(spelled)
  const tokens = all.slice(0, mostTokens)
  const phrases = phrasesIn(tokens)
  const coveredBy = (index: number) => phrases.find(({ from, until }) => from <= index && index < until)
  // « fille » says a need by itself, and who one searches for beside « hébergement ».
  const isWeakPhrase = (phrase?: { from: number; until: number }) =>
    phrase !== undefined && phrase.until - phrase.from === 1
  const age = ageIn(tokens)
  const free = (index: number): boolean => (coveredBy(index)?.until ?? 0) - (coveredBy(index)?.from ?? 0) <= 1
  const places = placesIn(tokens).filter(({ from, until }) => rangeOf(from, until).every(free))
  const taken = new Set([...places.flatMap(({ from, until }) => rangeOf(from, until)), ...(age?.at ?? [])])
  const corrected = correct(tokens, asTyped)
  const concepts: Concept[] = []
  for (const [index, token] of tokens.entries()) {
    if (taken.has(index) || isStopWord(token.word) || isOfAge(tokens, index)) continue
    const phrase = coveredBy(index)
    const fix = phrase === undefined ? corrected.get(index) : undefined
    const needs = phrase?.needs ?? [...needsHinted(token.stem), ...(fix?.needs ?? [])]
    // « besoin d’aide » is a need; « aide » alone would lift every sheet that is named so.
    if (phrase !== undefined && isWeakWord(token.word) && !isWeakPhrase(phrase))
      concepts.push(onlyNeeds([token], needs))
    else
      concepts.push(conceptOf(token, needs, fix, phrase !== undefined, isWeakPhrase(phrase), asTyped.has(token.word)))
  }
  for (const phrase of phrases)
    if (rangeOf(phrase.from, phrase.until).every((index) => isStopWord(tokens[index]?.word ?? '')))
      concepts.push(onlyNeeds(tokens.slice(phrase.from, phrase.until), phrase.needs))
  const kept = dropWeak(withoutTwice(concepts)).slice(0, mostConcepts)
  const regions = new Set(places.flatMap((one) => one.regions))
  return {
    concepts: kept,
    needs: [...new Set(phrases.toSorted((a, b) => b.until - b.from - (a.until - a.from)).flatMap((one) => one.needs))],
    places: places.map((one) => placeLexemes(tokens.slice(one.from, one.until), one.regions)),
    placesSaid: places.map((one) => wordsOf(tokens, one)),
    region: regions.size === 1 ? ([...regions][0] ?? null) : null,
    age: age?.years ?? null,
    wishes: wishesIn(spelled),
    isCut: all.length > mostTokens || concepts.length > mostConcepts,
  }
}

function conceptOf(
  token: Token,
  needs: readonly string[],
  fix: Correction | undefined,
  isSaid: boolean,
  isAlone: boolean,
  isAsTyped: boolean,
): Concept {
  const codes = needs.map((code) => `n/${code}`)
  const wish = wishWords.find(([shape, tag]) => tag !== 'open' && isWeakWord(token.word) && shape.test(token.word))
  // A telephone number is looked for as it is.
  const isUnknown =
    !isSaid && !isAsTyped && wish === undefined && !isKnownStem(token.stem) && !/^\d{7,}$/.test(token.word)
  return {
    word: token.word,
    sure: [token.stem, ...codes, ...(wish === undefined ? [] : [wish[1]])],
    isUnknown,
    starts: isUnknown
      ? stemsStarting(token.word).flatMap((one) => [one, ...needsHinted(one).map((code) => `n/${code}`)])
      : [],
    near: isUnknown ? (fix?.lexemes ?? []) : [],
    nearShown: isUnknown ? (fix?.shown ?? null) : null,
    isWeak: (!isSaid || isAlone) && isWeakWord(token.word),
  }
}

const onlyNeeds = (tokens: readonly Token[], needs: readonly string[]): Concept => ({
  word: tokens.map(({ word }) => word).join(' '),
  sure: needs.map((code) => `n/${code}`),
  isUnknown: false,
  starts: [],
  near: [],
  nearShown: null,
  isWeak: false,
})

/** A place among the words: what says its name, what stands there, what serves its region, and what serves everyone. */
function placeLexemes(tokens: readonly Token[], regions: readonly string[]): string[] {
  return [
    `p/${wordsOf(tokens)}`,
    ...tokens.slice(0, 1).flatMap((one) => (tokens.length === 1 ? [one.stem] : [])),
    ...regionLexemes(...regions),
  ]
}

/** Telephone and text lines of the whole province or country serve every region: distance never takes them away. */
export const regionLexemes = (...regions: readonly string[]): string[] => [
  ...regions.map((region) => `r/${region}`),
  'r/QC',
  'r/CA',
]

interface Correction {
  /** Null: the word is right, and says a need with one that was mistyped. */
  shown: string | null
  lexemes: string[]
  /** Needs that the corrected words say together. */
  needs: readonly string[]
}

/**
 * For each word unknown to the needs, the words of needs it is probably meant for, and the needs they then say together;
 * those needs go to each word of the phrase: « exploitaton sexuele » is one need, not one need and a word.
 */
function correct(tokens: readonly Token[], asTyped: ReadonlySet<string>): Map<number, Correction> {
  const fixes = new Map<number, { shown: string; stems: string[] }>()
  for (const [index, { word, stem: own }] of tokens.entries()) {
    if (fixes.size >= 6 || isStopWord(word) || isKnownStem(own) || isWeakWord(word)) continue
    if (asTyped.has(word) || isOrdinaryWord(word)) continue
    const near = nearWords(word)
    if (near[0]) fixes.set(index, { shown: near[0].shown, stems: near.map((one) => one.stem) })
  }
  const meant = tokens.map((token, index) => ({ ...token, stem: fixes.get(index)?.stems[0] ?? token.stem }))
  const found = new Map<number, Correction>()
  for (const { from, until, needs } of phrasesIn(meant)) {
    const run = rangeOf(from, until)
    if (run.some((index) => fixes.has(index)))
      for (const index of run) found.set(index, { shown: null, lexemes: [], needs })
  }
  for (const [index, { shown, stems }] of fixes) {
    const needs = found.get(index)?.needs ?? []
    const codes = new Set([...needs, ...stems.flatMap(needsHinted)])
    found.set(index, { shown, lexemes: [...stems, ...[...codes].map((code) => `n/${code}`)], needs: [] })
  }
  return found
}

/** Words between quotation marks: looked for as they are typed, never corrected. */
function quotedWords(text: string): ReadonlySet<string> {
  const quoted = [...text.matchAll(/["“«]([^"”»]+)["”»]/g)].map(([, inside]) => inside ?? '')
  return new Set(quoted.flatMap((one) => tokensOf(one)).map(({ word }) => word))
}

/** Another age, of someone else: « un homme de 28 ans ». */
const isOfAge = (tokens: readonly Token[], index: number): boolean =>
  (/^\d{1,2}$/.test(tokens[index]?.word ?? '') && ageUnit.test(tokens[index + 1]?.word ?? '')) ||
  (ageUnit.test(tokens[index]?.word ?? '') && /^\d{1,2}$/.test(tokens[index - 1]?.word ?? ''))
const ageUnit = /^(ans?|years?|yo|yrs?)$/

/** « 15 ans », `15 years old`, `15yo`: between 5 and 35, the ages people come for. */
function ageIn(tokens: readonly Token[]): { years: number; at: number[] } | null {
  for (const [index, { word }] of tokens.entries()) {
    const [, joined] = /^(\d{1,2})(?:ans|yo|yrs?)$/.exec(word) ?? []
    const unit = tokens[index + 1]?.word ?? ''
    const years = Number(joined ?? (ageUnit.test(unit) ? word : Number.NaN))
    if (!(years >= 5 && years <= 35) || /^(a|to)$/.test(tokens[index - 1]?.word ?? '')) continue
    const at = joined === undefined ? [index, index + 1] : [index]
    return { years, at: tokens[index + 2]?.word === 'old' && joined === undefined ? [...at, index + 2] : at }
  }
  return null
}

const wishWords: readonly [RegExp, Wish][] = [
  [/\b(maintenant|ce soir|nuit|now|tonight|night|overnight|ouvert|open|24 7|urgence?t?)\b/, 'open'],
  [/\b(gratuite?s?|free)\b/, 't/free'],
  [/\b(sans rendez vous|walk in|drop in)\b/, 't/walk_in'],
  [/\b(fugue|fugueu[rs]e?s?|runaways?)\b/, 't/runaways'],
  [/\b(sans (mes|les|ses) parents|without (my|their) parents)\b/, 't/without_parents'],
  [/\b(travail(leur|leuse)? de rue|street work(er)?|outreach)\b/, 't/outreach'],
  [/\b(anglais|anglophone|english)\b/, 'l/en'],
  [/\b(francais|francophone|french)\b/, 'l/fr'],
  [/\b(texto|texter|text line|texting|sms)\b/, 'c/text'],
  [/\b(clavarde|clavarder|clavardage|chat)\b/, 'c/chat'],
]

function wishesIn(text: string): Wish[] {
  const words = wordsOf(tokensOf(text))
  return wishWords.filter(([shape]) => shape.test(words)).map(([, wish]) => wish)
}

const withoutTwice = (concepts: readonly Concept[]): Concept[] => {
  const seen = new Set<string>()
  return concepts.filter(({ sure }) => {
    const key = sure.join()
    return seen.has(key) ? false : (seen.add(key), true)
  })
}

/** Weak words are asked for only when there is no other; then those that name a tag first: « english services ». */
function dropWeak(concepts: readonly Concept[]): Concept[] {
  if (concepts.some(({ isWeak }) => !isWeak)) return [...concepts]
  const namesTag = ({ sure }: Concept): boolean => sure.some((lexeme) => lexeme.includes('/'))
  const hasTag = concepts.some(namesTag)
  return concepts.map((one) => ({ ...one, isWeak: hasTag && !namesTag(one) }))
}

const wordsOf = (tokens: readonly Token[], { from, until }: { from?: number; until?: number } = {}): string =>
  tokens
    .slice(from, until)
    .map(({ word }) => word)
    .join(' ')

const rangeOf = (from: number, until: number): number[] =>
  Array.from({ length: until - from }, (_, index) => from + index)

/** A concept as the query reads it. */
export function conceptRow(concept: Concept, n: number): Record<string, unknown> {
  const { word, sure, isUnknown, starts, near, nearShown, isWeak } = concept
  const mayBeMistyped = isUnknown && /^[a-z]{4,30}$/.test(word) && !isOrdinaryWord(word)
  return {
    n,
    word,
    until: `${word}\u{10ffff}`,
    stem: sure[0] ?? '',
    sure: alternatives(sure),
    unknown: isUnknown,
    starts: alternatives(starts),
    near: alternatives(near),
    near_shown: nearShown,
    guesses: mayBeMistyped ? oneLetterAway(word) : [],
    fixed: !mayBeMistyped,
    weak: isWeak,
  }
}

/** Text of a tsquery. Lexemes hold letters, digits, `/`, `-`, `_` and spaces only: nothing to escape but the quotes. */
export const alternatives = (lexemes: readonly string[]): string =>
  [...new Set(lexemes)].map((lexeme) => `'${lexeme.replaceAll(/['\\]/g, '')}'`).join(' | ')

/** The regions that a search is about: chosen, of the place, or of the place among the words; empty: none, or not known. */
export function regionsAsked(search: { region: string | null; place: string }, asked: ReadSearch): readonly string[] {
  if (search.region !== null) return [search.region]
  const ofPlace = search.place === '' ? [] : regionsOfPlace(search.place)
  return ofPlace.length > 0 ? ofPlace : asked.region === null ? [] : [asked.region]
}

/** The one region that a search is about; null: none, or one of several. */
export function regionAsked(search: { region: string | null; place: string }, asked: ReadSearch): string | null {
  const regions = regionsAsked(search, asked)
  return regions.length === 1 ? (regions[0] ?? null) : null
}

/** The need that a search is about: chosen, or said; for counting what is missing. */
export const needAsked = (need: string | null, asked: ReadSearch): string | null =>
  need ?? asked.needs.find((code) => findNeed(code) !== null) ?? null
