import { addDays, type Day } from '../../kernel/clock.ts'
import { openTimes, type Hours } from './open-times.ts'
import { dayMs, instantOf, wallOf } from '../../kernel/wall-clock.ts'

/** One day of a table of hours. */
export interface DayHours {
  day: Day
  /** Minutes after that day’s midnight, as the wall shows; `until` above 1440 is past midnight. Empty: closed. */
  spans: { from: number; until: number }[]
  /** Open from midnight to midnight. */
  isWhole: boolean
}

const weekDays = 7
const wholeDay = 1440

/**
 * Seven days of hours from `first`, holidays and all, in a zone; null when they are not known. An opening past midnight
 * is under the day it starts on; one of more than a day is cut at each midnight.
 */
export function weekHours(all: readonly Hours[], first: Day, timeZone: string): DayHours[] | null {
  const start = Date.parse(`${first}T00:00:00Z`) / dayMs
  const between = {
    from: new Date(instantOf(timeZone, start - 1, 0)),
    until: new Date(instantOf(timeZone, start + 8, 0)),
  }
  const times = openTimes(all, between)
  if (times === null || times.until <= new Date(instantOf(timeZone, start, 0))) return null
  const spans = times.ranges.flatMap(({ from, until }) =>
    cutAtMidnight(wallMinutes(timeZone, from), wallMinutes(timeZone, until)),
  )
  return Array.from({ length: weekDays }, (_, index) => {
    const midnight = (start + index) * wholeDay
    const own = spans
      .filter(({ from }) => from >= midnight && from < midnight + wholeDay)
      .map(({ from, until }) => ({ from: from - midnight, until: until - midnight }))
    const isWhole = own.some(({ from, until }) => from === 0 && until >= wholeDay)
    return { day: addDays(first, index), spans: own, isWhole }
  })
}

/** Minutes on the wall since 1970-01-01. */
function wallMinutes(timeZone: string, instant: Date): number {
  const { day, minutes } = wallOf(timeZone, instant.getTime())
  return day * wholeDay + minutes
}

function cutAtMidnight(from: number, until: number): { from: number; until: number }[] {
  if (until - from <= wholeDay && from % wholeDay !== 0) return [{ from, until }]
  const midnight = (Math.floor(from / wholeDay) + 1) * wholeDay
  return until <= midnight ? [{ from, until }] : [{ from, until: midnight }, ...cutAtMidnight(midnight, until)]
}
