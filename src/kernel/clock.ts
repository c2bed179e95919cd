/** A calendar day in the instance's time zone, `YYYY-MM-DD`. Never an instant. */
export type Day = string & { readonly __day: unique symbol }

/** Where the time and new ids come from; injected so that tests decide both. */
export interface Clock {
  now(): Date
  /** A random UUID (version 4). */
  newId(): string
}

export const systemClock: Clock = { now: () => new Date(), newId: () => crypto.randomUUID() }

/** A formatter costs thousands of times what it formats: one a time zone is made, and kept with the last day it told. */
const dayFormats = new Map<string, { format: Intl.DateTimeFormat; minute: number; day: Day }>()

/** The calendar day of an instant in an IANA time zone. */
export function dayOf(instant: Date, timeZone: string): Day {
  // Days begin on a whole minute everywhere since 1972, and most questions of a server are about the same one.
  const minute = Math.floor(instant.getTime() / 60_000)
  const known = dayFormats.get(timeZone)
  if (known?.minute === minute && minute > 0) return known.day
  const format = known?.format ?? new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' })
  const day = format.format(instant) as Day
  dayFormats.set(timeZone, { format, minute, day })
  return day
}

/** Reads `YYYY-MM-DD`; null when it is not a day that exists (2026-02-30). */
export function parseDay(text: string): Day | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  const instant = new Date(`${text}T00:00:00Z`)
  return Number.isNaN(instant.getTime()) || instant.toISOString().slice(0, 10) !== text ? null : (text as Day)
}

/** Whole days between two calendar days; negative when `to` is earlier. No clock change can move it. */
export const daysBetween = (from: Day, to: Day): number => (Date.parse(to) - Date.parse(from)) / 86_400_000

/** The day `count` days later (earlier when negative). Pure calendar arithmetic: no clock change can move it. */
export function addDays(day: Day, count: number): Day {
  const instant = new Date(`${day}T00:00:00Z`)
  instant.setUTCDate(instant.getUTCDate() + count)
  return instant.toISOString().slice(0, 10) as Day
}
