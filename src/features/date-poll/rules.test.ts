import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDay, type Day } from '../../kernel/clock.ts'
import type { DateAnswer, Participant, Saying } from './model.ts'
import { pollStates, sayings } from './model.ts'
import { endOfDay, instantAt, momentIn, readTime } from './moments.ts'
import {
  bestMoments,
  countAnswers,
  moves,
  pollDeeds,
  pollRights,
  reminderDay,
  silentParticipants,
  stateNow,
} from './rules.ts'

const day = (text: string): Day => parseDay(text) as Day

describe('the life of a date sought', () => {
  it('ends when a date is chosen; closed and cancelled open again, and nothing else moves', () => {
    const allowed = pollStates.flatMap((from) =>
      pollStates.filter((to) => moves[from].includes(to)).map((to) => `${from} → ${to}`),
    )

    expect(allowed).toEqual([
      'open → closed',
      'open → chosen',
      'open → cancelled',
      'closed → open',
      'closed → chosen',
      'closed → cancelled',
      'cancelled → open',
    ])
  })

  it('is closed by the clock before the job', () => {
    const closesAt = new Date('2026-09-21T04:00:00Z')
    expect(stateNow({ state: 'open', closesAt }, new Date('2026-09-21T03:59:59Z'))).toBe('open')
    expect(stateNow({ state: 'open', closesAt }, closesAt)).toBe('closed')
    expect(stateNow({ state: 'cancelled', closesAt }, closesAt)).toBe('cancelled')
  })

  it('is moved by nobody of an invited or a former organization', () => {
    const open = (['invited', 'former'] as const).flatMap((standing) =>
      pollDeeds.flatMap((deed) => pollRights[standing][deed].map((relation) => `${standing} ${relation} ${deed}`)),
    )
    expect(open).toEqual(['invited asked answer'])
  })
})

describe('the moments that suit most', () => {
  const moments = [{ id: 'a' }, { id: 'b' }, { id: 'c' }]
  const people: Participant[] = ['p', 'q', 'r'].map((personId) => ({
    personId,
    organizationId: 'o',
    name: personId,
    standing: 'member',
  }))
  const said = (personId: string, ...says: Saying[]): DateAnswer[] =>
    says.map((one, index) => ({ personId, slotId: moments[index]?.id ?? '', says: one }))
  const best = (...answers: DateAnswer[]) =>
    bestMoments(moments, countAnswers(moments, people, answers)).map(({ id }) => id)

  it('have the most yes, then the most who can if need be', () => {
    expect(best(...said('p', 'yes', 'yes', 'no'), ...said('q', 'yes', 'if-needed', 'yes'))).toEqual(['a'])
    expect(best(...said('p', 'yes', 'yes', 'no'), ...said('q', 'no', 'if-needed', 'no'))).toEqual(['b'])
    expect(best(...said('p', 'yes', 'yes', 'no'))).toEqual(['a', 'b'])
  })

  it('are none while nobody answered, or when all said no', () => {
    expect(best()).toEqual([])
    expect(best(...said('p', 'no', 'no', 'no'))).toEqual([])
  })
})

/** What can happen while a date is sought. */
type Happening = { kind: 'answer'; person: number; says: Saying[] } | { kind: 'leave' | 'return'; person: number }

const people = 5
const slots = ['s1', 's2', 's3']
const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({
    kind: fc.constant('answer' as const),
    person: fc.nat(people - 1),
    says: fc.array(fc.constantFrom(...sayings), { minLength: slots.length, maxLength: slots.length }),
  }),
  fc.record({ kind: fc.constantFrom('leave' as const, 'return' as const), person: fc.nat(people - 1) }),
)

it('counts the last answer of each present participant, whatever the order of answers, changes and leaves', () => {
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 60 }), (story) => {
      const kept = new Map<string, DateAnswer>()
      const last = new Map<number, Saying[]>()
      const gone = new Set<number>()
      for (const one of story) {
        if (one.kind === 'answer') {
          last.set(one.person, one.says)
          for (const [index, says] of one.says.entries())
            kept.set(`${one.person} ${slots[index]}`, {
              personId: String(one.person),
              slotId: slots[index] ?? '',
              says,
            })
        } else if (one.kind === 'leave') gone.add(one.person)
        else gone.delete(one.person)
      }
      const participants = Array.from({ length: people }, (_, person) => ({
        personId: String(person),
        standing: gone.has(person) ? null : ('member' as const),
      }))
      const answers = [...kept.values()]

      const counts = countAnswers(
        slots.map((id) => ({ id })),
        participants,
        answers,
      )

      const present = Array.from({ length: people }, (_, person) => person).filter((person) => !gone.has(person))
      for (const [index, id] of slots.entries()) {
        for (const says of sayings)
          expect(counts.get(id)?.[says]).toBe(present.filter((person) => last.get(person)?.[index] === says).length)
        expect(counts.get(id)?.silent).toBe(present.filter((person) => !last.has(person)).length)
      }
      expect(silentParticipants(participants, answers).map(({ personId }) => Number(personId))).toEqual(
        present.filter((person) => !last.has(person)),
      )
    }),
    { numRuns: 500 },
  )
})

describe('the day of the reminder', () => {
  it.each([
    ['2026-09-18', '2026-09-16'],
    ['2026-09-21', '2026-09-18'], // two days before is a Saturday
    ['2026-09-09', '2026-09-04'], // Labour Day and a week-end
  ])('for answers until %s is %s', (closes, reminds) => {
    expect(reminderDay(day(closes))).toBe(reminds)
  })
})

describe('a moment', () => {
  it.each([
    ['America/Toronto', '2026-07-01', '2026-07-01T17:30:00Z'],
    ['America/Halifax', '2026-07-01', '2026-07-01T16:30:00Z'],
    ['America/Blanc-Sablon', '2026-07-01', '2026-07-01T17:30:00Z'],
    ['America/Toronto', '2026-12-01', '2026-12-01T18:30:00Z'],
    ['America/Blanc-Sablon', '2026-12-01', '2026-12-01T17:30:00Z'],
  ] as const)('at 13:30 in %s on %s is %s', (zone, on, instant) => {
    expect(instantAt(day(on), 13 * 60 + 30, zone)).toEqual(new Date(instant))
  })

  it('does not exist when clocks jump over it, and is the first of two when they go back', () => {
    expect(instantAt(day('2027-03-14'), 150, 'America/Toronto')).toBeNull()
    expect(instantAt(day('2027-03-14'), 150, 'America/Blanc-Sablon')).not.toBeNull()
    expect(instantAt(day('2026-11-01'), 90, 'America/Toronto')).toEqual(new Date('2026-11-01T05:30:00Z'))
  })

  it('is said as people say it', () => {
    const moment = { startsAt: new Date('2026-11-01T14:00:00Z'), endsAt: new Date('2026-11-01T18:30:00Z') }
    expect(momentIn(moment, 'fr', 'America/Toronto').replace(/[\u00a0\u202f]/g, ' ')).toBe(
      'dimanche 1er novembre, de 9 h à 13 h 30',
    )
    expect(momentIn(moment, 'en', 'America/Toronto').replace(/[\u00a0\u202f]/g, ' ')).toBe(
      'Sunday, November 1, 9:00 a.m. to 1:30 p.m.',
    )
  })

  it('is read from the ways an hour is written', () => {
    expect(['13:30', '9:05', '13 h 30', '9h', '24:00', '7', 'midi'].map(readTime)).toEqual([
      810,
      545,
      810,
      540,
      null,
      null,
      null,
    ])
  })

  it('ends a day with the clocks of its zone', () => {
    expect(endOfDay(day('2026-11-01'), 'America/Toronto')).toEqual(new Date('2026-11-02T05:00:00Z'))
    expect(endOfDay(day('2026-10-31'), 'America/Toronto')).toEqual(new Date('2026-11-01T04:00:00Z'))
  })
})
