import { fold } from '../../../kernel/language.ts'
import { sayings, type Saying } from '../model.ts'
import type { Declaration } from '../own/own-tie.ts'
import { words as said } from '../said/words.ts'
import type { ReadTie, ReadTies, TieColumn } from './tie-columns.ts'

/** An organization that ours may say a tie with, as far as it takes to know it again. */
export interface KnownPartner {
  id: string
  nameFr: string
  nameEn: string
  externalCode: string | null
}

/** What is wrong in a cell: its row is left out, and the cell is named. */
export const tieProblems = [
  'partner-missing',
  'partner-unknown',
  'partner-unclear',
  'own',
  'strength-unknown',
  'shown-unknown',
  'said-twice',
] as const
export type TieProblem = (typeof tieProblems)[number]

export interface CellProblem {
  code: TieProblem
  /** `C7`. */
  place: string
  value: string
}

/** A tie that the file would say. */
export interface PlannedTie {
  line: number
  partner: KnownPartner
  says: Saying
  isShown: boolean
  /** What stands; null: nothing. */
  now: Declaration | null
}

export interface TiePlan {
  /** To be said. */
  fresh: PlannedTie[]
  /** Rows that say what stands already. */
  same: number
  /** Rows without a strength, or « not known yet »: nothing changes for them. */
  unsaid: number
  /** Rows left out for a problem. */
  leftOut: number
  rows: number
  problems: CellProblem[]
}

export interface TieFacts {
  /** The organization whose ties they are. */
  own: KnownPartner
  known: readonly KnownPartner[]
  standing: ReadonlyMap<string, Declaration>
}

const languages = ['fr', 'en'] as const
const sayingsByWord = new Map(
  sayings.flatMap((one) => [one, ...languages.map((lang) => said[lang].sayings[one])].map((word) => [fold(word), one])),
)
const unknownWords = new Set(['', '?', 'unknown', ...languages.map((lang) => said[lang].unknown)].map(fold))
const yes = new Set(['oui', 'o', 'yes', 'y', 'x', '1', 'vrai', 'true'])
const no = new Set(['non', 'n', 'no', '0', 'faux', 'false'])

type Read = { otherId: string; tie: PlannedTie } | 'unsaid' | null

/** What bringing a table of ties would do now. A row whose cell is wrong is left out; two rows that differ on one organization both are. */
export function planTies({ places, rows }: ReadTies, facts: TieFacts): TiePlan {
  const find = finderOf([facts.own, ...facts.known])
  const problems: CellProblem[] = []
  const problemAt = (row: ReadTie, code: TieProblem, column: TieColumn): null => {
    const letters = places[column] ?? places.code ?? places.partner ?? ''
    problems.push({ code, place: `${letters}${row.line}`, value: (row.cells[column] ?? '').slice(0, 120) })
    return null
  }
  const readRow = (row: ReadTie): Read => {
    const { code, partner, says = '', shown } = row.cells
    const column = code === undefined ? 'partner' : 'code'
    const named = code ?? partner
    if (named === undefined) return problemAt(row, 'partner-missing', column)
    const [found, ...others] = find(named)
    if (found === undefined) return problemAt(row, 'partner-unknown', column)
    if (others.length > 0) return problemAt(row, 'partner-unclear', column)
    if (found.id === facts.own.id) return problemAt(row, 'own', column)
    if (unknownWords.has(fold(says))) return 'unsaid'
    const saying = sayingsByWord.get(fold(says))
    if (saying === undefined) return problemAt(row, 'strength-unknown', 'says')
    const now = facts.standing.get(found.id) ?? null
    const told = shown === undefined ? null : fold(shown)
    if (told !== null && !yes.has(told) && !no.has(told)) return problemAt(row, 'shown-unknown', 'shown')
    const isShown = saying !== 'none' && (told === null ? (now?.isShown ?? false) : yes.has(told))
    return { otherId: found.id, tie: { line: row.line, partner: found, says: saying, isShown, now } }
  }
  const read = rows.map((row) => ({ row, read: readRow(row) }))
  const byOther = Map.groupBy(
    read.flatMap((one) => (one.read === null || one.read === 'unsaid' ? [] : [{ row: one.row, ...one.read }])),
    ({ otherId }) => otherId,
  )
  const fresh: PlannedTie[] = []
  let same = 0
  let twice = 0
  for (const group of byOther.values()) {
    const [first, ...others] = group
    if (first === undefined) continue
    const differs = others.some(({ tie }) => tie.says !== first.tie.says || tie.isShown !== first.tie.isShown)
    if (differs) {
      for (const { row } of group) problemAt(row, 'said-twice', 'says')
      twice += group.length
    } else if (isSame(first.tie)) same += group.length
    else fresh.push(first.tie)
  }
  return {
    fresh: fresh.toSorted((a, b) => a.line - b.line),
    same,
    unsaid: read.filter((one) => one.read === 'unsaid').length,
    leftOut: read.filter((one) => one.read === null).length + twice,
    rows: rows.length,
    problems: problems.toSorted((a, b) => lineOf(a) - lineOf(b)),
  }
}

const lineOf = ({ place }: CellProblem): number => Number(/\d+$/.exec(place)?.[0] ?? 0)

const isSame = ({ now, says, isShown }: PlannedTie): boolean => now?.says === says && now.isShown === isShown

/** Organizations of an id, of a code or of a name, in either language. */
function finderOf(known: readonly KnownPartner[]): (named: string) => KnownPartner[] {
  const byWord = new Map<string, Set<KnownPartner>>()
  for (const one of known)
    for (const word of [one.id, one.externalCode, one.nameFr, one.nameEn]) {
      if (word === null) continue
      const key = fold(word)
      byWord.set(key, (byWord.get(key) ?? new Set()).add(one))
    }
  return (named) => [...(byWord.get(fold(named)) ?? [])]
}
