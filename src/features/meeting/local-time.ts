import type { Day } from '../../kernel/clock.ts'

/** Hours and minutes as a clock shows them, `HH:MM` from 00:00 to 23:59. */
export type ClockTime = string & { readonly __clockTime: unique symbol }

/** Reads `9:30`, `09:30`, `9h30`, `9 h`; null when no clock shows it. */
export function parseClockTime(text: string): ClockTime | null {
  const [, hours = '', minutes = '00'] = /^(\d{1,2})\s*(?:[:h]\s*(\d{2})?)?$/i.exec(text.trim()) ?? []
  if (hours === '' || Number(hours) > 23 || Number(minutes) > 59) return null
  return `${hours.padStart(2, '0')}:${minutes}` as ClockTime
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** What the clocks of a zone show at an instant, as if it were UTC, milliseconds. */
function shownAt(instant: number, timeZone: string): number {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
  formats.set(timeZone, format)
  const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]))
  const of = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0
  return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'))
}

const dayMilliseconds = 86_400_000

/**
 * The instant at which clocks of a zone show an hour of a day: the first of two when clocks go back.
 *
 * @returns null when they never do: clocks went over it
 */
export function instantAt(day: Day, time: ClockTime, timeZone: string): Date | null {
  const wanted = Date.parse(`${day}T${time}:00Z`)
  const offsets = [wanted - dayMilliseconds, wanted + dayMilliseconds].map(
    (around) => shownAt(around, timeZone) - around,
  )
  const instants = offsets
    .map((offset) => wanted - offset)
    .filter((instant) => shownAt(instant, timeZone) === wanted)
    .toSorted((a, b) => a - b)
  return instants[0] === undefined ? null : new Date(instants[0])
}

/** Day and hour as clocks of the zone show them. */
export function localOf(instant: Date, timeZone: string): { day: Day; time: ClockTime } {
  const shown = new Date(shownAt(instant.getTime(), timeZone)).toISOString()
  return { day: shown.slice(0, 10) as Day, time: shown.slice(11, 16) as ClockTime }
}
