import type { HoursSchedule } from './schedule.ts'
import { dayMs } from '../../kernel/wall-clock.ts'

/** The days of a schedule. Days are counted from 1970-01-01. */
export interface Recurrence {
  /** First and last day that can be one of them; infinite when the schedule tells none. */
  first: number
  last: number
  has(day: number): boolean
  /** It names its days instead of repeating: it takes the place of what repeats. */
  isDated: boolean
}

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA']
/** Codes of RFC 5545, from Sunday. */
export const weekdayCodes: readonly string[] = weekdays
/** A date before it is no date of a service; it also bounds how far a `count` is followed. */
const firstYear = 1900

/** Day of a `YYYY-MM-DD` or `YYYYMMDD`, what follows left aside; null when it is none. */
function readDay(text: string): number | null {
  const [, year, month, day] = /^(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(text) ?? []
  if (year === undefined || Number(year) < firstYear) return null
  const instant = Date.UTC(Number(year), Number(month) - 1, Number(day))
  return new Date(instant).getUTCDate() === Number(day) ? instant / dayMs : null
}

const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7

/** What the rules of a schedule ask of a day. */
interface Parts {
  weekdays: ReadonlySet<number> | null
  /** `-1FR`: ordinal and weekday in the month. */
  ordinals: readonly { nth: number; weekday: number }[]
  monthDays: ReadonlySet<number> | null
  weeks: ReadonlySet<number> | null
  yearDays: ReadonlySet<number> | null
}

/** Null when something in it cannot be read. */
function readParts({ byday, bymonthday, byweekno, byyearday }: HoursSchedule): Parts | null {
  const days = split(byday).map((text) => /^([+-]?\d{1,2})?(SU|MO|TU|WE|TH|FR|SA)$/.exec(text.toUpperCase()))
  const lists = [bymonthday, byweekno, byyearday].map((text) => split(text).map(Number))
  if (days.includes(null) || lists.flat().some((value) => !Number.isInteger(value) || value === 0)) return null
  const read = days.map((match) => ({ nth: Number(match?.[1] ?? 0), weekday: weekdays.indexOf(match?.[2] ?? '') }))
  const [monthDays, weeks, yearDays] = lists.map((list) => (list.length === 0 ? null : new Set(list)))
  return {
    weekdays: read.length === 0 ? null : new Set(read.filter(({ nth }) => nth === 0).map(({ weekday }) => weekday)),
    ordinals: read.filter(({ nth }) => nth !== 0),
    monthDays: monthDays ?? null,
    weeks: weeks ?? null,
    yearDays: yearDays ?? null,
  }
}

const split = (text: string | undefined): string[] =>
  text === undefined || text === ''
    ? []
    : text
        .split(',')
        .map((one) => one.trim())
        .filter((one) => one !== '')

/**
 * The days of a schedule (RFC 5545 as HSDS 3.1 takes it: WEEKLY and MONTHLY; the BY… parts narrow, ordinals of `byday`
 * count in the month and only in MONTHLY). Without `freq`: by its days of the month when it tells some, else the very days
 * that its dates name. Null when it cannot be read: days that it does not tell, an interval counted from no known day, or
 * days of the week without a frequency, or with one that is not known: nobody knows which weeks.
 *
 * @param horizon last day of interest, from which a `count` is not followed any further
 */
export function recurrenceOf(schedule: HoursSchedule, horizon: number): Recurrence | null {
  const dates = [schedule.dtstart, schedule.until, schedule.valid_from, schedule.valid_to].map((text) =>
    text === undefined || text === '' ? undefined : readDay(text),
  )
  const parts = readParts(schedule)
  if (parts === null || dates.includes(null)) return null
  const [start, until, validFrom, validTo] = dates.map((day) => day ?? undefined)
  const window = {
    first: Math.max(start ?? -Infinity, validFrom ?? -Infinity),
    last: Math.min(until ?? Infinity, validTo ?? Infinity),
  }
  const freq = schedule.freq ?? freqOf(parts)
  if (freq === 'unknown') return null
  if (freq === null) {
    if (start === undefined && until === undefined && validFrom === undefined && validTo === undefined) return null
    const last = start !== undefined && until === undefined ? Math.min(start, window.last) : window.last
    return { ...window, last, has: (day) => day >= window.first && day <= last, isDated: true }
  }
  if (freq !== 'WEEKLY' && freq !== 'MONTHLY') return null
  const matches = freq === 'WEEKLY' ? weekly(schedule, parts, start) : monthly(parts, start)
  const isDue = everyNth(schedule, freq, start ?? validFrom)
  if (matches === null || isDue === null) return null
  const has = (day: number): boolean => day >= window.first && day <= window.last && matches(day) && isDue(day)
  if (schedule.count === undefined) return { ...window, has, isDated: false }
  if (start === undefined) return null
  const last = Math.min(
    window.last,
    lastCounted(schedule.count, start, horizon, (day) => matches(day) && isDue(day)),
  )
  return { ...window, last, has: (day) => day <= last && has(day), isDated: false }
}

/** What a schedule without `freq` can only mean; null when it names no day. Days of the week alone may be of each or of some. */
function freqOf({ weekdays, ordinals, monthDays, weeks, yearDays }: Parts): 'MONTHLY' | 'unknown' | null {
  if (ordinals.length > 0 || monthDays !== null) return 'MONTHLY'
  return weekdays !== null || weeks !== null || yearDays !== null ? 'unknown' : null
}

type Matches = (day: number) => boolean

function weekly({ wkst }: HoursSchedule, parts: Parts, start: number | undefined): Matches | null {
  const { ordinals } = parts
  const named = parts.weekdays && new Set([...parts.weekdays, ...ordinals.map(({ weekday }) => weekday)])
  const wanted = named ?? (start === undefined || namesDays(parts) ? null : new Set([weekdayOf(start)]))
  if (wanted === null && !namesDays(parts)) return null
  return (day) => (wanted?.has(weekdayOf(day)) ?? true) && matchesOther(parts, day, weekStart(wkst))
}

function monthly(parts: Parts, start: number | undefined): Matches | null {
  const { weekdays, ordinals } = parts
  if (weekdays !== null || namesDays(parts))
    return (day) =>
      (weekdays === null || weekdays.has(weekdayOf(day)) || ordinals.some((one) => isNth(one, day))) &&
      matchesOther(parts, day, 1)
  if (start === undefined || parts.weeks !== null) return null
  const monthDay = new Date(start * dayMs).getUTCDate()
  return (day) => new Date(day * dayMs).getUTCDate() === monthDay
}

/** A number of a week alone names none of its days. */
const namesDays = ({ monthDays, yearDays }: Parts): boolean => monthDays !== null || yearDays !== null

function matchesOther({ monthDays, weeks, yearDays }: Parts, day: number, wkst: number): boolean {
  if (monthDays === null && weeks === null && yearDays === null) return true
  const date = new Date(day * dayMs)
  const year = date.getUTCFullYear()
  const inMonth = [date.getUTCDate(), date.getUTCDate() - monthLength(date) - 1]
  const inYear = day - Date.UTC(year, 0, 1) / dayMs + 1
  const yearLength = (Date.UTC(year + 1, 0, 1) - Date.UTC(year, 0, 1)) / dayMs
  return (
    (monthDays === null || inMonth.some((one) => monthDays.has(one))) &&
    (yearDays === null || yearDays.has(inYear) || yearDays.has(inYear - yearLength - 1)) &&
    (weeks === null || weekNumbers(day, wkst).some((one) => weeks.has(one)))
  )
}

const monthLength = (date: Date): number =>
  new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()

function isNth({ nth, weekday }: { nth: number; weekday: number }, day: number): boolean {
  if (weekdayOf(day) !== weekday) return false
  const date = new Date(day * dayMs)
  const inMonth = date.getUTCDate()
  return nth > 0 ? Math.ceil(inMonth / 7) === nth : Math.ceil((monthLength(date) - inMonth + 1) / 7) === -nth
}

/** Monday unless told. */
const weekStart = (wkst: string | undefined): number => Math.max(0, weekdays.indexOf((wkst || 'MO').toUpperCase()))

/** First day of the week that holds a day. */
const startOfWeek = (day: number, wkst: number): number => day - ((weekdayOf(day) - wkst + 7) % 7)

/** Number of a day's week, counted from the start and from the end of its year; week 1 has four days of it or more. */
function weekNumbers(day: number, wkst: number): [number, number] {
  const middle = startOfWeek(day, wkst) + 3
  const year = new Date(middle * dayMs).getUTCFullYear()
  const firstWeek = (one: number): number => startOfWeek(Date.UTC(one, 0, 4) / dayMs, wkst)
  const number = (middle - 3 - firstWeek(year)) / 7 + 1
  const weeks = (firstWeek(year + 1) - firstWeek(year)) / 7
  return [number, number - weeks - 1]
}

/** Null when the interval counts from no known day. */
function everyNth(
  { interval, wkst }: HoursSchedule,
  freq: 'WEEKLY' | 'MONTHLY',
  from: number | undefined,
): Matches | null {
  if (interval === undefined || interval === 1) return () => true
  if (from === undefined || !Number.isInteger(interval) || interval < 1) return null
  const at = freq === 'WEEKLY' ? (day: number) => startOfWeek(day, weekStart(wkst)) / 7 : monthOf
  const first = at(from)
  return (day) => (at(day) - first) % interval === 0
}

const monthOf = (day: number): number => {
  const date = new Date(day * dayMs)
  return date.getUTCFullYear() * 12 + date.getUTCMonth()
}

/** Day of the `count`th occurrence, or infinite when the horizon comes first. */
function lastCounted(count: number, start: number, horizon: number, has: Matches): number {
  let left = count
  for (let day = start; day <= horizon; day += 1) {
    if (left <= 0) return day - 1
    if (has(day)) left -= 1
  }
  return left <= 0 ? horizon : Infinity
}
