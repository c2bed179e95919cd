import type { Language } from '../../../kernel/language.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import {
  cellText,
  columnLetters,
  matchColumns,
  readTable,
  type ColumnSpec,
  type Note,
  type ReadRefusal,
} from '../../../kernel/table/index.ts'
import { sheetColumnIds, type SheetColumnId } from './columns.ts'
import { words } from './words.ts'

export interface ReadPlanRow {
  /** Line as a spreadsheet shows it. */
  line: number
  /** What each column says, '' when empty. A column that the file does not have is absent. */
  cells: Partial<Record<SheetColumnId, string>>
}

/** A file of a plan, as it was read. */
export interface ReadPlanSheet {
  /** Letters of the columns we know: `F`. */
  columns: Partial<Record<SheetColumnId, string>>
  /** Headings nobody knows: not read, and said so. */
  unknown: string[]
  rows: ReadPlanRow[]
  notes: Note[]
}

export type SheetRefusal =
  ReadRefusal | { code: 'no-code-column' } | { code: 'column-twice'; heading: SheetColumnId; letters: string[] }

/** More rows than a plan and all that an organization may add to it can have. */
const mostSheetRows = 500

/** Signs of all its cells together: a whole plan in two languages has a tenth of it. Each is compared with what stands. */
const mostSigns = 1_000_000

/** Ours first, then those that people give by hand to the same column. */
function headingsOf(id: SheetColumnId, lang: Language): string[] {
  const { headings, otherHeadings } = words[lang]
  const others: Partial<Record<SheetColumnId, string[]>> = otherHeadings
  return [headings[id], ...(others[id] ?? [])]
}

const specs: readonly (ColumnSpec & { id: SheetColumnId })[] = sheetColumnIds.map((id) => ({
  id,
  headings: {
    fr: headingsOf(id, 'fr'),
    en: headingsOf(id, 'en'),
  },
  required: id === 'code',
}))

/** Reads a plan's file (CSV, XLSX, or our JSON; headings of either language). The content decides, not the name. */
export async function readPlanSheet(bytes: Uint8Array, fileName: string): Promise<Result<ReadPlanSheet, SheetRefusal>> {
  const table = await readTable(bytes, { fileName })
  if (!table.ok) return table
  const { headings, rows, notes } = table.value
  if (rows.length === 0) return err({ code: 'empty' })
  const { positions, unknown, duplicate, missing } = matchColumns(headings, specs)
  if (missing.length > 0) return err({ code: 'no-code-column' })
  const [twice] = duplicate
  if (twice) return err({ code: 'column-twice', heading: twice.id as SheetColumnId, letters: twice.letters })
  if (rows.length > mostSheetRows) return err({ code: 'too-many-rows', max: mostSheetRows })
  const found = sheetColumnIds.flatMap((id) => {
    const position = positions.get(id)
    return position === undefined ? [] : [{ id, position }]
  })
  const read = rows.map(({ line, cells }) => ({
    line,
    cells: Object.fromEntries(found.map(({ id, position }) => [id, cellText(cells[position] ?? null)])),
  }))
  if (signsOf(read) > mostSigns) return err({ code: 'too-much-text' })
  return ok({
    columns: Object.fromEntries(found.map(({ id, position }) => [id, columnLetters(position)])),
    unknown: unknown.map(({ heading }) => heading.slice(0, 80).toWellFormed()).slice(0, 60),
    rows: read,
    notes,
  })
}

const signsOf = (rows: readonly ReadPlanRow[]): number =>
  rows.reduce((sum, { cells }) => Object.values(cells).reduce((inner, cell) => inner + cell.length, sum), 0)
