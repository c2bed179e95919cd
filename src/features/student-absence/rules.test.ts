import { describe, expect, it } from 'vitest'
import { groundings } from './model.ts'
import { mayOnRule, ruleDeeds, ruleMoves, ruleRelations, ruleRights, ruleStates, stateOf } from './rules.ts'

describe('the life of a rule', () => {
  it('is in force only while what it rests on holds, and nobody withdrew it', () => {
    expect(stateOf(null)).toBe('none')
    for (const rests of groundings) {
      expect(stateOf({ withdrawnAt: null, rests })).toBe(rests === 'yes' ? 'in-force' : 'suspended')
      expect(stateOf({ withdrawnAt: new Date('2026-11-01T00:00:00Z'), rests })).toBe('withdrawn')
    }
  })

  it('lets a file be opened in force alone', () => {
    expect(ruleStates.filter((state) => ruleMoves[state].includes('open'))).toEqual(['in-force'])
  })
})

describe('who may do what', () => {
  it('is what the table says, in every state, for every relation', () => {
    for (const state of ruleStates)
      for (const deed of ruleDeeds)
        for (const relation of ruleRelations)
          expect(mayOnRule(deed, state, [relation])).toBe(
            ruleMoves[state].includes(deed) && ruleRights[deed].includes(relation),
          )
  })

  it('gives nobody without a relation anything, and a partner nothing but to read', () => {
    for (const state of ruleStates)
      for (const deed of ruleDeeds) {
        expect(mayOnRule(deed, state, [])).toBe(false)
        expect(mayOnRule(deed, state, ['partner'])).toBe(deed === 'see')
      }
  })
})
