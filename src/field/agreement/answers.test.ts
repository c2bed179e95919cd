import { describe, expect, it } from 'vitest'
import { agreementsNeeded, answersAfter, refuseWithoutAgreement, tallyOf } from './answers.ts'

describe('answers', () => {
  it('let an organization change its mind, and lift only an objection', () => {
    expect(answersAfter(null)).toEqual(['agree', 'object'])
    expect(answersAfter('agree')).toEqual(['object'])
    expect(answersAfter('object')).toEqual(['agree', 'lift'])
    expect(answersAfter('lift')).toEqual(['agree', 'object'])
  })
})

describe('adoption', () => {
  it.each([
    [1, 1],
    [2, 2],
    [3, 2],
    [4, 3],
    [12, 7],
  ])('of %i organizations needs %i', (members, needed) => {
    expect(agreementsNeeded({ members })).toBe(needed)
    expect(refuseWithoutAgreement({ members, agreed: needed - 1, objecting: 0 })).toBe('too-few')
    expect(refuseWithoutAgreement({ members, agreed: needed, objecting: 0 })).toBeNull()
  })

  it('waits for an open objection, however many agree', () => {
    expect(refuseWithoutAgreement({ members: 9, agreed: 8, objecting: 1 })).toBe('objection-open')
  })

  it('does not happen in a network without organizations', () => {
    expect(refuseWithoutAgreement({ members: 0, agreed: 0, objecting: 0 })).toBe('too-few')
  })

  it('counts only organizations that are there, each by its last answer', () => {
    const answers = new Map([
      ['a', 'agree'],
      ['b', 'lift'],
      ['gone', 'object'],
    ] as const)

    expect(tallyOf(['a', 'b', 'c'], answers)).toEqual({ members: 3, agreed: 1, objecting: 0 })
  })
})
