import { dayMs, instantOf, wallOf } from '../wall-clock.ts'
import type { CalendarEvent } from './calendar-event.ts'

/** An event as it takes place once. */
export interface Occurrence {
  event: CalendarEvent
  start: Date
  end: Date
}

/** Most occurrences that one series is unrolled into: some meet every week for years. */
const mostOfSeries = 500

/**
 * All that takes place between two instants, the earliest first: series unrolled, exceptions in place of what they replace. What
 * is cancelled is there, as such.
 */
export function occurrencesOf(events: readonly CalendarEvent[], from: Date, before: Date): Occurrence[] {
  const replaced = new Set(
    events.flatMap(({ uid, replaces }) => (replaces === null ? [] : [`${uid} ${replaces.getTime()}`])),
  )
  const all = events.flatMap((event) =>
    startsOf(event, before)
      .filter((start) => event.replaces !== null || !replaced.has(`${event.uid} ${start}`))
      .map((start) => ({
        event,
        start: new Date(start),
        end: new Date(start + event.end.getTime() - event.start.getTime()),
      })),
  )
  return all
    .filter(({ start, end }) => end > from && start < before)
    .toSorted((a, b) => a.start.getTime() - b.start.getTime() || (a.event.uid < b.event.uid ? -1 : 1))
}

/** When the event starts, each time, milliseconds; of a series, at the hour that the wall shows for the first. */
function startsOf(event: CalendarEvent, before: Date): number[] {
  const { start, timeZone, recurrence, until } = event
  if (recurrence === null) return [start.getTime()]
  const last = Math.min(before.getTime(), (until ?? before).getTime())
  const { minutes } = wallOf(timeZone, start.getTime())
  const starts: number[] = []
  for (let at = 0; at < mostOfSeries; at += 1) {
    const day = nthDay(event, at)
    const next = instantOf(timeZone, day, minutes)
    if (next > last) break
    starts.push(next)
  }
  return starts
}

/** Day of the occurrence number `at` of a series, counted from 1970-01-01. */
function nthDay({ start, timeZone, recurrence }: CalendarEvent, at: number): number {
  const { day } = wallOf(timeZone, start.getTime())
  if (recurrence === null) return day
  if (recurrence.unit === 'week') return day + at * recurrence.every * 7
  const first = new Date(day * dayMs)
  const month = Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + at * recurrence.every, 1)
  const monthEnd = new Date(month)
  monthEnd.setUTCMonth(monthEnd.getUTCMonth() + 1)
  const weekday = first.getUTCDay()
  if (recurrence.nth === -1) {
    const lastDay = monthEnd.getTime() / dayMs - 1
    return lastDay - ((new Date(lastDay * dayMs).getUTCDay() - weekday + 7) % 7)
  }
  const firstDay = month / dayMs
  return firstDay + ((weekday - new Date(month).getUTCDay() + 7) % 7) + (recurrence.nth - 1) * 7
}
