import type { Day } from '../../kernel/clock.ts'
import { dayMs, instantOf, wallOf } from '../../kernel/wall-clock.ts'

/** Hours and minutes as a clock shows them, `HH:MM` from 00:00 to 23:59. */
export type ClockTime = string & { readonly __clockTime: unique symbol }

/** Reads `9:30`, `09:30`, `9h30`, `9 h`; null when no clock shows it. */
export function parseClockTime(text: string): ClockTime | null {
  const [, hours = '', minutes = '00'] = /^(\d{1,2})\s*(?:[:h]\s*(\d{2})?)?$/i.exec(text.trim()) ?? []
  if (hours === '' || Number(hours) > 23 || Number(minutes) > 59) return null
  return `${hours.padStart(2, '0')}:${minutes}` as ClockTime
}

/**
 * The instant at which clocks of a zone show an hour of a day: the first of two when clocks go back.
 *
 * @returns null when they never do: clocks went over it
 */
export function instantAt(day: Day, time: ClockTime, timeZone: string): Date | null {
  const date = Date.parse(day) / dayMs
  const minutes = Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
  const instant = instantOf(timeZone, date, minutes)
  const shown = wallOf(timeZone, instant)
  return shown.day === date && shown.minutes === minutes ? new Date(instant) : null
}

/** Day and hour as clocks of the zone show them. */
export function localOf(instant: Date, timeZone: string): { day: Day; time: ClockTime } {
  const { day, minutes } = wallOf(timeZone, instant.getTime())
  const shown = new Date(day * dayMs + minutes * 60_000).toISOString()
  return { day: shown.slice(0, 10) as Day, time: shown.slice(11, 16) as ClockTime }
}
