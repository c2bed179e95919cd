import fc from 'fast-check'
import { expect, it } from 'vitest'
import { calendarZones, occurrencesOf, type CalendarEvent, type CalendarRecurrence } from './index.ts'
import { at, meeting, published } from './test-events.ts'
import { readOccurrences } from './test-read-calendar.ts'

/** After the last of any series tried here, and of what is moved. */
const before = at('2033-01-01T00:00:00Z')
const shown = (events: readonly CalendarEvent[]) =>
  occurrencesOf(events, new Date(0), before).map(({ event, start, end }) => ({
    uid: event.uid,
    start: start.toISOString(),
    end: end.toISOString(),
    title: event.title,
    isCancelled: event.isCancelled,
  }))

const dayMs = 86_400_000
/** From March 2026 to October 2027, between 6 h and 23 h in every zone: an hour that exists once. */
const start = fc
  .record({ day: fc.integer({ min: 0, max: 600 }), minutes: fc.integer({ min: 11 * 60, max: 26 * 60 }) })
  .map(({ day, minutes }) => new Date(Date.UTC(2026, 2, 1) + day * dayMs + minutes * 60_000))
const rule: fc.Arbitrary<CalendarRecurrence['unit']> = fc.constantFrom('week', 'month')

/** Which weekday of its month an instant falls on, in its zone; the fifth is the last. */
function nthIn(instant: Date, timeZone: string): 1 | 2 | 3 | 4 | -1 {
  const day = Number(new Intl.DateTimeFormat('en-CA', { timeZone, day: 'numeric' }).format(instant))
  return ([1, 2, 3, 4] as const)[Math.ceil(day / 7) - 1] ?? -1
}

it('unrolls what an independent parser unrolls from the file, exceptions included', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...calendarZones),
      start,
      rule,
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 12 }),
      fc.array(fc.record({ which: fc.nat(11), by: fc.integer({ min: -5, max: 5 }), isCancelled: fc.boolean() }), {
        maxLength: 3,
      }),
      (timeZone, first, unit, every, count, changes) => {
        const recurrence = unit === 'week' ? { every, unit } : { every, unit, nth: nthIn(first, timeZone) }
        const series = meeting({
          timeZone,
          start: first,
          end: new Date(first.getTime() + 3_600_000),
          recurrence,
          until: new Date(first.getTime() + count * every * (unit === 'week' ? 7 : 28) * dayMs),
        })
        const planned = occurrencesOf([series], new Date(0), before).map((one) => one.start)
        const exceptions = new Map(changes.map((one) => [planned[one.which % planned.length]?.getTime() ?? 0, one]))
        const events = [
          series,
          ...[...exceptions].map(([replaces, { by, isCancelled }]) =>
            meeting({
              timeZone,
              replaces: new Date(replaces),
              start: new Date(replaces + by * dayMs),
              end: new Date(replaces + by * dayMs + 7_200_000),
              title: 'Déplacée',
              sequence: 1,
              isCancelled,
            }),
          ),
        ]
        // Two that were moved to one hour come in no order of their own.
        const inOrder = (all: ReturnType<typeof shown>) =>
          all.toSorted((a, b) => JSON.stringify([a.start, a]).localeCompare(JSON.stringify([b.start, b])))

        expect(inOrder(shown(events))).toEqual(inOrder(readOccurrences(published(events), before)))
      },
    ),
    { numRuns: 150 },
  )
})

it('leaves out what is over, and what begins later', () => {
  const weekly = meeting({ recurrence: { every: 1, unit: 'week' }, until: null })
  const found = occurrencesOf([weekly], at('2026-12-01T18:00:00Z'), at('2026-12-15T18:30:00Z'))

  expect(found.map(({ start: instant }) => instant.toISOString())).toEqual([
    '2026-12-01T18:30:00.000Z',
    '2026-12-08T18:30:00.000Z',
  ])
})
