import { addDays, daysBetween, type Day } from '../../../kernel/clock.ts'
import { strengths, type Tie } from '../model.ts'
import { medianOf } from './graph/degrees.ts'
import type { Density, Reciprocity, TieFreshness } from './net-measures.ts'

/** Density of each strength or more, among `possible` ties; null when none is possible. */
export function densityByStrength(ties: readonly Tie[], possible: number): Density | null {
  if (possible === 0) return null
  const ranks = ties.map(({ strength }) => (strength === null ? -1 : strengths.indexOf(strength)))
  return {
    ties: ties.length,
    possible,
    share: ties.length / possible,
    byStrength: strengths.map((atLeast, rank) => {
      const strong = ranks.filter((one) => one >= rank).length
      return { atLeast, ties: strong, share: strong / possible }
    }),
    unknownStrength: ranks.filter((rank) => rank < 0).length,
  }
}

/** Declared by both ÷ declared and not denied; null when none is. `answered`: organizations that answered. */
export function reciprocityOf(ties: readonly Tie[], answered: ReadonlySet<string>): Reciprocity | null {
  const byBoth = ties.filter(({ declared }) => declared === 'both').length
  const byOne = ties.filter(({ declared }) => declared === 'a' || declared === 'b')
  const declared = byBoth + byOne.length
  if (declared === 0) return null
  const otherUnanswered = byOne.filter((tie) => !answered.has(tie.declared === 'a' ? tie.b : tie.a)).length
  return { declared, byBoth, share: byBoth / declared, otherUnanswered }
}

const lastDayOf = (month: string): Day => addDays(`${addDays(`${month}-01` as Day, 31).slice(0, 7)}-01` as Day, -1)

/** Days since the last exchange, among ties that have one; null when none has. */
export function freshnessOfTies(ties: readonly Tie[], day: string): TieFreshness | null {
  const days = ties
    .flatMap(({ lastMonth }) =>
      lastMonth === null ? [] : [Math.max(0, daysBetween(lastDayOf(lastMonth), day as Day))],
    )
    .toSorted((a, b) => a - b)
  const medianDays = medianOf(days)
  if (medianDays === null) return null
  const dormant = ties.filter(({ lastMonth, freshness }) => lastMonth !== null && freshness === 'dormant').length
  return {
    medianDays,
    known: days.length,
    dormant,
    dormantShare: dormant / days.length,
    unknown: ties.length - days.length,
  }
}
