import type { Net, Tie } from '../model.ts'
import { fewestOfMeasure } from '../rules.ts'
import type { Measured } from './net-measures.ts'

export interface Change {
  /** First of the two days; the second is the day of the measure. */
  since: string
  formed: number
  kept: number
  lost: number
  /** Of the formed, those with an organization that was not in the network before; of the lost, with one that left. */
  formedWithNew: number
  lostWithGone: number
}

/** Ties formed, kept and lost between two days, as ties: for a picture or a table. */
export function tiesChanged(before: Net, after: Net): { formed: Tie[]; kept: Tie[]; lost: Tie[] } {
  const keyOf = ({ a, b }: Tie): string => (a < b ? `${a} ${b}` : `${b} ${a}`)
  const old = new Set(before.ties.map(keyOf))
  const now = new Set(after.ties.map(keyOf))
  return {
    formed: after.ties.filter((tie) => !old.has(keyOf(tie))),
    kept: after.ties.filter((tie) => old.has(keyOf(tie))),
    lost: before.ties.filter((tie) => !now.has(keyOf(tie))),
  }
}

/** How many ties were formed, kept and lost; no measure when either day has fewer than `fewestOfMeasure`. */
export function measureChange(before: Net, after: Net): Measured<Change> {
  const base = { n: after.organizations.length, coverage: after.coverage, day: after.day }
  if (Math.min(before.organizations.length, after.organizations.length) < fewestOfMeasure)
    return { ...base, value: null, why: 'too-few' }
  const { formed, kept, lost } = tiesChanged(before, after)
  if (formed.length + kept.length + lost.length === 0) return { ...base, value: null, why: 'nothing' }
  const was = new Set(before.organizations.map(({ id }) => id))
  const is = new Set(after.organizations.map(({ id }) => id))
  return {
    ...base,
    why: null,
    value: {
      since: before.day,
      formed: formed.length,
      kept: kept.length,
      lost: lost.length,
      formedWithNew: formed.filter(({ a, b }) => !was.has(a) || !was.has(b)).length,
      lostWithGone: lost.filter(({ a, b }) => !is.has(a) || !is.has(b)).length,
    },
  }
}
