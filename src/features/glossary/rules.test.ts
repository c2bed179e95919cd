import { describe, expect, it } from 'vitest'
import {
  definitionMoves,
  definitionRelations,
  definitionRights,
  definitionStates,
  may,
  proposesSomewhere,
  relationsOf,
  stateOf,
  type DefinitionDeed,
} from './rules.ts'

const who = { networks: ['n'], coordinated: [], led: [], organizations: ['o'] }
const seat = { networkId: 'n', organizationId: 'o', canPropose: true }
const deeds = Object.keys(definitionRights) as DefinitionDeed[]

describe('who may do what with the definitions of a network', () => {
  it.each(deeds.flatMap((deed) => definitionRelations.map((relation) => [deed, relation] as const)))(
    'is the table: %s as %s',
    (deed, relation) => {
      expect(may(deed, [relation])).toBe(definitionRights[deed].includes(relation))
    },
  )

  it('is nothing for a stranger, whatever they are elsewhere', () => {
    const elsewhere = { networks: ['x'], coordinated: ['x'], led: ['o'], organizations: ['o'] }

    expect(relationsOf(elsewhere, 'n', [{ ...seat, networkId: 'x' }], seat)).toEqual([])
  })

  it('is to read, for who only reads there', () => {
    expect(relationsOf(who, 'n', [{ ...seat, canPropose: false }], seat)).toEqual(['member'])
  })

  it('is to propose and to withdraw, for a worker of the organization that proposes', () => {
    expect(relationsOf(who, 'n', [seat], seat)).toEqual(['member', 'worker', 'proposer'])
    expect(relationsOf(who, 'n', [seat], { organizationId: 'p' })).toEqual(['member', 'worker'])
  })

  it('counts no organization in which the person no longer works', () => {
    expect(relationsOf({ ...who, organizations: [] }, 'n', [seat], seat)).toEqual(['member'])
  })

  it('is to propose and to withdraw for the coordination, for who coordinates, and never in an organization’s name', () => {
    const coordinator = { ...who, organizations: [], coordinated: ['n'] }
    const coordination = { organizationId: null }

    expect(relationsOf(coordinator, 'n', [], coordination)).toEqual(['member', 'coordinator', 'proposer'])
    expect(relationsOf(coordinator, 'n', [], seat)).toEqual(['member', 'coordinator'])
    expect(relationsOf({ ...who, led: ['o'] }, 'n', [seat], coordination)).toEqual(['member', 'worker', 'lead'])
    expect(relationsOf({ ...coordinator, coordinated: ['x'] }, 'n', [], coordination)).toEqual(['member'])
  })

  it('is to propose somewhere, for a coordinator, and for who does more than read', () => {
    expect(proposesSomewhere(who, [seat])).toBe(true)
    expect(proposesSomewhere(who, [{ ...seat, canPropose: false }])).toBe(false)
    expect(proposesSomewhere({ coordinated: ['n'] }, [])).toBe(true)
  })

  it('is to answer for a lead, to adopt for the coordination', () => {
    expect(relationsOf({ ...who, led: ['o'] }, 'n', [seat])).toContain('lead')
    expect(relationsOf({ ...who, coordinated: ['n'] }, 'n', [])).toEqual(['member', 'coordinator'])
  })
})

describe('the life of a proposal', () => {
  const at = new Date(0)

  it.each([
    ['open', { adoptedAt: null, withdrawnAt: null }],
    ['adopted', { adoptedAt: at, withdrawnAt: null }],
    ['withdrawn', { adoptedAt: null, withdrawnAt: at }],
  ] as const)('is %s', (state, definition) => {
    expect(stateOf(definition)).toBe(state)
  })

  it('lets an adopted definition be read, and nothing else', () => {
    expect(definitionMoves.adopted).toEqual(['see'])
    expect(definitionStates.filter((state) => definitionMoves[state].includes('adopt'))).toEqual(['open'])
  })
})
