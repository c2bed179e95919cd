import { hsds } from '../../directory/index.ts'
import { shapes, type ExportedName } from '../export/objects.ts'
import { toHsds, type HsdsObject, type OutOptions, type OutRecord } from '../export/write-record.ts'
import { IdSet } from './id-set.ts'

export interface PackageRow {
  file: ExportedName
  object: HsdsObject
}

/** Columns that name what a child hangs from, when its file has no column of its own for it. */
const linkColumns: Partial<Record<ExportedName, readonly [id: string, entity: string]>> = {
  attribute: ['link_id', 'link_entity'],
  metadata: ['resource_id', 'resource_type'],
}

/**
 * The rows of a copy, record by record. It remembers the ids it has written, so that every key points to a row that is
 * there and no id stands twice, whatever changes while the copy is made.
 */
export class PackageRows {
  readonly #options: OutOptions
  readonly #written = new Map<ExportedName, IdSet>()
  readonly #parents: ReadonlySet<string>

  /** @param parents ids that rows of the same file may point to, wherever they stand in it */
  constructor(options: OutOptions, parents: ReadonlySet<string>) {
    this.#options = options
    this.#parents = parents
  }

  /** Rows of a record and of all below it; none for a place of a service that is not in the copy. */
  of(record: OutRecord): PackageRow[] {
    const object = toHsds(record, this.#options)
    if (record.kind === 'service_at_location' && !this.#has('service', object['service_id'])) return []
    return this.#rows(record.kind, object)
  }

  #has(file: ExportedName, id: unknown): boolean {
    return typeof id === 'string' && (this.#written.get(file)?.has(id) ?? false)
  }

  #rows(file: ExportedName, object: HsdsObject): PackageRow[] {
    const { lists, ones } = shapes[file]
    const id = this.#claim(file, object)
    const own: HsdsObject = { ...object, id }
    const before: PackageRow[] = []
    for (const [field, name] of Object.entries(ones)) {
      const one = object[field] as HsdsObject | undefined
      if (one === undefined) continue
      if (!this.#has(name, one['id'])) before.push(...this.#rows(name, one))
      own[`${field}_id`] = one['id']
    }
    this.#dropDangling(file, own)
    const children = Object.entries(lists).flatMap(([field, name]) =>
      ((object[field] ?? []) as HsdsObject[]).flatMap((child) => this.#rows(name, this.#linked(name, child, file, id))),
    )
    return [...before, { file, object: own }, ...children]
  }

  /** An id that another row of the file bears already gets one made of both. */
  #claim(file: ExportedName, object: HsdsObject): string {
    const ids = this.#written.get(file) ?? new IdSet()
    this.#written.set(file, ids)
    const given = String(object['id'])
    const id = ids.has(given) ? hsds.hsdsId('tisserin', 'again', file, given, JSON.stringify(object)) : given
    ids.add(id)
    return id
  }

  #linked(name: ExportedName, child: HsdsObject, parent: ExportedName, parentId: string): HsdsObject {
    const link = linkColumns[name]
    if (link !== undefined) return { ...child, [link[0]]: parentId, [link[1]]: parent }
    const column = `${parent}_id`
    return column in shapes[name].fields ? { ...child, [column]: parentId } : child
  }

  /** A key whose row is not in the copy is left empty. */
  #dropDangling(file: ExportedName, object: HsdsObject): void {
    for (const [column, target] of keysOf[file]) {
      const isThere = target === file ? this.#parents.has(String(object[column])) : this.#has(target, object[column])
      if (!isThere) delete object[column]
    }
  }
}

const keyTargets: Readonly<Record<string, ExportedName>> = {
  organization_id: 'organization',
  program_id: 'program',
  service_id: 'service',
  location_id: 'location',
  service_at_location_id: 'service_at_location',
  contact_id: 'contact',
  phone_id: 'phone',
  unit_id: 'unit',
  taxonomy_id: 'taxonomy',
  taxonomy_term_id: 'taxonomy_term',
  parent_organization_id: 'organization',
  parent_id: 'taxonomy_term',
}
const keysOf = Object.fromEntries(
  Object.entries(shapes).map(([name, { fields }]) => [
    name,
    Object.keys(fields).flatMap((field) => {
      const target = keyTargets[field]
      return target === undefined ? [] : [[field, target] as const]
    }),
  ]),
) as unknown as Readonly<Record<ExportedName, readonly (readonly [string, ExportedName])[]>>
