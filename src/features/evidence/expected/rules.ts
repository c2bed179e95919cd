import { addDays, type Day } from '../../../kernel/clock.ts'
import type { EvidenceType } from '../model.ts'

/** Totals that come back: someone who said one is expected to say the next. */
export const comingBack = [
  'service-use',
  'case-tally',
  'referral',
  'protocol-use',
  'tool-use',
] as const satisfies readonly EvidenceType[]

/** Days after which a total that came back no longer does: the organization stopped. */
const stoppedAfterDays = 200
/** Days after which a head-count is too old for percentages. */
const headCountDays = 365

/** First day of the month that holds a day. */
export const firstOfMonth = (day: Day): Day => `${day.slice(0, 7)}-01` as Day

/** Whether the totals of last month are not said yet. @param lastDay last day of the latest total; null: never said, never expected */
export const isTotalMissing = (lastDay: Day | null, today: Day): boolean =>
  lastDay !== null && lastDay < addDays(firstOfMonth(today), -1) && lastDay >= addDays(today, -stoppedAfterDays)

/** @param countedOn day of the latest head-count; null: none */
export const isHeadCountMissing = (countedOn: Day | null, today: Day): boolean =>
  countedOn === null || countedOn < addDays(today, -headCountDays)

/** Steps of an action from which something is expected to be logged for it: 30 % or more. */
export const stepsWithWork = ['30', '50', '75', '100'] as const
