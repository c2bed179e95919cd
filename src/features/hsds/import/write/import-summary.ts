import type { hsds } from '../../../directory/index.ts'
import type { BroughtIn } from './bring-in.ts'

export type Change = 'created' | 'updated' | 'unchanged'
/** How many records of each kind an import creates, changes and leaves. */
export type Tally = Record<Change, Partial<Record<hsds.RecordKind, number>>>

export const noTally = (): Tally => ({ created: {}, updated: {}, unchanged: {} })
export const totalOf = (tally: Tally, change: Change): number =>
  Object.values(tally[change]).reduce((sum, count) => sum + count, 0)

export const countChange = (tally: Tally, change: Change, kind: hsds.RecordKind): void =>
  void (tally[change][kind] = (tally[change][kind] ?? 0) + 1)

/** What an import came to. `services`, `organizations` and `locations` are those that the source holds. */
export interface ImportSummary {
  services: number
  organizations: number
  locations: number
  created: number
  updated: number
  unchanged: number
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
  made,
  byKind: tally,
  format,
  importId,
})
