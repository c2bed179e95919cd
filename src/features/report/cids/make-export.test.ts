import { describe, expect, it } from 'vitest'
import { checkExport } from './check-export.ts'
import { checkFigures } from './check-figures.ts'
import type { CidsFigures } from './figures.ts'
import { makeExport } from './make-export.ts'
import { day, place, schoolYear, wholePlan } from './test-figures.ts'
import { writeExport } from './write-export.ts'

describe('a small number of people', () => {
  const people = wholePlan().indicators.filter((one) => one.people !== null)
  const count = people.find((one) => one.people?.isCount)?.id ?? 'none'
  const share = people.find((one) => one.people?.isCount === false)?.id ?? 'none'
  const saying = (indicator: string, value: number, comment: string | null): CidsFigures => {
    const figures = wholePlan()
    return {
      ...figures,
      leftOut: figures.leftOut.filter((one) => one.indicator !== indicator),
      reports: [
        ...figures.reports.filter((one) => one.indicator !== indicator),
        { ...schoolYear, indicator, value, comment },
      ],
    }
  }

  it.each([1, 2, 3, 4])('stops the export as a value: %d', (value) => {
    const refused = makeExport(saying(count, value, null))

    expect(refused).toEqual({ ok: false, refusal: [{ code: 'small-number', node: count, key: 'value' }] })
  })

  it.each(['3 sur 28', '18/28, dont 4 filles', 'filles : 3.', '(1)', '3', '12\u202f000 et 2', 'de 4 à 12'])(
    'stops the export in a comment: %s',
    (comment) => {
      const refused = makeExport(saying(share, 64.3, comment))

      expect(refused).toEqual({ ok: false, refusal: [{ code: 'small-number', node: share, key: 'comment' }] })
    },
  )

  it.each(['18 sur 28', '0 sur 12', '3 % de 1\u202f204', '3\u00a0%', '64,3', '12a2.1', '1\u202f204', '5', ''])(
    'is not seen in what is none: %s',
    (comment) => {
      expect(checkFigures([saying(share, 3.2, comment)])).toEqual([])
    },
  )

  it('stops the export as a baseline', () => {
    const figures = wholePlan()
    const indicators = figures.indicators.map((one) => (one.id === count ? { ...one, baseline: 2 } : one))

    expect(makeExport({ ...figures, indicators })).toEqual({
      ok: false,
      refusal: [{ code: 'small-number', node: count, key: 'baseline' }],
    })
  })

  it('leaves when it counts workshops', () => {
    const workshops = wholePlan().indicators.find((one) => one.people === null)?.id ?? 'none'

    expect(makeExport(saying(workshops, 3, '3 ateliers')).ok).toBe(true)
  })
})

describe('figures that are wrong', () => {
  const refusedFor = (figures: CidsFigures): string[] => {
    const result = makeExport(figures)
    return result.ok ? [] : [...new Set(result.refusal.map(({ code }) => code))].toSorted()
  }
  const changed = (change: (figures: CidsFigures) => Partial<CidsFigures>): CidsFigures => {
    const figures = wholePlan()
    return { ...figures, ...change(figures) }
  }
  const firstReport = (change: Partial<CidsFigures['reports'][number]>): CidsFigures =>
    changed(({ reports }) => ({ reports: reports.map((one, at) => (at === 0 ? { ...one, ...change } : one)) }))

  it.each([
    ['not a number', Number.NaN, ['not-a-number']],
    ['without end', Infinity, ['not-a-number']],
    ['under zero', -1, ['not-a-number']],
    ['beyond what is exact', 1e21, ['not-a-number']],
  ])('are refused when a value is %s', (_, value, codes) => {
    expect(refusedFor(firstReport({ value }))).toEqual(codes)
  })

  it('are refused when a period ends before it starts, or on the day it starts', () => {
    expect(refusedFor(firstReport({ end: day('2025-08-01') }))).toContain('ends-before-start')
    expect(refusedFor(firstReport({ end: schoolYear.start }))).toContain('ends-before-start')
  })

  it('are refused when a report, a measure or an outcome is of nothing in the file', () => {
    expect(refusedFor(firstReport({ indicator: '99z1.1' }))).toContain('broken-link')
    expect(refusedFor(changed(({ outcomes }) => ({ outcomes: outcomes.slice(1) })))).toContain('broken-link')
    expect(refusedFor(changed(({ themes }) => ({ themes: themes.slice(1) })))).toContain('broken-link')
    expect(
      refusedFor(changed(({ outcomes }) => ({ outcomes: outcomes.map((one) => ({ ...one, themes: [] })) }))),
    ).toEqual(['missing'])
  })

  it('are refused when a value is told twice, or told and left out', () => {
    expect(refusedFor(changed(({ reports }) => ({ reports: [...reports, ...reports.slice(0, 1)] })))).toContain(
      'identifier-twice',
    )
    expect(
      refusedFor(
        changed(({ leftOut, reports }) => ({
          leftOut: [...leftOut, ...reports.slice(0, 1).map((one) => ({ ...one, reason: 'withheld' as const }))],
        })),
      ),
    ).toEqual(['both-reported-and-left-out'])
  })

  it('are refused when a measure is neither told nor left out', () => {
    expect(refusedFor(changed(() => ({ leftOut: [] })))).toEqual(['silent-indicator'])
  })

  it('are refused when a name is empty, or holds what no text does', () => {
    const named = (name: string): CidsFigures => changed(({ reporter }) => ({ reporter: { ...reporter, name } }))

    expect(refusedFor(named(' '))).toContain('not-one-plain-text')
    expect(refusedFor(named('Un\0Deux'))).toContain('not-one-plain-text')
    expect(refusedFor(named('Un\ud800Deux'))).toContain('not-one-plain-text')
    expect(refusedFor(named(' Un\r\n Deux\t'))).toEqual([])
  })

  it('are written as decimals: no exponent, no noise of floating point', () => {
    expect(writeExport(firstReport({ value: 0.1 + 0.2 }))).toContain('"hasNumericalValue": "0.3"')
    expect(writeExport(firstReport({ value: 1e-7 }))).toContain('"hasNumericalValue": "0.0000001"')
    expect(writeExport(firstReport({ value: -0 }))).toContain('"hasNumericalValue": "0"')
  })

  it('say nothing of a value in their refusal', () => {
    const result = makeExport(firstReport({ value: -4321 }))

    expect(JSON.stringify(result)).not.toContain('4321')
    expect(checkExport('{"@graph": "4321"}', place)).toEqual([{ code: 'not-as-written', node: '', key: '' }])
  })
})
