import { addDays, type Day } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import { readEvents, type ReadEvent } from '../../evidence/index.ts'
import { Accumulator, type Ask } from '../engine/accumulator.ts'
import type { MeasureValue } from '../model.ts'
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

/** The same for several periods, in one pass over the log; each is handed over when it is done, so that all are never held at once. */
export async function computePeriods(
  tx: Tx,
  asks: readonly Ask[],
  keep: (at: number, values: PeriodValues) => Promise<void>,
): Promise<void> {
  const passes = asks.map((ask) => ({
    accumulator: new Accumulator(ask),
    from: addDays(ask.period.start, -aYear),
    end: ask.period.end,
  }))
  const whole = {
    start: least(asks.map(({ period }) => period.start)),
    end: most(asks.map(({ period }) => period.end)),
    organizations: null,
  }
  await readEvents(tx, whole, (group) => {
    for (const { accumulator, from, end } of passes)
      if (group.some((event) => reaches(event, from, end))) accumulator.add(group)
  })
  for (const [at, { accumulator }] of passes.entries()) await keep(at, valuesOf(accumulator))
}

/** Days for which a head-count that is dated before a period may hold in it, and one more. */
const aYear = 366

const reaches = ({ startsOn, endsOn }: ReadEvent, from: Day, end: Day): boolean =>
  startsOn < end && (endsOn === null || endsOn >= from)

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
