import { cellText, readTable, streamCsv, type CsvStream } from '../../../kernel/table/index.ts'
import type { Defects } from './defects.ts'
import { fitOf, guessMapping, namesSomething, shippedMappings, type Mapping } from './mapping.ts'
import { describing, objectCalled } from './names.ts'
import { extensionOf, type SourceFile } from './open-source.ts'
import { baseName, isGeojson, rowsOfJson } from './read-json.ts'
import type { SourceRow } from './source-row.ts'
import { hsdsLines, mappedLines, objectOfTable, type Line, type RowMaker } from './table-rows.ts'

/** A JSON document is held whole: more than this must come as ndjson or CSV, which are read as they come. */
export const longestJson = 64 * 1024 * 1024

export interface ReadOptions {
  /** Mapping that someone gave; null: the shipped ones are tried, then what headings usually mean. */
  mapping: Mapping | null
  defects: Defects
}

/** What one file turned out to be. */
export type FileKind = 'hsds-csv' | 'hsds-json' | 'ndjson' | 'table' | 'geojson' | 'described' | 'unknown'

/** Rows of a file, some hundred at a time, with what kind of file it is. */
export interface ReadFile {
  kind: FileKind
  batches: AsyncGenerator<SourceRow[], void>
}

/** What a file is and its rows. What cannot be read is said, and gives none. */
export async function readSource(file: SourceFile, options: ReadOptions): Promise<ReadFile> {
  if (describing.has(baseName(file.name)) || /^datapackage/i.test(baseName(file.name))) return nothing('described')
  const start = await firstBytes(file)
  const extension = extensionOf(file.name)
  if (start[0] === 0x50 && start[1] === 0x4b) return readWorkbook(file, options)
  if (extension === '.ndjson' || extension === '.jsonl') return { kind: 'ndjson', batches: readNdjson(file, options) }
  const text = new TextDecoder().decode(start).trimStart()
  if (text.startsWith('{') || text.startsWith('[')) return readJson(file, options)
  return readCsv(file, options)
}

async function* none(): AsyncGenerator<SourceRow[], void> {}
const nothing = (kind: FileKind): ReadFile => ({ kind, batches: none() })

async function firstBytes(file: SourceFile): Promise<Uint8Array> {
  for await (const chunk of file.open()) return chunk.subarray(0, 4096)
  return new Uint8Array()
}

async function wholeText(file: SourceFile): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of file.open()) text += decoder.decode(chunk, { stream: true })
  return text + decoder.decode()
}

async function readJson(file: SourceFile, { mapping, defects }: ReadOptions): Promise<ReadFile> {
  const unreadable = (value: string): ReadFile => {
    defects.add('file-unreadable', { file: file.name, value })
    return nothing('unknown')
  }
  if (file.bytes > longestJson) return unreadable('> 64 MB')
  const text = await wholeText(file)
  let document: unknown
  try {
    document = JSON.parse(text)
  } catch (failure) {
    // Lines of JSON under another name.
    if (/^\{.*\}\s*\n\s*\{/.test(text.slice(0, 100_000)))
      return { kind: 'ndjson', batches: readNdjson(file, { mapping, defects }) }
    return unreadable(failure instanceof Error ? failure.message : '')
  }
  if (isGeojson(document)) return readFeatures(file, document as { features: unknown[] }, { mapping, defects })
  const rows = rowsOfJson(document, { file: file.name, defects })
  if (rows === null) {
    defects.add('file-unknown', { file: file.name })
    return nothing('unknown')
  }
  return { kind: 'hsds-json', batches: inBatches(rows) }
}

async function* inBatches(rows: readonly SourceRow[]): AsyncGenerator<SourceRow[], void> {
  for (let at = 0; at < rows.length; at += 500) yield rows.slice(at, at + 500)
}

async function* readNdjson(file: SourceFile, { defects }: ReadOptions): AsyncGenerator<SourceRow[], void> {
  const decoder = new TextDecoder()
  let rest = ''
  let row = 0
  const rowsOfLine = (line: string): SourceRow[] => {
    row += 1
    if (line.trim() === '') return []
    try {
      const rows = rowsOfJson(JSON.parse(line), { file: file.name, defects }, row)
      if (rows !== null) return rows
    } catch {
      // said below
    }
    defects.add('value-unreadable', { file: file.name, row, value: line })
    return []
  }
  for await (const chunk of file.open()) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    if (rest.length > longestJson) {
      defects.add('file-unreadable', { file: file.name, row: row + 1, value: '> 64 MB' })
      return
    }
    yield lines.flatMap(rowsOfLine)
  }
  yield rowsOfLine(rest)
}

/** GeoJSON as a table: properties are columns, nested ones under `outer.inner`; the point is two more. */
function readFeatures(file: SourceFile, { features }: { features: unknown[] }, options: ReadOptions): ReadFile {
  const headings: string[] = []
  const places = new Map<string, number>()
  const lines = features.map((feature, index): Line => {
    const cells: unknown[] = []
    for (const [heading, value] of Object.entries(flatten(feature))) {
      let at = places.get(heading)
      if (at === undefined) {
        at = headings.length
        headings.push(heading)
        places.set(heading, at)
      }
      cells[at] = value
    }
    return { line: index + 1, cells }
  })
  const maker = makerOf(file, headings, options)
  if (maker === null) return nothing('unknown')
  return { kind: 'geojson', batches: inBatches(lines.flatMap((line) => maker.make(line))) }
}

interface Feature {
  geometry?: { type?: string; coordinates?: unknown[] } | null
  properties?: Record<string, unknown> | null
}

function flatten(feature: unknown): Record<string, unknown> {
  const { geometry, properties } = (feature ?? {}) as Feature
  const flat: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(properties ?? {})) {
    if (typeof value !== 'object' || value === null) flat[name] = value
    else if (!Array.isArray(value)) for (const [inner, one] of Object.entries(value)) flat[`${name}.${inner}`] = one
    else flat[name] = value.map(String).join(', ')
  }
  if (geometry?.type === 'Point') [flat['longitude'], flat['latitude']] = geometry.coordinates ?? []
  return flat
}

async function readWorkbook(file: SourceFile, options: ReadOptions): Promise<ReadFile> {
  const chunks: Uint8Array[] = []
  for await (const chunk of file.open()) chunks.push(chunk)
  const table = await readTable(Buffer.concat(chunks), { fileName: file.name })
  if (!table.ok) {
    options.defects.add('file-unreadable', { file: file.name, value: table.refusal.code })
    return nothing('unknown')
  }
  for (const note of table.value.notes)
    options.defects.add('note', { file: file.name, field: note.code, value: note.where.join(', ') })
  const maker = makerOf(file, table.value.headings, options)
  if (maker === null) return nothing('unknown')
  const lines = table.value.rows.map(({ line, cells }): Line => ({ line, cells: cells.map((cell) => cellText(cell)) }))
  return { kind: maker.kind, batches: inBatches(lines.flatMap((line) => maker.make(line))) }
}

async function readCsv(file: SourceFile, options: ReadOptions): Promise<ReadFile> {
  const stream = await streamCsv(() => file.open())
  if (stream.isGuessed) options.defects.add('encoding-guessed', { file: file.name, value: stream.encoding })
  const first = await stream.batches.next()
  const [head, ...records] = first.done ? [] : first.value
  if (head === undefined) {
    options.defects.add('file-unreadable', { file: file.name, value: 'empty' })
    return nothing('unknown')
  }
  const headings = head.fields.map((field) => field.trim())
  const maker = makerOf(file, headings, options)
  return maker === null
    ? nothing('unknown')
    : { kind: maker.kind, batches: rowsOfStream(file, headings, records, stream, maker.make, options) }
}

async function* rowsOfStream(
  file: SourceFile,
  headings: readonly string[],
  first: Awaited<ReturnType<CsvStream['batches']['next']>>['value'] & object,
  { batches }: CsvStream,
  make: RowMaker,
  { defects }: ReadOptions,
): AsyncGenerator<SourceRow[], void> {
  const linesOf = (records: typeof first): SourceRow[] =>
    records.flatMap(({ line, fields, isBroken }) => {
      const place = { file: file.name, row: line }
      if (fields.every((field) => field.trim() === '')) {
        defects.addOnce('row-empty', place)
        return []
      }
      if (isBroken) defects.add('quotes-broken', { ...place, value: fields.join(' | ') })
      const extra = fields.slice(headings.length).filter((field) => field.trim() !== '')
      if (extra.length > 0) defects.add('cells-extra', { ...place, value: extra.join(' | ') })
      const unreadable = fields.find((field) => field.includes('\uFFFD'))
      if (unreadable !== undefined) defects.add('characters-unreadable', { ...place, value: unreadable })
      return make({ line, cells: fields })
    })
  for (let at = 0; at < first.length; at += 500) yield linesOf(first.slice(at, at + 500))
  for await (const records of batches)
    for (let at = 0; at < records.length; at += 500) yield linesOf(records.slice(at, at + 500))
}

/** How the lines of a table become rows: HSDS as it is, or by a mapping; null when no column says anything, which is said. */
function makerOf(
  file: SourceFile,
  headings: readonly string[],
  { mapping, defects }: ReadOptions,
): { kind: FileKind; make: RowMaker } | null {
  if (mapping !== null && fitOf(mapping, headings) > 0)
    return { kind: 'table', make: mappedLines(mapping, file.name, headings, defects) }
  const object = objectOfTable(file.name, headings)
  if (object !== null) return { kind: 'hsds-csv', make: hsdsLines(object, file.name, headings, defects) }
  const hint = objectCalled(baseName(file.name))
  const shipped = shippedMappings.find((one) => fitOf(one, headings) >= 0.4)
  const guessed = shipped ?? guessMapping(headings, hint)
  if (namesSomething(guessed)) return { kind: 'table', make: mappedLines(guessed, file.name, headings, defects) }
  defects.add('file-unknown', { file: file.name, value: headings.join(', ') })
  return null
}
