import { daysBetween, type Day } from '../../../kernel/clock.ts'
import type { EvidenceEvent } from '../../evidence/index.ts'
import type { HalfOpenPeriod, TimeRule } from '../model.ts'
import { addMonths, lastDayOf } from '../periods.ts'
import type { TypeWords } from '../definitions/vocabulary.ts'

/** Where a piece of evidence stands to a period, under a rule. */
export type Placed = 'in' | 'outside' | 'crosses'

/** The bounds of a period that are asked again for every piece of evidence. */
export interface Bounds {
  start: Day
  end: Day
  last: Day
  /** A head-count from before is out of date. */
  oldest: Day
  /** Today, or the last day of a period that is over. */
  asOf: Day
}

export function boundsOf(period: HalfOpenPeriod, today: Day | null): Bounds {
  const last = lastDayOf(period)
  const asOf = today === null || today > last ? last : today
  return { ...period, last, oldest: addMonths(period.start, -12), asOf }
}

/** How the days of one kind of evidence are read for a rule of a definition. */
export type DayRule = TimeRule | 'whole'

/** `lasts`: the measure is how long things last. See `timeRules`. */
export function dayRuleOf(time: TypeWords['time'], rule: TimeRule, lasts: boolean): DayRule {
  if (rule === 'latest-in') return rule
  if (time === 'period') return 'whole'
  if (time === 'event' && !lasts) return 'happened-in'
  return rule
}

const isIn = (yes: boolean): Placed => (yes ? 'in' : 'outside')

export function place({ startsOn, endsOn }: EvidenceEvent, rule: DayRule, bounds: Bounds): Placed {
  if (startsOn >= bounds.end) return 'outside'
  if (rule === 'happened-in') return isIn(startsOn >= bounds.start)
  if (rule === 'active-during') return isIn(endsOn === null || endsOn >= bounds.start)
  if (rule === 'in-force-at-end') return isIn(endsOn === null || endsOn >= bounds.last)
  if (rule === 'latest-in') return isIn(startsOn >= bounds.oldest)
  if (endsOn !== null && endsOn < bounds.start) return 'outside'
  return startsOn >= bounds.start && endsOn !== null && endsOn <= bounds.last ? 'in' : 'crosses'
}

/** Whole days from the first to the last, both included; what has no end, or a later one, runs up to `asOf`. */
export function lengthOf({ startsOn, endsOn }: EvidenceEvent, { asOf }: Bounds): { days: number; isRunning: boolean } {
  const isRunning = endsOn === null || endsOn > asOf
  const until = endsOn === null || isRunning ? asOf : endsOn
  return { days: Math.max(1, daysBetween(startsOn, until) + 1), isRunning }
}
