import { describe, expect, it } from 'vitest'
import type { Day } from '../../kernel/clock.ts'
import type { Completion } from './model.ts'
import {
  canClose,
  holdsUntil,
  mayOnTraining,
  moves,
  standingIn,
  takesAttendance,
  trainingDeeds,
  trainingRelations,
  trainingRights,
} from './rules.ts'
import { sessionStates } from './model.ts'

const day = (text: string): Day => text as Day
const completed = (onDay: string, refreshMonths: number | null): Completion => ({
  title: 'x',
  subjects: ['signs'],
  onDay: day(onDay),
  refreshMonths,
})

describe('who may do what with a training', () => {
  const person = { organizations: ['a'], networks: ['n'], worked: [], hasPlace: false }
  const training = { organizationId: 'b', networkId: null, withdrawnAt: null }

  it('is nothing for who is nothing to it', () => {
    for (const deed of trainingDeeds) expect(mayOnTraining(person, deed, training)).toBe(false)
    expect(mayOnTraining(person, 'register', { ...training, networkId: 'n' })).toBe(true)
    expect(mayOnTraining(person, 'see', { ...training, networkId: 'n', withdrawnAt: new Date(0) })).toBe(false)
  })

  it('is writing for who gives it alone, and registering nowhere once it is withdrawn', () => {
    for (const rights of Object.values(trainingRights))
      for (const deed of ['edit', 'plan', 'attend', 'withdraw', 'put-back'] as const)
        for (const relation of trainingRelations) if (relation !== 'giver') expect(rights[deed]).not.toContain(relation)
    expect(trainingRights.withdrawn.register).toEqual([])
  })
})

describe('a session', () => {
  const session = { startsAt: new Date('2026-09-24T13:00:00Z'), timeZone: 'America/Toronto' as const }

  it('takes attendance from the morning of its day, in its zone, and only while it is planned', () => {
    const at = (now: string, state: (typeof sessionStates)[number] = 'planned') =>
      takesAttendance({ ...session, state }, new Date(now))
    expect(at('2026-09-24T03:59:00Z')).toBe(false)
    expect(at('2026-09-24T04:00:00Z')).toBe(true)
    expect(at('2027-09-24T04:00:00Z')).toBe(true)
    for (const state of sessionStates) expect(at('2026-09-24T15:00:00Z', state)).toBe(state === 'planned')
  })

  it('closes once it began, for good', () => {
    expect(canClose({ ...session, state: 'planned' }, new Date('2026-09-24T12:59:00Z'))).toBe(false)
    expect(canClose({ ...session, state: 'planned' }, session.startsAt)).toBe(true)
    expect(moves.closed).toEqual([])
  })
})

describe('until when a training holds', () => {
  it('ends on the last day of a month that is too short', () => {
    expect(holdsUntil(completed('2026-01-31', 1))).toBe('2026-02-28')
    expect(holdsUntil(completed('2024-02-29', 12))).toBe('2025-02-28')
    expect(holdsUntil(completed('2026-11-30', 3))).toBe('2027-02-28')
    expect(holdsUntil(completed('2026-05-04', 24))).toBe('2028-05-04')
    expect(holdsUntil(completed('2026-05-04', null))).toBeNull()
  })

  it('is the latest of all that was taken in a subject; unknown is never up to date', () => {
    const today = day('2026-09-14')
    const at = (...taken: Completion[]) => standingIn(taken, today)
    expect(at()).toEqual({ standing: 'never', until: null })
    expect(at(completed('2025-01-01', 12))).toEqual({ standing: 'late', until: '2026-01-01' })
    expect(at(completed('2025-01-01', 12), completed('2026-01-01', 12)).standing).toBe('current')
    expect(at(completed('2025-11-13', 12)).standing).toBe('soon')
    expect(at(completed('2025-11-14', 12)).standing).toBe('current')
    expect(at(completed('2025-01-01', 12), completed('2020-01-01', null))).toEqual({ standing: 'current', until: null })
  })
})
