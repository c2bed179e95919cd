import type { Plain, Word } from './read-plain.ts'
import { matchesOf } from './matches.ts'
import type { NamingKind, RawNaming } from './naming.ts'

const say = (text: string): ReadonlySet<string> => new Set(text.split(' '))
const figures = say(
  'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent one two three four five seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety hundred oh double triple',
)
/** Short numbers that everyone calls. */
const services = say('211 311 411 511 611 711 811 911 988')

const patterns: readonly (readonly [NamingKind, RegExp])[] = [
  [
    'email',
    /[a-z0-9._%+-]{1,64} ?(?:@|\((?:a|at|arobase)\)|\[(?:a|at)\]|\barobase?\b) ?[a-z0-9-]{1,63}(?: ?(?:\.|\bpoint\b|\bdot\b) ?[a-z]{2,12})?/g,
  ],
  ['email', /\b[a-z0-9._-]{1,64} at [a-z0-9-]{1,40} (?:dot|point|\.) ?[a-z]{2,12}\b/g],
  ['email', /\b[a-z0-9-]{1,40} (?:point|dot) (?:com|ca|net|org|qc|fr|invalid)\b/g],
  ['handle', /https?:|\bwww\.[a-z0-9]|\b[a-z0-9-]{2,40}\.(?:com|ca|net|org|tv|me|gg|invalid)\b/g],
  ['handle', /@[a-z0-9_.]{2,40}/g],
  ['handle', /\b[a-z0-9.]{0,30}_[a-z0-9_.]{1,40}/g],
  [
    'handle',
    /\b[a-z]{2,30}\.[a-z]{1,30}\.?\d{1,6}\b|\b[a-z]{2,20}\d{1,6}[a-z.]{1,20}\d{0,6}\b|\b[a-z]\d[a-z]{3,20}\d{0,6}\b|\b(?!covid|mp\d|h\d)[a-z]{3,30}\d{1,6}\b|\b[a-z]{2,30}#\d{2,6}\b/g,
  ],
  ['postal', /\b[a-z]\d[a-z][ -]{0,2}\d[a-z]\d\b/g],
  ['postal', /\b[ghj]\d[a-z]\b/g],
  ['number', /\b[a-z]{4} ?\d{4} ?\d{4}\b/g],
  [
    'number',
    /(?:\b(?:dossiers?|fiche|matricule|ramq|nam|evenement|file|case|docket|warrant|numero|number|no|num|id|record|chart)\b|#|\bn°)[ .:#°]{0,4}(?:(?:de|d'|du|dpj|dossier|file|evenement|event|number|no|numero|is|est|was)[ .:#']{0,3}){0,3}(?!(?:211|311|411|511|611|711|811|911|988)\b)(?:[a-z]{1,5}[ -]?)?\d{2,}[\d /-]{0,20}/g,
  ],
]

/** Telephone numbers, however said; addresses and names of the network; postal codes; numbers of files. */
export function numbersIn(plain: Plain): RawNaming[] {
  return [
    ...patterns.flatMap(([kind, pattern]) => matchesOf(plain.low, pattern, kind)),
    ...accountsIn(plain),
    ...sequencesIn(plain),
  ]
}

const networks = say(
  'snap snapchat insta instagram ig tiktok discord telegram facebook fb onlyfans of kik whatsapp username pseudo handle compte profil account user signal twitch gamertag',
)
const links =
  /^(?: ?[:=] ?|,? (?:name|id|user|handle)? ?(?:c'est|est|is|is called|au nom de|sous|sous le nom de|named|called|under|starts with|as|s'appelle)(?: le| la| l')? )$/
const noAccount = say(
  'a the un une le la les de prive public bloque supprime private blocked deleted gone fake faux cache where ou pas not in on sur pour her his sa son et and full avec with',
)

/** The word after « snap : », « son insta c’est »… */
function accountsIn({ low, words }: Plain): RawNaming[] {
  const found: RawNaming[] = []
  words.forEach(({ low: said, end }, index) => {
    if (!networks.has(said)) return
    for (let ahead = 1; ahead <= 5; ahead++) {
      const next = words[index + ahead]
      if (next === undefined || next.start - end > 30) return
      if (links.test(low.slice(end, next.start))) {
        if (!noAccount.has(next.low)) found.push(['handle', next.start, next.end])
        return
      }
    }
  })
  return found
}

const isFigure = ({ low, isNumber }: Word): boolean => (isNumber ? !services.has(low) : figures.has(low))
const joins = /^[ .,/()·+:;-]{0,4}$/

/** Figures one after another, in digits or in words: seven digits or more, or five words. */
function sequencesIn({ low, words }: Plain): RawNaming[] {
  const found: RawNaming[] = []
  for (let first = 0; first < words.length; first++) {
    if (!isFigure(words[first] as Word)) continue
    let last = first
    while (last + 1 < words.length && isFigure(words[last + 1] as Word) && joins.test(between(low, words, last))) last++
    const run = words.slice(first, last + 1)
    const digits = run.reduce((sum, one) => sum + (one.isNumber ? one.low.length : 1), 0)
    const spoken = run.filter(({ isNumber }) => !isNumber).length
    const [start, end] = [run[0]?.start ?? 0, run.at(-1)?.end ?? 0]
    const isMoney = /^ ?(?:\$|dollars|piastres)/.test(low.slice(end, end + 12))
    if (digits >= 7 || spoken >= 5 || (spoken >= 3 && digits >= 6)) found.push(['phone', start, end])
    else if (!isMoney && run.some(({ isNumber, low: said }) => isNumber && said.length >= 5))
      found.push(['number', start, end])
    first = last
  }
  return found
}

const between = (low: string, words: readonly Word[], index: number): string =>
  low.slice(words[index]?.end ?? 0, words[index + 1]?.start ?? 0)
