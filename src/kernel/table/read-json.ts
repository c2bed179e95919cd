import { err, ok, type Result } from '../result.ts'
import { parseWithin } from './json-bounds.ts'
import { assembleTable } from './assemble-table.ts'
import { cleanCell } from './clean-cell.ts'
import { tableLimits, type Cell, type NoteBook, type ReadRefusal, type SheetTable } from './sheet-table.ts'

/** A document of this shape is four deep; it may say more of itself, and its rows are counted once it is open. */
const bounds = { depth: 8, objects: tableLimits.rows * 2, keys: 1_000, values: tableLimits.rows * tableLimits.columns }

/**
 * Reads what `toJson` writes: `{ columns: [{ id }], rows: [{ <id>: text, number, boolean or null }] }`. Headings are the
 * ids; lines are those of the same rows in a spreadsheet, headings on line 1.
 */
export function readJson(text: string, notes: NoteBook): Result<SheetTable, ReadRefusal> {
  const document = parseWithin(text, bounds)?.value
  const ids = idsOf(document)
  const rows = isRecord(document) ? document['rows'] : undefined
  if (ids === null || !Array.isArray(rows)) return err({ code: 'not-a-table' })
  if (ids.length > tableLimits.columns) return err({ code: 'too-many-columns', max: tableLimits.columns })
  if (rows.length > tableLimits.rows) return err({ code: 'too-many-rows', max: tableLimits.rows })

  const body: { line: number; cells: Cell[] }[] = []
  for (const [index, row] of rows.entries()) {
    const cells = cellsOf(row, ids, index + 2, notes)
    if (!cells.ok) return cells
    body.push({ line: index + 2, cells: cells.value })
  }
  return assembleTable({ sheet: null, rows: [{ line: 1, cells: ids }, ...body], notes })
}

function idsOf(document: unknown): string[] | null {
  const columns = isRecord(document) ? document['columns'] : undefined
  if (!Array.isArray(columns) || columns.length === 0) return null
  const ids: string[] = []
  for (const column of columns as unknown[]) {
    const id = isRecord(column) ? column['id'] : undefined
    if (typeof id !== 'string' || id === '') return null
    ids.push(id)
  }
  return ids
}

function cellsOf(row: unknown, ids: string[], line: number, notes: NoteBook): Result<Cell[], ReadRefusal> {
  if (!isRecord(row)) return err({ code: 'not-a-table' })
  const cells: Cell[] = []
  for (const [column, id] of ids.entries()) {
    const value = Object.hasOwn(row, id) ? row[id] : null
    if (typeof value === 'string') cells.push(cleanCell(value, { column, line }, notes))
    else if (value === null || typeof value === 'number' || typeof value === 'boolean') cells.push(value)
    else return err({ code: 'not-a-table' })
  }
  return ok(cells)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
