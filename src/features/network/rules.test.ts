import { describe, expect, it } from 'vitest'
import {
  invitationMoves,
  invitationStates,
  isLastLead,
  may,
  organizationRelations,
  organizationRights,
  refuseDeparture,
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

describe('a departure', () => {
  const lea = { personId: 'léa', role: 'lead' as const }
  const sam = { personId: 'sam', role: 'worker' as const }
  const noOne = { lead: null, designations: {} }

  it.each([
    ['of the only lead needs another', 'léa', [lea, sam], noOne, 'lead-missing'],
    ['of the only lead goes when another is named', 'léa', [lea, sam], { ...noOne, lead: 'sam' }, null],
    ['of one of two leads needs none', 'léa', [lea, { ...sam, role: 'lead' as const }], noOne, null],
    [
      'gives nothing to the one who leaves',
      'sam',
      [lea, sam],
      { ...noOne, designations: { contact: 'sam' } },
      'to-the-leaver',
    ],
    ['gives nothing to a stranger', 'sam', [lea, sam], { ...noOne, designations: { contact: 'x' } }, 'not-a-member'],
    ['may leave roles to nobody', 'sam', [lea, sam], noOne, null],
  ] as const)('%s', (_, leaver, members, handOver, refusal) => {
    expect(refuseDeparture(leaver, members, handOver)).toBe(refusal)
  })

  it('knows the last lead', () => {
    expect(isLastLead('léa', [lea, sam])).toBe(true)
    expect(isLastLead('sam', [lea, sam])).toBe(false)
  })
})
