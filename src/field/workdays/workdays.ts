import holidaysFile from '../../../content/holidays.json' with { type: 'json' }
import { addDays, type Day } from '../../kernel/clock.ts'

/** How the day of a holiday is found in any year. Mondays of a month are counted from 1. */
type HolidayRule =
  | { month: number; day: number; sundayMovesToMonday?: boolean }
  | { month: number; monday: number }
  | { mondayBefore: { month: number; day: number } }
  | { daysAfterEaster: number }

const rules = holidaysFile.holidays as readonly HolidayRule[]

/** 0 is Sunday. */
export const weekdayOf = (day: Day): number => new Date(`${day}T00:00:00Z`).getUTCDay()

const dayIn = (year: number, month: number, day: number): Day =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10) as Day

/**
 * Easter Sunday of the Gregorian calendar.
 *
 * @source J. Meeus, Astronomical Algorithms, 2nd edition, chapter 8 (the algorithm of Butcher)
 */
export function easterOf(year: number): Day {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const yearOfCentury = year % 100
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const moon = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - moon - (yearOfCentury % 4)) % 7
  const late = Math.floor((golden + 11 * moon + 22 * toSunday) / 451)
  const days = moon + toSunday - 7 * late + 114
  return dayIn(year, Math.floor(days / 31), (days % 31) + 1)
}

function dayOfRule(rule: HolidayRule, year: number): Day {
  if ('daysAfterEaster' in rule) return addDays(easterOf(year), rule.daysAfterEaster)
  if ('mondayBefore' in rule) {
    const limit = dayIn(year, rule.mondayBefore.month, rule.mondayBefore.day)
    return addDays(limit, -(((weekdayOf(limit) + 5) % 7) + 1))
  }
  if ('monday' in rule) {
    const first = dayIn(year, rule.month, 1)
    return addDays(first, ((8 - weekdayOf(first)) % 7) + 7 * (rule.monday - 1))
  }
  const day = dayIn(year, rule.month, rule.day)
  return rule.sundayMovesToMonday === true && weekdayOf(day) === 0 ? addDays(day, 1) : day
}

/**
 * The days of a year that the law makes holidays, in order, by the rules of `content/holidays.json`. An employer gives Good
 * Friday or Easter Monday: since nobody knows which, both are.
 */
export const holidaysOf = (year: number): Day[] => rules.map((rule) => dayOfRule(rule, year)).toSorted()

/** Monday to Friday, and no holiday: a day on which nobody is surprised by mail about work. */
export function isWorkday(day: Day): boolean {
  const weekday = weekdayOf(day)
  return weekday >= 1 && weekday <= 5 && !holidaysOf(Number(day.slice(0, 4))).includes(day)
}
