import type { hsds } from '../../directory/index.ts'

export type RecordKind = hsds.RecordKind

/** The HSDS objects that have no address of their own: they are written inside the record they hang on. */
export const childObjects = [
  'phone',
  'schedule',
  'address',
  'contact',
  'language',
  'service_area',
  'accessibility',
  'cost_option',
  'required_document',
  'funding',
  'program',
  'url',
  'attribute',
  'metadata',
  'organization_identifier',
  'service_capacity',
  'unit',
  'eligibility',
] as const
export type ChildObject = (typeof childObjects)[number]
export type ObjectName = RecordKind | ChildObject

/**
 * How the value of a field is read. `ignored`: known, of no use here, said once a file. `link`: the id of another
 * record. `words`: several values in one cell, parted by commas, each one a child.
 */
export type FieldType =
  | 'text'
  | 'string'
  | 'url'
  | 'email'
  | 'number'
  | 'integer'
  | 'age'
  | 'date'
  | 'time'
  | 'phone'
  | 'extension'
  | 'status'
  | 'weekday'
  | 'latitude'
  | 'longitude'
  | 'boolean'
  | 'any'
  | 'ignored'
  | { link: ObjectName }
  | { words: ChildObject; field: string; as?: Readonly<Record<string, string>> }

export interface ObjectNames {
  /** Names of files, of arrays and of nested objects that hold it, in any version of HSDS; singular and plural. */
  called: readonly string[]
  /** Fields of HSDS 3.1 and our own, by name. */
  fields: Readonly<Record<string, FieldType>>
  /** Names of other versions → the name of 3.1. */
  aliases?: Readonly<Record<string, string>>
  /** Child objects → the name of their array in this one. */
  children?: Partial<Readonly<Record<ChildObject, string>>>
  /** A child written alone, not in an array. */
  single?: Partial<Readonly<Record<ChildObject, string>>>
  /** Fields that together name what it hangs on: an object and an id. */
  hangsOn?: { object: string; id: string }
  /** What its name alone says: a `postal_address` is an address of that type. */
  means?: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** Shorthands of the tables of names. */
export const link = (object: ObjectName): FieldType => ({ link: object })
export const parents = (...objects: ObjectName[]): Record<string, FieldType> =>
  Object.fromEntries(objects.map((object) => [`${object}_id`, link(object)]))
/** What every object may hold. */
export const onAll = { attribute: 'attributes', metadata: 'metadata' } as const
