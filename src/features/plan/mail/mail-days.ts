import { isWorkday, weekdayOf } from '../../../field/index.ts'
import { addDays, dayOf, type Day } from '../../../kernel/clock.ts'

/** Hour of the day, 0 to 23, in the instance's time zone, from which mail of that day leaves. */
const mailHour = 7
/** Working days after its own that a monthly run still makes up for a machine that was off. */
const monthlyGraceDays = 3

function hourOf(instant: Date, timeZone: string): number {
  return Number(new Intl.DateTimeFormat('en-CA', { timeZone, hour: 'numeric', hourCycle: 'h23' }).format(instant))
}

/** The first working day of the month that holds a day. */
export function firstWorkday(day: Day): Day {
  return workdayFrom(`${day.slice(0, 7)}-01` as Day)
}

/** The day itself when it is a working day, else the next one. */
function workdayFrom(day: Day): Day {
  let first = day
  while (!isWorkday(first)) first = addDays(first, 1)
  return first
}

function lastDayOfGrace(plannedOn: Day): Day {
  let last = plannedOn
  for (let count = 0; count < monthlyGraceDays; count += 1) last = workdayFrom(addDays(last, 1))
  return last
}

export interface MonthlyRun {
  /** First day of the month the mail is for: two runs of one month are the same one. */
  month: Day
  /** The day it was planned for. What was adopted that day or later waits for the next month. */
  plannedOn: Day
}

/** The monthly run that is due now; null when none is. `timeZone` is an IANA name. */
export function monthlyRun(now: Date, timeZone: string): MonthlyRun | null {
  const today = dayOf(now, timeZone)
  const plannedOn = firstWorkday(today)
  const isPast = today > plannedOn && today <= lastDayOfGrace(plannedOn) && isWorkday(today)
  const isNow = today === plannedOn && hourOf(now, timeZone) >= mailHour
  return isPast || isNow ? { month: `${today.slice(0, 7)}-01` as Day, plannedOn } : null
}

export interface DigestRun {
  kind: 'weekly' | 'daily'
  /** Monday of the week, or the day: two runs for one day are the same one. */
  forDay: Day
}

/** The digests that are due now: weekly on Monday (on Tuesday, after a holiday or for a machine that was off), daily on working days. */
export function digestRuns(now: Date, timeZone: string): DigestRun[] {
  const today = dayOf(now, timeZone)
  if (!isWorkday(today) || hourOf(now, timeZone) < mailHour) return []
  const weekday = weekdayOf(today)
  const daily: DigestRun = { kind: 'daily', forDay: today }
  return weekday <= 2 ? [{ kind: 'weekly', forDay: addDays(today, 1 - weekday) }, daily] : [daily]
}
