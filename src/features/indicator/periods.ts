import { addDays, parseDay, type Day } from '../../kernel/clock.ts'
import type { HalfOpenPeriod } from './model.ts'

/** The last day that is in it. */
export const lastDayOf = ({ end }: HalfOpenPeriod): Day => addDays(end, -1)

export const isIn = (day: Day, { start, end }: HalfOpenPeriod): boolean => day >= start && day < end

/** `2025-09-01/2026-09-01`, the second day excluded; null: no such days, or the end is not after the start. */
export function parsePeriod(text: string): HalfOpenPeriod | null {
  const [from = '', to = '', ...more] = text.split('/')
  const start = parseDay(from)
  const end = parseDay(to)
  return start === null || end === null || more.length > 0 || end <= start ? null : { start, end }
}

export const periodText = ({ start, end }: HalfOpenPeriod): string => `${start}/${end}`

const yearOf = (day: Day): number => Number(day.slice(0, 4))
const monthOf = (day: Day): number => Number(day.slice(5, 7))
/** `month` may be over 12. */
const firstOf = (year: number, month: number): Day => {
  const months = year * 12 + month - 1
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}-01` as Day
}

/** The twelve months, from the first of `month`, that hold a day. */
function yearFrom(day: Day, month: number): HalfOpenPeriod {
  const year = monthOf(day) >= month ? yearOf(day) : yearOf(day) - 1
  return { start: firstOf(year, month), end: firstOf(year + 1, month) }
}

/** September 1 to August 31. */
export const schoolYearOf = (day: Day): HalfOpenPeriod => yearFrom(day, 9)
/** April 1 to March 31. */
export const fiscalYearOf = (day: Day): HalfOpenPeriod => yearFrom(day, 4)

/** January to March, and so on: three months of both years. */
export function quarterOf(day: Day): HalfOpenPeriod {
  const month = monthOf(day) - ((monthOf(day) - 1) % 3)
  return { start: firstOf(yearOf(day), month), end: firstOf(yearOf(day), month + 3) }
}

/** The same day `months` later (earlier when negative); the last of the month when it has no such day. */
export function addMonths(day: Day, months: number): Day {
  const first = firstOf(yearOf(day), monthOf(day) + months)
  const last = addDays(firstOf(yearOf(first), monthOf(first) + 1), -1)
  const same = `${first.slice(0, 8)}${day.slice(8)}` as Day
  return same < last ? same : last
}

const days = (from: Day, to: Day): number => (Date.parse(to) - Date.parse(from)) / 86_400_000

/** Whole months from its first day, and the days that are left as a part of the month they begin. */
export function monthsIn({ start, end }: HalfOpenPeriod): number {
  let whole = (yearOf(end) - yearOf(start)) * 12 + monthOf(end) - monthOf(start)
  if (addMonths(start, whole) > end) whole -= 1
  const from = addMonths(start, whole)
  return whole + days(from, end) / days(from, addMonths(start, whole + 1))
}
