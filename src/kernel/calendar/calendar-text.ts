import type { Language } from '../language.ts'
import { dayMs, wallOf } from '../wall-clock.ts'
import { calendarZones, type CalendarEvent, type CalendarZone } from './calendar-event.ts'
import { contentLine, textValue, uriValue } from './content-line.ts'
import { timeZoneLines } from './time-zones.ts'

/** What a calendar is, beside its events. */
export interface CalendarAbout {
  name: string
  lang: Language
  /** What is done by it: a feed and a file that one downloads publish; a mail asks for a meeting, or calls it off. */
  method: 'PUBLISH' | 'REQUEST' | 'CANCEL'
}

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const
const minuteMs = 60_000
const hourMs = 3_600_000

function compact(instant: Date): string {
  const iso = instant.toISOString()
  return iso.slice(0, 4) + iso.slice(5, 7) + iso.slice(8, 13) + iso.slice(14, 16) + iso.slice(17, 19)
}
/** `20261103T183000Z` */
const utc = (instant: Date): string => `${compact(instant)}Z`

/** What the wall shows, as if it were UTC, to the minute. */
function wallDate(zone: CalendarZone, instant: number): Date {
  const { day, minutes } = wallOf(zone, instant)
  return new Date(day * dayMs + minutes * minuteMs)
}

/** Whether clocks are put back around this time: the wall shows it twice. They change at 2 h, in every zone. */
const isShownTwice = (zone: CalendarZone, instant: number, shown: Date): boolean =>
  shown.getUTCHours() < 3 &&
  [-hourMs, hourMs].some((away) => wallDate(zone, instant + away).getTime() === shown.getTime())

/**
 * A moment of an event. By the wall, so that a series keeps its hour when clocks change; in UTC for the hours that come twice
 * in autumn, which the wall cannot tell apart and programs read differently.
 */
function moment(name: string, zone: CalendarZone, instant: Date): string {
  const shown = wallDate(zone, instant.getTime())
  return isShownTwice(zone, instant.getTime(), shown)
    ? `${name}:${utc(instant)}`
    : `${name};TZID=${zone}:${compact(shown)}`
}

function recurrenceRule({ recurrence, until, start, timeZone }: CalendarEvent): string[] {
  if (recurrence === null) return []
  const weekday = weekdays[new Date(wallOf(timeZone, start.getTime()).day * dayMs).getUTCDay()] ?? 'MO'
  const parts = [
    recurrence.unit === 'week' ? 'FREQ=WEEKLY' : 'FREQ=MONTHLY',
    ...(recurrence.every === 1 ? [] : [`INTERVAL=${recurrence.every}`]),
    ...(until === null ? [] : [`UNTIL=${utc(until)}`]),
    recurrence.unit === 'week' ? `BYDAY=${weekday}` : `BYDAY=${recurrence.nth}${weekday}`,
  ]
  return [contentLine('RRULE', parts.join(';'))]
}

/**
 * @param seriesZone of the series whose occurrence this event replaces: the occurrence is named by the time of its series
 */
function eventLines(event: CalendarEvent, seriesZone: CalendarZone, isCancelled: boolean): string[] {
  const { uid, sequence, modifiedAt, start, end, timeZone, title, place, description, url, replaces } = event
  const modified = utc(modifiedAt)
  return [
    'BEGIN:VEVENT',
    contentLine('UID', textValue(uid)),
    `SEQUENCE:${sequence}`,
    // When the event changed, not when the file was made: a feed that says nothing new stays the same, to the byte.
    `DTSTAMP:${modified}`,
    `LAST-MODIFIED:${modified}`,
    ...(replaces === null ? [] : [moment('RECURRENCE-ID', seriesZone, replaces)]),
    moment('DTSTART', timeZone, start),
    moment('DTEND', timeZone, end),
    ...recurrenceRule(event),
    contentLine('SUMMARY', textValue(title)),
    ...(place === null ? [] : [contentLine('LOCATION', textValue(place))]),
    ...(description === null ? [] : [contentLine('DESCRIPTION', textValue(description))]),
    ...(url === null ? [] : [contentLine('URL', uriValue(url))]),
    isCancelled ? 'STATUS:CANCELLED' : 'STATUS:CONFIRMED',
    'END:VEVENT',
  ]
}

/** Zones that the events name; one at least, since a calendar without any component is none (RFC 5545, 3.6). */
function zonesOf(events: readonly CalendarEvent[]): CalendarZone[] {
  const named = new Set(events.map(({ timeZone }) => timeZone))
  if (named.size === 0) named.add('America/Toronto')
  return calendarZones.filter((zone) => named.has(zone))
}

/**
 * text/calendar (RFC 5545), with what feeds add (RFC 7986): CRLF, lines of 75 bytes at most, times to the minute. It never
 * names who attends. The same events give the same bytes.
 */
export function calendarText(events: readonly CalendarEvent[], { name, lang, method }: CalendarAbout): string {
  const seriesZones = new Map(events.filter(({ replaces }) => replaces === null).map((one) => [one.uid, one.timeZone]))
  const named = textValue(name)
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Tisserin//Tisserin//${lang.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    `METHOD:${method}`,
    contentLine('NAME', named),
    contentLine('X-WR-CALNAME', named),
    ...(method === 'PUBLISH' ? ['REFRESH-INTERVAL;VALUE=DURATION:PT6H', 'X-PUBLISHED-TTL:PT6H'] : []),
    ...zonesOf(events).flatMap(timeZoneLines),
    ...events.flatMap((event) =>
      eventLines(event, seriesZones.get(event.uid) ?? event.timeZone, event.isCancelled || method === 'CANCEL'),
    ),
    'END:VCALENDAR',
    '',
  ].join('\r\n')
}
