import { releaseAnswers, releaseShare, type Edition, type Thresholds } from '../../../field/index.ts'
import type { MeasureDefinition, MeasureValue } from '../model.ts'
import type { ShownCell, ShownValue } from '../shown.ts'

/** Reads what the gate let out of one value: the number of a figure, or null where it was kept in. */
export type Passed = (figure: string) => number | null

/** What the gate let out, by the ids of its cells: what stands in the edition is what is shown. */
export const passedIn =
  ({ shown }: Edition, cellOf: (figure: string) => string | undefined): Passed =>
  (figure) => {
    const id = cellOf(figure)
    return id === undefined ? null : (shown.get(id) ?? null)
  }

/** A value that is not about people, or one's own: as it is. */
export const asItIs = (value: MeasureValue): ShownValue => ({ ...value, withheld: null })

/** Nothing of it but its coverage. */
export const keptIn = (value: MeasureValue, withheld: 'few' | 'own-only'): ShownValue => ({
  measure: value.measure,
  indicator: value.indicator,
  definitionVersion: value.definitionVersion,
  state: 'withheld',
  withheld,
  value: null,
  numerator: null,
  denominator: null,
  categories: null,
  distribution: null,
  span: null,
  parts: null,
  by: { ageBand: [], gender: [], role: [] },
  coverage: value.coverage,
  jointRecords: 0,
})

/** Whether it says more than its state. */
export const hasFigure = ({ state }: MeasureValue): boolean => state === 'computed' || state === 'partial'

/** A value about people, as the gate let it out. */
export function letOut(
  definition: MeasureDefinition,
  value: MeasureValue,
  passed: Passed,
  thresholds: Thresholds,
): ShownValue {
  if (!hasFigure(value)) return keptOut(value)
  switch (definition.value.op) {
    case 'ratio':
      return ratioOut(value, passed, thresholds)
    case 'distribution':
      return distributionOut(value, passed, thresholds)
    case 'categories':
      return categoriesOut(value, passed)
    default: {
      const n = passed('value')
      if (n === null) return keptIn(value, 'few')
      // A sum tells its number twice: both are what was let out, which may be what stood before.
      return { ...keptOut(value), value: n, numerator: n, by: byOut(value, passed) }
    }
  }
}

/** A value without any figure yet: each is put back by its own name, so that none goes out by omission. How many records were joint stays in. */
export const keptOut = (value: MeasureValue): ShownValue => ({
  ...keptIn(value, 'few'),
  state: value.state,
  withheld: null,
})

function byOut({ by }: MeasureValue, passed: Passed): ShownValue['by'] {
  const told = (dimension: keyof MeasureValue['by']): ShownCell[] => {
    const cells = by[dimension].map(({ code }) => ({ code, n: passed(`${dimension}-${code}`) }))
    return cells.some(({ n }) => n !== null) ? cells : []
  }
  return { ageBand: told('ageBand'), gender: told('gender'), role: told('role') }
}

function ratioOut(value: MeasureValue, passed: Passed, thresholds: Thresholds): ShownValue {
  const [numerator, denominator] = [passed('numerator'), passed('denominator')]
  const share = shareOf(numerator, denominator, thresholds)
  const parts = value.parts?.map(({ code }) => {
    const [above, below] = [passed(`${code}-numerator`), passed(`${code}-denominator`)]
    return shareOf(above, below, thresholds) === null
      ? { code, numerator: null, denominator: null }
      : { code, numerator: above, denominator: below }
  })
  const hasPart = parts?.some((part) => part.numerator !== null) ?? false
  if (share === null && !hasPart) return keptIn(value, 'few')
  const main =
    share === null ? { value: null, numerator: null, denominator: null } : { value: share, numerator, denominator }
  return { ...keptOut(value), ...main, parts: parts ?? null, by: byOut(value, passed) }
}

function shareOf(numerator: number | null, denominator: number | null, thresholds: Thresholds): number | null {
  if (numerator === null || denominator === null || numerator > denominator) return null
  const share = releaseShare({ numerator, denominator }, thresholds)
  return share.state === 'shown' ? share.value : null
}

/** The levels are shown together or not at all; the share at or above the agreed one by its own two parts; a median from five answers on. */
function distributionOut(value: MeasureValue, passed: Passed, thresholds: Thresholds): ShownValue {
  const { distribution } = value
  const answers = passed('answers')
  if (distribution === null || answers === null) return keptIn(value, 'few')
  const levels = distribution.levels.map(({ code, n }) => ({ code, n, out: passed(`level-${code}`) }))
  const isWhole = levels.every(({ n, out }) => n === out)
  // A median that moves beside a count that stands would tell of the few who came in between.
  const isCurrent = answers === distribution.levels.reduce((all, { n }) => all + n, 0)
  const above = passed('at-or-above')
  const atOrAbove = shareOf(above, answers, thresholds)
  const median = releaseAnswers({ answers, value: distribution.median }, thresholds)
  if (median.state !== 'shown') return keptIn(value, 'few')
  return {
    ...keptOut(value),
    numerator: atOrAbove === null ? null : above,
    denominator: answers,
    distribution: {
      levels: levels.map(({ code, out }) => ({ code, n: isWhole ? out : null })),
      median: isCurrent ? median.value : null,
      atOrAbove,
    },
  }
}

function categoriesOut(value: MeasureValue, passed: Passed): ShownValue {
  const categories = value.categories?.map(({ code }) => ({ code, n: passed(`category-${code}`) })) ?? []
  if (categories.every(({ n }) => n === null) && categories.length > 0) return keptIn(value, 'few')
  return { ...keptOut(value), categories }
}
