import ICAL from 'ical.js'
import { present } from '../../../tests/present.ts'

/** An occurrence as a calendar program that knows no zone but those of the file shows it. */
export interface ReadOccurrence {
  uid: string
  start: string
  end: string
  title: string
  isCancelled: boolean
}

/** Reads a file by an independent parser of RFC 5545; its own zones are the only ones used. Throws on the first error. */
export function readCalendar(text: string): { calendar: ICAL.Component; events: ICAL.Event[] } {
  const calendar = new ICAL.Component(ICAL.parse(text))
  ICAL.TimezoneService.reset()
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(new ICAL.Timezone(zone))
  return { calendar, events: calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one)) }
}

const iso = (time: ICAL.Time): string => time.toJSDate().toISOString()

const occurrence = (event: ICAL.Event, start: ICAL.Time, end: ICAL.Time): ReadOccurrence => ({
  uid: event.uid,
  start: iso(start),
  end: iso(end),
  title: event.summary,
  isCancelled: event.component.getFirstPropertyValue('status') === 'CANCELLED',
})

/** All that the file puts in a calendar up to an instant, in order: series are unrolled, exceptions take their place. */
export function readOccurrences(text: string, before: Date): ReadOccurrence[] {
  const { events } = readCalendar(text)
  const series = new Map(events.filter((one) => !one.isRecurrenceException()).map((one) => [one.uid, one]))
  const loose = events.filter((one) => one.isRecurrenceException() && !series.has(one.uid))
  for (const one of events) if (one.isRecurrenceException()) series.get(one.uid)?.relateException(one)
  const all = [...series.values()].flatMap((event) => unrolled(event, before))
  return [...all, ...loose.map((one) => occurrence(one, one.startDate, one.endDate))].toSorted((a, b) =>
    a.start < b.start ? -1 : 1,
  )
}

function unrolled(event: ICAL.Event, before: Date): ReadOccurrence[] {
  if (!event.isRecurring()) return [occurrence(event, event.startDate, event.endDate)]
  const found: ReadOccurrence[] = []
  const iterator = event.iterator()
  for (let next = iterator.next(); next; next = iterator.next()) {
    if (next.toJSDate() >= before) break
    const { item, startDate, endDate } = event.getOccurrenceDetails(next)
    found.push(occurrence(item, startDate, endDate))
  }
  return found
}

/** Value of a property of the only event of a file, unescaped. */
export const readText = (text: string, property: string): string =>
  String(present(readCalendar(text).events[0]).component.getFirstPropertyValue(property))
