import { describe, expect, it } from 'vitest'
import { languages } from '../../../kernel/language.ts'
import type { Adoption, LoggedEvidence, MeasureDefinition } from '../model.ts'
import { computeMeasure } from '../engine/compute.ts'
import { everywhere, year } from '../engine/test-logs.ts'
import { problemCodes, type ProblemCode } from './check.ts'
import { parseDefinition, parseDefinitions } from './parse.ts'
import { shippedDefinitions } from './shipped.ts'
import { problemSentence } from './words.ts'

/** A 55th indicator, as the owner of an instance writes it: no code. */
const own = {
  measure: 'x1.1',
  indicator: 'x1',
  version: 1,
  action: null,
  outcome: null,
  type: 'percentage',
  name: { fr: 'Sondages où le service est connu', en: 'Polls where the service is known' },
  unit: { fr: '%', en: '%' },
  countsPeople: true,
  needsSurvey: false,
  disaggregate: ['ageBand'],
  method: { fr: 'On divise les uns par les autres.', en: 'One is divided by the other.' },
  value: {
    op: 'ratio',
    numerator: { op: 'sum', where: { types: ['feedback-poll'] }, time: 'happened-in', quantity: 'more-aware' },
    denominator: { op: 'sum', where: { types: ['feedback-poll'] }, time: 'happened-in', quantity: 'answered' },
  },
}
const count = {
  ...own,
  type: 'count',
  countsPeople: false,
  disaggregate: [],
  value: { op: 'countDistinct', where: { types: ['activity'] }, time: 'happened-in', of: 'record' },
}
const sum = {
  ...own,
  type: 'count',
  disaggregate: [],
  value: { op: 'sum', where: { types: ['participation'] }, time: 'happened-in', quantity: 'participations' },
}

const codesOf = (input: unknown): ProblemCode[] => {
  const parsed = parseDefinition(input)
  return parsed.ok ? [] : [...new Set(parsed.refusal.map(({ code }) => code))]
}

it('a 55th indicator is data alone: it is read, and it is computed', () => {
  const parsed = parseDefinitions([...shippedDefinitions, own])
  const definition = parsed.ok ? (parsed.value.at(-1) as MeasureDefinition) : null
  expect(definition?.measure).toBe('x1.1')
  const said = { ageBand: null, gender: null, category: null }
  const poll = {
    id: 'e1',
    recordKey: 'e1',
    type: 'feedback-poll',
    organizations: [{ id: 'A', part: 'lead', sector: 'community', regions: ['06'] }],
    startsOn: '2025-10-02',
    endsOn: '2025-10-02',
    regions: [],
    tags: [],
    otherKind: null,
    counts: [
      { ...said, quantity: 'answered', n: 20 },
      { ...said, quantity: 'more-aware', n: 15 },
      { ...said, quantity: 'more-aware', ageBand: '14-17', n: 12 },
    ],
    about: null,
    sameAs: null,
    supersedes: null,
    isWithdrawn: false,
  } as unknown as LoggedEvidence
  const row = {
    networks: ['north'],
    sector: 'community',
    regions: ['06'],
    action: null,
    outcomes: null,
    startsOn: year.start,
    endsOn: null,
  }
  const adoptions: Adoption[] = ['A', 'B'].map((organization) => ({ ...row, organization }))
  const { value } = computeMeasure(definition as MeasureDefinition, year, everywhere, [poll], adoptions)
  expect(value).toMatchObject({
    value: 75,
    numerator: 15,
    denominator: 20,
    state: 'partial',
    coverage: { contributing: 1, adopters: 2 },
    by: { ageBand: [{ code: '14-17', n: 12 }] },
  })
})

describe('a definition is refused', () => {
  const withValue = (change: object) => ({ ...count, value: { ...count.value, ...change } })
  const withWhere = (change: object) => withValue({ where: { types: ['activity'], ...change } })
  const level = {
    op: 'distribution',
    where: { types: ['staff-survey'] },
    time: 'happened-in',
    quantity: 'level',
    levels: ['1', '2'],
    agreed: '2',
  }
  const heads = { op: 'sum', where: { types: ['org-profile'] }, time: 'latest-in', quantity: 'staff' }
  const refused: [string, unknown, ProblemCode][] = [
    ['that is none', null, 'form'],
    ['with a part that is unknown', { ...count, formula: '1 + 1' }, 'form'],
    ['without a version', { ...count, version: 0 }, 'form'],
    ['without French', { ...count, name: { en: 'Polls' } }, 'missing-text'],
    ['with an empty text', { ...count, method: { fr: ' ', en: 'One' } }, 'missing-text'],
    ['with an operator that is not of the closed set', withValue({ op: 'formula' }), 'operator'],
    ['of a type that the log does not have', withWhere({ types: ['rumour'] }), 'type'],
    ['of no type', withWhere({ types: [] }), 'type'],
    ['whose operator gives something else', { ...count, type: 'nature' }, 'wrong-operator'],
    ['that is a percentage without a denominator', { ...count, type: 'percentage' }, 'no-denominator'],
    ['whose denominator was taken away', { ...own, value: { ...own.value, denominator: undefined } }, 'no-denominator'],
    ['with a tag that is unknown', withWhere({ tags: ['purpose:fame'] }), 'tag'],
    ['with a tag that the type cannot carry', withWhere({ tags: ['topic:law'] }), 'tag'],
    ['with a kind of another type', withWhere({ anyTag: ['kind:petition'] }), 'tag'],
    ['with a list that the type does not have', withWhere({ hasFacet: 'stage' }), 'facet'],
    ['with a sector that is unknown', withWhere({ sectors: ['army'] }), 'sector'],
    ['with a number that the type does not say', { ...sum, value: { ...sum.value, quantity: 'uses' } }, 'quantity'],
    [
      'with a category that the number does not have',
      { ...sum, value: { ...sum.value, category: 'grid' } },
      'category',
    ],
    [
      'by gender where gender is not said',
      { ...sum, value: { ...sum.value, where: { types: ['tool-use'] }, quantity: 'uses', gender: 'boys' } },
      'breakdown',
    ],
    ['apart by role where no role is said', { ...sum, disaggregate: ['role'] }, 'breakdown'],
    [
      'with a level that the scale does not have',
      { ...own, type: 'level', disaggregate: [], value: { ...level, levels: ['1', '9'] } },
      'level',
    ],
    [
      'whose agreed level is none of its own',
      { ...own, type: 'level', disaggregate: [], value: { ...level, agreed: '5' } },
      'level',
    ],
    ['that asks whether an event is still in force', withValue({ time: 'in-force-at-end' }), 'time'],
    ['that asks for the latest of what has no number', withValue({ time: 'latest-in' }), 'time'],
    [
      'that divides things by people at work',
      { ...own, disaggregate: [], value: { op: 'ratio', numerator: count.value, denominator: heads } },
      'headcount',
    ],
    ['that hides that it counts people', { ...sum, countsPeople: false }, 'people'],
    ['whose code is not of its indicator', { ...count, measure: 'y1.1' }, 'name'],
    ['with an action and no outcome', { ...count, action: 'A1' }, 'outcome'],
  ]

  it.each(refused)('%s', (_what, input, code) => expect(codesOf(input)).toContain(code))

  it('when another measure has its code', () => {
    const parsed = parseDefinitions([count, count])
    expect(parsed.ok ? [] : parsed.refusal.map(({ code }) => code)).toEqual(['twice'])
  })

  it('and each of these is told in both languages', () => {
    expect(new Set([...refused.map(([, , code]) => code), 'twice'])).toEqual(new Set(problemCodes))
    for (const lang of languages)
      for (const code of problemCodes) {
        expect(problemSentence({ code, at: 'value', value: 'mot' }, lang)).toMatch(/^\p{Lu}.*\.$/u)
        expect(problemSentence({ code, at: 'value', value: '' }, lang)).not.toMatch(/undefined| {2}|«\s*»/)
      }
  })
})

it('what is written is read whole', () => {
  for (const input of [own, count, sum]) expect(codesOf(input)).toEqual([])
})
