import type { MeasureValue } from '../model.ts'
import type { ShownValue } from '../shown.ts'

/** As it is stored: what is null, empty or zero is left out, since most measures of an organization are of actions that it did not adopt. */
export type Packed = Readonly<Record<string, unknown>>

const nothing: Omit<ShownValue, 'measure' | 'indicator' | 'definitionVersion' | 'state'> = {
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
export function pack(values: Iterable<MeasureValue | ShownValue>): Record<string, Packed> {
  const packed: Record<string, Packed> = {}
  for (const value of values) packed[value.measure] = packOne(value)
  return packed
}

/** What may be null in a value. */
const nullable = [
  'withheld',
  'value',
  'numerator',
  'denominator',
  'categories',
  'distribution',
  'span',
  'parts',
] as const

function packOne(value: MeasureValue | ShownValue): Packed {
  const { indicator, definitionVersion, state, by, coverage, jointRecords } = value
  const packed: Record<string, unknown> = { indicator, definitionVersion, state }
  // Field by field: there are a million of them in a night.
  for (const field of nullable) {
    const one = (value as Partial<ShownValue>)[field] ?? null
    if (one !== null) packed[field] = one
  }
  if (by.ageBand.length + by.gender.length + by.role.length > 0) packed['by'] = by
  if (coverage.contributing + coverage.adopters > 0) packed['coverage'] = coverage
  if (jointRecords > 0) packed['jointRecords'] = jointRecords
  return packed
}

/** A value as it was before it was stored. */
export const unpack = (measure: string, packed: Packed): ShownValue =>
  ({ ...nothing, measure, ...packed }) as ShownValue

export const unpackAll = (packed: Readonly<Record<string, Packed>>): ReadonlyMap<string, ShownValue> =>
  new Map(Object.entries(packed).map(([measure, one]) => [measure, unpack(measure, one)]))
