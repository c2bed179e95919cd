import type { Day } from '../../../kernel/clock.ts'
import type {
  Adoption,
  HalfOpenPeriod,
  LoggedEvidence,
  MeasureDefinition,
  MeasureValue,
  Scope,
  Trace,
} from '../model.ts'
import { Accumulator, type Ask, type Close } from './accumulator.ts'
import { groupsOf } from './groups.ts'
import { Tracer } from './trace.ts'

/** One pass over the log for many measures and scopes; see `Accumulator`. */
export const createAccumulator = (ask: Ask): Accumulator => new Accumulator(ask)

function valueOf(ask: Ask, events: readonly LoggedEvidence[], close: Close): MeasureValue {
  const accumulator = new Accumulator(ask, close)
  for (const group of groupsOf(events)) accumulator.add(group)
  const [first] = accumulator.finish()
  if (first === undefined) throw new Error('One definition and one scope give one value')
  return first.value
}

/**
 * The value of a measure, and what it is made of. The same events, in any order, give the same: `events` are every version of
 * every record that may matter. `today` is for what has no end: it runs up to then; null: to the last day of the period.
 */
export function computeMeasure(
  definition: MeasureDefinition,
  period: HalfOpenPeriod,
  scope: Scope,
  events: readonly LoggedEvidence[],
  adoptions: readonly Adoption[],
  today: Day | null = null,
): { value: MeasureValue; trace: Trace } {
  const tracer = new Tracer()
  const value = valueOf({ definitions: [definition], period, scopes: [scope], adoptions, today }, events, { tracer })
  return { value, trace: tracer.trace() }
}

/** The same value again, from the versions that a trace says were counted and no others. */
export function recompute(
  trace: Trace,
  definition: MeasureDefinition,
  period: HalfOpenPeriod,
  scope: Scope,
  events: readonly LoggedEvidence[],
  adoptions: readonly Adoption[],
  today: Day | null = null,
): MeasureValue {
  const only = new Set(trace.counted)
  return valueOf({ definitions: [definition], period, scopes: [scope], adoptions, today }, events, { only })
}
