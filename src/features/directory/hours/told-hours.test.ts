import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import type { Day } from '../../../kernel/clock.ts'
import type { Schedule } from '../model.ts'
import { ruleInWords } from '../in-words/schedule-in-words.ts'
import { timesAround } from './far-times.ts'
import { openState, weekInWords } from '../../../field/index.ts'
import { usualZone } from './place-zone.ts'
import type { ServiceHours } from './service-hours.ts'
import { openWords, usualDayWords } from './presenter.ts'
import { openingsOf } from './test-calendar.ts'
import { aCase } from './test-schedules.ts'
import { toldHours } from './told-hours.ts'

const rule = (one: Omit<Schedule, 'id'>): Schedule => ({ id: 'one', ...one })
const hoursOf = (...schedules: Schedule[]): ServiceHours[] => [{ schedules, timeZone: usualZone, status: 'active' }]
const office = rule({ freq: 'WEEKLY', byday: 'MO,TU,WE,TH,FR', opens_at: '08:30', closes_at: '16:30' })
const fourthSunday = rule({ freq: 'MONTHLY', byday: '4SU', opens_at: '09:00', closes_at: '23:00' })
const fortnight = rule({
  freq: 'WEEKLY',
  interval: 2,
  dtstart: '2026-11-17',
  byday: 'TU',
  opens_at: '18:00',
  closes_at: '20:00',
})
const unknownWeeks = rule({ byday: 'WE', opens_at: '13:00', closes_at: '16:00' })
const holidays = rule({ valid_from: '2026-12-24', valid_to: '2027-01-02' })

// Monday, November 30, 2026, noon in Montréal.
const now = new Date('2026-11-30T17:00:00Z')
const today = '2026-11-30' as Day
const told = (...schedules: Schedule[]) => {
  const { week, others, exceptions } = toldHours(hoursOf(...schedules), today, usualZone)
  return {
    week: week?.map((day) => usualDayWords(day, 'fr').replaceAll('\u00a0', ' ')) ?? null,
    words: [...others, ...exceptions].map((one) => ruleInWords(one, 'fr').replaceAll('\u00a0', ' ')),
  }
}
const said = (...schedules: Schedule[]) =>
  openWords(openState(timesAround(hoursOf(...schedules), now), now), 'active', {
    now,
    timeZone: usualZone,
    readerZone: usualZone,
    lang: 'fr',
  }).replaceAll('\u00a0', ' ')

describe('the hours of a sheet', () => {
  it('tell in words what is not of every week, and never a week of closed days', () => {
    expect(told(fourthSunday)).toEqual({ week: null, words: ['4e dimanche du mois, 9 h–23 h'] })
    expect(told(fortnight)).toEqual({
      week: null,
      words: ['Mardi, 18 h–20 h, toutes les deux semaines, à partir du 17 novembre 2026'],
    })
    expect(told(unknownWeeks)).toEqual({
      week: null,
      words: ['Mercredi, 13 h–16 h, les semaines ne sont pas précisées'],
    })
  })

  it('show the usual week in a week of holidays, with the dates that change it', () => {
    expect(told(office, fourthSunday, holidays)).toEqual({
      week: [...Array.from({ length: 5 }, () => '8 h 30 à 16 h 30'), 'Fermé', 'voir plus bas'],
      words: ['4e dimanche du mois, 9 h–23 h', 'Fermé du 24 décembre 2026 au 2 janvier 2027'],
    })
  })

  it('tell a season before it comes and the end of one that stands', () => {
    const winter = { ...office, valid_to: '2026-12-18' }
    const spring = { ...office, byday: 'SA', valid_from: '2027-03-01' }

    expect(told(winter, spring).words).toEqual([
      'Lundi, mardi, mercredi, jeudi et vendredi, 8 h 30–16 h 30, jusqu’au 18 décembre 2026',
      'Samedi, 8 h 30–16 h 30, à partir du 1er mars 2027',
    ])
  })

  it('say that the evening before may open when it is midnight further east', () => {
    const inTheEast = rule({
      freq: 'MONTHLY',
      byday: '2SA',
      opens_at: '00:00',
      closes_at: '12:00',
      timezone_name: 'America/Halifax',
    })

    expect(told(office, inTheEast).week).toEqual([
      ...Array.from({ length: 4 }, () => '8 h 30 à 16 h 30'),
      '8 h 30 à 16 h 30',
      'Fermé',
      'Fermé',
    ])
    expect(told({ ...office, byday: 'MO' }, inTheEast).week?.[4]).toBe('voir plus bas')
  })

  it('forget what has passed', () => {
    expect(told({ ...office, valid_to: '2025-12-31' }, rule({ dtstart: '2026-11-29' }))).toEqual({
      week: null,
      words: [],
    })
  })

  it('are said on paper in a few lines', () => {
    const { week } = toldHours(hoursOf(office, { ...office, byday: 'SA', closes_at: '12:00' }), today, usualZone)
    expect(weekInWords(week ?? [], 'fr').map((line) => line.replaceAll('\u00a0', ' '))).toEqual([
      'lundi au vendredi : 8 h 30 à 16 h 30',
      'samedi : 8 h 30 à midi',
    ])
  })
})

describe('whether it is open now', () => {
  it('tells the next opening however far', () => {
    expect(said(fourthSunday)).toBe('Ouvre le 27 décembre 2026 à 9 h')
    expect(said(fortnight)).toBe('Ouvre demain à 18 h')
    expect(said(office, rule({ valid_from: '2026-11-30', valid_to: '2027-02-26' }))).toBe(
      'Ouvre le 1er mars 2027 à 8 h 30',
    )
    expect(said(rule({ dtstart: '2027-06-24', opens_at: '10:00', closes_at: '12:00' }))).toBe(
      'Ouvre le 24 juin 2027 à 10 h',
    )
  })

  it('is never open nor closed when a frequency is not known', () => {
    expect(said(unknownWeeks)).toBe('Heures non connues : appelez avant')
    expect(said(office, unknownWeeks)).toBe('Heures non connues : appelez avant')
    expect(said({ ...office, freq: 'YEARLY' as never })).toBe('Heures non connues : appelez avant')
  })

  it('reads the times of feeds', () => {
    expect(said({ ...office, opens_at: '0830', closes_at: '1630' })).toBe('Ouvert jusqu’à 16 h 30')
    expect(said({ ...office, opens_at: '2026-01-05T08:30:00-05:00', closes_at: '2026-01-05T16:30:00Z' })).toBe(
      'Ouvert jusqu’à 16 h 30',
    )
  })
})

/**
 * A night that ends as the morning opens, or after, is told with it on one line, that of the evening; so is what another schedule adds to the
 * night before the morning.
 */
function goesOnPast(time: string, schedules: readonly Omit<Schedule, 'id'>[]): boolean {
  const spans = schedules.map(({ opens_at: opens = '', closes_at: closes = '' }) => ({ opens, closes }))
  const nights = spans.filter(({ opens, closes }) => closes <= opens).map(({ closes }) => closes)
  const mornings = spans.toSorted((one, other) => (one.opens < other.opens ? -1 : 1))
  const ends = nights.map((night) =>
    mornings.reduce((end, { opens, closes }) => (opens <= end && opens < time && closes > end ? closes : end), night),
  )
  return ends.some((end) => end >= time)
}

/** Found by chance, one in thousands: a Friday evening that Saturday's first hours lengthen until Saturday's opening. */
const lengthenedNight: typeof aCase extends fc.Arbitrary<infer Case> ? Case : never = {
  now: '2027-12-15T06:58:00Z',
  timeZone: 'America/Toronto',
  schedules: [
    {
      id: 'schedule',
      freq: 'WEEKLY',
      dtstart: '2027-09-10',
      opens_at: '05:00',
      closes_at: '00:00',
      valid_from: '2027-12-15',
      until: '2027-12-17',
    },
    { id: 'schedule', freq: 'WEEKLY', byday: 'SA,MO', opens_at: '04:00', closes_at: '04:45' },
    {
      id: 'schedule',
      freq: 'WEEKLY',
      dtstart: '2027-12-11',
      opens_at: '00:00',
      closes_at: '04:00',
      valid_from: '2027-12-15',
    },
  ],
  status: 'active',
}

/** One in some 24,000: it opens as the stretch that is computed around now ends, to the minute. */
const opensAsTheStretchEnds: typeof lengthenedNight = {
  now: '2027-09-01T00:00:00Z',
  timeZone: 'America/Toronto',
  schedules: [
    { id: 'schedule', freq: 'WEEKLY', byday: 'WE', opens_at: '20:00', closes_at: '01:45', valid_from: '2027-09-14' },
  ],
  status: 'active',
}

describe('any hours, beside a calendar written by others', () => {
  const dayMs = 86_400_000

  it('tell the next opening when they are closed', () => {
    let asked = 0
    fc.assert(
      fc.property(aCase, ({ now: instant, timeZone, schedules, status }) => {
        const at = new Date(instant)
        const state = openState(timesAround([{ schedules, timeZone, status }], at), at)
        if (state === null || state.isOpen || status !== 'active') return
        const until = new Date(at.getTime() + 60 * dayMs)
        const next = openingsOf(schedules, timeZone, { from: at, until })
          .map(([from]) => from)
          .filter((from) => from > at.getTime() && from < until.getTime())
          .toSorted((a, b) => a - b)[0]
        if (next === undefined) return
        asked += 1
        expect(state.next?.getTime()).toBe(next)
      }),
      { numRuns: 400, examples: [[opensAsTheStretchEnds]] },
    )
    expect(asked).toBeGreaterThan(50)
  })

  it('never show a day as closed on which they open, week after week', () => {
    fc.assert(
      fc.property(aCase, ({ now: instant, timeZone, schedules: any }) => {
        // In the zone of its place: where clocks change on other days, an opening moves by an hour, and may change its day.
        const schedules = any.map(({ timezone_name: _zone, ...one }) => one)
        const repeating = schedules.filter(({ freq }) => freq !== undefined)
        const start = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate()
        const { week, others } = toldHours(
          [{ schedules, timeZone, status: 'active' }],
          start.toString() as Day,
          timeZone,
        )
        const from = new Date(instant)
        const openings = openingsOf(repeating, timeZone, { from, until: new Date(from.getTime() + 40 * dayMs) })
        for (const [opens] of openings) {
          const zoned = Temporal.Instant.fromEpochMilliseconds(opens).toZonedDateTimeISO(timeZone)
          if (goesOnPast(zoned.toPlainTime().toString().slice(0, 5), repeating)) continue
          if (Temporal.PlainDate.compare(zoned.toPlainDate(), start) < 0 || zoned.hour < 4) continue
          const row = week?.[zoned.dayOfWeek - 1]
          const isTold = row === undefined ? others.length > 0 : row.spans.length > 0 || row.mayOpen
          expect(isTold, zoned.toString()).toBe(true)
        }
      }),
      { numRuns: 300, examples: [[lengthenedNight]] },
    )
  })

  it('are not known beside a rule of no known frequency', () => {
    fc.assert(
      fc.property(aCase, fc.constantFrom(undefined, 'YEARLY', 'HOURLY', 'SOMETIMES'), (one, freq) => {
        const odd = { ...unknownWeeks, ...(freq === undefined ? {} : { freq: freq as never }) }
        const all = [{ ...one, schedules: [...one.schedules, odd], status: 'active' as const }]
        expect(timesAround(all, new Date(one.now))).toBeNull()
      }),
      { numRuns: 200 },
    )
  })
})
