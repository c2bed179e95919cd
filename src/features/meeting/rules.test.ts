import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween, parseDay, type Day } from '../../kernel/clock.ts'
import { mostOccurrences } from './model.ts'
import {
  dayProblem,
  hasQuorum,
  mayMeet,
  meetingDeeds,
  meetingRights,
  nthOf,
  occurrenceDays,
  proposedMoves,
  type MeetingSeat,
} from './rules.ts'

const day = (text: string): Day => parseDay(text) ?? expect.unreachable()

describe('who may do what', () => {
  const relations = { reader: ['reader'], worker: ['reader', 'worker'], lead: ['reader', 'worker', 'lead'] } as const
  const cases = (['member', 'invited', 'former'] as const).flatMap((standing) =>
    (['reader', 'worker', 'lead'] as const).flatMap((relation) =>
      meetingDeeds.map((deed) => [standing, relation, deed] as const),
    ),
  )

  it.each(cases)('%s, %s: %s is allowed as the table says, and no more', (standing, relation, deed) => {
    const seat: MeetingSeat = { organizationId: 'o', standing, relations: relations[relation] }
    const allowed = meetingRights[standing][deed]

    expect(mayMeet(deed, [seat])).toBe(relations[relation].some((one) => allowed.includes(one)))
    if (standing === 'former') expect(mayMeet(deed, [seat])).toBe(false)
    if (standing === 'invited') expect(mayMeet(deed, [seat])).toBe(deed === 'see-invitation')
  })

  it('lets nobody promise for another, and nobody take back a promise here', () => {
    for (const moves of Object.values(proposedMoves)) {
      expect(moves.promised ?? ['self']).toEqual(['self'])
      expect(moves.declined ?? ['self']).toEqual(['self'])
    }
    expect(proposedMoves.promised).toEqual({})
  })
})

describe('a meeting that comes again', () => {
  it('comes every so many weeks, or on the same weekday of the month', () => {
    expect(occurrenceDays(day('2026-11-03'), { every: 2, unit: 'week', until: day('2026-12-01') })).toEqual([
      '2026-11-03',
      '2026-11-17',
      '2026-12-01',
    ])
    expect(occurrenceDays(day('2026-11-10'), { every: 1, unit: 'month', until: day('2027-02-28') })).toEqual([
      '2026-11-10',
      '2026-12-08',
      '2027-01-12',
      '2027-02-09',
    ])
    expect(occurrenceDays(day('2026-11-30'), { every: 1, unit: 'month', until: day('2027-03-31') })).toEqual([
      '2026-11-30',
      '2026-12-28',
      '2027-01-25',
      '2027-02-22',
      '2027-03-29',
    ])
  })

  it('stays on its weekday and its place in the month, in order, however long', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3000 }),
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom('week' as const, 'month' as const),
        (offset, every, unit) => {
          const first = addDays(day('2026-01-01'), offset)
          const days = occurrenceDays(first, { every, unit, until: addDays(first, 900) })
          expect(days[0]).toBe(first)
          for (const [place, one] of days.entries()) {
            expect(daysBetween(first, one) % 7).toBe(0)
            if (unit === 'week') expect(daysBetween(first, one)).toBe(place * every * 7)
            else if (nthOf(first) === -1) expect(addDays(one, 7).slice(0, 7)).not.toBe(one.slice(0, 7))
            else expect(nthOf(one)).toBe(nthOf(first))
          }
        },
      ),
    )
  })

  it('stops being counted one past the most', () => {
    const days = occurrenceDays(day('2026-01-01'), { every: 1, unit: 'week', until: day('2099-01-01') })

    expect(days.length).toBe(mostOccurrences + 1)
  })
})

it('refuses a day too far ahead or too long ago', () => {
  const today = day('2026-11-22')

  expect(dayProblem(addDays(today, 1200), today)).toBe('too-far')
  expect(dayProblem(addDays(today, -400), today)).toBe('too-long-ago')
  expect(dayProblem(addDays(today, -30), today)).toBeNull()
})

it('says of a quorum that it is met, not met, or not known', () => {
  const present = { says: 'present' as const }
  const unknown = { says: null }

  expect(hasQuorum(null, [present])).toBeNull()
  expect(hasQuorum(2, [unknown, unknown])).toBeNull()
  expect(hasQuorum(2, [present, unknown])).toBe(false)
  expect(hasQuorum(2, [present, present, unknown])).toBe(true)
})
