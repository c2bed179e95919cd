import { instantOf, wallOf } from '../../kernel/wall-clock.ts'
import type { StaffedHours } from './model.ts'

/** Whether somebody answers now, and when the next hours begin; null while somebody does. */
export type Staffing = { answersNow: true; until: Date } | { answersNow: false; next: Date }

/** 1970-01-01 was a Thursday: 1 (Monday) to 7. */
const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1

/** @param now instant; hours are those of `timeZone` (IANA) */
export function staffingAt(
  { weekdays, fromMinute, untilMinute }: Pick<StaffedHours, 'weekdays' | 'fromMinute' | 'untilMinute'>,
  now: Date,
  timeZone: string,
): Staffing {
  const { day, minutes } = wallOf(timeZone, now.getTime())
  const isStaffed = (one: number): boolean => weekdays.includes(weekdayOf(one))
  if (isStaffed(day) && minutes >= fromMinute && minutes < untilMinute)
    return { answersNow: true, until: new Date(instantOf(timeZone, day, untilMinute)) }
  const first = isStaffed(day) && minutes < fromMinute ? day : day + 1
  const next = [0, 1, 2, 3, 4, 5, 6].map((more) => first + more).find(isStaffed)
  if (next === undefined) throw new Error('a door without a day')
  return { answersNow: false, next: new Date(instantOf(timeZone, next, fromMinute)) }
}

/** Day of the week, 1 (Monday) to 7, of the hours that run at `now`, or of the next ones. `now` and hours as for `staffingAt`. */
export function staffedWeekday(
  hours: Pick<StaffedHours, 'weekdays' | 'fromMinute' | 'untilMinute'>,
  now: Date,
  timeZone: string,
): number {
  const staffing = staffingAt(hours, now, timeZone)
  return weekdayOf(wallOf(timeZone, (staffing.answersNow ? now : staffing.next).getTime()).day)
}

const hourMs = 3_600_000

/** Hours between two instants in which somebody was there, to the nearest; 0 where nobody was. `timeZone` as for `staffingAt`. */
export function staffedHoursBetween(
  { weekdays, fromMinute, untilMinute }: Pick<StaffedHours, 'weekdays' | 'fromMinute' | 'untilMinute'>,
  [from, until]: readonly [Date, Date],
  timeZone: string,
): number {
  const [first, last] = [from, until].map((one) => wallOf(timeZone, one.getTime()).day) as [number, number]
  let total = 0
  for (let day = first; day <= last; day += 1) {
    if (!weekdays.includes(weekdayOf(day))) continue
    const begins = Math.max(from.getTime(), instantOf(timeZone, day, fromMinute))
    total += Math.max(0, Math.min(until.getTime(), instantOf(timeZone, day, untilMinute)) - begins)
  }
  return Math.round(total / hourMs)
}
