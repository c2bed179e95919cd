import schools from '../../../../../content/mappings/quebec-schools.json' with { type: 'json' }
import { isRecordKind, objectCalled, objects, bareName, type ObjectName } from '../names.ts'
import { headingKey, ownedBy, usualTarget } from './usual-headings.ts'

/** How the columns of a plain table become HSDS: heading → `object.field` or `object.child.field`, one or several. */
export interface Mapping {
  columns: Readonly<Record<string, string | readonly string[]>>
  /** The same value for every row: `location.address.country` → `CA`. */
  values: Readonly<Record<string, string>>
  /** Sector of every record; null: unknown. */
  sector: string | null
}

/** The mappings that come with the product, for open data of Quebec. */
export const shippedMappings: readonly Mapping[] = [schools]

/** Where a value goes: a record, perhaps a child of it (the first, the second of its kind), a field. */
export interface ColumnPlace {
  object: ObjectName
  child: { object: ObjectName; name: string } | null
  field: string
}

/** Null when it names nothing of HSDS. A field alone is the service’s. */
export function columnPlaceOf(code: string): ColumnPlace | null {
  const parts = code.trim().split('.')
  const [first = '', middle, last] = parts.length === 1 ? ['service', parts[0]] : parts
  const object = objectCalled(first)
  if (object === null || !isRecordKind(object) || middle === undefined || parts.length > 3) return null
  if (last === undefined) return isField(object, middle) ? { object, child: null, field: bareName(middle) } : null
  const child = objectCalled(middle.replace(/\d+$/, ''))
  if (child === null || !Object.hasOwn(objects[object].children ?? {}, child) || !isField(child, last)) return null
  return { object, child: { object: child, name: middle }, field: bareName(last) }
}

const isField = (object: ObjectName, name: string): boolean => {
  const field = bareName(name)
  return (
    field === 'id' ||
    Object.hasOwn(objects[object].fields, field) ||
    Object.hasOwn(objects[object].aliases ?? {}, field)
  )
}

/** A column of a table, and a place that its value goes to. */
export interface MappedColumn {
  position: number
  place: ColumnPlace
}

/** In the order of the mapping: where several columns go to one place, the first that is not empty counts. */
export function mappedColumnsOf(mapping: Mapping, headings: readonly string[]): MappedColumn[] {
  const positions = new Map<string, number>()
  for (const [position, heading] of headings.entries())
    for (const key of [headingKey(heading), headingKey(heading.replace(/.*\./, ''))])
      if (!positions.has(key)) positions.set(key, position)
  return Object.entries(mapping.columns).flatMap(([heading, codes]) => {
    const position = positions.get(headingKey(heading))
    if (position === undefined) return []
    return [codes].flat().flatMap((code) => {
      const place = columnPlaceOf(code)
      return place === null ? [] : [{ position, place }]
    })
  })
}

/** How well a mapping fits a table: the share of its columns that the table has, from 0 to 1. */
export function fitOf(mapping: Mapping, headings: readonly string[]): number {
  const there = new Set(headings.flatMap((heading) => [headingKey(heading), headingKey(heading.replace(/.*\./, ''))]))
  const wanted = Object.keys(mapping.columns)
  return wanted.length === 0 ? 0 : wanted.filter((heading) => there.has(headingKey(heading))).length / wanted.length
}

/**
 * What the headings usually mean, when nobody said. `hint`: the object that the name of the file says its rows are, to
 * which a « name » then belongs. A list that names no service and does name organizations, or places, is a list of those.
 */
export function guessMapping(headings: readonly string[], hint: ObjectName | null): Mapping {
  const usual = headings.map(usualTarget)
  const named = ['service', 'organization', 'location'].find((object) => usual.includes(`${object}.name`)) ?? 'service'
  const owner = hint === null || hint === 'service' ? (named === 'service' ? null : named) : hint
  const columns: Record<string, string> = {}
  const taken = new Set<string>()
  for (const [at, heading] of headings.entries()) {
    const known = usual[at]
    if (known === null || known === undefined) continue
    const code = ofOwner(known, owner, headingKey(heading))
    const free = taken.has(code) && code.endsWith('.phone.number') ? code.replace('phone', 'phone2') : code
    if (taken.has(free) || columnPlaceOf(free) === null) continue
    taken.add(free)
    columns[heading] = free
  }
  return { columns, values: {}, sector: null }
}

/** « Nom » in a list of organizations is theirs; a heading that names its object keeps it. */
function ofOwner(code: string, owner: string | null, key: string): string {
  const isNamed = /service|program|organi[sz]|location|lieu|place/.test(key)
  if (owner === null || isNamed || !code.startsWith('service.')) return code
  const moved = ownedBy(code, owner)
  return columnPlaceOf(moved) === null ? code : moved
}

/** Whether a mapping says enough to make a record: something that has a name or an id. */
export const namesSomething = (mapping: Mapping): boolean =>
  Object.values(mapping.columns)
    .flat()
    .some((code) => /^(?:(?:service|organization|location)\.)?(?:name|id)$/.test(code))
