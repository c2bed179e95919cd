import { describe, expect, it } from 'vitest'
import { may, moves, relationOf, testimonialDeeds, testimonialRelations, testimonialStates } from './rules.ts'

const now = new Date('2026-12-07T15:00:00Z')
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000)
const every = testimonialStates.flatMap((state) =>
  testimonialDeeds.flatMap((deed) =>
    testimonialRelations.map((relation) => ({
      state,
      deed,
      relation,
      isAllowed: moves[state][deed]?.by.includes(relation) ?? false,
    })),
  ),
)
const facts = { withdrawnAt: daysAgo(3), mayTestify: true }

describe('the life of a testimonial', () => {
  it.each(every)('$deed, when $state, by $relation: $isAllowed', ({ state, deed, relation, isAllowed }) => {
    expect(may(deed, relation, { ...facts, state }, now)).toBe(isAllowed)
  })

  it.each(every)('$deed, when $state, is refused to everyone else', ({ state, deed }) => {
    expect(may(deed, null, { ...facts, state }, now)).toBe(false)
  })

  it('reaches « published » by two consents only, each by a party of its own', () => {
    const into = testimonialStates.flatMap((from) =>
      Object.values(moves[from]).flatMap(({ by, to }) => (to === 'published' && from !== to ? [{ from, by }] : [])),
    )

    expect(into).toEqual([{ from: 'waiting', by: ['organization'] }])
    expect(moves.draft.consent).toEqual({ by: ['author'], to: 'waiting' })
    expect(Object.values(moves.withdrawn).every(({ to }) => to === 'draft' || to === 'withdrawn')).toBe(true)
  })

  it('lets either withdraw whatever the other can still read', () => {
    for (const state of ['waiting', 'published'] as const)
      expect(moves[state].withdraw?.by).toEqual(['author', 'organization'])
  })

  it('asks of an author to still work there, except to see and to withdraw', () => {
    const gone = { ...facts, mayTestify: false }
    const allowed = every.filter(
      ({ state, deed, relation }) => relation === 'author' && may(deed, relation, { ...gone, state }, now),
    )

    expect(new Set(allowed.map(({ deed }) => deed))).toEqual(new Set(['see', 'withdraw']))
  })

  it.each([
    [29, true],
    [30, false],
    [400, false],
  ])('is taken up again until 30 days: after %i, %s', (days, isAllowed) => {
    const withdrawn = { state: 'withdrawn', withdrawnAt: daysAgo(days), mayTestify: true } as const

    expect(may('resume', 'author', withdrawn, now)).toBe(isAllowed)
  })
})

describe('who answers for the organization', () => {
  const of = { organizationId: 'o', personId: 'author', authorLeads: false, hasLead: true, isCoordinated: false }

  it('is its lead, and never its author', () => {
    expect(relationOf({ personId: 'lead', led: ['o'] }, of)).toBe('organization')
    expect(relationOf({ personId: 'author', led: ['o'] }, { ...of, authorLeads: true, isCoordinated: true })).toBe(
      'author',
    )
    expect(relationOf({ personId: 'other', led: ['p'] }, of)).toBeNull()
  })

  it('is its coordinator when the author leads it, or when nobody does', () => {
    const coordinator = { personId: 'c', led: [] }

    expect(relationOf(coordinator, { ...of, isCoordinated: true })).toBeNull()
    expect(relationOf(coordinator, { ...of, isCoordinated: true, authorLeads: true })).toBe('organization')
    expect(relationOf(coordinator, { ...of, isCoordinated: true, hasLead: false })).toBe('organization')
    expect(relationOf(coordinator, { ...of, authorLeads: true })).toBeNull()
  })
})
