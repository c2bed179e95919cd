import { describe, expect, it } from 'vitest'
import { holdingNeeds } from '../../kernel/feature/index.ts'
import { memberRoles } from './model.ts'
import {
  canHold,
  invitationMoves,
  invitationStates,
  isLastLead,
  isLess,
  may,
  needOfRole,
  organizationRelations,
  organizationRights,
  refuseDeparture,
  refuseTaker,
  relationsOf,
  invitationStateOf,
  type OrganizationDeed,
} from './rules.ts'

const now = new Date('2026-11-22T12:00:00Z')
const later = new Date('2026-11-22T13:00:00Z')
const before = new Date('2026-11-22T11:00:00Z')

describe('who may do what', () => {
  const deeds = Object.keys(organizationRights) as OrganizationDeed[]

  it.each(deeds)('%s: only the relations of the table', (deed) => {
    for (const relation of organizationRelations) {
      expect(may(deed, [relation]), relation).toBe(organizationRights[deed].includes(relation))
    }
  })

  it.each(deeds)('%s: refused to a stranger', (deed) => expect(may(deed, [])).toBe(false))

  it('lets a partner see and nothing else', () => {
    expect(deeds.filter((deed) => may(deed, ['partner']))).toEqual(['see'])
  })
})

describe('what a person is to an organization', () => {
  const nobody = { led: [], organizations: [], coordinated: [], networks: [] }
  const organization = { id: 'o', networkIds: ['n'], hasLead: true }

  it('is nothing to someone of another network', () => {
    expect(relationsOf({ ...nobody, organizations: ['x'], coordinated: ['m'], networks: ['m'] }, organization)).toEqual(
      [],
    )
  })

  it('is steward to its coordinator only while nobody leads it', () => {
    const who = { ...nobody, coordinated: ['n'], networks: ['n'] }

    expect(relationsOf(who, organization)).toEqual(['coordinator', 'partner'])
    expect(relationsOf(who, { ...organization, hasLead: false })).toEqual(['steward', 'coordinator', 'partner'])
  })

  it('adds up', () => {
    const who = { led: ['o'], organizations: ['o'], coordinated: [], networks: ['n'] }

    expect(relationsOf(who, organization)).toEqual(['lead', 'member', 'partner'])
  })
})

describe('the life of an invitation', () => {
  const waiting = { acceptedAt: null, revokedAt: null, expiresAt: later }

  it.each([
    ['waiting', waiting],
    ['expired', { ...waiting, expiresAt: before }],
    ['expired', { ...waiting, expiresAt: now }],
    ['accepted', { ...waiting, acceptedAt: before, expiresAt: before }],
    ['revoked', { ...waiting, revokedAt: before }],
  ] as const)('is %s', (state, invitation) => expect(invitationStateOf(invitation, now)).toBe(state))

  it('is accepted only while it waits; only one that was withdrawn is sent again, and nothing moves an accepted one', () => {
    expect(invitationStates.filter((state) => invitationMoves[state].includes('accept'))).toEqual(['waiting'])
    expect(invitationStates.filter((state) => invitationMoves[state].length === 0)).toEqual(['accepted'])
    expect(invitationMoves.revoked).toEqual(['extend'])
  })
})

describe('an access', () => {
  it('lets one hold what it allows, and nothing when it has ended', () => {
    const held = memberRoles.map((role) => holdingNeeds.filter((needs) => canHold(needOfRole[role], needs)))

    expect(held).toEqual([['belong'], ['belong', 'work'], ['belong', 'work'], ['belong', 'work', 'lead']])
    expect(holdingNeeds.filter((needs) => canHold(null, needs))).toEqual([])
  })

  it('is less than another, never than itself', () => {
    expect(memberRoles.filter((role) => isLess(role, 'specialist'))).toEqual(['reader', 'worker'])
  })
})

describe('a departure', () => {
  const lea = { personId: 'léa', role: 'lead' as const }
  const sam = { personId: 'sam', role: 'worker' as const }

  it.each([
    ['of the only lead needs another', 'léa', [lea, sam], null, 'lead-missing'],
    ['of the only lead goes when another is named', 'léa', [lea, sam], 'sam', null],
    ['of one of two leads needs none', 'léa', [lea, { ...sam, role: 'lead' as const }], null, null],
    ['makes no lead of the one who leaves', 'léa', [lea, sam], 'léa', 'to-the-leaver'],
    ['makes no lead of a stranger', 'sam', [lea, sam], 'x', 'not-a-member'],
  ] as const)('%s', (_, leaver, members, lead, refusal) => {
    expect(refuseDeparture(leaver, members, lead)).toBe(refusal)
  })

  it.each([
    ['gives nothing to the one who leaves', 'sam', 'to-the-leaver'],
    ['gives nothing to who may not hold it', 'x', 'not-a-member'],
    ['gives to a colleague', 'léa', null],
  ] as const)('%s', (_, taker, refusal) => {
    expect(refuseTaker('sam', ['léa', 'sam'], taker)).toBe(refusal)
  })

  it('knows the last lead', () => {
    expect(isLastLead('léa', [lea, sam])).toBe(true)
    expect(isLastLead('sam', [lea, sam])).toBe(false)
  })
})
