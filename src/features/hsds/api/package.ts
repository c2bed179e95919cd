import { strToU8, Zip, ZipDeflate } from 'fflate'
import type { AnyRequest, Answer } from '../../../kernel/http/index.ts'
import { problemAnswer } from './api-answer.ts'
import { optionsOf } from './contents.ts'
import { listAfter, listParents } from '../export/graph.ts'
import { objectNames, shapes, type ExportedName } from '../export/objects.ts'
import type { OutOptions, OutRecord } from '../export/write-record.ts'
import { PackageRows } from './package-rows.ts'
import { cellOf, packageColumnsOf, csvLine, descriptorOf, type Column } from './package-table.ts'
import { readRecordAsked } from '../ask/parameters.ts'
import { copyAnswer } from './whole-copies.ts'

const batch = 200
/** What others point to comes first. */
const order: readonly OutRecord['kind'][] = [
  'taxonomy',
  'taxonomy_term',
  'organization',
  'location',
  'service',
  'service_at_location',
]

/** The whole directory as a Tabular Data Package: one CSV an object and `datapackage.json`, in a zip made as it is sent. */
export async function answerPackage(request: AnyRequest): Promise<Answer> {
  const read = readRecordAsked('services', request.query, request.form, request.lang)
  if (!read.ok) return problemAnswer('parameters', request.lang, { errors: read.refusal })
  const { database, baseUrl } = request.deps
  const options = optionsOf(request, read.value)
  const making = new PackageMaking(
    options,
    new Set(await listParents(request.tx)),
    JSON.stringify(descriptorOf(options.translations ?? false, baseUrl, request.today), null, 2),
  )
  const next = async (): Promise<Uint8Array | null> => {
    while (!making.isOver) {
      const { kind, after } = making
      const records = await database.asSession(null, (tx) => listAfter(tx, kind, after, batch))
      const bytes = making.add(records)
      if (bytes.length > 0) return bytes
    }
    return null
  }
  const copy = {
    what: `package ${String(options.translations)}`,
    lang: options.lang,
    contentType: 'application/zip',
    headers: { 'content-disposition': 'attachment; filename="tisserin-hsds-3.1.zip"' },
    places: 3, // it remembers every id it wrote
  }
  return copyAnswer(request, copy, next)
}

/** A package being made: every file grows at once, compressed, so that the records are read a single time. */
class PackageMaking {
  after = '0'
  isOver = false
  readonly #rows: PackageRows
  readonly #chunks: Uint8Array[] = []
  readonly #files: Map<ExportedName, { file: ZipDeflate; columns: Column[] }>
  #step = 0

  constructor(options: OutOptions, parents: ReadonlySet<string>, descriptor: string) {
    this.#rows = new PackageRows(options, parents)
    const zip = new Zip((failure, chunk) => {
      if (failure) throw failure
      this.#chunks.push(chunk)
    })
    const add = (name: string): ZipDeflate => {
      const file = new ZipDeflate(name, { level: 6 })
      zip.add(file)
      return file
    }
    add('datapackage.json').push(strToU8(descriptor), true)
    this.#files = new Map(
      objectNames.map((name) => {
        const columns = packageColumnsOf(name, options.translations ?? false)
        const file = add(shapes[name].file)
        file.push(strToU8(csvLine(columns.map((column) => column.name))))
        return [name, { file, columns }]
      }),
    )
    zip.end()
  }

  get kind(): OutRecord['kind'] {
    return order[this.#step] ?? 'service'
  }

  /** @returns what can be sent already */
  add(records: readonly (OutRecord & { seq: string })[]): Uint8Array {
    const lines = new Map<ExportedName, string[]>()
    for (const record of records)
      for (const { file, object } of this.#rows.of(record)) {
        const known = lines.get(file) ?? []
        lines.set(file, known)
        known.push(csvLine((this.#files.get(file)?.columns ?? []).map((column) => cellOf(file, object, column))))
      }
    for (const [name, rows] of lines) this.#files.get(name)?.file.push(strToU8(rows.join('')))
    this.after = records.at(-1)?.seq ?? this.after
    if (records.length < batch) this.#nextKind()
    return Buffer.concat(this.#chunks.splice(0))
  }

  #nextKind(): void {
    this.#step += 1
    this.after = '0'
    if (this.#step < order.length) return
    for (const { file } of this.#files.values()) file.push(new Uint8Array(), true)
    this.isOver = true
  }
}
