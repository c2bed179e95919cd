import { RRuleTemporal } from 'rrule-temporal'
import { Temporal } from 'temporal-polyfill'
import type { Schedule } from '../model.ts'
import type { OpenRange } from '../../../field/hours/open-times.ts'

/*
 * Hours from calendars written by others (rrule-temporal for the days, Temporal for the clocks). Nothing of our own
 * arithmetic is used here.
 */

export const daysFrom = (day: string, count: number): string =>
  Temporal.PlainDate.from(day).add({ days: count }).toString()

const utcNoon = (day: string): Temporal.ZonedDateTime => Temporal.ZonedDateTime.from(`${day}T12:00:00[UTC]`)

/** Days of a schedule from `first` to `last`, by rrule-temporal. */
function daysOf(schedule: Schedule, first: string, last: string): Set<string> {
  const { freq, dtstart, valid_from, valid_to, until, count, interval, byday, bymonthday, byweekno, byyearday, wkst } =
    schedule
  if (freq === undefined) {
    const from = dtstart ?? valid_from ?? first
    const to = dtstart ?? valid_to ?? last
    const days = new Set<string>()
    for (let day = from; day <= to; day = daysFrom(day, 1)) days.add(day)
    return days
  }
  const start = dtstart ?? daysFrom(first, -7)
  const rule = new RRuleTemporal({
    freq,
    dtstart: utcNoon(start),
    ...(interval === undefined ? {} : { interval }),
    ...(count === undefined ? {} : { count }),
    ...(until === undefined ? {} : { until: utcNoon(until) }),
    ...(byday === undefined ? {} : { byDay: byday.split(',') }),
    ...(bymonthday === undefined ? {} : { byMonthDay: bymonthday.split(',').map(Number) }),
    ...(byyearday === undefined ? {} : { byYearDay: byyearday.split(',').map(Number) }),
    ...(wkst === undefined ? {} : { wkst }),
  })
  const days = rule.between(new Date(`${start}T00:00:00Z`), new Date(`${last}T23:00:00Z`), true)
  return new Set(
    days
      .map((day) => day.toPlainDate())
      .filter((day) => byweekno === undefined || isInWeek(day, byweekno.split(',').map(Number)))
      .map((day) => day.toString())
      .filter((day) => day >= (valid_from ?? '') && day <= (valid_to ?? '9999')),
  )
}

/** By Temporal, whose weeks are those of ISO 8601: rrule-temporal loses the last one when it ends in January. */
function isInWeek(day: Temporal.PlainDate, weeks: readonly number[]): boolean {
  const { weekOfYear = 0, yearOfWeek = 0 } = day
  const { weekOfYear: last = 0 } = Temporal.PlainDate.from({ year: yearOfWeek, month: 12, day: 28 })
  return weeks.includes(weekOfYear) || weeks.includes(weekOfYear - last - 1)
}

/** Openings of all of them, one a day and schedule, neither joined nor cut. */
export function openingsOf(
  schedules: readonly Schedule[],
  timeZone: string,
  { from, until }: OpenRange,
): [number, number][] {
  const first = daysFrom(from.toISOString().slice(0, 10), -3)
  const last = daysFrom(until.toISOString().slice(0, 10), 3)
  const all = schedules.map((schedule) => ({ schedule, days: daysOf(schedule, first, last) }))
  const openings: [number, number][] = []
  for (let day = first; day <= last; day = daysFrom(day, 1)) {
    const today = all.filter(({ days }) => days.has(day))
    const named = today.filter(({ schedule }) => schedule.freq === undefined)
    const fewest = Math.min(...named.map(({ days }) => days.size))
    const closest = named.filter(({ days }) => days.size === fewest)
    const isClosed = closest.some(({ schedule }) => schedule.opens_at === undefined)
    for (const { schedule } of isClosed ? [] : named.length > 0 ? closest : today)
      openings.push(instantsOf(schedule, day, schedule.timezone_name ?? timeZone))
  }
  return openings
}

function instantsOf({ opens_at = '', closes_at = '' }: Schedule, day: string, timeZone: string): [number, number] {
  const date = Temporal.PlainDate.from(day)
  const at = (on: Temporal.PlainDate, time: string): number =>
    on.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) }).epochMilliseconds
  const tomorrow = date.add({ days: 1 })
  if (closes_at === '24:00' || closes_at === '23:59') return [at(date, opens_at), at(tomorrow, '00:00')]
  return [at(date, opens_at), at(closes_at > opens_at.slice(0, 5) ? date : tomorrow, closes_at)]
}
