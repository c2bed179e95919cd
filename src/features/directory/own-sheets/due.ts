import type { Day } from '../../../kernel/clock.ts'
import { reminderMonths } from '../rules.ts'

/** The day this many months earlier; the last of its month when that month is shorter. */
function monthsBefore(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const first = new Date(Date.UTC(year, month - 1 - months, 1))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  first.setUTCDate(Math.min(date, last))
  return first.toISOString().slice(0, 10) as Day
}

/** Whether a sheet is asked about: never checked, or not for five months. */
export const isDue = (assuredOn: Day | null, today: Day): boolean =>
  assuredOn === null || assuredOn <= monthsBefore(today, reminderMonths[0])
