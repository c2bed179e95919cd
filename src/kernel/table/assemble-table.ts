import { err, ok, type Result } from '../result.ts'
import { cellText } from './cell-value.ts'
import { cellName, tableLimits, type Cell, type NoteBook, type ReadRefusal, type SheetTable } from './sheet-table.ts'

export interface RawRow {
  line: number
  cells: Cell[]
}

/** Takes the first non-empty row as headings and gives every other row as many cells. `rows` are in order of line. */
export function assembleTable({
  sheet,
  rows,
  notes,
}: {
  sheet: string | null
  rows: RawRow[]
  notes: NoteBook
}): Result<SheetTable, ReadRefusal> {
  const [first, ...others] = rows.filter(({ cells }) => cells.some((cell) => cell !== null))
  if (first === undefined) return err({ code: 'empty' })
  if (textLength(rows) > tableLimits.textLength) return err({ code: 'too-much-text' })

  const width = first.cells.findLastIndex((cell) => cell !== null) + 1
  const headings = Array.from({ length: width }, (_, column) => cellText(first.cells[column] ?? null))
  const body = others.map(({ line, cells }) => {
    for (let column = width; column < cells.length; column += 1) {
      if (cells[column] !== null) notes.add('extra-cells', cellName(column, line))
    }
    return { line, cells: Array.from({ length: width }, (_, column) => cells[column] ?? null) }
  })
  return ok({ sheet, headings, rows: body, notes: notes.notes() })
}

function textLength(rows: RawRow[]): number {
  let length = 0
  for (const { cells } of rows) {
    for (const cell of cells) if (typeof cell === 'string') length += cell.length
  }
  return length
}
