import type { Defects } from '../defects.ts'
import { objectCalled, bareName, type ObjectName } from '../names.ts'
import { sourceRowsOf, type SourceRow } from '../source-row.ts'

type Fields = Readonly<Record<string, unknown>>
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export interface JsonPlace {
  file: string
  defects: Defects
}

/** Whether a document is GeoJSON: then it is a plain table, with a point in each row. */
export const isGeojson = (document: unknown): boolean => isFields(document) && Array.isArray(document['features'])

/**
 * The rows of a JSON document: a list, the envelope of an API page, one record, or a package of lists by name. Null when
 * nothing in it is of HSDS.
 *
 * @param first rank of its first record, from 1, when the document is one page of several
 */
export function rowsOfJson(document: unknown, place: JsonPlace, first = 1): SourceRow[] | null {
  if (isFields(document) && Array.isArray(document['contents'])) return rowsOfJson(document['contents'], place, first)
  if (Array.isArray(document)) return rowsOfList(document, guess(place.file, document[0]), place, first)
  if (!isFields(document)) return null
  const lists = packageOf(document)
  if (lists.length > 0)
    return lists.flatMap(([called, list]) => rowsOfList(list, { object: objectCalled(called), called }, place, 1) ?? [])
  return rowsOfList([document], guess(place.file, document), place, first)
}

/** `{ services: […], organizations: […] }`, or by names of files, as the tabular examples of the standard are. */
function packageOf(document: Fields): [string, unknown[]][] {
  if ('id' in document || 'name' in document) return []
  return Object.entries(document).flatMap(([name, list]): [string, unknown[]][] => {
    const called = name.replace(/\.(?:csv|json)$/i, '')
    return Array.isArray(list) && list.some(isFields) && objectCalled(called) !== null ? [[called, list]] : []
  })
}

interface Guess {
  object: ObjectName | null
  called: string
}

function rowsOfList(
  list: readonly unknown[],
  { object, called }: Guess,
  place: JsonPlace,
  first: number,
): SourceRow[] | null {
  if (object === null) return null
  let isAny = list.length === 0
  const rows = list.flatMap((item, index) => {
    const row = first + index
    if (!isFields(item)) {
      place.defects.add('value-unreadable', { file: place.file, row, value: item })
      return []
    }
    const made = sourceRowsOf(object, called, item, { ...place, row })
    if (made.every(saysNothing)) {
      place.defects.add('row-empty', { file: place.file, row, value: item })
      return []
    }
    isAny = true
    return made
  })
  // Objects of which no field is of HSDS are not, whatever the file is called.
  return isAny ? rows : null
}

const saysNothing = ({ id, fields, children }: SourceRow): boolean =>
  id === '' && Object.keys(fields).length === 0 && Object.keys(children).length === 0

/** By what the record holds; else by the name of the file. */
function guess(file: string, record: unknown): Guess {
  const base = baseName(file)
  const named = objectCalled(base)
  const told = isFields(record) ? signature(record) : null
  return { object: told ?? named, called: base }
}

/** Name of a file without folders and endings. */
export const baseName = (file: string): string => bareName(file.replace(/.*\//, '').replace(/\.[a-z]+$/i, ''))

/** `taxonomy` names a list of terms in HSDS 1 and one taxonomy in HSDS 3: only the latter has a version or an address. */
export const isTaxonomy = (names: readonly string[]): boolean =>
  (names.includes('uri') || names.includes('version')) &&
  !names.some((name) =>
    ['parent_id', 'code', 'taxonomy', 'taxonomy_id', 'vocabulary', 'url', 'website'].includes(name),
  ) &&
  names.every((name) =>
    [
      'id',
      'name',
      'description',
      'uri',
      'version',
      'metadata',
      'last_modified',
      'translations',
      'taxonomy_terms',
    ].includes(name),
  )

/** Fields that only one object of HSDS has; an object that several could be is left to the name of its file. */
function signature(record: Fields): ObjectName | null {
  const has = (...names: string[]): boolean => names.some((name) => name in record)
  if (has('location_id') && has('service_id')) return has('number', 'opens_at') ? null : 'service_at_location'
  if (has('location') && (has('service') || has('service_areas', 'schedules', 'phones'))) return 'service_at_location'
  if (has('service_at_locations', 'application_process', 'eligibility_description', 'interpretation_services'))
    return 'service'
  if (has('location_type', 'transportation')) return 'location'
  if (has('tax_status', 'organization_identifiers', 'year_incorporated', 'additional_websites', 'website', 'programs'))
    return 'organization'
  if (has('taxonomy_id', 'term_uri', 'taxonomy_detail')) return 'taxonomy_term'
  if (isTaxonomy(Object.keys(record))) return 'taxonomy'
  if (has('organization', 'organization_id') && has('status')) return 'service'
  return null
}
