import { addDays, type Day } from '../../../kernel/clock.ts'
import type { Schedule } from '../model.ts'
import {
  readTime,
  recurrenceOf,
  weekdayCodes,
  weekHours,
  zoneOf,
  type DayHours,
  type Recurrence,
} from '../../../field/index.ts'
import type { ServiceHours } from './service-hours.ts'
import { dayMs, instantOf, wallOf } from '../../../kernel/wall-clock.ts'

/** What a sheet tells of its hours: a usual week in a table, and in words all that is not of every week. */
export interface ToldHours {
  /** Monday to Sunday; null: nothing comes back every week. `mayOpen`: what is told in words may open that day. */
  week: (DayHours & { mayOpen: boolean })[] | null
  /** What is monthly, of every other week, of a season to come, about to end, or cannot be computed. */
  others: Schedule[]
  /** Dates that take the place of the week, from today on, the first first: holidays, a single day. */
  exceptions: Schedule[]
}

/** Dates shown at most. */
const mostExceptions = 20
/** What is not weekly is followed this far, days. */
const year = 370

/** `zone` is where the hours are read. A service that is not active has no usual week. */
export function toldHours(all: readonly ServiceHours[], today: Day, zone: string): ToldHours {
  const first = Date.parse(`${today}T00:00:00Z`) / dayMs
  const read = all.flatMap((hours) => hours.schedules.map((one) => ({ hours, ...readSchedule(one, first) })))
  const usual = read.filter(({ part }) => part === 'week')
  const told = (part: Part): Schedule[] => unique(read.filter((one) => one.part === part || one.alsoTold === part))
  const others = told('other')
  const dated = read.filter(({ part }) => part === 'exception')
  dated.sort((a, b) => (a.days?.first ?? 0) - (b.days?.first ?? 0))
  const monday = addDays(today, -((new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7))
  const sets = all.map((hours) => ({
    ...hours,
    schedules: usual.flatMap((one) => (one.hours === hours && one.weekly ? [one.weekly] : [])),
  }))
  const isActive = all.some(({ status }) => status === 'active')
  const week = usual.length === 0 || !isActive ? null : weekHours(sets, monday, zone)
  const open = openWeekdays(
    read.filter(({ part }) => part === 'other'),
    { today: first, zone },
  )
  return {
    week: week?.map((day, index) => ({ ...day, mayOpen: open.has(index) })) ?? null,
    others,
    exceptions: unique(dated).slice(0, mostExceptions),
  }
}

type Part = 'week' | 'other' | 'exception' | 'nothing'

interface Read {
  schedule: Schedule
  days: Recurrence | null
  part: Part
  /** A week that will end is also told in words. */
  alsoTold: Part | null
  /** The same every week, without its dates. */
  weekly: Schedule | null
}

function readSchedule(schedule: Schedule, today: number): Read {
  const hasHours = Boolean(schedule.opens_at) || Boolean(schedule.closes_at)
  const days = recurrenceOf(schedule, today + year)
  const as = (part: Part, weekly: Schedule | null = null): Read => ({
    schedule,
    days,
    part,
    alsoTold: part === 'week' && days !== null && days.last < Infinity ? 'other' : null,
    weekly,
  })
  if (days === null) return as(hasHours ? 'other' : 'nothing')
  if (days.last < today) return as('nothing')
  if (days.isDated) return as('exception')
  if (!hasHours) return as('nothing')
  const weekly = days.first <= today ? everyWeek(schedule, days, today) : null
  return weekly === null ? as('other') : as('week', weekly)
}

/** The rule of each week, without its dates; null when it does not come back every week, or when its hours cannot be read. */
function everyWeek(schedule: Schedule, days: Recurrence, today: number): Schedule | null {
  const { id, freq, interval = 1, count, byweekno, bymonthday, byyearday, byday } = schedule
  const { opens_at: opens, closes_at: closes, timezone_name: zone } = schedule
  if (freq !== 'WEEKLY' || interval !== 1 || count !== undefined || byweekno || bymonthday || byyearday) return null
  if (!opens || !closes || opens === closes) return null
  // Without named days, that of its start.
  const next = Array.from({ length: 7 }, (_, index) => today + index).filter((day) => days.has(day))
  const named = byday ?? next.map((day) => weekdayCodes[((day % 7) + 11) % 7]).join()
  if (named === '') return null
  return {
    id,
    freq,
    byday: named,
    opens_at: opens,
    closes_at: closes,
    ...(zone === undefined ? {} : { timezone_name: zone }),
  }
}

/**
 * Weekdays of `zone`, from Monday, on which what is told in words opens; all of them when nobody can compute it. What opens
 * at midnight further east opens the evening before here.
 */
function openWeekdays(
  others: readonly (Read & { hours: ServiceHours })[],
  { today, zone }: { today: number; zone: string },
): Set<number> {
  const found = new Set<number>()
  for (const { days, schedule, hours } of others) {
    const own = zoneOf(schedule, hours.timeZone)
    const opens = readTime(schedule.opens_at) ?? 0
    const dayHere = (day: number): number => (own === zone ? day : wallOf(zone, instantOf(own, day, opens)).day)
    for (let day = today - 1; day < today + year && found.size < 7; day += 1)
      if (days === null || days.has(day)) found.add((((dayHere(day) + 3) % 7) + 7) % 7)
  }
  return found
}

const unique = (read: readonly Read[]): Schedule[] => [
  ...new Map(
    read.map(({ schedule: { id: _id, ...said }, schedule }): [string, Schedule] => [JSON.stringify(said), schedule]),
  ).values(),
]
