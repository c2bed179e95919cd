import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { thresholdsOf } from '../../../field/index.ts'
import { talliesFrom } from '../demo/seed-surveys.ts'
import { questionnaireOf } from '../survey.examples.ts'
import { releaseResults, type SurveyResults } from './release-results.ts'

const thresholds = thresholdsOf({})
type Given = readonly { answers: Readonly<Record<string, string>>; times: number }[]
const resultsOf = (form: string, given: Given): SurveyResults => {
  const questionnaire = questionnaireOf(form)
  return releaseResults(questionnaire, talliesFrom(questionnaire, given), thresholds)
}
const numbersIn = ({ questions }: SurveyResults): number[] =>
  questions.flatMap(({ places }) =>
    places.flatMap(({ answered, options }) =>
      [answered, ...options.map(({ n }) => n)].filter((n) => typeof n === 'number'),
    ),
  )
const of = (results: SurveyResults, dimension: string, part: string) =>
  results.questions[0]?.places.find(({ place }) => place.dimension === dimension && place.parts.join() === part)

describe('results of a survey', () => {
  it('show how many answered, whatever is withheld around it', () => {
    const results = resultsOf('youth-activity', [
      { answers: { aware: 'much', age: '14-17', gender: 'girls' }, times: 20 },
      { answers: { aware: 'lost', gender: 'other' }, times: 1 },
    ])

    expect(results.answered).toBe(21)
  })

  it('show the parts of what people know and use', () => {
    const results = resultsOf('staff-year', [
      { answers: { grid: 'use' }, times: 12 },
      { answers: { grid: 'know' }, times: 8 },
      { answers: { grid: 'no' }, times: 20 },
    ])
    const grid = results.questions.find(({ question }) => question.code === 'grid')?.places[0]

    expect(grid?.options.map(({ n }) => n)).toEqual([20, 8, 12])
    expect(grid?.options.map(({ share }) => (share.state === 'shown' ? share.value : null))).toEqual([50, 20, 30])
  })

  it('say the answer in the middle of a scale', () => {
    const results = resultsOf('staff-year', [
      { answers: { level: '2' }, times: 7 },
      { answers: { level: '4' }, times: 9 },
    ])

    expect(of(results, '', '')?.median).toEqual({ state: 'shown', value: '4' })
  })

  it('show no group of fewer than five', () => {
    const results = resultsOf('youth-service', [
      { answers: { service: 'yes', gender: 'girls' }, times: 20 },
      { answers: { service: 'yes', gender: 'boys' }, times: 3 },
    ])

    expect(results.questions[0]?.places.map(({ place }) => place.dimension)).toEqual([''])
  })

  it('fold those who are too few with those who did not say, and tell them together', () => {
    const results = resultsOf('youth-activity', [
      { answers: { aware: 'much', gender: 'girls' }, times: 12 },
      { answers: { aware: 'much', gender: 'boys' }, times: 11 },
      { answers: { aware: 'lost', gender: 'other' }, times: 1 },
      { answers: { aware: 'same' }, times: 5 },
    ])
    const groups = results.questions[0]?.places.map(({ place, answered }) => [...place.parts, answered].join(' '))

    expect(groups).toEqual([' 29', 'girls 12', 'boys 11', 'other · 6'].map((one) => one.trim()))
    expect(of(results, 'gender', 'other,·')?.options.every(({ n }) => n === 'withheld')).toBe(true)
  })

  it('never hold a number from one to four, whatever was answered', { timeout: 60_000 }, () => {
    const answers = fc.record({
      answers: fc.record(
        {
          service: fc.constantFrom('yes', 'unsure', 'no'),
          age: fc.constantFrom('under-12', '12-13', '14-17', '18-24'),
          gender: fc.constantFrom('girls', 'boys', 'other'),
        },
        { requiredKeys: ['service'] },
      ),
      times: fc.integer({ min: 1, max: 12 }),
    })
    fc.assert(
      fc.property(fc.array(answers, { minLength: 1, maxLength: 10 }), (given) => {
        fc.pre(given.reduce((sum, { times }) => sum + times, 0) >= 5)
        expect(numbersIn(resultsOf('youth-service', given)).filter((n) => n > 0 && n < 5)).toEqual([])
      }),
      { numRuns: 40 },
    )
  })
})
