import type { hsds } from '../../../directory/index.ts'
import type { BroughtIn } from './bring-in.ts'

export type Change = 'created' | 'updated' | 'unchanged'
/** `refused`: the record says something else here, and is left alone; each has its defect. */
export type Outcome = Change | 'refused'
type KindCounts = Partial<Record<hsds.RecordKind, number>>
/** How many records of each kind an import creates, changes, finds the same and leaves alone; `refused` absent: none, or not counted. */
export type Tally = Record<Change, KindCounts> & { refused?: KindCounts }

export const noTally = (): Tally => ({ created: {}, updated: {}, unchanged: {} })
export const totalOf = (tally: Tally, outcome: Outcome): number =>
  Object.values(tally[outcome] ?? {}).reduce((sum, count) => sum + count, 0)

export const countOutcome = (tally: Tally, outcome: Outcome, kind: hsds.RecordKind): void => {
  const counts = (tally[outcome] ??= {})
  counts[kind] = (counts[kind] ?? 0) + 1
}

/** Both together. */
export const sumOf = (one: Tally, other: Tally, outcome: Outcome): KindCounts => {
  const sum: KindCounts = { ...one[outcome] }
  for (const [kind, count] of Object.entries(other[outcome] ?? {}) as [hsds.RecordKind, number][])
    sum[kind] = (sum[kind] ?? 0) + count
  return sum
}

/** What an import came to. `services`, `organizations` and `locations` are those that the source holds. */
export interface ImportSummary {
  services: number
  organizations: number
  locations: number
  created: number
  updated: number
  unchanged: number
  /** Absent: read by an older release, which did not count them. */
  refused?: number
  /** What was made to keep what the source only implies: organizations it cites, places of their addresses, links. */
  made: BroughtIn['made']
  byKind: Tally
  format: string
  /** Null for a trial, and when nothing changed. */
  importId: string | null
}

export const summaryOf = (
  { inSource, made }: BroughtIn,
  tally: Tally,
  format: string,
  importId: string | null,
): ImportSummary => ({
  services: inSource.service,
  organizations: inSource.organization,
  locations: inSource.location,
  created: totalOf(tally, 'created'),
  updated: totalOf(tally, 'updated'),
  unchanged: totalOf(tally, 'unchanged'),
  refused: totalOf(tally, 'refused'),
  made,
  byKind: tally,
  format,
  importId,
})
