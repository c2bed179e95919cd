import { addDays, type Day } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import { readEvents, type EvidenceType, type ReadEvent } from '../../evidence/index.ts'
import { Accumulator, type Ask } from '../engine/accumulator.ts'
import type { HalfOpenPeriod, MeasureValue, Operator, Scope } from '../model.ts'
import { scopeKey } from './scope-keys.ts'
import type { PeriodValues, ScopeValues } from './keep-values.ts'

/** Computes the values of one period from the log, as the transaction may read it. `organizations`: only evidence that names one of them. */
export async function computeValues(
  tx: Tx,
  { organizations = null, ...ask }: Ask & { organizations?: readonly string[] | null },
): Promise<PeriodValues> {
  const accumulator = new Accumulator(ask)
  await readEvents(tx, { ...ask.period, organizations }, (group) => accumulator.add(group))
  return new Map(valuesOf(accumulator))
}

/** The same for several periods, in one pass over the log; scope by scope, so that what is kept of all of them is never held at once. */
export async function computePeriods<Period extends HalfOpenPeriod>(
  tx: Tx,
  asks: AsyncIterable<Ask & { period: Period }>,
  keep: (period: Period, values: Iterable<ScopeValues>) => Promise<void>,
): Promise<void> {
  const passes: Pass<Period>[] = []
  for await (const ask of asks)
    passes.push({ period: ask.period, accumulator: new Accumulator(ask), reaches: reachOf(ask) })
  if (passes.length === 0) return
  const whole = {
    start: least(passes.map(({ period }) => period.start)),
    end: most(passes.map(({ period }) => period.end)),
    organizations: null,
  }
  await readEvents(tx, whole, (group) => {
    for (const { accumulator, reaches } of passes) if (group.some(reaches)) accumulator.add(group)
  })
  for (let next = passes.shift(); next !== undefined; next = passes.shift())
    await keep(next.period, valuesOf(next.accumulator))
}

interface Pass<Period> {
  period: Period
  accumulator: Accumulator
  /** See `reachOf`. */
  reaches: (event: ReadEvent) => boolean
}

/** Days for which a head-count that is dated before a period may hold in it, and one more. */
const aYear = 366

/** Whether a piece of evidence may count in a period. What holds for a year is asked for by few measures; the rest is passed over at once. */
function reachOf({ definitions, period: { start, end } }: Ask): (event: ReadEvent) => boolean {
  const lasting = new Set(definitions.flatMap(({ value }) => latestTypes(value)))
  const longAgo = addDays(start, -aYear)
  return ({ type, startsOn, endsOn }) =>
    startsOn < end && (endsOn === null || endsOn >= (lasting.has(type) ? longAgo : start))
}

/** Types of evidence of which the last one holds. */
function latestTypes(value: Operator): EvidenceType[] {
  if (value.op === 'ratio')
    return [value.numerator, value.denominator, ...(value.parts ?? []).map(({ denominator }) => denominator)].flatMap(
      latestTypes,
    )
  return value.time === 'latest-in' ? [...value.where.types] : []
}

const least = (days: readonly Day[]): Day => days.reduce((found, day) => (day < found ? day : found))
const most = (days: readonly Day[]): Day => days.reduce((found, day) => (day > found ? day : found))

/** A scope is told of once: its values follow each other. */
function* valuesOf(accumulator: Accumulator): Generator<ScopeValues> {
  let of: Scope | null = null
  let values: MeasureValue[] = []
  for (const { scope, value } of accumulator.finish()) {
    if (of !== null && of !== scope) {
      yield [scopeKey(of), values]
      values = []
    }
    of = scope
    values.push(value)
  }
  if (of !== null) yield [scopeKey(of), values]
}
