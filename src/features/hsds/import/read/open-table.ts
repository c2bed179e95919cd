import {
  cellText,
  cleanText,
  parseWithin,
  readTable,
  streamCsv,
  type JsonBounds,
  type StreamedRecord,
} from '../../../../kernel/table/index.ts'
import type { Defects } from '../defects.ts'
import type { SourceFile } from './open-source.ts'
import { isGeojson } from './read-json.ts'
import { objectOfTable, type TableLine } from './table-rows.ts'

/** A JSON document is held whole: more than this must come as ndjson or CSV, which are read as they come. */
export const longestJson = 64 * 1024 * 1024

/** A record of HSDS with all that hangs on it has a tenth of this depth. How many records there are is the caller’s to bound. */
export const jsonBounds: JsonBounds = { depth: 64, keys: 2_000, objects: Infinity, values: Infinity }

/** The start of a file: enough to tell what it is. */
export async function firstBytes(file: SourceFile): Promise<Uint8Array> {
  for await (const chunk of file.open()) return chunk.subarray(0, 4096)
  return new Uint8Array()
}

/** Whether these bytes are of no text: a picture, a program, a database. */
export function isBinary(start: Uint8Array): boolean {
  const isUtf16 = (start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff)
  return !isUtf16 && start.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27))
}

/** All of a file as UTF-8. */
export async function wholeText(file: SourceFile): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of file.open()) text += decoder.decode(chunk, { stream: true })
  return text + decoder.decode()
}

/** Longest heading, in signs: they are compared with every name we know. */
const longestHeading = 200
const headingOf = (text: string): string => cleanText(text.slice(0, longestHeading)).text

/** A table whose columns are not understood yet. */
export interface OpenTable {
  headings: string[]
  isGeojson: boolean
  /** Lines below the headings, some hundred at a time; readable once. */
  lines: AsyncGenerator<TableLine[], void>
}

async function* linesInBatches(lines: readonly TableLine[]): AsyncGenerator<TableLine[], void> {
  for (let at = 0; at < lines.length; at += 500) yield lines.slice(at, at + 500)
}

/** GeoJSON as a table: properties are columns, nested ones under `outer.inner`; the point is two more. */
export function openFeatures({ features }: { features: unknown[] }): OpenTable {
  const headings: string[] = []
  const places = new Map<string, number>()
  const lines = features.map((feature, index): TableLine => {
    const cells: unknown[] = []
    for (const [heading, value] of Object.entries(flatten(feature))) {
      let at = places.get(heading)
      if (at === undefined) {
        at = headings.length
        headings.push(headingOf(heading))
        places.set(heading, at)
      }
      cells[at] = value
    }
    return { line: index + 1, cells }
  })
  return { headings, isGeojson: true, lines: linesInBatches(lines) }
}

interface Feature {
  geometry?: { type?: string; coordinates?: unknown[] } | null
  properties?: Record<string, unknown> | null
}

function flatten(feature: unknown): Record<string, unknown> {
  const { geometry, properties } = (feature ?? {}) as Feature
  const flat = Object.create(null) as Record<string, unknown> // a property may be called `__proto__`
  for (const [name, value] of Object.entries(properties ?? {})) {
    if (typeof value !== 'object' || value === null) flat[name] = value
    else if (!Array.isArray(value)) for (const [inner, one] of Object.entries(value)) flat[`${name}.${inner}`] = one
    else flat[name] = value.map(String).join(', ')
  }
  if (geometry?.type === 'Point') [flat['longitude'], flat['latitude']] = geometry.coordinates ?? []
  return flat
}

/** Null when it cannot be read, which is reported. */
export async function openWorkbook(file: SourceFile, defects: Defects): Promise<OpenTable | null> {
  const chunks: Uint8Array[] = []
  for await (const chunk of file.open()) chunks.push(chunk)
  const table = await readTable(Buffer.concat(chunks), { fileName: file.name })
  if (!table.ok) {
    defects.add('file-unreadable', { file: file.name, value: table.refusal.code })
    return null
  }
  const { headings, rows, notes } = table.value
  for (const note of notes) defects.add('note', { file: file.name, field: note.code, value: note.where.join(', ') })
  const lines = rows.map(({ line, cells }): TableLine => ({ line, cells: cells.map(cellText) }))
  return { headings: headings.map(headingOf), isGeojson: false, lines: linesInBatches(lines) }
}

/** Null when it is empty, which is reported. */
export async function openCsv(file: SourceFile, defects: Defects): Promise<OpenTable | null> {
  const stream = await streamCsv(() => file.open())
  if (stream.isGuessed) defects.add('encoding-guessed', { file: file.name, value: stream.encoding })
  // Leaving a loop over them would close the stream: the lines below the headings are still to come.
  for (let next = await stream.batches.next(); !next.done; next = await stream.batches.next()) {
    const [head, ...rest] = next.value
    if (head === undefined) continue
    const headings = head.fields.map((field) => headingOf(field.trimStart()))
    const toLines = lineReader(file, headings.length, defects)
    return { headings, isGeojson: false, lines: linesOfStream(rest, stream.batches, toLines) }
  }
  defects.add('file-unreadable', { file: file.name, value: 'empty' })
  return null
}

async function* linesOfStream(
  first: StreamedRecord[],
  others: AsyncIterable<StreamedRecord[]>,
  toLines: (records: StreamedRecord[]) => TableLine[],
): AsyncGenerator<TableLine[], void> {
  for (let at = 0; at < first.length; at += 500) yield toLines(first.slice(at, at + 500))
  for await (const records of others)
    for (let at = 0; at < records.length; at += 500) yield toLines(records.slice(at, at + 500))
}

/** Says what is wrong with a line as a line, whatever its cells mean. */
const lineReader =
  (file: SourceFile, width: number, defects: Defects) =>
  (records: StreamedRecord[]): TableLine[] =>
    records.flatMap(({ line, fields, isBroken }) => {
      const place = { file: file.name, row: line }
      if (fields.every((field) => field.trim() === '')) {
        defects.addOnce('row-empty', place)
        return []
      }
      if (isBroken) defects.add('quotes-broken', { ...place, value: fields.join(' | ') })
      const extra = fields.slice(width).filter((field) => field.trim() !== '')
      if (extra.length > 0) defects.add('cells-extra', { ...place, value: extra.join(' | ') })
      const unreadable = fields.find((field) => field.includes('\uFFFD'))
      if (unreadable !== undefined) defects.add('characters-unreadable', { ...place, value: unreadable })
      return [{ line, cells: fields }]
    })

/**
 * The table of a file that is no HSDS: someone must say what its columns are. Null for HSDS, for JSON records and for what
 * cannot be read.
 */
export async function plainTableOf(file: SourceFile, defects: Defects): Promise<OpenTable | null> {
  const start = await firstBytes(file)
  const text = new TextDecoder().decode(start).trimStart()
  let table: OpenTable | null
  if (start[0] === 0x50 && start[1] === 0x4b) table = await openWorkbook(file, defects)
  else if (isBinary(start)) return null
  else if (text.startsWith('{')) {
    const document = await parsedOrNull(file)
    table = isGeojson(document) ? openFeatures(document as { features: unknown[] }) : null
  } else table = text.startsWith('[') || /\.(?:nd)?json$/i.test(file.name) ? null : await openCsv(file, defects)
  return table !== null && objectOfTable(file.name, table.headings) === null ? table : null
}

async function parsedOrNull(file: SourceFile): Promise<unknown> {
  return file.bytes > longestJson ? null : (parseWithin(await wholeText(file), jsonBounds)?.value ?? null)
}
