import type { FileToRead } from '../../../../kernel/import/read-file.ts'
import { err, ok, type Result } from '../../../../kernel/result.ts'
import { Defects, type Defect } from '../defects.ts'
import { openBytes, type OpenRefusal, type SourceFile } from './open-source.ts'
import { plainTableOf, type OpenTable } from './open-table.ts'
import { memoryShelf, type ShelvedRows } from './shelf.ts'
import { formatOf, shelve } from './shelve.ts'
import { storable } from '../storable.ts'
import { parentsOf, type SourceRow } from '../source-row.ts'
import type { TableLine } from './table-rows.ts'
import {
  excessOf,
  mostColumns,
  mostDefects,
  mostParts,
  mostRecords,
  mostRows,
  type ExcessRefusal,
} from './upload-limits.ts'

export type UploadRefusal =
  OpenRefusal | ExcessRefusal | { code: 'nothing-understood' | 'too-many-records' | 'own-list' }

/**
 * What was sent, read, as plain data: rows of HSDS as their shelf holds them, or a plain table whose columns someone must name
 * first.
 */
export type ReadUpload = { defects: Defect[] } & (
  { kind: 'rows'; format: string; rows: ShelvedRows } | ({ kind: 'table' } & ReadPlainTable)
)

export interface ReadPlainTable {
  format: 'geojson' | 'table'
  headings: string[]
  /** First value of each column that is not empty. */
  samples: string[]
  lines: TableLine[]
}

/** Understands a file that a browser sent. It asks nothing of the database. */
export async function readUpload({ name, bytes }: FileToRead): Promise<Result<ReadUpload, UploadRefusal>> {
  const defects = new Defects()
  const files = await openBytes(name, bytes, defects)
  if (!files.ok) return files
  for (const file of files.value) {
    const excess = await excessOf(file)
    if (excess !== null) return err(excess)
  }
  const table = await onePlainTable(files.value, defects)
  if (table !== null) return readPlainTable(table, defects)
  const shelf = memoryShelf(defects)
  let excess: ExcessRefusal | null = null
  const kinds = await shelve(files.value, shelf, { mapping: null }, defects, async () => {
    if (shelf.size > mostRows) excess = { code: 'too-many-rows' }
    else if (defects.size > mostDefects) excess = { code: 'too-many-defects' }
    return excess === null
  })
  if (excess !== null) return err(excess)
  const rows = shelf.contents()
  if (hasMonster(rows)) return err({ code: 'too-many-parts' })
  if (kinds.every((kind) => kind === 'described' || kind === 'unknown')) return err({ code: 'nothing-understood' })
  return ok({ kind: 'rows', format: formatOf(kinds), rows, defects: defects.drain() })
}

/**
 * The table that someone must say the columns of: one file, or several of the same headings, as an archive of one list cut in
 * parts. Null for anything else.
 */
async function onePlainTable(files: readonly SourceFile[], defects: Defects): Promise<OpenTable | null> {
  const [first] = files
  if (files.length === 1 && first) return plainTableOf(first, defects)
  const told = new Defects()
  const tables: { name: string; table: OpenTable }[] = []
  for (const file of files) {
    const table = await plainTableOf(file, told)
    if (table === null || table.headings.join('\n') !== (tables[0]?.table ?? table).headings.join('\n')) return null
    tables.push({ name: file.name, table })
  }
  const [one] = tables
  if (one === undefined) return null
  defects.addAll(told.drain())
  return { ...one.table, lines: linesOf(tables) }
}

async function* linesOf(tables: readonly { name: string; table: OpenTable }[]): AsyncGenerator<TableLine[], void> {
  for (const { name, table } of tables)
    for await (const lines of table.lines) yield lines.map((line) => ({ ...line, file: name }))
}

/** Whether one record has more parts than any: it would be understood in one go. */
function hasMonster({ records, children }: ShelvedRows): boolean {
  const hanging = new Map<string, number>()
  for (const row of children)
    for (const { object, id } of parentsOf(row)) {
      const place = `${object}\n${id}`
      hanging.set(place, (hanging.get(place) ?? 0) + partsOf(row))
    }
  return [...records.map(partsOf), ...hanging.values()].some((parts) => parts > mostParts)
}

/** A row and the rows inside it. */
const partsOf = (row: SourceRow): number =>
  Object.values(row.children)
    .flat()
    .reduce((sum, child: SourceRow) => sum + partsOf(child), 1)

/** Reading stops past what a browser can wait for. */
async function readPlainTable(table: OpenTable, defects: Defects): Promise<Result<ReadUpload, UploadRefusal>> {
  const { headings, isGeojson } = table
  if (headings.length > mostColumns) return err({ code: 'too-many-columns' })
  const samples = headings.map(() => '')
  const lines: TableLine[] = []
  for await (const some of table.lines) {
    for (const { cells } of some)
      for (const [at, cell] of cells.entries())
        if (at < samples.length && samples[at] === '') samples[at] = sampleOf(cell)
    for (const { cells, ...line } of some) lines.push({ ...line, cells: cells.map(storable) })
    if (lines.length > mostRecords) return err({ code: 'too-many-records' })
    if (defects.size > mostDefects) return err({ code: 'too-many-defects' })
  }
  if (lines.length === 0) return err({ code: 'nothing-understood' })
  const format = isGeojson ? 'geojson' : 'table'
  return ok({ kind: 'table', format, headings, samples, lines, defects: defects.drain() })
}

const sampleOf = (cell: unknown): string =>
  cell === null || cell === undefined ? '' : String(storable(cell)).trim().slice(0, 80).toWellFormed()
