import { describe, expect, it } from 'vitest'
import { computed, definitionOf, measures, states, valued } from '../indicator.examples.ts'
import type { ShownValue } from '../shown.ts'
import { comparable, sayValue, wholePercent } from './say-value.ts'

const say = (value: ShownValue, lang: 'fr' | 'en', isOwn = false): string =>
  sayValue(definitionOf(value), value, { lang, isOwn })

describe('a figure in words', () => {
  it.each([
    [computed.count, '34', '34'],
    [computed.nature, '4 catégories', '4 categories'],
    [computed.duration, '90\u00a0jours', '90 days'],
    [computed.level, 'Niveau médian\u00a0: 3', 'Median level: 3'],
    [computed.share, '64\u00a0% (18\u00a0sur\u00a028)', '64% (18\u00a0of\u00a028)'],
    [computed.yesno, '4 organisations sur\u00a05', '4 of 5 organizations'],
    [computed.frequency, '2,5 par mois', '2.5 a month'],
  ] as const)('is written as each language writes it, %#', (value, fr, en) => {
    expect([say(value, 'fr'), say(value, 'en')]).toEqual([fr, en])
  })

  it('agrees at 0 and 1', () => {
    const lasts = (days: number) =>
      valued('duration', { value: days, span: { median: days, minimum: days, maximum: days, running: 0 } })
    const list = (length: number) =>
      valued('nature', { categories: Array.from({ length }, () => ({ code: 'talk', n: 1 })) })

    expect([0, 1, 1.5, 2].map((days) => say(lasts(days), 'fr'))).toEqual([
      '0\u00a0jour',
      '1\u00a0jour',
      '1,5\u00a0jour',
      '2\u00a0jours',
    ])
    expect([0, 1, 2].map((days) => say(lasts(days), 'en'))).toEqual(['0 days', '1 day', '2 days'])
    expect([0, 1, 2].map((length) => say(list(length), 'fr'))).toEqual(['0 catégorie', '1 catégorie', '2 catégories'])
  })

  it('is yes or no for one organization', () => {
    const inPlace = (numerator: number) => valued('yesno', { numerator, denominator: 1 })

    expect([1, 0].map((n) => say(inPlace(n), 'fr', true))).toEqual(['Oui', 'Non'])
    expect([1, 0].map((n) => say(inPlace(n), 'en', true))).toEqual(['Yes', 'No'])
  })
})

describe('what has no figure', () => {
  it('says its state in words, never a blank and never a zero, in both languages', () => {
    const { zero, partial, ...without } = states
    for (const lang of ['fr', 'en'] as const) {
      const said = Object.values(without).map((value) => say(value, lang))

      expect(said.filter((one) => one.trim() === '' || /\d/.test(one))).toEqual([])
    }
    expect([zero, partial].map((value) => say(value, 'fr'))).toEqual(['0', '57'])
  })

  it('is told apart from every other state', () => {
    const { zero, 'own-only': _same, ...others } = states
    const said = Object.values(others).map((value) => say(value, 'fr'))

    expect(new Set([...said, say(zero, 'fr')]).size).toBe(said.length + 1)
  })

  it('has nothing to compare, to draw or to put in a file', () => {
    const { zero, partial, ...without } = states

    expect(Object.values(without).map((value) => comparable(definitionOf(value), value))).toEqual(
      Object.values(without).map(() => null),
    )
    expect(comparable(measures.count, zero)).toBe(0)
    expect(comparable(measures.people, partial)).toBe(57)
    expect(comparable(measures.count, null)).toBeNull()
  })

  it('is said of a share without a whole, rather than dividing by zero', () => {
    const none = valued('share', { numerator: 0, denominator: 0 })

    expect(say(none, 'fr')).toBe('Pas encore de données')
    expect(comparable(measures.share, none)).toBeNull()
  })
})

describe('a percentage', () => {
  it('is 100 or 0 only when it is all of them or none', () => {
    expect([wholePercent(999, 1000), wholePercent(1000, 1000), wholePercent(1, 1000), wholePercent(0, 1000)]).toEqual([
      99, 100, 1, 0,
    ])
  })
})

describe('a level', () => {
  it('is compared by the share at the agreed level or above', () => {
    expect(comparable(measures.level, computed.level)).toBe(49)
  })

  it('gives nothing away when its levels are withheld', () => {
    const levels = ['1', '2', '3', '4', '5'].map((code) => ({ code, n: null }))
    const withheld = valued('level', { distribution: { levels, median: null, atOrAbove: null } })

    expect(say(withheld, 'fr')).toBe('Pas encore de données')
    expect(comparable(measures.level, withheld)).toBeNull()
  })
})
