import { othersFirst, slicesOf } from '../../../../kernel/others-first.ts'
import type { hsds } from '../../../directory/index.ts'
import { idOf } from '../record-ids.ts'
import { findClashes } from './clashes.ts'
import { linkPlaces, setPostalPlacesApart } from './implied-records.ts'
import {
  placeholder,
  placeholderName,
  makeRecord,
  type RecordOptions,
  type MadeRecord,
} from '../understand/make-record.ts'
import { findRings, parentField, parentsFirst } from './parents.ts'
import { withChildren, type Shelf, type ShelvedRow } from '../read/shelf.ts'
import { keyOfId, type SourceRow } from '../source-row.ts'

/** Records compared or written at once. */
const batch = 500
/** Records understood before other requests are let through. */
const slice = 20

/** Where records go: into the database, or only compared with it. */
export interface Sink {
  /** Which of these records stand already, for links to what the source does not hold. */
  standing(kind: hsds.RecordKind, wanted: readonly { id: string; notNamed: string }[]): Promise<ReadonlySet<string>>
  /** Id → id of its parent, for these records and all above them, as they stand; not there: nothing stands. */
  ancestors?(ids: readonly string[]): Promise<ReadonlyMap<string, string>>
  /** Id → kind of what stands under it; not there: nothing stands. */
  kindsOf?(ids: readonly string[]): Promise<ReadonlyMap<string, hsds.RecordKind>>
  write(made: readonly MadeRecord[]): Promise<void>
}

/** How many records of each kind the source holds, and how many were made to keep what it only implies. */
export interface BroughtIn {
  inSource: Record<hsds.RecordKind, number>
  made: { organizations: number; locations: number; links: number }
}

/** In this order, what a record points to stands before it. */
const order = ['taxonomy', 'taxonomy_term', 'organization', 'service', 'location', 'service_at_location'] as const

/** Turns all that waits on the shelf into records, reports every loose end, and hands the records to the sink. */
export async function bringIn(shelf: Shelf, sink: Sink, options: RecordOptions): Promise<BroughtIn> {
  const kindsOf = async (ids: readonly string[]) => (await sink.kindsOf?.(ids)) ?? new Map<string, hsds.RecordKind>()
  const clashing = await findClashes(shelf, order, kindsOf, options.defects)
  const work = new BringingIn(shelf, sink, { ...options, clashing })
  await work.reportLooseRows()
  for (const kind of order) await work.bring(kind)
  return work.result
}

class BringingIn {
  readonly result: BroughtIn = {
    inSource: { organization: 0, service: 0, location: 0, service_at_location: 0, taxonomy: 0, taxonomy_term: 0 },
    made: { organizations: 0, locations: 0, links: 0 },
  }
  readonly #shelf: Shelf
  readonly #sink: Sink
  readonly #options: RecordOptions
  /** Keys of organizations that stand for one the source only cites. */
  readonly #placeholders = new Set<string>()
  /** Keys written before their turn, as the parent of another. */
  readonly #early = new Set<string>()
  /** Keys of the kind being brought in whose parent is left out: it would be its own ancestor. */
  #rings: ReadonlySet<string> = new Set()

  constructor(shelf: Shelf, sink: Sink, options: RecordOptions) {
    this.#shelf = shelf
    this.#sink = sink
    this.#options = options
  }

  async reportLooseRows(): Promise<void> {
    const { defects } = this.#options
    for await (const loose of this.#shelf.loose())
      for (const { row, parent } of loose) {
        const place = { file: row.file, row: row.row }
        if (parent === null) defects.add('parent-missing', { ...place, value: said(row) })
        else defects.add('parent-unknown', { ...place, field: parent.field, value: parent.id })
      }
  }

  async bring(kind: hsds.RecordKind): Promise<void> {
    this.#rings = await findRings(
      this.#shelf,
      kind,
      (key) => this.#idOf(kind, key),
      async (ids) => (await this.#sink.ancestors?.(ids)) ?? new Map(),
    )
    for await (const rows of this.#shelf.each(kind, batch)) {
      const due = rows.filter(({ key }) => !this.#early.has(`${kind}\n${key}`))
      const whole = await withChildren(this.#shelf, parentsFirst(await this.#withParents(kind, due), kind))
      if (kind === 'organization')
        this.result.made.locations += await setPostalPlacesApart(this.#shelf, whole, this.#options)
      if (kind === 'service') this.result.made.links += await linkPlaces(this.#shelf, whole, this.#options)
      await this.#checkTerms(whole)
      this.result.inSource[kind] += whole.filter(({ isWord }) => !isWord).length
      const made: MadeRecord[] = []
      for (const some of slicesOf(whole, slice)) {
        made.push(...(await this.#recordsOf(kind, some)))
        await othersFirst()
      }
      await this.#sink.write(made)
    }
  }

  /** A batch with the parents it needs, unless they were written with a batch before. */
  async #withParents(kind: hsds.RecordKind, rows: readonly ShelvedRow[]): Promise<ShelvedRow[]> {
    const field = parentField[kind]
    const first = rows[0]
    if (field === undefined || first === undefined) return [...rows]
    const all = new Map(rows.map((row) => [row.key, row]))
    for (let level: readonly ShelvedRow[] = rows; level.length > 0;) {
      const keys = level.flatMap(({ fields }) => (fields[field] === undefined ? [] : [keyOfId(String(fields[field]))]))
      const found = await this.#shelf.find(
        kind,
        keys.filter((key) => !all.has(key)),
      )
      level = [...found.values()].filter(({ order, key }) => order > first.order && !this.#early.has(`${kind}\n${key}`))
      for (const row of level) {
        all.set(row.key, row)
        this.#early.add(`${kind}\n${row.key}`)
      }
    }
    return [...all.values()]
  }

  /** An attribute whose term nobody knows keeps its words, not its link. */
  async #checkTerms(rows: readonly SourceRow[]): Promise<void> {
    const attributes = rows.flatMap(attributesIn).filter(({ fields }) => fields['taxonomy_term_id'] !== undefined)
    const known = await this.#known(
      'taxonomy_term',
      attributes.map(({ fields }) => String(fields['taxonomy_term_id'])),
    )
    for (const { file, row, fields } of attributes) {
      const id = String(fields['taxonomy_term_id'])
      if (known.has(keyOfId(id))) continue
      this.#options.defects.add('term-unknown', { file, row, field: 'taxonomy_term_id', value: id })
      delete fields['taxonomy_term_id']
      fields['value'] ??= id
    }
  }

  /** Keys among these that the source or the directory holds. */
  async #known(kind: hsds.RecordKind, ids: readonly string[]): Promise<ReadonlySet<string>> {
    const keys = [...new Set(ids.map(keyOfId))]
    if (keys.length === 0) return new Set()
    const here = await this.#shelf.find(kind, keys)
    const elsewhere = keys.filter((key) => !here.has(key))
    const wanted = elsewhere.map((key) => ({ id: this.#idOf(kind, key), notNamed: placeholderName(key).fr }))
    const standing = wanted.length === 0 ? new Set<string>() : await this.#sink.standing(kind, wanted)
    return new Set([...here.keys(), ...elsewhere.filter((key) => standing.has(this.#idOf(kind, key)))])
  }

  #idOf(kind: hsds.RecordKind, key: string): string {
    return idOf(this.#options.source, kind, key, this.#options.clashing)
  }

  async #recordsOf(kind: hsds.RecordKind, rows: readonly ShelvedRow[]): Promise<MadeRecord[]> {
    const linkOf = (field: string, to: hsds.RecordKind) => this.#linksBy(rows, field, to)
    if (kind === 'service') return this.#services(rows, await linkOf('organization_id', 'organization'))
    if (kind === 'service_at_location')
      return this.#links(rows, await linkOf('service_id', 'service'), await linkOf('location_id', 'location'))
    if (kind === 'location') {
      const organizations = await linkOf('organization_id', 'organization')
      return rows.map((row) => this.#make(row, { organizationId: this.#organizationOfPlace(row, organizations) }))
    }
    const parents = await linkOf(parentField[kind] ?? '', kind)
    const taxonomies = kind === 'taxonomy_term' ? await linkOf('taxonomy_id', 'taxonomy') : null
    return rows.map((row) => {
      const parentId = this.#parentOf(row, parentField[kind] ?? '', parents)
      return this.#make(
        row,
        taxonomies ? { parentId, taxonomyId: this.#linkOr(row, 'taxonomy_id', taxonomies) } : { parentId },
      )
    })
  }

  /** Our id by the source’s key, for the links that lead somewhere. */
  async #linksBy(
    rows: readonly ShelvedRow[],
    field: string,
    kind: hsds.RecordKind,
  ): Promise<ReadonlyMap<string, string>> {
    const ids = rows.flatMap(({ fields }) => (fields[field] === undefined ? [] : [String(fields[field])]))
    return new Map([...(await this.#known(kind, ids))].map((key) => [key, this.#idOf(kind, key)]))
  }

  #make(row: ShelvedRow, links: Parameters<typeof makeRecord>[1]): MadeRecord {
    return makeRecord(row, links, this.#options)
  }

  #parentOf(row: ShelvedRow, field: string, parents: ReadonlyMap<string, string>): string | null {
    if (!this.#rings.has(row.key)) return this.#linkOr(row, field, parents)
    this.#options.defects.add('parent-ring', { file: row.file, row: row.row, field, value: row.fields[field] })
    return null
  }

  /** Null when there is none, or when it leads nowhere, which is reported as a defect. */
  #linkOr(row: ShelvedRow, field: string, links: ReadonlyMap<string, string>): string | null {
    const id = row.fields[field]
    if (id === undefined) return null
    const link = links.get(keyOfId(String(id)))
    if (link === undefined)
      this.#options.defects.add('record-unknown', { file: row.file, row: row.row, field, value: id })
    return link ?? null
  }

  #organizationOfPlace(row: ShelvedRow, organizations: ReadonlyMap<string, string>): string | null {
    const id = row.fields['organization_id']
    if (id === undefined) return null
    const known = organizations.get(keyOfId(String(id)))
    if (known !== undefined) return known
    const place = { file: row.file, row: row.row, field: 'organization_id', value: id }
    this.#options.defects.add('place-organization-unknown', place)
    return this.#placeholders.has(keyOfId(String(id))) ? this.#idOf('organization', keyOfId(String(id))) : null
  }

  #services(rows: readonly ShelvedRow[], organizations: ReadonlyMap<string, string>): MadeRecord[] {
    const made: MadeRecord[] = []
    for (const row of rows) {
      const { file, row: line } = row
      const id = row.fields['organization_id']
      const place = { file, row: line, field: 'organization_id', value: id }
      if (id === undefined) this.#options.defects.add('organization-missing', place)
      const key = id === undefined ? null : keyOfId(String(id))
      if (key !== null && !organizations.has(key)) {
        this.#options.defects.add('organization-unknown', place)
        if (!this.#placeholders.has(key)) {
          this.#placeholders.add(key)
          this.result.made.organizations += 1
          made.push({ draft: placeholder(key, this.#options), file, row: line })
        }
      }
      made.push(this.#make(row, { organizationId: key === null ? null : this.#idOf('organization', key) }))
    }
    return made
  }

  #links(
    rows: readonly ShelvedRow[],
    services: ReadonlyMap<string, string>,
    locations: ReadonlyMap<string, string>,
  ): MadeRecord[] {
    return rows.flatMap((row) => {
      const [service, location] = ['service_id', 'location_id'].map((field) => row.fields[field])
      const serviceId = services.get(keyOfId(String(service ?? '')))
      const locationId = locations.get(keyOfId(String(location ?? '')))
      if (serviceId !== undefined && locationId !== undefined) return [this.#make(row, { serviceId, locationId })]
      const isEmpty = service === undefined || location === undefined
      const isOfService = service === undefined || (!isEmpty && serviceId === undefined)
      this.#options.defects.add(isEmpty ? 'link-empty' : 'link-broken', {
        file: row.file,
        row: row.row,
        field: isOfService ? 'service_id' : 'location_id',
        value: isEmpty ? (service ?? location) : isOfService ? service : location,
      })
      return []
    })
  }
}

const attributesIn = (row: SourceRow): SourceRow[] =>
  Object.entries(row.children).flatMap(([name, rows]) => [
    ...(name === 'attribute' ? rows : []),
    ...rows.flatMap((child: SourceRow) => attributesIn(child)),
  ])

/** What a row says, in short. */
const said = ({ fields }: SourceRow): string => Object.values(fields).map(String).join(' · ')
