import type { SectorCode } from '../../../field/index.ts'
import type { Day } from '../../../kernel/clock.ts'
import { compareText, formatDay, type Language } from '../../../kernel/language.ts'
import type { Saying } from '../model.ts'
import { strengthOfProof } from '../rules.ts'
import { sayMonth } from '../said/say-month.ts'
import { sayProof } from '../said/say-proof.ts'
import { words as said } from '../said/words.ts'
import { partnerName } from './own-context.ts'
import {
  findings,
  findingsOf,
  lastExchangeOf,
  type Declaration,
  type Finding,
  type OwnTie,
  tieOrders,
  type TieOrder,
} from './own-tie.ts'
import { words } from './words.ts'

/** What one of the two says, in words. */
export interface SaidInWords {
  saying: string
  since: string
  shown: string | null
}

/** A tie as the page of an organization shows it. */
export interface OwnTieRow {
  id: string
  name: string
  sector: SectorCode | null
  isHere: boolean
  /** null: nothing is said, which is not « no tie ». */
  ours: SaidInWords | null
  theirs: SaidInWords | null
  /** What the log shows, in words; null: nothing in 12 months. */
  proof: { strength: string; what: string } | null
  /** Month of the last exchange, in words; null: none is known. */
  last: string | null
  findings: readonly Finding[]
  /** What they say, which one tap of ours can say too; null: nothing to answer. */
  answer: Saying | null
}

const inWords = (one: Declaration | null, lang: Language): SaidInWords | null =>
  one && {
    saying: said[lang].sayings[one.says],
    since: words[lang].since(formatDay(one.from, lang)),
    shown: one.says === 'none' ? null : one.isShown ? said[lang].shown : said[lang].notShown,
  }

export function rowOfTie(tie: OwnTie, day: Day, lang: Language): OwnTieRow {
  const strength = strengthOfProof(tie.seen, day)
  const last = lastExchangeOf(tie.seen, day)
  const held = findingsOf(tie, day)
  return {
    id: tie.id,
    name: partnerName(tie, lang),
    sector: tie.sector,
    isHere: tie.isHere,
    ours: inWords(tie.ours, lang),
    theirs: inWords(tie.theirs, lang),
    proof: strength && { strength: said[lang].sayings[strength], what: sayProof(tie.seen, day, lang) ?? '' },
    last: last && sayMonth(last, lang),
    findings: held,
    answer: held.includes('to-answer') && tie.isHere ? (tie.theirs?.says ?? null) : null,
  }
}

export interface TieChoice {
  finding: Finding | null
  order: TieOrder
}

const asked = (query: URLSearchParams, ...keys: string[]): string =>
  keys.map((key) => query.get(key)).find(Boolean) ?? ''

/** What the address asks to see; either language’s words are read. */
export const choiceOf = (query: URLSearchParams): TieChoice => ({
  finding: findings.find((one) => one === asked(query, 'constat', 'finding')) ?? null,
  order: tieOrders.find((one) => one === asked(query, 'ordre', 'order')) ?? 'todo',
})

/** The same, as the query of an address: only what is not plain. */
export const choiceQuery = ({ finding, order }: TieChoice, lang: Language): Record<string, string | null> => ({
  [lang === 'fr' ? 'constat' : 'finding']: finding,
  [lang === 'fr' ? 'ordre' : 'order']: order === 'todo' ? null : order,
})

const rankOf = (tie: OwnTie, day: Day): number => {
  const [first] = findingsOf(tie, day)
  return first === undefined ? findings.length : findings.indexOf(first)
}

/** Those that are asked for, in the order that is asked for. */
export function chosenTies(ties: readonly OwnTie[], { finding, order }: TieChoice, day: Day, lang: Language): OwnTie[] {
  const byName = ties
    .filter((tie) => finding === null || findingsOf(tie, day).includes(finding))
    .toSorted((a, b) => compareText(partnerName(a, lang), partnerName(b, lang), lang) || (a.id < b.id ? -1 : 1))
  if (order === 'name') return byName
  if (order === 'todo') return byName.toSorted((a, b) => rankOf(a, day) - rankOf(b, day))
  const last = ({ seen }: OwnTie): string => lastExchangeOf(seen, day) ?? ''
  return byName.toSorted((a, b) => (last(a) < last(b) ? -1 : last(a) > last(b) ? 1 : 0))
}
