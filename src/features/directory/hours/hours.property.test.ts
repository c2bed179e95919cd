import fc from 'fast-check'
import { RRuleTemporal } from 'rrule-temporal'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import type { Schedule } from '../model.ts'
import type { Day } from '../../../kernel/clock.ts'
import { openTimes, stretchAround, type OpenRange } from './hours.ts'
import { weekHours } from './week-hours.ts'

/*
 * The same hours computed twice: by ours, and from calendars written by others (rrule-temporal for the days, Temporal for
 * the clocks). Nothing of our own arithmetic is used on the second side, which asks of each quarter of an hour whether
 * some opening holds it.
 */

const zones = ['America/Toronto', 'America/Halifax', 'America/Blanc-Sablon'] as const
const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const

/** Days around both changes of clocks of 2026 and 2027, new year, a leap day, and any other. */
const aDay = fc.oneof(
  fc.constantFrom('2026-03-08', '2026-11-01', '2027-03-14', '2027-11-07', '2027-01-01', '2028-02-29', '2026-12-25'),
  fc
    .integer({ min: 0, max: 900 })
    .map((count) => Temporal.PlainDate.from('2026-01-01').add({ days: count }).toString()),
)
const daysFrom = (day: string, count: number): string => Temporal.PlainDate.from(day).add({ days: count }).toString()
const near = (now: string) => fc.integer({ min: -20, max: 20 }).map((count) => daysFrom(now.slice(0, 10), count))

const aTime = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom(0, 15, 30, 45))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`)
const someHours = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(aTime, aTime).filter(([opens, closes]) => opens !== closes) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(['00:00', '23:59'], ['00:00', '24:00'], ['18:00', '24:00'], ['22:00', '02:30']),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(['01:30', '03:30'], ['02:15', '02:45'], ['02:30', '10:00'], ['20:00', '01:45']),
  },
)
const hoursOf = fc.tuple(someHours, fc.boolean()).map(([[opens = '', closes = ''], hasSeconds]) => ({
  opens_at: hasSeconds ? `${opens}:00` : opens,
  closes_at: closes,
}))
const aZone = fc.constantFrom(...zones)
const ownZone = fc.oneof(
  { weight: 4, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: aZone.map((timezone_name) => ({ timezone_name })) },
)
const id = 'schedule'

const validity = (now: string) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant({}) },
    { weight: 1, arbitrary: near(now).map((valid_from) => ({ valid_from })) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(near(now), fc.integer({ min: 0, max: 30 }))
        .map(([valid_from, length]) => ({ valid_from, valid_to: daysFrom(valid_from, length) })),
    },
  )
const ends = (now: string) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant({}) },
    { weight: 1, arbitrary: near(now).map((until) => ({ until })) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 40 }).map((count) => ({ count })) },
  )
const starts = (now: string) =>
  fc.integer({ min: 0, max: 200 }).map((before) => daysFrom(now.slice(0, 10), 10 - before))

const someCodes = fc
  .uniqueArray(fc.constantFrom(...codes), { minLength: 1, maxLength: 7 })
  .map((list) => list.join(','))
const anOrdinal = fc
  .tuple(fc.constantFrom(1, 2, 3, 4, 5, -1, -2), fc.constantFrom(...codes))
  .map(([nth, code]) => `${nth}${code}`)

const someWeeks = fc
  .uniqueArray(fc.constantFrom(1, 2, 9, 10, 11, 44, 45, 51, 52, 53, -1), { minLength: 1, maxLength: 6 })
  .map((list) => list.join(','))
/** Some near now, counted from the start and from the end of the year. */
const someYearDays = (now: string) =>
  fc.uniqueArray(near(now), { minLength: 1, maxLength: 4 }).map((days) =>
    days
      .map((day) => Temporal.PlainDate.from(day))
      .map((day) => (day.day % 2 === 0 ? day.dayOfYear : day.dayOfYear - day.daysInYear - 1))
      .join(','),
  )

/** Every week, most often without a start; every other week needs one. */
const weekly = (now: string) =>
  fc.oneof(
    fc.record({ byday: someCodes }),
    fc.record({
      dtstart: starts(now),
      interval: fc.integer({ min: 1, max: 4 }),
      byday: someCodes,
      wkst: fc.constantFrom('MO', 'SU'),
    }),
    fc.record({ dtstart: starts(now) }),
    fc.record({ dtstart: starts(now), byweekno: someWeeks, byday: someCodes }),
    fc.record({ dtstart: starts(now), byweekno: someWeeks }),
    fc.record({ dtstart: starts(now), byyearday: someYearDays(now) }),
  )
const monthly = (now: string) =>
  fc
    .record({
      dtstart: starts(now),
      interval: fc.integer({ min: 1, max: 3 }),
      days: fc.oneof(
        fc.uniqueArray(anOrdinal, { minLength: 1, maxLength: 3 }).map((list) => ({ byday: list.join(',') })),
        someCodes.map((byday) => ({ byday })),
        fc.tuple(fc.constantFrom(...codes), anOrdinal).map((list) => ({ byday: list.join(',') })),
        someYearDays(now).map((byyearday) => ({ byyearday })),
        fc
          .uniqueArray(fc.constantFrom(1, 8, 15, 28, 29, 30, 31, -1, -3), { minLength: 1, maxLength: 4 })
          .map((list) => ({ bymonthday: list.join(',') })),
        fc
          .tuple(someCodes, fc.constantFrom('1,2,3,4,5,6,7', '-7,-6,-5,-4,-3,-2,-1'))
          .map(([byday, bymonthday]) => ({ byday, bymonthday })),
        fc.constant({}),
      ),
    })
    .map(({ days, ...rest }) => ({ ...rest, ...days }))

const repeating = (now: string): fc.Arbitrary<Schedule> =>
  fc
    .tuple(
      fc.oneof(
        { weight: 3, arbitrary: weekly(now).map((rule) => ({ freq: 'WEEKLY' as const, ...rule })) },
        { weight: 2, arbitrary: monthly(now).map((rule) => ({ freq: 'MONTHLY' as const, ...rule })) },
      ),
      hoursOf,
      validity(now),
      ends(now),
      ownZone,
    )
    .map(([rule, hours, valid, end, zone]) => {
      const { count, ...rest } = { count: undefined, ...end }
      return {
        id,
        ...rule,
        ...hours,
        ...valid,
        ...rest,
        ...(count !== undefined && 'dtstart' in rule && !('byweekno' in rule) ? { count } : {}),
        ...zone,
      }
    })
const dated = (now: string): fc.Arbitrary<Schedule> =>
  fc
    .tuple(
      fc.oneof(
        near(now).map((dtstart) => ({ dtstart })),
        fc
          .tuple(near(now), fc.integer({ min: 0, max: 12 }))
          .map(([from, length]) => ({ valid_from: from, valid_to: daysFrom(from, length) })),
      ),
      fc.oneof(fc.constant({}), hoursOf),
    )
    .map(([days, hours]) => ({ id, ...days, ...hours }))

const aCase = fc
  .tuple(aDay, fc.integer({ min: 0, max: 1439 }))
  .map(
    ([day, minute]) =>
      `${day}T${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}:00Z`,
  )
  .chain((now) =>
    fc.record({
      now: fc.constant(now),
      timeZone: aZone,
      schedules: fc
        .tuple(fc.array(repeating(now), { minLength: 1, maxLength: 4 }), fc.array(dated(now), { maxLength: 2 }))
        .map(([rules, days]) => [...rules, ...days]),
      status: fc.oneof(
        { weight: 12, arbitrary: fc.constant('active' as const) },
        {
          weight: 1,
          arbitrary: fc.constantFrom('temporarily closed' as const, 'inactive' as const, 'defunct' as const),
        },
      ),
    }),
  )

// The other calendar ------------------------------------------------------------------------------------------------

const utcNoon = (day: string): Temporal.ZonedDateTime => Temporal.ZonedDateTime.from(`${day}T12:00:00[UTC]`)

/** Days of a schedule from `first` to `last`, by rrule-temporal. */
function daysOf(schedule: Schedule, first: string, last: string): Set<string> {
  const { freq, dtstart, valid_from, valid_to, until, count, interval, byday, bymonthday, byweekno, byyearday, wkst } =
    schedule
  if (freq === undefined) {
    const from = dtstart ?? valid_from ?? first
    const to = dtstart ?? valid_to ?? last
    const days = new Set<string>()
    for (let day = from; day <= to; day = daysFrom(day, 1)) days.add(day)
    return days
  }
  const start = dtstart ?? daysFrom(first, -7)
  const rule = new RRuleTemporal({
    freq,
    dtstart: utcNoon(start),
    ...(interval === undefined ? {} : { interval }),
    ...(count === undefined ? {} : { count }),
    ...(until === undefined ? {} : { until: utcNoon(until) }),
    ...(byday === undefined ? {} : { byDay: byday.split(',') }),
    ...(bymonthday === undefined ? {} : { byMonthDay: bymonthday.split(',').map(Number) }),
    ...(byyearday === undefined ? {} : { byYearDay: byyearday.split(',').map(Number) }),
    ...(wkst === undefined ? {} : { wkst }),
  })
  const days = rule.between(new Date(`${start}T00:00:00Z`), new Date(`${last}T23:00:00Z`), true)
  return new Set(
    days
      .map((day) => day.toPlainDate())
      .filter((day) => byweekno === undefined || isInWeek(day, byweekno.split(',').map(Number)))
      .map((day) => day.toString())
      .filter((day) => day >= (valid_from ?? '') && day <= (valid_to ?? '9999')),
  )
}

/** By Temporal, whose weeks are those of ISO 8601: rrule-temporal loses the last one when it ends in January. */
function isInWeek(day: Temporal.PlainDate, weeks: readonly number[]): boolean {
  const { weekOfYear = 0, yearOfWeek = 0 } = day
  const { weekOfYear: last = 0 } = Temporal.PlainDate.from({ year: yearOfWeek, month: 12, day: 28 })
  return weeks.includes(weekOfYear) || weeks.includes(weekOfYear - last - 1)
}

/** Openings of all of them, one a day and schedule, neither joined nor cut. */
function openingsOf(schedules: readonly Schedule[], timeZone: string, { from, until }: OpenRange): [number, number][] {
  const first = daysFrom(from.toISOString().slice(0, 10), -3)
  const last = daysFrom(until.toISOString().slice(0, 10), 3)
  const all = schedules.map((schedule) => ({ schedule, days: daysOf(schedule, first, last) }))
  const openings: [number, number][] = []
  for (let day = first; day <= last; day = daysFrom(day, 1)) {
    const today = all.filter(({ days }) => days.has(day))
    const named = today.filter(({ schedule }) => schedule.freq === undefined)
    const fewest = Math.min(...named.map(({ days }) => days.size))
    const closest = named.filter(({ days }) => days.size === fewest)
    const isClosed = closest.some(({ schedule }) => schedule.opens_at === undefined)
    for (const { schedule } of isClosed ? [] : named.length > 0 ? closest : today)
      openings.push(instantsOf(schedule, day, schedule.timezone_name ?? timeZone))
  }
  return openings
}

function instantsOf({ opens_at = '', closes_at = '' }: Schedule, day: string, timeZone: string): [number, number] {
  const date = Temporal.PlainDate.from(day)
  const at = (on: Temporal.PlainDate, time: string): number =>
    on.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) }).epochMilliseconds
  const tomorrow = date.add({ days: 1 })
  if (closes_at === '24:00' || closes_at === '23:59') return [at(date, opens_at), at(tomorrow, '00:00')]
  return [at(date, opens_at), at(closes_at > opens_at.slice(0, 5) ? date : tomorrow, closes_at)]
}

const quarter = 15 * 60_000
const day = 96 * quarter

describe('when a service is open', () => {
  it(
    'agrees, at every quarter of an hour of sixteen days, with a calendar written by others',
    { timeout: 300_000 },
    () => {
      let asked = 0
      fc.assert(
        fc.property(aCase, ({ now, timeZone, schedules, status }) => {
          const between = stretchAround(new Date(now))
          const times = openTimes([{ schedules, timeZone, status }], between)
          const openings = status === 'active' ? openingsOf(schedules, timeZone, between) : []
          const end = times?.until ?? between.from
          const differing: string[] = []
          for (let at = between.from.getTime(); at < between.until.getTime(); at += quarter) {
            const expected = openings.some(([from, until]) => from <= at && at < until)
            const ours = times?.ranges.some(({ from, until }) => from.getTime() <= at && at < until.getTime()) ?? false
            if (ours !== expected) differing.push(new Date(at).toISOString())
            // Nothing opens once nothing is known.
            if (at >= end.getTime() && expected) differing.push(`unknown ${new Date(at).toISOString()}`)
            asked += 1
          }
          expect(differing.slice(0, 3)).toEqual([])
        }),
        { numRuns: 1500 },
      )
      expect(asked).toBeGreaterThan(2_000_000)
    },
  )

  it('says the same in the table of a week, day by day', () => {
    fc.assert(
      fc.property(aCase, ({ now, timeZone, schedules, status }) => {
        const differing: string[] = []
        const hours = [{ schedules, timeZone, status }]
        const first = Temporal.Instant.from(now).toZonedDateTimeISO(timeZone).toPlainDate()
        const week = weekHours(hours, first.toString() as Day, timeZone)
        const midnight = first.toZonedDateTime(timeZone).epochMilliseconds
        const between = { from: new Date(midnight - 2 * day), until: new Date(midnight + 9 * day) }
        const ranges = openTimes(hours, between)?.ranges ?? []
        for (let at = 0; at < 7 * 96; at += 1) {
          const zoned = first
            .toPlainDateTime()
            .add({ minutes: at * 15 })
            .toZonedDateTime(timeZone)
          const open = ranges.find(
            ({ from, until }) => +from <= zoned.epochMilliseconds && zoned.epochMilliseconds < +until,
          )
          // What the clocks skip or repeat, and what began before the first day, is not of the table.
          if (zoned.hour < 4 || (open && +open.from < midnight && +open.until - +open.from <= day)) continue
          const said = week?.some(({ day, spans }) => {
            const minutes = first.until(day.toString()).days * 1440
            return spans.some(({ from, until }) => minutes + from <= at * 15 && at * 15 < minutes + until)
          })
          if ((said ?? false) !== (open !== undefined)) differing.push(zoned.toString())
        }
        expect(differing.slice(0, 3)).toEqual([])
      }),
      { numRuns: 50 },
    )
  })

  it('is in order, apart, and inside the stretch that was asked for', () => {
    fc.assert(
      fc.property(aCase, ({ now, timeZone, schedules, status }) => {
        const between = stretchAround(new Date(now))
        const ranges = openTimes([{ schedules, timeZone, status }], between)?.ranges ?? []
        const edges = ranges.flatMap(({ from, until }) => [from.getTime(), until.getTime()])
        expect(edges).toEqual([...new Set(edges)].sort((a, b) => a - b))
        expect(edges.every((edge) => edge >= between.from.getTime() && edge <= between.until.getTime())).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})
