import type { Day } from '../../../kernel/clock.ts'
import type { RawValues } from '../../../kernel/form/index.ts'
import { formatDay, type Language } from '../../../kernel/language.ts'
import type { Strength } from '../model.ts'
import { strongestFirst, type OwnTie, type Partner } from '../own/own-tie.ts'
import { strengthOfProof } from '../rules.ts'
import { sayProof } from '../said/say-proof.ts'
import { words as said } from '../said/words.ts'
import { fieldOf } from './declare-form.ts'
import { words } from './words.ts'

/** Why a row is there, in the order of the page: they say a tie with us, the log shows one, we said one, we look for one. */
export const rowGroups = ['asked', 'logged', 'said', 'added'] as const
export type RowGroup = (typeof rowGroups)[number]

/** One organization to say something of. */
export interface DeclareRow {
  partner: Partner
  group: RowGroup
  /** Why it is there, a sentence each. */
  why: readonly string[]
  /** What the log proposes, where ours said nothing yet. */
  proposed: Strength | null
  /** What ours says today: its id; null: nothing. */
  was: string | null
}

const groupOf = ({ ours, theirs }: OwnTie): RowGroup => (ours !== null ? 'said' : theirs !== null ? 'asked' : 'logged')

/** Rows of the organizations that stand in our networks, of which something is known: the most awaited first. */
export function rowsOfTies(ties: readonly OwnTie[], day: Day, lang: Language): DeclareRow[] {
  return ties
    .filter(({ isHere, ours, theirs, seen }) => isHere && (ours ?? theirs ?? strengthOfProof(seen, day)) !== null)
    .toSorted(strongestFirst(day))
    .toSorted((a, b) => rowGroups.indexOf(groupOf(a)) - rowGroups.indexOf(groupOf(b)))
    .map((tie) => ({
      partner: tie,
      group: groupOf(tie),
      why: whyOf(tie, day, lang),
      proposed: tie.ours === null ? strengthOfProof(tie.seen, day) : null,
      was: tie.ours?.id ?? null,
    }))
}

function whyOf({ ours, theirs, seen }: OwnTie, day: Day, lang: Language): string[] {
  const t = words[lang].why
  const { sayings } = said[lang]
  const proof = sayProof(seen, day, lang)
  return [
    ...(theirs === null ? [] : [t.theirs(sayings[theirs.says], formatDay(theirs.from, lang))]),
    proof === null ? t.nothingLogged : t.logged(proof),
    ...(ours === null ? [] : [t.ours(sayings[ours.says], formatDay(ours.from, lang))]),
  ]
}

/** A row of an organization that is added: nothing is known of a tie with it, and nothing is proposed. */
export const addedRow = (partner: Partner, lang: Language): DeclareRow => ({
  partner,
  group: 'added',
  why: [words[lang].why.nothingKnown],
  proposed: null,
  was: null,
})

/** What the rows are filled with: what we said last, else what the log proposes, ticked; else nothing. */
export function valuesOfRows(rows: readonly DeclareRow[], ties: readonly OwnTie[]): RawValues {
  const ours = new Map(ties.map((tie) => [tie.id, tie.ours]))
  return Object.fromEntries(
    rows.flatMap(({ partner: { id }, proposed }): [string, readonly string[]][] => {
      const now = ours.get(id) ?? null
      const says = now?.says ?? proposed
      return [
        [fieldOf.says(id), says === null ? [] : [says]],
        [fieldOf.shown(id), now?.isShown ? ['yes'] : []],
        [fieldOf.kept(id), proposed === null ? [] : ['yes']],
      ]
    }),
  )
}
