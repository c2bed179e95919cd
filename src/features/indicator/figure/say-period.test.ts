import { describe, expect, it } from 'vitest'
import { day } from '../indicator.examples.ts'
import { keptPeriods } from '../kept-periods.ts'
import { periodText } from '../periods.ts'
import { periodAsked, periodBefore, periodName, periodsOf, shortPeriodName } from './say-period.ts'

const today = day('2026-11-24')
const asked = (period: string) => periodAsked(new URLSearchParams({ period }), today).period

describe('the period of an address', () => {
  it('is the school year of today when none is named', () => {
    expect(periodText(periodAsked(new URLSearchParams(), today).period)).toBe('2026-09-01/2027-09-01')
  })

  it('is the one named, when it is published', () => {
    expect(periodText(asked('2025-09-01/2026-09-01'))).toBe('2025-09-01/2026-09-01')
  })

  it.each(['2025-09-01/2025-09-15', '2026-09-01', 'x', '2027-09-01/2026-09-01', '1999-09-01/2000-09-01'])(
    'is never one of free choice, from which another could be subtracted: %s',
    (free) => {
      expect(periodText(asked(free))).toBe('2026-09-01/2027-09-01')
    },
  )
})

describe('the name of a period', () => {
  it('is written in each language, and short under a drawing', () => {
    const { periods } = periodAsked(new URLSearchParams(), today)
    const [school] = periodsOf(periods, 'school-year').toReversed()
    const [fiscal] = periodsOf(periods, 'fiscal-year').toReversed()
    const [quarter] = periodsOf(periods, 'quarter').toReversed()
    const said = (lang: 'fr' | 'en') =>
      [school, fiscal, quarter].map((one) => one && [periodName(one, lang), shortPeriodName(one, lang)])

    expect(said('fr')).toEqual([
      ['Année scolaire 2026-2027', '26-27'],
      ['Exercice 2026-2027 (avril à mars)', '26-27'],
      ['Octobre à décembre 2026', 'T4 26'],
    ])
    expect(said('en')).toEqual([
      ['School year 2026–2027', '26–27'],
      ['Fiscal year 2026–2027 (April to March)', '26–27'],
      ['October to December 2026', 'Q4 26'],
    ])
  })

  it('is different for every period that can be chosen', () => {
    const names = keptPeriods(today).map((one) => periodName(one, 'fr'))

    expect(new Set(names).size).toBe(names.length)
  })
})

it('finds the period before, of the same kind; the oldest has none', () => {
  const periods = keptPeriods(today)
  const years = periodsOf(periods, 'school-year')

  expect(years.map((one) => periodBefore(periods, one)?.start ?? null)).toEqual([
    null,
    ...years.slice(0, -1).map(({ start }) => start),
  ])
})
