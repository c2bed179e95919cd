import { describe, expect, it } from 'vitest'
import { shippedDefinitions } from '../definitions/shipped.ts'
import { computeMeasure, recompute } from '../engine/compute.ts'
import { readGoldens, type Golden } from './read.ts'
import { told } from './told.ts'

const kinds = ['ordinary', 'zero', 'missing', 'joint', 'superseded']
const actions = [...new Set(shippedDefinitions.flatMap(({ action }) => action ?? []))]
const goldens = readGoldens(actions)
const indicators = [...new Set(shippedDefinitions.map(({ indicator }) => indicator))]
const measures = new Map(shippedDefinitions.map((definition) => [definition.measure, definition]))

function compute(golden: Golden, measure: string) {
  const definition = measures.get(measure)
  if (definition === undefined) throw new Error(`No measure ${measure}`)
  const { period, scope, events, adoptions, today } = golden
  const { value, trace } = computeMeasure(definition, period, scope, events, adoptions, today)
  return { definition, value, trace, again: recompute(trace, definition, period, scope, events, adoptions, today) }
}

describe('the 54 indicators', () => {
  it('have 83 measures, each defined once', () => {
    expect([indicators.length, measures.size, shippedDefinitions.length]).toEqual([54, 83, 83])
  })

  it('have each an ordinary case, a zero, a missing, a joint and a superseded one', () => {
    const known = new Set(goldens.map(({ title }) => title.split(/[ :]+/).slice(0, 2).join(' ')))
    expect(indicators.flatMap((one) => kinds.map((kind) => `${one} ${kind}`)).filter((one) => !known.has(one))).toEqual(
      [],
    )
    expect(goldens.length).toBeGreaterThanOrEqual(270)
  })

  it('are told whole by these cases: every measure of the indicator', () => {
    const isWhole = ({ indicator, told: all, file }: Golden) =>
      file === 'places.txt' ||
      shippedDefinitions.every(({ measure, indicator: of }) => of !== indicator || all.has(measure))
    expect(goldens.filter((golden) => !isWhole(golden)).map(({ title }) => title)).toEqual([])
  })
})

describe.each(Object.entries(Object.groupBy(goldens, ({ file }) => file)))(
  'worked out by hand: %s',
  (_file, all = []) => {
    it.each(all.map((golden) => [golden.title, golden] as const))('%s', (_title, golden) => {
      for (const [measure, expected] of golden.told) {
        const { definition, value, again } = compute(golden, measure)
        expect(`${measure} = ${told(value, definition.type)}`).toBe(`${measure} = ${expected}`)
        expect(again, 'recomputed from the trace').toEqual(value)
      }
      for (const [measure, expected] of golden.counted) expect(compute(golden, measure).trace.counted).toEqual(expected)
      for (const [measure, expected] of golden.leftOut) {
        const { leftOut } = compute(golden, measure).trace
        expect(leftOut.filter(({ event }) => expected.has(event))).toEqual(
          [...expected].sort().map(([event, reason]) => ({ event, reason })),
        )
      }
    })
  },
)
