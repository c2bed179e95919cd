import { jsonExcess, parseWithin } from '../../../../kernel/table/index.ts'
import type { Defects } from '../defects.ts'
import { fitOf, guessMapping, namesSomething, shippedMappings, type Mapping } from './mapping.ts'
import { ownerInName } from './usual-headings.ts'
import { describing, isRecordKind, objectCalled } from '../names.ts'
import { extensionOf, type SourceFile } from './open-source.ts'
import {
  firstBytes,
  isBinary,
  jsonBounds,
  longestJson,
  openCsv,
  openFeatures,
  openWorkbook,
  wholeText,
  type OpenTable,
} from './open-table.ts'
import { baseName, isGeojson, rowsOfJson } from './read-json.ts'
import type { SourceRow } from '../source-row.ts'
import { hsdsLines, mappedLines, objectOfTable, type TableLine, type RowMaker } from './table-rows.ts'

export interface SourceOptions {
  /** Mapping that someone gave; null: the shipped ones are tried, then what headings usually mean. */
  mapping: Mapping | null
  defects: Defects
  /** Whether a table of these headings is a list downloaded here, of which nothing is to be read. */
  isOwnList?: ((headings: readonly string[]) => boolean) | undefined
}

/** What one file turned out to be. */
export type FileKind = 'hsds-csv' | 'hsds-json' | 'ndjson' | 'table' | 'geojson' | 'described' | 'unknown'

/** Rows of a file, some hundred at a time, with what kind of file it is. */
export interface ReadFile {
  kind: FileKind
  batches: AsyncGenerator<SourceRow[], void>
}

/** What a file is and its rows. What cannot be read is reported as a defect, and gives no row. */
export async function readSource(file: SourceFile, options: SourceOptions): Promise<ReadFile> {
  if (describing.has(baseName(file.name)) || /^datapackage/i.test(baseName(file.name))) return nothing('described')
  const start = await firstBytes(file)
  const isWorkbook = start[0] === 0x50 && start[1] === 0x4b
  if (isBinary(start) && !isWorkbook) {
    options.defects.add('file-unreadable', { file: file.name })
    return nothing('unknown')
  }
  const extension = extensionOf(file.name)
  if (isWorkbook) return readRows(file, await openWorkbook(file, options.defects), options)
  if (extension === '.ndjson' || extension === '.jsonl') return { kind: 'ndjson', batches: readNdjson(file, options) }
  const text = new TextDecoder().decode(start).trimStart()
  if (text.startsWith('{') || text.startsWith('[')) return readJson(file, options)
  return readRows(file, await openCsv(file, options.defects), options)
}

async function* none(): AsyncGenerator<SourceRow[], void> {}
const nothing = (kind: FileKind): ReadFile => ({ kind, batches: none() })

async function readJson(file: SourceFile, { mapping, defects }: SourceOptions): Promise<ReadFile> {
  const unreadable = (value: string): ReadFile => {
    defects.add('file-unreadable', { file: file.name, value })
    return nothing('unknown')
  }
  if (file.bytes > longestJson) return unreadable('> 64 MB')
  const text = await wholeText(file)
  const excess = jsonExcess(text, jsonBounds)
  if (excess !== null) return unreadable(excess)
  let document: unknown
  try {
    document = JSON.parse(text)
  } catch (failure) {
    // Lines of JSON under another name.
    if (/^\{.*\}\s*\n\s*\{/.test(text.slice(0, 100_000)))
      return { kind: 'ndjson', batches: readNdjson(file, { mapping, defects }) }
    return unreadable(failure instanceof Error ? failure.message : '')
  }
  if (isGeojson(document))
    return readRows(file, openFeatures(document as { features: unknown[] }), { mapping, defects })
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

async function* readNdjson(file: SourceFile, { defects }: SourceOptions): AsyncGenerator<SourceRow[], void> {
  const decoder = new TextDecoder()
  let rest = ''
  let row = 0
  const rowsOfLine = (line: string): SourceRow[] => {
    row += 1
    if (line.trim() === '') return []
    const parsed = parseWithin(line, jsonBounds)
    const rows = parsed && rowsOfJson(parsed.value, { file: file.name, defects }, row)
    if (rows !== null) return rows
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

/** A table read by what its columns are; null when that cannot be known, which is reported. */
function readRows(file: SourceFile, table: OpenTable | null, options: SourceOptions): ReadFile {
  const maker = table && makerOf(file, table.headings, options)
  if (!table || !maker) return nothing('unknown')
  return { kind: table.isGeojson ? 'geojson' : maker.kind, batches: rowsOfLines(table.lines, maker.make) }
}

async function* rowsOfLines(lines: AsyncIterable<TableLine[]>, make: RowMaker): AsyncGenerator<SourceRow[], void> {
  for await (const some of lines) yield some.flatMap(make)
}

/** How the lines of a table become rows: HSDS as it is, or by a mapping; null when no column is understood, which is reported. */
function makerOf(
  file: SourceFile,
  headings: readonly string[],
  { mapping, defects, isOwnList }: SourceOptions,
): { kind: FileKind; make: RowMaker } | null {
  if (isOwnList?.(headings)) {
    defects.add('file-unknown', { file: file.name, value: headings.join(', ') })
    return null
  }
  if (mapping !== null && fitOf(mapping, headings) > 0)
    return { kind: 'table', make: mappedLines(mapping, file.name, headings, defects) }
  const object = objectOfTable(file.name, headings)
  if (object !== null) return { kind: 'hsds-csv', make: hsdsLines(object, file.name, headings, defects) }
  const hint = objectCalled(baseName(file.name))
  const own = hint !== null && isRecordKind(hint) ? hint : null
  const shipped = shippedMappings.find((one) => fitOf(one, headings) >= 0.4)
  const guessed = shipped ?? guessMapping(headings, hint ?? ownerInName(baseName(file.name)))
  if (namesSomething(guessed)) return { kind: 'table', make: mappedLines(guessed, file.name, headings, defects, own) }
  defects.add('file-unknown', { file: file.name, value: headings.join(', ') })
  return null
}
