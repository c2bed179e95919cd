import { describe, expect, it } from 'vitest'
import { questionStates } from './model.ts'
import { mayOnQuestion, moves, questionDeeds, questionRelations } from './rules.ts'

describe('a question', () => {
  it('is nothing to who neither asked it nor was asked', () => {
    for (const state of questionStates)
      for (const deed of questionDeeds) expect(mayOnQuestion(deed, { state }, [])).toBe(false)
  })

  it('once forgotten is read and moved by nobody', () => {
    for (const deed of questionDeeds) expect(mayOnQuestion(deed, { state: 'forgotten' }, questionRelations)).toBe(false)
    expect(moves.forgotten).toEqual([])
  })

  it('is answered by who was asked alone, while it stands', () => {
    const may = questionStates.flatMap((state) =>
      questionRelations.filter((relation) => mayOnQuestion('answer', { state }, [relation])).map((one) => [state, one]),
    )
    expect(may).toEqual([
      ['open', 'recipient'],
      ['answered', 'recipient'],
    ])
  })

  it('can be forgotten by its asker in each state that comes before', () => {
    for (const state of questionStates.filter((one) => one !== 'forgotten')) {
      expect(mayOnQuestion('forget', { state }, ['asker'])).toBe(true)
      expect(moves[state]).toContain('forgotten')
    }
  })
})
