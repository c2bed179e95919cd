import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarText, calendarZones } from '../../../kernel/calendar/index.ts'
import { readOccurrences } from '../../../kernel/calendar/test-read-calendar.ts'
import { addDays, type Day } from '../../../kernel/clock.ts'
import { instantAt, type ClockTime } from '../local-time.ts'
import { nthOf, occurrenceDays } from '../rules.ts'
import { meetingEvents } from './meeting-events.ts'
import type { SaidMeeting } from './queries.ts'

const hour = 3_600_000
const said = (facts: Partial<SaidMeeting> & { startsAt: Date }): SaidMeeting => ({
  id: 'one',
  seriesId: null,
  originalStart: null,
  nameFr: 'Alliance Outaouais',
  nameEn: null,
  collaborationKind: 'alliance',
  kind: 'meeting',
  titleFr: 'Rencontre',
  titleEn: null,
  endsAt: new Date(facts.startsAt.getTime() + hour),
  timeZone: 'America/Toronto',
  state: 'convened',
  sequence: 0,
  modifiedAt: new Date('2026-10-01T12:00:00Z'),
  every: null,
  unit: null,
  nth: null,
  ...facts,
})

const eventsOf = (meetings: readonly SaidMeeting[]) =>
  meetingEvents(meetings, { baseUrl: 'https://tisserin.test:8443', titleOf: ({ titleFr }) => titleFr ?? '' })
const read = (meetings: readonly SaidMeeting[]) =>
  readOccurrences(
    calendarText(eventsOf(meetings), { name: 'x', lang: 'fr', method: 'PUBLISH' }),
    new Date('2040-01-01T00:00:00Z'),
  )

/** A series as people convene it: the days that the form finds, at the hour that clocks show. */
const series = fc
  .record({
    first: fc.integer({ min: 0, max: 700 }).map((days) => addDays('2026-02-01' as Day, days)),
    every: fc.integer({ min: 1, max: 4 }),
    unit: fc.constantFrom('week' as const, 'month' as const),
    weeks: fc.integer({ min: 9, max: 60 }),
    timeZone: fc.constantFrom(...calendarZones),
    time: fc.constantFrom('08:30', '12:00', '18:45').map((text) => text as ClockTime),
    changes: fc.array(
      fc.record({ which: fc.nat(60), days: fc.integer({ min: -3, max: 3 }), isCancelled: fc.boolean() }),
      { maxLength: 4 },
    ),
  })
  .map(({ first, every, unit, weeks, timeZone, time, changes }) => {
    const days = occurrenceDays(first, { every, unit, until: addDays(first, weeks * 7) })
    const meetings = days.map((day, at) => {
      const startsAt = instantAt(day, time, timeZone) ?? new Date(0)
      const nth = unit === 'month' ? nthOf(first) : null
      return said({ id: String(at), seriesId: 'series', originalStart: startsAt, startsAt, timeZone, every, unit, nth })
    })
    for (const { which, days: by, isCancelled } of changes) {
      const one = meetings[which % meetings.length]
      if (one === undefined) continue
      const startsAt = new Date(one.startsAt.getTime() + by * 24 * hour)
      Object.assign(one, { startsAt, endsAt: new Date(startsAt.getTime() + 2 * hour), sequence: one.sequence + 1 })
      if (isCancelled) one.state = 'cancelled'
    }
    return meetings
  })

describe('meetings in a calendar', () => {
  it('are read by an independent parser as they stand: a series, with what was moved and cancelled of it', () => {
    fc.assert(
      fc.property(series, (meetings) => {
        const expected = meetings.map(({ startsAt, endsAt, state }) => [
          startsAt.toISOString(),
          endsAt.toISOString(),
          state === 'cancelled',
        ])

        const found = read(meetings).map(({ start, end, isCancelled }) => [start, end, isCancelled])
        expect(found.toSorted()).toEqual(expected.toSorted())
      }),
      { numRuns: 150 },
    )
  })

  it('have the uid of their series, or their own, at the host where people reach us', () => {
    const startsAt = new Date('2027-01-05T15:00:00Z')
    const uids = eventsOf([
      said({ id: 'alone', startsAt }),
      said({ id: 'a', seriesId: 'series', originalStart: startsAt, startsAt, every: 1, unit: 'week' }),
    ]).map(({ uid }) => uid)

    expect(uids).toEqual(['alone@tisserin.test', 'series@tisserin.test'])
  })

  it('tell a meeting of a series that has another title as an exception', () => {
    const starts = ['2027-01-05T15:00:00Z', '2027-01-12T15:00:00Z'].map((one) => new Date(one))
    const meetings = starts.map((startsAt, at) =>
      said({ id: String(at), seriesId: 's', originalStart: startsAt, startsAt, every: 1, unit: 'week' }),
    )
    const renamed = meetings.map((one) => (one.id === '1' ? { ...one, titleFr: 'Bilan' } : one))

    expect(eventsOf(meetings)).toHaveLength(1)
    expect(read(renamed)).toMatchObject([{ title: 'Rencontre' }, { title: 'Bilan' }])
  })
})
