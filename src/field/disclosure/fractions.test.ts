import { describe, expect, it } from 'vitest'
import { type Gated, gated, releaseAnswers, releaseShare, thresholdsOf } from '../index.ts'

const usual = thresholdsOf({})

describe('a percentage', () => {
  const share = (numerator: Gated, denominator: Gated): unknown => releaseShare({ numerator, denominator }, usual)

  it('is shown when both sides are many people, or nobody', () => {
    expect(share(18, 28)).toEqual({ state: 'shown', value: 1800 / 28 })
    expect(share(0, 10)).toEqual({ state: 'shown', value: 0 })
    expect(share(10, 10)).toEqual({ state: 'shown', value: 100 })
  })

  it.each([
    [5, 9],
    [9, 9],
    [4, 28],
    [27, 28],
    [24, 28],
  ])('is withheld for %i of %i', (numerator, denominator) => {
    expect(share(numerator, denominator)).toEqual({ state: 'withheld' })
  })

  it('is withheld beside a withheld count', () => {
    expect(share('withheld', 28)).toEqual({ state: 'withheld' })
    expect(share(18, 'withheld')).toEqual({ state: 'withheld' })
    expect(share(null, 'withheld')).toEqual({ state: 'withheld' })
  })

  it('is none without a denominator', () => {
    expect(share(3, 0)).toEqual({ state: 'none' })
    expect(share(null, 28)).toEqual({ state: 'none' })
    expect(share(0, null)).toEqual({ state: 'none' })
  })

  it('is refused above a hundred', () => {
    expect(() => share(29, 28)).toThrow('above')
  })
})

describe('a mean, a median, a level or a distribution', () => {
  const mean = (answers: Gated): unknown => releaseAnswers({ answers, value: 3.4 }, usual)

  it('is shown from five answers', () => {
    expect(mean(5)).toEqual({ state: 'shown', value: 3.4 })
    expect(mean(4)).toEqual({ state: 'withheld' })
  })

  it('is withheld with the number of its answers', () => {
    expect(mean('withheld')).toEqual({ state: 'withheld' })
  })

  it('is none of no answers', () => {
    expect(mean(0)).toEqual({ state: 'none' })
    expect(mean(null)).toEqual({ state: 'none' })
  })
})

it('reads a figure of a release as it was let out', () => {
  const out = { shown: new Map([['a', 12]]), withheld: new Map([['b', 'small' as const]]) }

  expect(['a', 'b', 'c'].map((id) => gated(out, id))).toEqual([12, 'withheld', null])
})

describe('the thresholds of an instance', () => {
  it('are five people, ten where sensitive, ten under a percentage and five answers', () => {
    expect(usual).toEqual({ people: 5, sensitive: 10, denominator: 10, answers: 5 })
  })

  it('may be raised', () => {
    expect(thresholdsOf({ people: 8, denominator: 20, answers: 7 })).toEqual({
      people: 8,
      sensitive: 10,
      denominator: 20,
      answers: 7,
    })
  })

  it('are never lowered, whatever is asked', () => {
    for (const asked of [0, -3, 4, 4.9, Number.NaN, -Infinity])
      expect(thresholdsOf({ people: asked, sensitive: asked, denominator: asked, answers: asked })).toEqual(usual)
  })

  it('are never lower where sensitive than elsewhere', () => {
    expect(thresholdsOf({ people: 15 }).sensitive).toBe(15)
  })
})
