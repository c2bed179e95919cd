import type { HoursSchedule } from './schedule.ts'
import { recurrenceOf, type Recurrence } from './recurrence.ts'
import { instantOf, isTimeZone, wallOf } from '../../kernel/wall-clock.ts'

/** An opening, or any stretch of time: from `from` (included) to `until` (not included), instants. */
export interface OpenRange {
  from: Date
  until: Date
}

/** What hours are computed from: the schedules that hold together, the zone of those that name none, and its status. */
export interface Hours {
  schedules: readonly HoursSchedule[]
  /** IANA zone of the place. */
  timeZone: string
  /** Anything but `active` is closed. */
  status: string
}

/** When something is open, and how far that is known. */
export interface OpenTimes {
  /** In order, apart from each other, all inside the stretch that was asked for. */
  ranges: OpenRange[]
  /** Nothing is known from this instant on: the stretch that was asked for ends, or the schedules do. */
  until: Date
}

/**
 * The one open-now function: when any of these hours is open between two instants. Badge, filter, page and API all read
 * what it says. Null when no schedule gives hours, when they have all ended, or when one cannot be read: « not known »,
 * which is never « closed ».
 *
 * - A schedule that names its days (a holiday, a summer) takes the place of those that repeat; of two of them, the one
 *   that covers fewer days; of two equal ones, the closing. Without hours, it is closed those days.
 * - An opening belongs to the day it starts on, also past midnight. To 23:59 or 24:00 is to the end of the day.
 * - Any status but `active` is closed, whatever the schedules say.
 *
 * Quebec’s legal holidays are not assumed: only what the sheet says.
 */
export function openTimes(all: readonly Hours[], between: OpenRange): OpenTimes | null {
  const known = all.flatMap((hours) => timesOf(hours, between) ?? [])
  if (known.length === 0) return null
  const [only] = known
  const joined = known.length === 1 && only !== undefined ? only.spans : join(known.flatMap(({ spans }) => spans))
  const [from, until] = [between.from.getTime(), between.until.getTime()]
  return {
    ranges: joined
      .filter((span) => span.until > from && span.from < until)
      .map((span) => ({ from: new Date(Math.max(span.from, from)), until: new Date(Math.min(span.until, until)) })),
    until: new Date(Math.min(Math.max(...known.map((one) => one.until)), until)),
  }
}

/** The same for one set of hours, openings only. */
export const openRanges = (hours: Hours, between: OpenRange): OpenRange[] | null =>
  openTimes([hours], between)?.ranges ?? null

/** The stretch that everything shown about « now » is computed over, so that all of it agrees. */
export const stretchAround = (now: Date): OpenRange => ({
  from: new Date(now.getTime() - 86_400_000),
  until: new Date(now.getTime() + 15 * 86_400_000),
})

/** A stretch in ms since 1970. */
interface Span {
  from: number
  until: number
}

/** A schedule, read. Minutes after midnight; `closes` above 1440 is on the day after; null: it says closed. */
interface Rule {
  days: Recurrence
  times: { opens: number; closes: number } | null
  timeZone: string
}

function timesOf({ schedules, timeZone, status }: Hours, between: OpenRange): { spans: Span[]; until: number } | null {
  if (status !== 'active') return { spans: [], until: Infinity }
  const horizon = wallOf('UTC', between.until.getTime()).day + 2
  const rules: Rule[] = []
  for (const schedule of schedules) {
    const rule = ruleOf(schedule, timeZone, horizon)
    if (rule === 'unreadable') return null
    if (rule !== null) rules.push(rule)
  }
  const giving = rules.filter(({ times }) => times !== null)
  const spans = join(spansOf(rules, between))
  const ends = giving.map(({ days, timeZone }) =>
    days.last > horizon ? Infinity : instantOf(timeZone, days.last + 1, 0),
  )
  const until = Math.max(...ends, spans.at(-1)?.until ?? -Infinity)
  return giving.length === 0 || until <= between.from.getTime() ? null : { spans, until }
}

/** Null: it says nothing of hours. */
function ruleOf(schedule: HoursSchedule, placeZone: string, horizon: number): Rule | 'unreadable' | null {
  const hasHours = Boolean(schedule.opens_at) || Boolean(schedule.closes_at)
  const days = recurrenceOf(schedule, horizon)
  if (!hasHours && !days?.isDated) return null
  const times = hasHours ? timesIn(schedule) : null
  if (days === null || (hasHours && times === null)) return 'unreadable'
  return { days, times, timeZone: zoneOf(schedule, placeZone) }
}

/** Where the times of a schedule are read: its own zone when it is one, else that of its place. */
export const zoneOf = ({ timezone_name: named }: HoursSchedule, placeZone: string): string =>
  named !== undefined && isTimeZone(named) ? named : placeZone

/** Null when one is missing or is no time, or when both are the same: nobody knows whether that is a day or nothing. */
function timesIn({ opens_at, closes_at }: HoursSchedule): Rule['times'] {
  const opens = readTime(opens_at)
  const written = readTime(closes_at)
  if (opens === null || written === null || opens === written || opens >= 1440) return null
  const closes = written === 1439 ? 1440 : written
  return { opens, closes: closes > opens ? closes : closes + 1440 }
}

/**
 * Minutes after midnight of `8:30`, `08:30:00`, `0830`, `08:30-05:00` or `2026-11-23T08:30:00-05:00` (whose offset is the
 * place's own); to `24:00`.
 */
export function readTime(text: string | undefined): number | null {
  const time = (text ?? '').replace(/^\d{4}-\d{2}-\d{2}[T ]/, '')
  const [, hour, minute] =
    /^(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(?:[+-]\d{2}:?\d{2}|Z)?$/.exec(time) ?? /^(\d{2})(\d{2})$/.exec(time) ?? []
  if (hour === undefined || minute === undefined || Number(minute) > 59) return null
  const minutes = Number(hour) * 60 + Number(minute)
  return minutes > 1440 ? null : minutes
}

function spansOf(rules: readonly Rule[], between: OpenRange): Span[] {
  const spans: Span[] = []
  // A day of any zone that touches the stretch starts less than two UTC days before it, and one after.
  const first = wallOf('UTC', between.from.getTime()).day - 2
  const last = wallOf('UTC', between.until.getTime()).day + 1
  for (let day = first; day <= last; day += 1)
    for (const { times, timeZone } of rulesOn(rules, day)) {
      if (times === null) continue
      const from = instantOf(timeZone, day, times.opens)
      const until = instantOf(timeZone, day, times.closes)
      if (until > from) spans.push({ from, until })
    }
  return spans
}

/** The rules that hold on a day. */
function rulesOn(rules: readonly Rule[], day: number): Rule[] {
  const holding: Rule[] = []
  let hasDated = false
  for (const rule of rules)
    if (rule.days.has(day)) {
      holding.push(rule)
      hasDated ||= rule.days.isDated
    }
  if (!hasDated) return holding
  const dated = holding.filter(({ days }) => days.isDated)
  const length = ({ days }: Rule): number => days.last - days.first
  const shortest = Math.min(...dated.map(length))
  const closest = dated.filter((rule) => length(rule) === shortest)
  return closest.some(({ times }) => times === null) ? [] : closest
}

/** In order, those that overlap or touch made one. */
function join(spans: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const { from, until } of spans.toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1)
    if (last !== undefined && from <= last.until) last.until = Math.max(last.until, until)
    else joined.push({ from, until })
  }
  return joined
}
