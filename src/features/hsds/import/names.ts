import { childNames } from './child-names.ts'
import { childObjects, type ObjectName, type ObjectNames, type RecordKind } from './object-names.ts'
import { recordNames } from './record-names.ts'

export type { ChildObject, FieldType, ObjectName, ObjectNames, RecordKind } from './object-names.ts'

/**
 * The names of HSDS 1.1 to 3.1, of its British profile and of the Ohana files, as data: another version, another
 * publisher's habit is a line here, never a branch in the code. Field names are those of HSDS 3.1, whose documentation
 * says what each means; `aliases` follow the migration notes of the standard.
 */
export const objects: Readonly<Record<ObjectName, ObjectNames>> = { ...recordNames, ...childNames }

/** Fields that hold a text in one object or another: the directory keeps those in two languages. */
export const textNames: ReadonlySet<string> = new Set(
  Object.values(objects).flatMap(({ fields }) =>
    Object.entries(fields).flatMap(([name, type]) => (type === 'text' ? [name] : [])),
  ),
)

/** Files that describe a package and hold nothing to import. */
export const describing: ReadonlySet<string> = new Set([
  'datapackage',
  'base',
  'api_details',
  'meta_table_description',
  'meta_table_descriptions',
])

/** One spelling for a name: `Service-At-Locations.csv`, `serviceAtLocations` and `service_at_locations` are the same. */
export const bareName = (name: string): string =>
  name
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')

const byName = new Map(
  (Object.entries(objects) as [ObjectName, ObjectNames][]).flatMap(([object, { called }]) =>
    called.map((name): [string, ObjectName] => [name, object]),
  ),
)

/** The object that a file, an array or a nested object of this name holds; null for a name of no HSDS. */
export const objectCalled = (name: string): ObjectName | null => byName.get(bareName(name)) ?? null

export const isRecordKind = (object: ObjectName): object is RecordKind =>
  !(childObjects as readonly string[]).includes(object)
