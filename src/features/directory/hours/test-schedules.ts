import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import type { Schedule } from '../model.ts'
import { daysFrom } from './test-calendar.ts'

const zones = ['America/Toronto', 'America/Halifax', 'America/Blanc-Sablon'] as const
const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const

/** Days around both changes of clocks of 2026 and 2027, new year, a leap day, and any other. */
const aDay = fc.oneof(
  fc.constantFrom('2026-03-08', '2026-11-01', '2027-03-14', '2027-11-07', '2027-01-01', '2028-02-29', '2026-12-25'),
  fc
    .integer({ min: 0, max: 900 })
    .map((count) => Temporal.PlainDate.from('2026-01-01').add({ days: count }).toString()),
)
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

/** A moment, and the schedules of one service around it. */
export const aCase = fc
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
