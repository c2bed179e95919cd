import type { HalfOpenPeriod, MeasureValue } from '../model.ts'
import { monthsIn } from '../periods.ts'
import type { CompiledMeasure } from './compile.ts'
import { byOf, inOrder, noFigures, type Cell, type Figures } from './figures.ts'
import { finishShares } from './shares.ts'
import { CategorySlot, CountSlot, FlagSlot, LevelSlot, SpanSlot, SumSlot } from './slots.ts'
import type { Tracer } from './trace.ts'

export interface Around {
  period: HalfOpenPeriod
  adopters: ReadonlySet<number> | undefined
  /** By source: who gave evidence of its types. */
  contributors: readonly (ReadonlySet<number> | undefined)[]
  tracer: Tracer | undefined
}

/** The one in the middle of numbers and how many of each there are; of two, the mean. */
function medianOf(lengths: ReadonlyMap<number, number>, count: number): number {
  const sorted = [...lengths].sort(([a], [b]) => a - b)
  const nth = (place: number): number => {
    let before = 0
    for (const [days, n] of sorted) {
      before += n
      if (place < before) return days
    }
    return 0
  }
  return (nth(Math.floor((count - 1) / 2)) + nth(Math.floor(count / 2))) / 2
}

function spanOf(slot: SpanSlot | undefined): Figures | null {
  if (slot === undefined || slot.records === 0) return null
  const days = [...slot.lengths.keys()]
  const median = medianOf(slot.lengths, slot.records)
  const span = { median, minimum: Math.min(...days), maximum: Math.max(...days), running: slot.running }
  return { ...noFigures, value: median, span, jointRecords: slot.joint }
}

function levelsOf(slot: LevelSlot | undefined, levels: readonly string[], agreed: string): Figures | null {
  const answers = slot?.levels.reduce((sum, n) => sum + n, 0) ?? 0
  if (slot === undefined || answers === 0) return null
  let before = 0
  const median = levels.find((_level, at) => (before += slot.levels[at] ?? 0) * 2 >= answers) ?? null
  const above = slot.levels.slice(levels.indexOf(agreed)).reduce((sum, n) => sum + n, 0)
  return {
    ...noFigures,
    numerator: above,
    denominator: answers,
    distribution: {
      levels: levels.map((code, at) => ({ code, n: slot.levels[at] ?? 0 })),
      median,
      atOrAbove: (100 * above) / answers,
    },
    by: byOf(slot.people),
    jointRecords: slot.joint,
  }
}

/** What a measure says where nothing it asks for was done, though such things were logged. */
function zeroOf(op: string): Figures | null {
  if (op === 'sum' || op === 'countDistinct') return { ...noFigures, value: 0, numerator: 0 }
  return op === 'categories' ? { ...noFigures, categories: [] } : null
}

/** null: no record says it. */
function figuresOf(
  { definition, shares }: CompiledMeasure,
  cell: Cell,
  around: Around,
  { contributing, adopters }: MeasureValue['coverage'],
): Figures | null {
  const { value } = definition
  const [slot] = cell
  if (value.op === 'ratio') return finishShares(shares, cell, contributing > 0, around.tracer)
  if (value.op === 'flag') {
    const yes = slot instanceof FlagSlot ? slot.yes.size : 0
    return {
      ...noFigures,
      value: (100 * yes) / adopters,
      numerator: yes,
      denominator: adopters,
      jointRecords: slot?.joint ?? 0,
    }
  }
  if (value.op === 'rate') {
    const count = slot instanceof CountSlot ? slot.total : 0
    const months = monthsIn(around.period)
    return {
      ...noFigures,
      value: count / months,
      numerator: count,
      denominator: months,
      jointRecords: slot?.joint ?? 0,
    }
  }
  if (value.op === 'span') return spanOf(slot instanceof SpanSlot ? slot : undefined)
  if (value.op === 'distribution')
    return levelsOf(slot instanceof LevelSlot ? slot : undefined, value.levels, value.agreed)
  if (slot === undefined || slot.records === 0) return (slot?.unsaid ?? 0) > 0 ? null : zeroOf(value.op)
  const known = { ...noFigures, jointRecords: slot.joint }
  if (slot instanceof CategorySlot) return { ...known, categories: inOrder(slot.categories) }
  if (slot instanceof CountSlot) return { ...known, value: slot.total, numerator: slot.total }
  if (slot instanceof SumSlot) return { ...known, value: slot.total, numerator: slot.total, by: byOf(slot.people) }
  return null
}

const nobody: ReadonlySet<number> = new Set()

/** How many gave evidence of everything the measure is made of, of how many that adopted it. */
function coverageOf({ contributors, adopters = nobody }: Around): MeasureValue['coverage'] & { anybody: boolean } {
  const [first = nobody, ...more] = contributors
  let contributing = 0
  for (const one of first) if (more.every((set) => set?.has(one))) contributing += 1
  // Work that others came to do here counts here: they are among those of whom evidence is awaited.
  let others = 0
  for (const [at, set] of contributors.entries())
    for (const one of set ?? nobody)
      if (!adopters.has(one) && !contributors.slice(0, at).some((before) => before?.has(one))) others += 1
  return { contributing, adopters: adopters.size + others, anybody: contributors.some((set) => (set?.size ?? 0) > 0) }
}

/** The value of one measure in one scope, from what its slots know. */
export function finishCell(compiled: CompiledMeasure, cell: Cell, around: Around): MeasureValue {
  const { definition } = compiled
  const { anybody, ...coverage } = coverageOf(around)
  const figures = anybody ? figuresOf(compiled, cell, around, coverage) : null
  const missing = definition.needsSurvey && awaits(compiled, cell) ? 'awaiting-survey' : 'no-data'
  return {
    measure: definition.measure,
    indicator: definition.indicator,
    definitionVersion: definition.version,
    state:
      coverage.adopters === 0
        ? 'not-adopted'
        : figures === null || isEmpty(figures)
          ? missing
          : coverage.contributing < coverage.adopters
            ? 'partial'
            : 'computed',
    ...(figures ?? noFigures),
    coverage,
  }
}

/** Parts may be known where the whole is not. */
const isEmpty = ({ value, categories, distribution }: Figures): boolean =>
  value === null && categories === null && distribution === null

/** No questionnaire gave its numbers yet. A share that lacks only its head-count awaits nothing of a questionnaire. */
function awaits({ shares: [share] }: CompiledMeasure, cell: Cell): boolean {
  return (cell[share?.numerator ?? 0]?.said ?? 0) === 0
}
