import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shippedDefinitions } from '../definitions/shipped.ts'
import type { Adoption, HalfOpenPeriod, LoggedEvidence, MeasureValue, Scope } from '../model.ts'
import { quarterOf } from '../periods.ts'
import { computeMeasure, createAccumulator, recompute } from './compute.ts'
import { groupsOf } from './groups.ts'
import { allAdopt, anyAdoptions, anyLog, everywhere, organizationScopes, scopes, year } from './test-logs.ts'

const cases = { numRuns: 1000 }
const jointLog = anyLog({ joint: true, most: 40 })
const recordCounts = shippedDefinitions.filter(({ value }) => value.op === 'countDistinct' && value.of === 'record')

function valuesOf(
  events: readonly LoggedEvidence[],
  adoptions: readonly Adoption[],
  asked: readonly Scope[] = scopes,
  period: HalfOpenPeriod = year,
): MeasureValue[] {
  const definitions = shippedDefinitions
  const accumulator = createAccumulator({ definitions, period, scopes: asked, adoptions, today: null })
  for (const group of groupsOf(events)) accumulator.add(group)
  return [...accumulator.finish()].map(({ value }) => value)
}

const valueIn = (values: readonly MeasureValue[], scope: number, measure: number): MeasureValue =>
  values[scope * shippedDefinitions.length + measure] as MeasureValue

describe('whatever was logged', () => {
  it('the order of the log changes nothing', () => {
    const logs = jointLog.chain((log) =>
      fc.tuple(fc.constant(log), fc.shuffledSubarray(log, { minLength: log.length })),
    )
    fc.assert(
      fc.property(logs, anyAdoptions, ([log, shuffled], adoptions) => {
        const some = scopes.filter((_, at) => at % 3 === 0)
        const told = (events: readonly LoggedEvidence[]) => JSON.stringify(valuesOf(events, adoptions, some))
        expect(told(shuffled)).toBe(told(log))
      }),
      cases,
    )
  })

  it('one pass over all gives what each asks for alone, and its trace gives it again', () => {
    const at = fc.tuple(fc.nat(shippedDefinitions.length - 1), fc.nat(scopes.length - 1))
    fc.assert(
      fc.property(jointLog, anyAdoptions, fc.array(at, { minLength: 4, maxLength: 4 }), (log, adoptions, asked) => {
        const all = valuesOf(log, adoptions)
        for (const [measure, of] of asked) {
          const definition = shippedDefinitions[measure]
          const scope = scopes[of]
          if (definition === undefined || scope === undefined) continue
          const { value, trace } = computeMeasure(definition, year, scope, log, adoptions)
          expect(value).toEqual(valueIn(all, of, measure))
          expect(recompute(trace, definition, year, scope, log, adoptions)).toEqual(value)
          expect(trace.leftOut.filter(({ event }) => trace.counted.includes(event))).toEqual([])
        }
      }),
      cases,
    )
  })

  it('joint work counts once, and the organizations’ own counts exceed the whole by it', () => {
    fc.assert(
      fc.property(jointLog, fc.constantFrom(...recordCounts), (log, definition) => {
        const whole = computeMeasure(definition, year, everywhere, log, allAdopt)
        const groups = groupsOf(log)
        const groupOf = (id: string) => groups.findIndex((group) => group.some((version) => version.id === id))
        const tellers = new Map<number, number>()
        let ownCounts = 0
        for (const scope of organizationScopes) {
          const { value, trace } = computeMeasure(definition, year, scope, log, allAdopt)
          ownCounts += value.value ?? 0
          for (const id of trace.counted) tellers.set(groupOf(id), (tellers.get(groupOf(id)) ?? 0) + 1)
        }
        const again = tellers.values().reduce((sum, n) => sum + n - 1, 0)
        expect(whole.value.value ?? 0).toBe(tellers.size)
        expect(whole.value.jointRecords).toBe([...tellers.values()].filter((n) => n > 1).length)
        expect(ownCounts).toBe((whole.value.value ?? 0) + again)
      }),
      cases,
    )
  })

  it('a part is never more than its whole', () => {
    fc.assert(
      fc.property(anyLog({ joint: true, most: 8 }), anyAdoptions, (log, adoptions) => {
        expect(valuesOf(log, adoptions).filter((value) => !isPartOfWhole(value))).toEqual([])
      }),
      cases,
    )
  })
})

const isNoMore = (part: number | null, whole: number | null): boolean =>
  part === null || whole === null || part <= whole

function isPartOfWhole({ value, numerator, denominator, coverage, span, parts, measure }: MeasureValue): boolean {
  const isRate = measure === '25a2.1'
  return (
    coverage.contributing <= coverage.adopters &&
    (isRate || (isNoMore(numerator, denominator) && (denominator === null || isNoMore(value, 100)))) &&
    (parts ?? []).every((part) => isNoMore(part.numerator, part.denominator)) &&
    (span === null || (span.minimum <= span.median && span.median <= span.maximum))
  )
}

describe('without joint work', () => {
  const soloLog = anyLog({ joint: false, most: 12 })
  const shareLog = anyLog({
    joint: false,
    most: 20,
    types: ['org-profile', 'staff-survey', 'training-attendance', 'tool-use', 'case-tally', 'youth-survey'],
  })

  it('a percentage is the ratio of the sums of the organizations', () => {
    fc.assert(
      fc.property(shareLog, (log) => {
        const all = valuesOf(log, allAdopt, [everywhere, ...organizationScopes])
        for (const [measure, { type, value }] of shippedDefinitions.entries()) {
          if (type !== 'percentage' || value.op !== 'ratio') continue
          const whole = valueIn(all, 0, measure)
          const own = organizationScopes.map((_, at) => valueIn(all, at + 1, measure))
          // More than everybody, which is no share, would hide its numerator.
          if (own.some(({ numerator, denominator }) => numerator === null && denominator !== null)) continue
          if (whole.value === null) continue
          expect(whole.numerator).toBe(own.reduce((sum, { numerator }) => sum + (numerator ?? 0), 0))
          expect(whole.denominator).toBe(own.reduce((sum, { denominator }) => sum + (denominator ?? 0), 0))
          expect(whole.value).toBe((100 * (whole.numerator ?? 0)) / (whole.denominator ?? 1))
        }
      }),
      cases,
    )
  })

  it('counts of organizations add up to the whole', () => {
    fc.assert(
      fc.property(soloLog, (log) => {
        const all = valuesOf(log, allAdopt, [everywhere, ...organizationScopes])
        for (const [measure, { value }] of shippedDefinitions.entries()) {
          if (value.op !== 'sum' && !(value.op === 'countDistinct' && value.of === 'record')) continue
          const own = organizationScopes.map((_, at) => valueIn(all, at + 1, measure).value ?? 0)
          expect(valueIn(all, 0, measure).value ?? 0).toBe(own.reduce((sum, n) => sum + n, 0))
        }
      }),
      cases,
    )
  })
})

it('what happened in a year is what happened in its four quarters', () => {
  const months = ['2025-09-15', '2025-11-15', '2026-02-15', '2026-05-15', '2026-08-15']
  const pieces = months
    .map((day) => quarterOf(day as typeof year.start))
    .map(({ start, end }) => ({
      start: start < year.start ? year.start : start,
      end: end > year.end ? year.end : end,
    }))
  const events = new Set(['advocacy-action', 'campaign', 'activity', 'training', 'feedback-poll', 'participation'])
  const isOfEvents = (types: readonly string[]) => types.every((type) => events.has(type))
  fc.assert(
    fc.property(jointLog, (log) => {
      // Two records of one thing may be of two days: then each quarter has its own.
      const alone = log.filter(({ sameAs }) => sameAs === null)
      const [whole, ...parts] = [year, ...pieces].map((period) => valuesOf(alone, allAdopt, [everywhere], period))
      for (const [measure, { value }] of shippedDefinitions.entries()) {
        if ((value.op !== 'sum' && value.op !== 'countDistinct') || !isOfEvents(value.where.types)) continue
        expect(whole?.[measure]?.value ?? 0).toBe(parts.reduce((sum, part) => sum + (part[measure]?.value ?? 0), 0))
      }
    }),
    cases,
  )
})

it('a category for each record adds up to the count', () => {
  fc.assert(
    fc.property(jointLog, anyAdoptions, (log, adoptions) => {
      const all = valuesOf(log, adoptions)
      for (const [measure, { indicator, value }] of shippedDefinitions.entries()) {
        if (value.op !== 'categories' || value.by !== 'kind' || value.of !== 'record') continue
        const count = shippedDefinitions.findIndex(
          (one) => one.indicator === indicator && one.value.op === 'countDistinct' && one.value.of === 'record',
        )
        if (count === -1) continue
        for (const [at] of scopes.entries()) {
          const listed = valueIn(all, at, measure).categories?.reduce((sum, { n }) => sum + n, 0) ?? 0
          expect(listed).toBe(valueIn(all, at, count).value ?? 0)
        }
      }
    }),
    cases,
  )
})
