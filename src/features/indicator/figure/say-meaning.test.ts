import { describe, expect, it } from 'vitest'
import { computed, definitionOf, measures, presented, states, targetOf, valued } from '../indicator.examples.ts'
import type { ShownValue, Target } from '../shown.ts'
import { sayMeaning, type FigureContext } from './say-meaning.ts'

const context: FigureContext = { lang: 'fr', isOwn: false, target: null, previous: null }
const say = (value: ShownValue, facts: Partial<FigureContext> = {}) =>
  sayMeaning(definitionOf(value), value, { ...context, ...facts })
const counts = (value: number) => valued('count', { value })
const aimed = (baseline: number | null, target: number | null): { target: Target } => ({
  target: targetOf('8a1.1', baseline, target),
})

describe('what a figure means and what to do', () => {
  it('is said of every type and every state, in both languages, for oneself and for a network', () => {
    const said = (['fr', 'en'] as const).flatMap((lang) =>
      [true, false].flatMap((isOwn) =>
        [...Object.values(computed), ...Object.values(states)].flatMap((value) => {
          const { means, toDo } = say(value, { lang, isOwn })
          return [means, toDo]
        }),
      ),
    )

    expect(said.filter((sentence) => !/^.{8,}[.?]$/.test(sentence))).toEqual([])
  })

  it('is measured against the target first', () => {
    expect(say(counts(34), aimed(12, 40)).means).toBe('Il manque 6 pour atteindre la cible (40).')
    expect(say(counts(40), aimed(12, 40)).means).toBe('La cible (40) est atteinte.')
    expect(say(counts(0), aimed(null, 40)).means).toBe('Il manque 40 pour atteindre la cible (40).')
  })

  it('is measured against the baseline next, then the period before', () => {
    const previous = counts(30)

    expect(say(counts(34), { ...aimed(12, null), previous }).means).toBe('22 de plus que le point de départ (12).')
    expect(say(counts(34), { previous }).means).toBe('4 de plus que la période d’avant (30).')
    expect(say(counts(20), { previous }).means).toBe('10 de moins que la période d’avant (30).')
    expect(say(counts(30), { previous }).means).toBe('Comme à la période d’avant.')
  })

  it('never compares with a period whose figure is withheld', () => {
    const previous = valued('people', { state: 'withheld', withheld: 'few', value: 3 })

    expect(say(valued('people', { value: 60 }), { previous }).means).not.toMatch(/3|57/)
  })

  it('counts in points what is in percents', () => {
    const known = (numerator: number) => valued('share', { numerator, denominator: 100 })

    expect(say(known(69), aimed(null, 70)).means).toBe('Il manque 1 point pour atteindre la cible (70\u00a0%).')
    expect(say(known(68), { ...aimed(null, 70), lang: 'en' }).means).toBe('2 points short of the target (70%).')
  })

  it('asks for what the missing organizations did not log', () => {
    const partial = (contributing: number) =>
      valued('count', { state: 'partial', value: 4, coverage: { contributing, adopters: 5 } })

    expect(say(partial(4)).toDo).toBe('Demandez à l’organisation qui n’a rien noté ce qu’il en est.')
    expect(say(partial(2)).toDo).toBe('Demandez aux 3 organisations qui n’ont rien noté ce qu’il en est.')
  })
})

describe('a figure that is withheld', () => {
  it('holds no number, nothing that opens, and no table', () => {
    const given = valued('people', {
      state: 'withheld',
      withheld: 'few',
      value: 3,
      numerator: 3,
      by: { ...computed.people.by },
      categories: [{ code: 'workshop', n: 3 }],
      jointRecords: 3,
      coverage: { contributing: 2, adopters: 8 },
    })
    for (const lang of ['fr', 'en'] as const) {
      const { coverage, method: _method, version: _version, measure: _measure, ...shown } = presented(given, lang)

      expect(JSON.stringify(shown)).not.toMatch(/\d/)
      expect(shown.traceHref).toBeNull()
      expect(coverage).toMatch(/2.*8/)
    }
  })
})

describe('joint work', () => {
  it('says why the parts add up to more than the total, at one and at many', () => {
    const joint = (jointRecords: number, lang: 'fr' | 'en') =>
      presented({ ...computed.count, jointRecords }, lang).joint

    expect(joint(0, 'fr')).toBeNull()
    expect(joint(1, 'fr')).toContain('1 fiche est commune')
    expect(joint(2, 'fr')).toContain('2 fiches sont communes')
    expect(joint(1, 'en')).toContain('1 record is shared')
  })

  it('is not said to one organization of its own figure', () => {
    expect(presented({ ...computed.count, jointRecords: 2 }, 'fr', { isOwn: true }).joint).toBeNull()
  })
})

describe('coverage', () => {
  it('stands beside every figure of a network', () => {
    for (const value of Object.values(computed))
      expect(presented(value, 'fr').coverage).toMatch(/D’après 5 organisations/)
  })

  it('agrees at 0 and 1', () => {
    const covered = (contributing: number, lang: 'fr' | 'en') =>
      presented({ ...computed.count, coverage: { contributing, adopters: 1 } }, lang).coverage

    expect([0, 1].map((one) => covered(one, 'fr'))).toEqual([
      'D’après 0 organisation sur\u00a01.',
      'D’après 1 organisation sur\u00a01.',
    ])
    expect(covered(1, 'en')).toBe('From 1 of 1 organization.')
  })
})

it('names every category, age band and gender in words', () => {
  const { categories, people } = presented(computed.people, 'fr')
  const listed = presented(computed.nature, 'fr').categories.map(({ name }) => name)

  expect(categories).toEqual([])
  expect(people.map(({ caption }) => caption)).toEqual(['Par âge', 'Par genre'])
  expect(people[0]?.rows.map(({ name, said }) => [name, said])).toEqual([
    ['12 et 13 ans', 'Non montré'],
    ['14 à 17 ans', '164'],
    ['18 à 24 ans', '41'],
  ])
  expect(listed).toEqual(['Atelier', 'Conférence ou témoignage', 'Activité en ligne', 'Autre'])
  expect(measures.nature.type).toBe('nature')
})

it('names every category that comes first, not one of them', () => {
  const means = (codes: string[], lang: 'fr' | 'en') =>
    presented(valued('nature', { categories: codes.map((code) => ({ code, n: 2 })) }), lang).means

  expect(means(['workshop', 'talk'], 'fr')).toBe(
    'Le plus souvent, à égalité : Atelier, Conférence ou témoignage (2\u00a0chacune).',
  )
  expect(means(['workshop', 'talk', 'online', 'other'], 'en')).toMatch(/ and 1 other \(2 each\)\.$/)
})
