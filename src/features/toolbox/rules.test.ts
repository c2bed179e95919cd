import { describe, expect, it } from 'vitest'
import { mayOnTool, moves, toolDeeds, toolStates, writesFor, writesTools } from './rules.ts'

const coordinator = { coordinated: ['mine'], isOperator: false }
const operator = { coordinated: [], isOperator: true }
const nobody = { coordinated: [], isOperator: false }
const every = toolStates.flatMap((state) =>
  toolDeeds.map((deed) => ({ state, deed, isAllowed: moves[state][deed] !== undefined })),
)

describe('an article that is not shipped', () => {
  it.each(every)('$deed, when $state, by who writes there: $isAllowed', ({ state, deed, isAllowed }) => {
    expect(mayOnTool(deed, coordinator, { networkId: 'mine', state })).toBe(isAllowed)
    expect(mayOnTool(deed, operator, { networkId: null, state })).toBe(isAllowed)
  })

  it.each(every)('$deed, when $state, is refused to everyone else', ({ state, deed }) => {
    expect(mayOnTool(deed, coordinator, { networkId: 'theirs', state })).toBe(false)
    expect(mayOnTool(deed, coordinator, { networkId: null, state })).toBe(false)
    expect(mayOnTool(deed, operator, { networkId: 'mine', state })).toBe(false)
    expect(mayOnTool(deed, nobody, { networkId: 'mine', state })).toBe(false)
  })

  it('is published by one deed only, and written again after it was withdrawn it is a draft', () => {
    const into = toolStates.flatMap((from) =>
      Object.entries(moves[from]).flatMap(([deed, to]) => (to === 'published' && from !== to ? [deed] : [])),
    )

    expect(new Set(into)).toEqual(new Set(['publish']))
    expect(moves.withdrawn.edit).toBe('draft')
    expect(moves.withdrawn.withdraw).toBeUndefined()
  })

  it('is written by who coordinates, or who runs the instance', () => {
    expect([writesTools(coordinator), writesTools(operator), writesTools(nobody)]).toEqual([true, true, false])
    expect(writesFor(coordinator, null)).toBe(false)
  })
})
