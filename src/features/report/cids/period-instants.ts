import { dayOf, type Day } from '../../../kernel/clock.ts'

const minute = 60_000
const hour = 60 * minute

/** A formatter costs thousands of times what it formats. */
const formats = new Map<string, Intl.DateTimeFormat>()

function partsOf(instant: number, timeZone: string): Map<string, string> {
  const known = formats.get(timeZone)
  const format =
    known ??
    new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      timeZoneName: 'longOffset',
    })
  if (known === undefined) formats.set(timeZone, format)
  return new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]))
}

/** `2026-08-31T23:59:59-04:00`: what the clocks of the zone show, and how far they are from UTC at that instant. */
function writeInstant(instant: number, timeZone: string): string {
  const parts = partsOf(instant, timeZone)
  const of = (type: string): string => parts.get(type) ?? ''
  const offset = of('timeZoneName').replace('GMT', '') || '+00:00'
  const day = `${of('year').padStart(4, '0')}-${of('month')}-${of('day')}`
  return `${day}T${of('hour')}:${of('minute')}:${of('second')}${offset}`
}

/** First instant of a day in a time zone, milliseconds. Midnight, but where the clocks of that night jump over it. */
function firstInstant(day: Day, timeZone: string): number {
  // No zone is further than 14 hours from UTC: the day begins between the two.
  let before = Date.parse(`${day}T00:00:00Z`) - 15 * hour
  let within = before + 30 * hour
  while (within - before > minute) {
    const middle = before + Math.floor((within - before) / 2 / minute) * minute
    if (dayOf(new Date(middle), timeZone) < day) before = middle
    else within = middle
  }
  return within
}

/** A file says the same few days thousands of times. */
const written = new Map<string, string>()
const mostWritten = 500

function once(key: string, write: () => string): string {
  const known = written.get(key)
  if (known !== undefined) return known
  if (written.size >= mostWritten) written.clear()
  const text = write()
  written.set(key, text)
  return text
}

/** When a period that starts on a day starts, with its offset: `2025-09-01T00:00:00-04:00`. */
export const startOf = (day: Day, timeZone: string): string =>
  once(`${day} ${timeZone}`, () => writeInstant(firstInstant(day, timeZone), timeZone))

/**
 * Last second of a half-open period, with its offset: `2026-08-31T23:59:59-04:00`. Who reads the day alone reads the last one of
 * the period, and two periods that follow each other share no instant.
 *
 * @param end the first day after the period
 */
export const lastSecondBefore = (end: Day, timeZone: string): string =>
  once(`before ${end} ${timeZone}`, () => writeInstant(firstInstant(end, timeZone) - 1000, timeZone))
