import { addDays, type Day } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import { readEvents, type EvidenceType, type ReadEvent } from '../../evidence/index.ts'
import { Accumulator, type Ask } from '../engine/accumulator.ts'
import type { MeasureValue, Operator } from '../model.ts'
import { scopeKey } from './scope-keys.ts'
import type { PeriodValues } from './keep-values.ts'

/** Computes the values of one period from the log, as the transaction may read it. `organizations`: only evidence that names one of them. */
export async function computeValues(
  tx: Tx,
  { organizations = null, ...ask }: Ask & { organizations?: readonly string[] | null },
): Promise<PeriodValues> {
  const accumulator = new Accumulator(ask)
  await readEvents(tx, { ...ask.period, organizations }, (group) => accumulator.add(group))
  return valuesOf(accumulator)
}

/** Periods of one pass over the log: what they hold together stays well under what the server may use. */
const periodsAtOnce = 5

/** The same for several periods, in as few passes over the log; each is handed over when it is done, so that all are never held at once. */
export async function computePeriods(
  tx: Tx,
  asks: readonly Ask[],
  keep: (ask: Ask, values: PeriodValues) => Promise<void>,
): Promise<void> {
  for (let first = 0; first < asks.length; first += periodsAtOnce)
    await computeInOnePass(tx, asks.slice(first, first + periodsAtOnce), keep)
}

async function computeInOnePass(
  tx: Tx,
  asks: readonly Ask[],
  keep: (ask: Ask, values: PeriodValues) => Promise<void>,
): Promise<void> {
  const passes = asks.map((ask) => ({ ask, accumulator: new Accumulator(ask), reaches: reachOf(ask) }))
  const whole = {
    start: least(asks.map(({ period }) => period.start)),
    end: most(asks.map(({ period }) => period.end)),
    organizations: null,
  }
  await readEvents(tx, whole, (group) => {
    for (const { accumulator, reaches } of passes) if (group.some(reaches)) accumulator.add(group)
  })
  for (let next = passes.shift(); next !== undefined; next = passes.shift())
    await keep(next.ask, valuesOf(next.accumulator))
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

function valuesOf(accumulator: Accumulator): PeriodValues {
  const found = new Map<string, MeasureValue[]>()
  for (const { scope, value } of accumulator.finish()) {
    const key = scopeKey(scope)
    const values = found.get(key)
    if (values) values.push(value)
    else found.set(key, [value])
  }
  return found
}
