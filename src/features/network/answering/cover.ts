import { openState, openTimes, stretchAround, type HoursSchedule } from '../../../field/index.ts'
import { addDays, dayOf, type Day } from '../../../kernel/clock.ts'

/** Days on which someone is away, the first and the last included. */
export interface AwayDays {
  fromDay: Day
  untilDay: Day
}

/** When someone who is designated answers. */
export interface Answering {
  /** They still work there. */
  isHere: boolean
  /** Null: their hours are not known, which is never « closed ». */
  week: readonly HoursSchedule[] | null
  /** IANA zone of the hours; null with them. */
  timeZone: string | null
  /** Under way or to come. */
  absences: readonly AwayDays[]
}

/** Whether someone answers at an instant. */
export type Availability =
  | { is: 'answering'; until: Date | null }
  | { is: 'unknown' }
  | { is: 'closed'; next: Date | null }
  /** `backOn`: the first day that no absence covers. */
  | { is: 'away'; backOn: Day }
  | { is: 'gone' }

/** Whether anyone answers for an organization at an instant. */
export type Cover =
  /** Someone does, or may: their hours are not known. */
  | { is: 'covered' }
  | { is: 'closed'; next: Date | null }
  | { is: 'away'; backOn: Day }
  /** Nobody is designated, or those who are have gone. */
  | { is: 'nobody' }

/** Nobody is followed further than this: an absence is of 400 days at most. */
const furthest = 800

/** Null: not away that day. */
export function backOn(absences: readonly AwayDays[], day: Day): Day | null {
  const isAway = (one: Day) => absences.some(({ fromDay, untilDay }) => fromDay <= one && one <= untilDay)
  if (!isAway(day)) return null
  let back = addDays(day, 1)
  for (let days = 0; days < furthest && isAway(back); days += 1) back = addDays(back, 1)
  return back
}

/** @param timeZone of the instance: days of absence are its days when the hours name no other */
export function availabilityOf(
  { isHere, week, timeZone: own, absences }: Answering,
  now: Date,
  timeZone: string,
): Availability {
  if (!isHere) return { is: 'gone' }
  const zone = own ?? timeZone
  const back = backOn(absences, dayOf(now, zone))
  if (back !== null) return { is: 'away', backOn: back }
  if (week === null || week.length === 0) return { is: 'unknown' }
  const times = openTimes([{ schedules: week, timeZone: zone, status: 'active' }], stretchAround(now))
  // What begins on a day away is not held, though it goes on after midnight.
  const held = times?.ranges.filter(({ from }) => backOn(absences, dayOf(from, zone)) === null)
  const state = openState(times === null ? null : { ...times, ranges: held ?? [] }, now)
  if (state === null) return { is: 'unknown' }
  return state.isOpen ? { is: 'answering', until: state.until } : { is: 'closed', next: state.next }
}

/** Those who may answer now come before those who answer later, who come before those who are away. */
const rank: Readonly<Record<Availability['is'], number>> = { answering: 0, unknown: 0, closed: 1, away: 2, gone: 3 }

/** In the order to call them: the specialist before the substitute, as long as they may answer. */
export const inCallOrder = <One extends { availability: Availability }>(all: readonly One[]): One[] =>
  all.toSorted((a, b) => rank[a.availability.is] - rank[b.availability.is])

/** Of the specialist and the substitute of an organization, whoever holds each; none: nobody does. */
export function coverOf(all: readonly Availability[]): Cover {
  if (all.some(({ is }) => is === 'answering' || is === 'unknown')) return { is: 'covered' }
  const next = all.flatMap((one) => (one.is === 'closed' ? [one.next] : []))
  if (next.length > 0) return { is: 'closed', next: earliest(next.filter((one) => one !== null)) }
  const back = all.flatMap((one) => (one.is === 'away' ? [one.backOn] : [])).toSorted()
  return back[0] === undefined ? { is: 'nobody' } : { is: 'away', backOn: back[0] }
}

const earliest = (instants: readonly Date[]): Date | null => instants.toSorted((a, b) => +a - +b)[0] ?? null

/** The first of the days from `today` on which all of them are away, though someone is there before; null: none of `days`. */
export function firstDayAway(all: readonly Answering[], today: Day, days: number): Day | null {
  const here = all.filter(({ isHere }) => isHere)
  if (here.length === 0) return null
  const each = Array.from({ length: days }, (_, index) => addDays(today, index))
  return each.find((day) => here.every(({ absences }) => backOn(absences, day) !== null)) ?? null
}
