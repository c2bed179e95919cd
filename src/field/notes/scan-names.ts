import {
  ambiguousNames,
  familyNames,
  firstNames,
  headWords,
  knownAcronyms,
  knownCapitals,
  smallWords,
  sortsOfThings,
  verbsAfterName,
} from './naming-words.ts'
import { matchesOf } from './matches.ts'
import type { Plain, Word } from './read-plain.ts'
import type { NamingKind, RawNaming } from './naming.ts'

/** Names, initials, and what people are called by. */
export function namesIn(plain: Plain): RawNaming[] {
  const found: RawNaming[] = [...initialsIn(plain), ...calledIn(plain)]
  const { words } = plain
  words.forEach((word, index) => {
    if (word.isNumber) return
    if (isName(plain, index)) found.push(['name', word.start, word.end])
  })
  return joined(plain, found)
}

/** Names one after another, or tied by a hyphen, are one. */
function joined({ plain }: Plain, found: readonly RawNaming[]): RawNaming[] {
  const sorted = [...found].sort((a, b) => a[1] - b[1])
  const whole: [NamingKind, number, number][] = []
  for (const [kind, start, end] of sorted) {
    const last = whole.at(-1)
    if (last !== undefined && start - last[2] <= 3 && /^[ '-]{0,3}$/.test(plain.slice(last[2], start)))
      last[2] = Math.max(last[2], end)
    else whole.push([kind, start, end])
  }
  return whole
}

function isName(plain: Plain, index: number): boolean {
  const { words, low } = plain
  const word = words[index] as Word
  const said = word.low
  if (said.length < 3) return false
  if (isSureName(said)) return true
  const isAmbiguous = ambiguousNames.has(said)
  const before = words[index - 1]
  const after = words[index + 1]
  if (word.isAllCapitals) return false
  if (word.isCapital) {
    if (knownCapitals.has(said)) return isAmbiguous && !word.isHead && !isDateWord(said)
    if (!word.isHead) return !followsElision(plain, word) || !headWords.has(said)
    const follows = after !== undefined && low.slice(word.end, after.start) === ' ' ? after : undefined
    if (isAmbiguous) return follows !== undefined && (follows.isCapital || isSaidOf(said, follows.low))
    if (headWords.has(said)) return false
    return (
      (follows !== undefined && !smallWords.has(said) && verbsAfterName.has(follows.low) && !isPluralOrVerb(said)) ||
      (after !== undefined &&
        after.isCapital &&
        after.low.length > 1 &&
        !knownCapitals.has(after.low) &&
        /^,? $/.test(low.slice(word.end, after.start)) &&
        said.length > 2)
    )
  }
  return (
    isAmbiguous &&
    before !== undefined &&
    beforeName.has(before.low) &&
    !(after !== undefined && before.low === 'avec' && after.low === 'de')
  )
}

/** « À », « l’ », « d’ » before a capital: the word still has one. */
const followsElision = ({ plain }: Plain, { start }: Word): boolean =>
  plain[start - 1] === "'" && /[ldns]/i.test(plain[start - 2] ?? '')
/** Whether the second word is said of someone named by the first. What hopes and chances are is no one’s. */
const isSaidOf = (said: string, next: string): boolean =>
  (verbsAfterName.has(next) || /^(?:la|le|les|l)$/.test(next)) &&
  !(/^(?:hope|faith|joy|grace|chance|will|may|summer|art|mark)$/.test(said) && /^(?:is|was)$/.test(next))
const isDateWord = (said: string): boolean => /^(?:april|may|june|august)$/.test(said)
/** Plain words that begin sentences by dozens: plurals, and verbs that ask. */
const isPluralOrVerb = (said: string): boolean =>
  /(?:[^s]s|ez|ons|ing|tion|ment|ness|ship|ity|ance|ence|ure|age|isme|ly)$/.test(said)

/** Right before a name that is an ordinary word too. */
const beforeName = new Set([
  'jeune',
  'avec',
  'pour',
  'prenommee',
  'nommee',
  'with',
  'girl',
  'named',
  'called',
  'miss',
  'madame',
  'monsieur',
  'mme',
  'mr',
  'mrs',
  'ms',
  'mlle',
  'amie',
  'ami',
  'soeur',
  'frere',
  'sister',
  'brother',
  'friend',
  'cousine',
  'cousin',
  'youth',
  'client',
  'cliente',
  'de mme',
  'petite',
  'fille',
])

const sureNames: ReadonlySet<string> = new Set(
  [...firstNames, ...familyNames].filter(
    (name) => name.length > 2 && !ambiguousNames.has(name) && !knownCapitals.has(name),
  ),
)
/** Names of six letters or more, and the same with one letter left out: read with a letter too many, or one too few. */
const longNames = [...sureNames].filter((name) => name.length >= 6)
const shortened: ReadonlySet<string> = new Set(
  longNames
    .filter((name) => name.length >= 7)
    .flatMap((name) => Array.from(name, (_, i) => name.slice(0, i) + name.slice(i + 1)).slice(1, -1)),
)
const longest = Math.max(...longNames.map(({ length }) => length))

function isSureName(said: string): boolean {
  if (sureNames.has(said)) return true
  if (said.length < 6 || said.length > longest + 4 || spared.has(said)) return false
  const once = said.replace(/(.)\1+/g, '$1')
  if (
    once !== said &&
    (sureNames.has(once) ||
      longNames.some((name) => name.length === once.length + 1 && name.replace(/(.)\1+/g, '$1') === once))
  )
    return true
  if (said.length > longest + 1) return false
  if (said.length >= 6 && shortened.has(said)) return true
  for (let i = 1; i < said.length; i++) if (isLong(said.slice(0, i) + said.slice(i + 1))) return true
  return false
}
const isLong = (said: string): boolean => said.length >= 6 && sureNames.has(said)
/** Ordinary words one letter away from a name. */
const spared = new Set(
  'marines marinee martins parents francs francaise francais romains germaines justement laurent patience gabarit'.split(
    ' ',
  ),
)

const cues: readonly (readonly [NamingKind, RegExp])[] = [
  [
    'name',
    /(?:s'appelle|s'appelait|se nomme|se prenomme|prenommee?|nommee?|nom (?:est|c'est|:)|prenom (?:est|c'est|:)|repond au nom de|named|name is|name's|name was|name:)(?: (?:est|is|:))? ?$/,
  ],
  [
    'nickname',
    /(?:surnom(?:mee?)?(?: dans [a-z' ]{1,20})?(?: est| c'est| :)?|surnom:|l'appelle(?:nt)?|l'appelait|appelee|fait appeler|dite|alias|aka|a\.k\.a\.?|connue? (?:sous le nom de|comme)|known(?: to [a-z]{2,12})? as|goes by|nicknamed|nickname (?:is|was|:)|nickname:|street name (?:is|was|:)|calls? (?:him|her|them|herself|himself)|called|signe)(?: « ?| ")? ?$/,
  ],
  ['initials', /initiale?s?(?: (?:sont|are|is|est|:))?:? $/],
]

/** What follows « s’appelle », « known as », « alias »… and a word alone in quotation marks that has a capital. */
function calledIn({ plain, low, words, isShouted }: Plain): RawNaming[] {
  const found: RawNaming[] = []
  words.forEach((word, index) => {
    if (word.isNumber || smallWords.has(word.low)) return
    const before = low.slice(Math.max(0, word.start - 48), word.start)
    const article = before.replace(/(?:« ?|" ?)?\b(?:le|la|the|big|lil|ti|p'tit|little|petite?) ?-?$/, '')
    for (const [kind, cue] of cues) {
      if (!cue.test(before) && !(article !== before && cue.test(article) && word.isCapital)) continue
      const isWeak = /\b(?:called|calls?|signe|dite|nommee?) $/.test(before)
      if (isWeak && !word.isCapital && !firstNames.has(word.low) && !ambiguousNames.has(word.low)) continue
      const next = words[index + 1]
      const isLong =
        next !== undefined && next.start - word.end === 1 && (next.isCapital || isShouted) && !smallWords.has(next.low)
      found.push([kind, word.start, isLong ? next.end : word.end])
    }
    const isQuoted =
      /[«"“] ?$/.test(plain.slice(0, word.start).slice(-2)) && /^ ?[»"”]/.test(plain.slice(word.end, word.end + 2))
    if (isQuoted && word.isCapital && !knownCapitals.has(word.low)) found.push(['nickname', word.start, word.end])
    if (/^(?:ti|lil|big)$/.test(word.low)) {
      const next = words[index + 1]
      if (
        next !== undefined &&
        /^['’ -]{1,2}$/.test(plain.slice(word.end, next.start)) &&
        (next.isCapital || plain[word.end] === '-')
      )
        found.push(['nickname', word.start, next.end])
    }
  })
  return found
}

/** Shortened words that are no one’s initials. */
const shortWords = new Set([
  'p.m',
  'a.m',
  'e.g',
  'i.e',
  'p.s',
  'n.b',
  'c.a',
  'a.k',
  's.v',
  'd.d',
  'd.o',
  'u.s',
  's.o',
  'q.c',
  'b.c',
  't.v',
])

function initialsIn(whole: Plain): RawNaming[] {
  const { plain, low, words, isShouted } = whole
  const found: RawNaming[] = []
  for (const [, start, end] of matchesOf(
    plain,
    /\b[A-Za-z]\.[ -]{0,2}[A-Za-z]\b\.?(?:[ -]{0,2}[A-Z]\b\.?){0,3}/g,
    'initials',
  ))
    if (!shortWords.has(low.slice(start, end).replace(/[ -]/g, '').slice(0, 3))) found.push(['initials', start, end])
  found.push(...matchesOf(plain, /\b[A-Z]-[A-Z]\b\.?(?: ?[A-Z]\b\.?)?/g, 'initials'))
  // Letters one by one: « s a r a h », « S-A-R-A-H ».
  found.push(...matchesOf(low, /\b[a-z](?:[ .*_-][a-z]\b){3,20}/g, 'name'))
  found.push(...matchesOf(low, /\b[a-z]{1,12}\*{1,8}[a-z]{0,12}|\b[a-z]_{2,8}[a-z]{0,12}/g, 'name'))
  if (isShouted) return found
  words.forEach((word, index) => {
    const { start, end, low: said } = word
    if (word.isNumber) return
    const before = words[index - 1]
    const isTied = /['-]/.test(plain[start - 1] ?? '') || /['-]/.test(plain[end] ?? '')
    const isThing = before !== undefined && sortsOfThings.has(before.low)
    if (said.length === 1) {
      if (!/[A-Z]/.test(plain[start] ?? '') || isTied || isThing) return
      if (/[aioy]/.test(said) && !(plain[end] === '.' && !word.isHead)) return
      const isEnd = plain[end] === '.' && !word.isHead && before === undefined
      if (!isEnd) found.push(['initials', start, end])
      return
    }
    const isShort = word.isAllCapitals && said.length <= 3
    if (isShort && !isTied && !isThing && !knownAcronyms.has(said)) found.push(['initials', start, end])
  })
  return found
}
