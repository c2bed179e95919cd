import { describe, expect, it } from 'vitest'
import {
  awaitedVoices,
  calledAs,
  collaborationDeeds,
  collaborationRights,
  isOverdue,
  may,
  seatRelations,
  seatsOf,
  standings,
} from './rules.ts'

describe('who may do what in a collaboration', () => {
  it('is what the table says, and nothing more', () => {
    for (const standing of standings)
      for (const relation of seatRelations)
        for (const deed of collaborationDeeds) {
          const seats = [{ organizationId: 'a', standing, relations: [relation] }]
          expect(may(deed, seats), `${standing} ${relation} ${deed}`).toBe(
            collaborationRights[standing][deed].includes(relation),
          )
        }
    for (const deed of collaborationDeeds) expect(may(deed, [])).toBe(false)
  })

  it('counts where an organization stands today before where it stood', () => {
    const who = { organizations: ['a', 'b'], led: ['a'] }
    const seats = seatsOf(
      who,
      ['a', 'b'],
      [
        { organizationId: 'a', state: 'left' },
        { organizationId: 'a', state: 'member' },
        { organizationId: 'b', state: 'proposed' },
      ],
    )

    expect(seats).toEqual([{ organizationId: 'a', standing: 'member', relations: ['reader', 'worker', 'lead'] }])
  })
})

describe('what it is called', () => {
  it.each([
    [['community', 'police'], 'alliance'],
    [['community', 'community'], 'partnership'],
    [['community'], 'partnership'],
    [[], 'partnership'],
  ] as const)('%j: %s', (sectors, called) => {
    const members = sectors.map((sector) => ({ state: 'member' as const, sector }))

    expect(calledAs({ kind: 'alliance' }, members)).toBe(called)
    expect(calledAs({ kind: 'table' }, members)).toBe('table')
  })
})

it('awaits every member but the one that proposes', () => {
  const members = ['a', 'b', 'c'].map((organizationId) => ({ organizationId, state: 'member' as const }))

  expect(awaitedVoices({ proposedById: 'a', agreed: ['c'] }, members)).toEqual(['b'])
})

it('is overdue the day after, not the day itself, and no longer once settled', () => {
  const due = '2026-11-22' as Parameters<typeof isOverdue>[0]['dueOn']

  expect(isOverdue({ state: 'open', dueOn: due }, '2026-11-22')).toBe(false)
  expect(isOverdue({ state: 'open', dueOn: due }, '2026-11-23')).toBe(true)
  expect(isOverdue({ state: 'not-kept', dueOn: due }, '2026-11-23')).toBe(false)
})
