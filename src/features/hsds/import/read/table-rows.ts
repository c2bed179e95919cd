import { createHash } from 'node:crypto'
import { fold } from '../../../../kernel/language.ts'
import type { Defects } from '../defects.ts'
import { mappedColumnsOf, columnPlaceOf, type Mapping, type MappedColumn } from './mapping.ts'
import { objectCalled, objects, bareName, type ObjectName, type RecordKind } from '../names.ts'
import { ownedBy } from './usual-headings.ts'
import { baseName, isTaxonomy } from './read-json.ts'
import { sourceRowsOf, type SourceRow } from '../source-row.ts'

/** A line of a table. Cells as the file has them, in the order of its headings. */
export interface TableLine {
  line: number
  /** The file it stands in, when the table is made of several. */
  file?: string
  cells: readonly unknown[]
}

/** Makes rows of HSDS of a line. */
export type RowMaker = (line: TableLine) => SourceRow[]

/** The object that a table of HSDS holds, by its name and its headings; null for any other table. */
export function objectOfTable(file: string, headings: readonly string[]): ObjectName | null {
  const names = headings.map(bareName).filter((name) => name !== '')
  const named = objectCalled(baseName(file))
  const share = (object: ObjectName): number => {
    const { fields, aliases = {} } = objects[object]
    const own = ['id', `${object}_id`, 'attributes', 'translations', 'as_written', 'other_language_fields', 'other']
    const plain = (name: string): string => name.replace(/_(?:fr|en)$/, '')
    const known = names.filter(
      (name) =>
        own.includes(name) ||
        [name, plain(name)].some((one) => Object.hasOwn(fields, one)) ||
        Object.hasOwn(aliases, name),
    )
    return known.length / Math.max(names.length, 1)
  }
  if (named === 'taxonomy_term' && isTaxonomy(names)) return 'taxonomy'
  if (named !== null && share(named) >= 0.5) return named
  if (!names.includes('id')) return null
  const [best] = (Object.keys(objects) as ObjectName[])
    .map((object) => ({ object, share: share(object) }))
    .filter((one) => one.share >= 0.75 && names.length >= 3)
    .toSorted((a, b) => b.share - a.share)
  return named === null ? (best?.object ?? null) : null
}

/** Lines of a table of HSDS. */
export function hsdsLines(object: ObjectName, file: string, headings: readonly string[], defects: Defects): RowMaker {
  const called = objectCalled(baseName(file)) === object ? baseName(file) : object
  const names = headings.map(bareName)
  const isOurs = names.includes('as_written') && names.includes('other')
  return ({ line, cells }) => {
    const raw = Object.fromEntries(
      headings.flatMap((heading, at) => (isEmpty(cells[at]) ? [] : [[heading, cells[at]]])),
    )
    const rows = sourceRowsOf(object, called, raw, { file, row: line, defects }, { isTable: true })
    return isOurs ? rows.map((row) => ({ ...row, isOurs })) : rows
  }
}

const isEmpty = (cell: unknown): boolean =>
  cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '')

type Raw = Record<string, unknown>
/** By the name that the mapping gives each. */
type Children = Record<string, { object: ObjectName; fields: Raw }>

/**
 * Lines of a plain table, by a mapping: each gives the records that its columns speak of, linked to each other.
 *
 * @param own what each line is, as the name of the file says: then a line with nothing but an id is one too
 */
export function mappedLines(
  mapping: Mapping,
  file: string,
  headings: readonly string[],
  defects: Defects,
  own: RecordKind | null = null,
): RowMaker {
  const columns = mappedColumnsOf(mapping, headings)
  const used = new Set(columns.map(({ position }) => position))
  const left = headings.flatMap((heading, at) => (used.has(at) || heading === '' ? [] : [{ heading, at }]))
  const seen = new Set<string>()
  return ({ line, cells, file: ownFile = file }) => {
    const place = { file: ownFile, row: line }
    for (const { heading, at } of left)
      if (!isEmpty(cells[at])) defects.addOnce('column-unused', { ...place, field: heading, value: cells[at] })
    const raw = gather(columns, cells)
    const isEmptyLine = Object.keys(raw).length === 0
    if (own !== null && !isEmptyLine) raw[own] ??= {}
    if (isEmptyLine || !Object.entries(raw).some(([object, record]) => object === own || saysSomething(record))) {
      defects.add('row-empty', place)
      return []
    }
    // A line of a list of services that has an id is one, whatever it lacks.
    if (own !== 'service' || raw.service?.['id'] === undefined) giveAway(raw, place, defects)
    addValues(raw, mapping)
    if (mapping.sector !== null) for (const record of Object.values(raw)) record['sector'] ??= mapping.sector
    const records = linked(raw, own)
    const content = digest(records)
    if (seen.has(content)) {
      defects.add('row-twice', { ...place, value: sampleOf(cells) })
      return []
    }
    if (seen.size < mostRemembered) seen.add(content)
    return records
      .flatMap(([object, fields]) =>
        sourceRowsOf(object, object, fields, { ...place, defects }, { isMention: object !== 'service', isTable: true }),
      )
      .map(withoutIds)
  }
}

/** Lines of a table that are told apart at most: a larger file is the command’s. */
const mostRemembered = 200_000

const sampleOf = (cells: readonly unknown[]): string =>
  cells
    .filter((cell) => !isEmpty(cell))
    .map(String)
    .join(' · ')

/**
 * What a line says of a service that it does not name goes to the organization, or the place, that it does name: a list of
 * organizations makes no services. What they cannot hold is said.
 */
function giveAway(raw: Partial<Record<ObjectName, Raw>>, place: { file: string; row: number }, defects: Defects): void {
  const { service } = raw
  const owner = (['organization', 'location'] as const).find((object) => raw[object]?.['name'] !== undefined)
  if (service === undefined || service['name'] !== undefined || owner === undefined) return
  delete raw.service
  const { children = {}, id: _id, sector: _sector, ...fields } = service
  for (const [field, value] of Object.entries(fields)) {
    const given = columnPlaceOf(ownedBy(`service.${field}`, owner))
    if (given === null) defects.add('service-nameless', { ...place, field, value })
    else put((raw[owner] ??= {}), given, value)
  }
  for (const [name, child] of Object.entries(children as Children))
    for (const [field, value] of Object.entries(child.fields)) {
      const given = columnPlaceOf(`${owner}.${name}.${field}`)
      if (given === null) defects.add('service-nameless', { ...place, field: `${name}.${field}`, value })
      else put((raw[owner] ??= {}), given, value)
    }
}

/** A plain table has no ids for what is inside its records: none is missing. */
function withoutIds(row: SourceRow): SourceRow {
  for (const child of Object.values(row.children).flat()) child.isWord = true
  return row
}

/** What the line says of each record. */
function gather(columns: readonly MappedColumn[], cells: readonly unknown[]): Partial<Record<ObjectName, Raw>> {
  const raw: Partial<Record<ObjectName, Raw>> = {}
  for (const { position, place } of columns) {
    if (isEmpty(cells[position])) continue
    put((raw[place.object] ??= {}), place, cells[position])
  }
  return raw
}

/** The first value that goes to a place stays. Children stand under the name the mapping gives them: `phone2` is another. */
function put(record: Raw, { child, field }: MappedColumn['place'], value: unknown): void {
  if (child === null) record[field] ??= value
  else {
    const children = (record['children'] ??= {}) as Children
    const one = (children[child.name] ??= { object: child.object, fields: {} })
    one.fields[field] ??= value
  }
}

/** Fixed values are added to what the line speaks of; alone they make no record. */
function addValues(raw: Partial<Record<ObjectName, Raw>>, { values }: Mapping): void {
  for (const [code, value] of Object.entries(values)) {
    const place = columnPlaceOf(code)
    const record = place && raw[place.object]
    if (!record) continue
    const hasChild = place.child === null || place.child.name in ((record['children'] as object | undefined) ?? {})
    if (hasChild) put(record, place, value)
  }
}

/** Records of one line with their ids and the links between them; a record known by its id alone is only pointed to. */
function linked(
  { organization, location, service }: Partial<Record<ObjectName, Raw>>,
  own: ObjectName | null,
): [ObjectName, Raw][] {
  const made: [ObjectName, Raw][] = []
  if (organization) organization['id'] ??= `nom:${fold(String(organization['name'] ?? digest(organization)))}`
  if (location) location['id'] ??= `lieu:${digest([location, service === undefined ? organization?.['id'] : null])}`
  if (service)
    service['id'] ??=
      `service:${digest([fold(String(service['name'] ?? digest(service))), organization?.['id'], location?.['id']])}`
  if (organization && (own === 'organization' || saysSomething(organization))) made.push(['organization', organization])
  if (location && (own === 'location' || saysSomething(location)))
    made.push(['location', { ...location, organization_id: organization?.['id'] }])
  if (service) made.push(['service', { ...service, organization_id: organization?.['id'] }])
  if (service && location) {
    const link = {
      id: `${String(service['id'])}@${String(location['id'])}`,
      service_id: service['id'],
      location_id: location['id'],
    }
    made.push(['service_at_location', link])
  }
  return made.map(([object, record]) => [object, spreadChildren(record)])
}

const saysSomething = (record: Raw): boolean => Object.keys(record).some((name) => name !== 'id' && name !== 'sector')

const digest = (value: unknown): string => createHash('sha1').update(JSON.stringify(value)).digest('hex').slice(0, 16)

/** Children under the names of HSDS, as lists. */
function spreadChildren({ children, ...record }: Raw): Raw {
  const all = Object.values((children ?? {}) as Record<string, { object: ObjectName; fields: Raw }>)
  for (const { object, fields } of all) {
    const list = (record[object] ??= []) as unknown[]
    if (object === 'schedule' && fields['byday'] !== undefined) fields['freq'] ??= 'WEEKLY'
    if (Array.isArray(list)) list.push(fields)
  }
  return record
}
