import { addDays, dayOf, type Day } from '../../../kernel/clock.ts'
import type { VersionHead } from '../queries.ts'

/** From so many days before, the page of the day says that a date comes. */
const noticeDays = 30

/** The dates of an alliance, and of what its members agreed on last. */
export interface AllianceDates {
  /** Day to look at the alliance again; null: not set. */
  reviewOn: Day | null
  /** Of what they agreed on last; null: nothing, or not set. */
  agreedReviewOn: Day | null
  /** Day since when that was in force; null: nothing. */
  inForceOn: Day | null
  /** Its last day; null: nothing, or none. */
  endsOn: Day | null
}

/** Dates of an alliance whose members agreed on a version last; `agreed` null: on nothing. */
export const datesOf = (
  { reviewOn }: { reviewOn: Day | null },
  agreed: Pick<VersionHead, 'reviewOn' | 'endsOn' | 'inForceAt'> | null,
  timeZone: string,
): AllianceDates => ({
  reviewOn,
  agreedReviewOn: agreed?.reviewOn ?? null,
  inForceOn: agreed?.inForceAt ? dayOf(agreed.inForceAt, timeZone) : null,
  endsOn: agreed?.endsOn ?? null,
})

/**
 * Day to look at an alliance again: its own, unless the members have agreed on a text since that day, which was looking at it; then the
 * one of the text. Null: none is set.
 */
export function reviewDayOf({ reviewOn, agreedReviewOn, inForceOn }: AllianceDates): Day | null {
  const isDone = reviewOn !== null && inForceOn !== null && reviewOn < inForceOn
  return reviewOn === null || isDone ? agreedReviewOn : reviewOn
}

/** Where a day stands: far off, within the days of notice, today, or over. */
export type Nearness = 'far' | 'near' | 'today' | 'over'

export function nearnessOf(day: Day, today: Day): Nearness {
  if (day === today) return 'today'
  if (day < today) return 'over'
  return day <= addDays(today, noticeDays) ? 'near' : 'far'
}
