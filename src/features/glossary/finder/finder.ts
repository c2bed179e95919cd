import type { Language } from '../../../kernel/language.ts'

/** A way in which something is written. */
export interface WrittenForm {
  id: string
  /** Written as typed here: apostrophes and spaces of any kind, accents or none on what has one. */
  text: string
  /** Capitals count: an acronym. */
  isExact: boolean
}

/** Where a term stands in a text: `text.slice(start, end)`. */
export interface Hit {
  id: string
  start: number
  end: number
}

/** Finds the forms it was made of in a text, whole words only, the longest where several begin together. In order. */
export type Finder = (text: string) => Hit[]

/** What a text is read as: letters without accents or capitals, digits, a space, an apostrophe, a hyphen. */
const symbols = 39
const space = 36
const apostrophe = 37
const hyphen = 38
/** Not part of any form. */
const other = 254
/** Adds nothing: an accent that stands by itself, after its letter. */
const mark = 255

/** Symbol of each character below this code; the few that matter above it are below. */
const tableSize = 0x250
const table = symbolTable()

function symbolTable(): Uint8Array {
  const made = new Uint8Array(tableSize).fill(other)
  for (let code = 0; code < tableSize; code += 1) {
    const base = String.fromCharCode(code).normalize('NFD').charAt(0).toLowerCase()
    if (base >= 'a' && base <= 'z') made[code] = base.charCodeAt(0) - 97
    else if (base >= '0' && base <= '9') made[code] = 26 + base.charCodeAt(0) - 48
    else if (/\s/.test(base)) made[code] = space
  }
  made[0xa0] = space
  made[0x27] = apostrophe
  made[0x2d] = hyphen
  return made
}

function symbolOf(code: number): number {
  if (code < tableSize) return table[code] ?? other
  if (code >= 0x300 && code <= 0x36f) return mark
  if (code === 0x2019 || code === 0x2018 || code === 0x2bc) return apostrophe
  if (code === 0x202f || code === 0x2009) return space
  return code === 0x2010 || code === 0x2011 ? hyphen : other
}

const isLetter = /[\p{L}\p{N}\p{M}_@]/u

/** Whether each character below `tableSize` is part of a word: a letter, a digit, an accent; and what an address is made of. */
const ofWord = Uint8Array.from({ length: tableSize }, (_, code) => Number(isLetter.test(String.fromCharCode(code))))

/** Quotation marks, dashes, apostrophes and spaces of books: frequent, and no letter. */
const isPunctuation = (code: number): boolean => code >= 0x2000 && code <= 0x206f

const isOfWord = (code: number): boolean =>
  code < tableSize ? ofWord[code] === 1 : !isPunctuation(code) && isLetter.test(String.fromCharCode(code))

/** The text as written in books: one code a letter, one kind of apostrophe, of space and of hyphen; « œ » as two letters. */
const canonical = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[\s\u00a0\u202f\u2009]+/g, ' ')
    .replace(/[‐‑]/g, '-')
    .replace(/œ/g, 'oe')
    .replace(/Œ/g, 'OE')

const withoutAccents = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '')

/** A written form as its letters are compared; a text may leave out an accent of the form, and adds none. */
interface Wanted {
  id: string
  exact: string | null
  letters: string
  plain: string
}

function fits({ exact, letters, plain }: Wanted, written: string): boolean {
  const own = canonical(written)
  if (exact !== null) return own === exact
  const lower = own.toLowerCase()
  if (lower === letters) return true
  if (lower.length !== letters.length) return false
  for (let at = 0; at < lower.length; at += 1) {
    const one = lower.charAt(at)
    if (one !== letters.charAt(at) && one !== plain.charAt(at)) return false
  }
  return true
}

/**
 * Compiles forms once, into a tree of letters that a text is walked along: what it costs grows with the text, whatever the
 * number of forms. Of two forms written the same, the first counts.
 */
export function compileFinder(forms: readonly WrittenForm[]): Finder {
  const next: Int32Array[] = [new Int32Array(symbols)]
  const wantedAt: Wanted[][] = [[]]
  for (const { id, text, isExact } of forms) {
    const own = canonical(text)
    const node = nodeOf(next, wantedAt, own)
    const letters = own.toLowerCase()
    wantedAt[node]?.push({ id, exact: isExact ? own : null, letters, plain: withoutAccents(letters) })
  }
  return (text) => hitsIn(text, next, wantedAt)
}

function nodeOf(next: Int32Array[], wantedAt: Wanted[][], text: string): number {
  let node = 0
  for (let at = 0; at < text.length; at += 1) {
    const symbol = symbolOf(text.charCodeAt(at))
    if (symbol >= symbols) continue
    const row = next[node] as Int32Array
    if (row[symbol] === 0) {
      row[symbol] = next.length
      next.push(new Int32Array(symbols))
      wantedAt.push([])
    }
    node = row[symbol] as number
  }
  return node
}

function hitsIn(text: string, next: readonly Int32Array[], wantedAt: readonly Wanted[][]): Hit[] {
  const hits: Hit[] = []
  let at = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (!isOfWord(code)) {
      at += 1
      continue
    }
    const hit = isStart(text, at) ? longestAt(text, at, next, wantedAt) : null
    if (hit !== null) hits.push(hit)
    at = hit === null ? endOfWord(text, at) : hit.end
  }
  return hits
}

function endOfWord(text: string, from: number): number {
  let at = from
  while (at < text.length && isOfWord(text.charCodeAt(at))) at += 1
  return at
}

const isHyphenAt = (text: string, at: number): boolean => symbolOf(text.charCodeAt(at)) === hyphen

/** A word joined by a hyphen to another is part of a third one: « non-consentement » is not « consentement ». */
const isStart = (text: string, at: number): boolean =>
  at === 0 || !(isHyphenAt(text, at - 1) && at >= 2 && isOfWord(text.charCodeAt(at - 2)))

const isEnd = (text: string, at: number): boolean => {
  if (at >= text.length) return true
  if (isOfWord(text.charCodeAt(at))) return false
  return !(isHyphenAt(text, at) && at + 1 < text.length && isOfWord(text.charCodeAt(at + 1)))
}

function longestAt(
  text: string,
  start: number,
  next: readonly Int32Array[],
  wantedAt: readonly Wanted[][],
): Hit | null {
  let node = 0
  let found: Hit | null = null
  let at = start
  while (at < text.length) {
    const code = text.charCodeAt(at)
    node = code === 0x153 || code === 0x152 ? step(next, step(next, node, 14), 4) : stepOf(next, node, symbolOf(code))
    if (node < 0) return found
    at += 1
    const wanted = wantedAt[node] as Wanted[]
    if (wanted.length === 0 || !isEnd(text, at)) continue
    const fitting = wanted.find((one) => fits(one, text.slice(start, at)))
    if (fitting !== undefined) found = { id: fitting.id, start, end: at }
  }
  return found
}

/** -1: no form goes on so. */
function step(next: readonly Int32Array[], node: number, symbol: number): number {
  if (node < 0 || symbol >= symbols) return -1
  return next[node]?.[symbol] || -1
}

/** An accent that stands by itself changes nothing here: `fits` judges it. */
function stepOf(next: readonly Int32Array[], node: number, symbol: number): number {
  return symbol === mark ? node : step(next, node, symbol)
}

/**
 * A form and its plurals by rule: every word that is no mere link between others takes the mark of the plural, or the first
 * alone, or the last. What a rule does not give is a form of its own.
 */
export function withPlurals(text: string, lang: Language): string[] {
  const words = text.split(' ')
  const many = words.map((word) => pluralOf(word, lang))
  const all = [
    text,
    many.join(' '),
    [many[0], ...words.slice(1)].join(' '),
    [...words.slice(0, -1), many.at(-1)].join(' '),
  ]
  return [...new Set(all)]
}

/** « sur » and « par » have no plural; “net” has one. */
const fewestLetters: Record<Language, number> = { fr: 4, en: 3 }

function pluralOf(word: string, lang: Language): string {
  if (word.length < fewestLetters[lang] || /[sxz]$/.test(word)) return word
  if (lang === 'en')
    return word
      .replace(/(?<=[^aeiou])y$/, 'ie')
      .replace(/(?<=ch|sh)$/, 'e')
      .concat('s')
  if (/(?<=[^e])al$/.test(word)) return word.replace(/al$/, 'aux')
  return /(?:eau|eu)$/.test(word) ? `${word}x` : `${word}s`
}
