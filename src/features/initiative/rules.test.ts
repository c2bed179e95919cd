import { describe, expect, it } from 'vitest'
import { requestStates, type RequestState } from './model.ts'
import {
  initiativeDeeds,
  initiativeRelations,
  initiativeRelationsOf,
  initiativeRights,
  mayMoveRequest,
  mayOnInitiative,
  missingTexts,
  requestMoves,
  requestSidesOf,
  stateAfter,
  type InitiativeRelation,
  type RequestMove,
  type RequestSide,
} from './rules.ts'

const organizationId = 'organization'
const networkId = 'network'
const nobody = { led: [], organizations: [], coordinated: [] }

const person = (relation: InitiativeRelation) => ({
  who: {
    led: relation === 'lead' ? [organizationId] : [],
    organizations: relation === 'coordinator' ? [] : [organizationId],
    coordinated: relation === 'coordinator' ? [networkId] : [],
  },
  worked: relation === 'worker' || relation === 'lead' ? [organizationId] : [],
})

const cases = (['draft', 'published', 'withdrawn'] as const).flatMap((status) =>
  initiativeDeeds.flatMap((deed) => initiativeRelations.map((relation) => ({ status, deed, relation }))),
)

describe('an initiative', () => {
  it.each(cases)('$status: « $deed » by a $relation is what the table says', ({ status, deed, relation }) => {
    const { who, worked } = person(relation)
    const held = initiativeRelationsOf(who, worked, { organizationId, networkId })
    const expected = held.some((one) => initiativeRights[status][deed].includes(one))

    expect(mayOnInitiative(who, worked, deed, { organizationId, networkId, status })).toBe(expected)
  })

  it.each(initiativeDeeds)('is nothing to a stranger: %s', (deed) => {
    expect(mayOnInitiative(nobody, [], deed, { organizationId, networkId, status: 'draft' })).toBe(false)
  })

  it('is never published nor taken from everyone by who only works there', () => {
    const { who, worked } = person('worker')
    const may = (deed: 'publish' | 'withdraw' | 'edit', status: 'draft' | 'published') =>
      mayOnInitiative(who, worked, deed, { organizationId, networkId, status })

    expect([may('publish', 'draft'), may('withdraw', 'published'), may('edit', 'published')]).toEqual([
      false,
      false,
      false,
    ])
    expect(may('edit', 'draft')).toBe(true)
  })

  it('says what is missing before it can be read in both languages', () => {
    expect(missingTexts({ nameFr: 'x', nameEn: null, aimFr: 'x', aimEn: null })).toEqual(['nameEn', 'aimEn'])
  })
})

describe('a request for help', () => {
  const moves = Object.keys(stateAfter) as RequestMove[]
  const sides: RequestSide[] = ['asking', 'asked']
  const all = requestStates.flatMap((state) => moves.flatMap((move) => sides.map((side) => ({ state, move, side }))))

  it.each(all)('$state: « $move » by who is $side is what the table says', ({ state, move, side }) => {
    expect(mayMoveRequest(state, move, [side])).toBe(requestMoves[state][move].includes(side))
  })

  it.each(all.filter(({ side }) => side === 'asking'))('is moved by nobody else: $state, $move', ({ state, move }) => {
    expect(mayMoveRequest(state, move, [])).toBe(false)
  })

  it('always has a way out of a state, and never into itself', () => {
    const leadsTo = (state: RequestState) =>
      moves.filter((move) => requestMoves[state][move].length > 0).flatMap((move) => stateAfter[move] ?? [])

    for (const state of requestStates) {
      expect(leadsTo(state).length).toBeGreaterThan(0)
      expect(leadsTo(state)).not.toContain(state)
    }
  })

  it('is seen from the side where one works', () => {
    expect(requestSidesOf(['a'], { fromId: 'a', toId: 'b' })).toEqual(['asking'])
    expect(requestSidesOf(['a', 'b'], { fromId: 'a', toId: 'b' })).toEqual(['asking', 'asked'])
    expect(requestSidesOf([], { fromId: 'a', toId: 'b' })).toEqual([])
  })
})
