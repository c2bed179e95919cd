import type { SentFile } from '../../../../kernel/http/index.ts'
import { shownFileName } from '../../../../kernel/import/index.ts'
import { err, ok, type Result } from '../../../../kernel/result.ts'
import { Defects } from '../defects.ts'
import { openBytes, type OpenRefusal } from './open-source.ts'
import { plainTableOf, type OpenTable } from './open-table.ts'
import { memoryShelf, type Shelf } from './shelf.ts'
import { formatOf, shelve } from './shelve.ts'
import type { TableLine } from './table-rows.ts'

/** Largest file that a browser may send; the command takes any. */
export const largestUpload = 20 * 1024 * 1024
/** Records and lines of one upload, at most: what a browser can wait for. */
export const mostRecords = 10_000
/** What a file whose own name cannot be shown is called. */
export const namelessFile = 'import'

export type UploadRefusal = OpenRefusal | { code: 'nothing-understood' } | { code: 'too-many-records' }

/** What was sent, read: rows of HSDS on their shelf, or a plain table whose columns someone must name first. */
export type ReadUpload = { defects: Defects } & (
  { kind: 'rows'; format: string; shelf: Shelf } | ({ kind: 'table' } & ReadPlainTable)
)

export interface ReadPlainTable {
  format: 'geojson' | 'table'
  headings: string[]
  /** First value of each column that is not empty. */
  samples: string[]
  lines: TableLine[]
}

/** Understands a file that a browser sent. It asks nothing of the database. */
export async function readUpload({ name, bytes }: SentFile): Promise<Result<ReadUpload, UploadRefusal>> {
  const defects = new Defects()
  const files = await openBytes(shownFileName(name, namelessFile), bytes, defects)
  if (!files.ok) return files
  const [only] = files.value
  const table = files.value.length === 1 && only ? await plainTableOf(only, defects) : null
  if (table !== null) return readPlainTable(table, defects)
  const shelf = memoryShelf(defects)
  const kinds = await shelve(files.value, shelf, { mapping: null }, defects)
  if (kinds.every((kind) => kind === 'described' || kind === 'unknown')) return err({ code: 'nothing-understood' })
  return ok({ kind: 'rows', format: formatOf(kinds), shelf, defects })
}

/** Reading stops past what a browser can wait for. */
async function readPlainTable(table: OpenTable, defects: Defects): Promise<Result<ReadUpload, UploadRefusal>> {
  const { headings, isGeojson } = table
  const samples = headings.map(() => '')
  const lines: TableLine[] = []
  for await (const some of table.lines) {
    for (const { cells } of some)
      for (const [at, cell] of cells.entries())
        if (at < samples.length && samples[at] === '') samples[at] = sampleOf(cell)
    lines.push(...some)
    if (lines.length > mostRecords) return err({ code: 'too-many-records' })
  }
  if (lines.length === 0) return err({ code: 'nothing-understood' })
  return ok({ kind: 'table', format: isGeojson ? 'geojson' : 'table', headings, samples, lines, defects })
}

const sampleOf = (cell: unknown): string =>
  cell === null || cell === undefined ? '' : String(cell).trim().slice(0, 80)
