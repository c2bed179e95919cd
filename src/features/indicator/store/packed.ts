import type { MeasureValue } from '../model.ts'
import type { ShownValue } from '../shown.ts'

/** As it is stored: what is null, empty or zero is left out, since most measures of an organization are of actions that it did not adopt. */
export type Packed = Readonly<Record<string, unknown>>

const empty: Omit<ShownValue, 'measure' | 'indicator' | 'definitionVersion' | 'state'> = {
  withheld: null,
  value: null,
  numerator: null,
  denominator: null,
  categories: null,
  distribution: null,
  span: null,
  parts: null,
  by: { ageBand: [], gender: [], role: [] },
  coverage: { contributing: 0, adopters: 0 },
  jointRecords: 0,
}
/** By measure. */
export const pack = (values: Iterable<MeasureValue | ShownValue>): Record<string, Packed> =>
  Object.fromEntries([...values].map((value) => [value.measure, packOne(value)]))

function packOne({ measure: _measure, ...value }: MeasureValue | ShownValue): Packed {
  const left = Object.entries(value).filter(
    ([field, one]) => JSON.stringify(one) !== JSON.stringify(empty[field as keyof typeof empty]),
  )
  return Object.fromEntries(left)
}

/** A value as it was before it was stored. */
export const unpack = (measure: string, packed: Packed): ShownValue => ({ ...empty, measure, ...packed }) as ShownValue

export const unpackAll = (packed: Readonly<Record<string, Packed>>): ReadonlyMap<string, ShownValue> =>
  new Map(Object.entries(packed).map(([measure, one]) => [measure, unpack(measure, one)]))
