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

export interface SheetRow {
  /** Line as a spreadsheet shows it. */
  line: number
  /** What each column says, '' when empty. A column that the file does not have is absent. */
  cells: Partial<Record<SheetColumnId, string>>
}

/** A file of a plan, as it was read. */
export interface ReadSheet {
  /** Letters of the columns we know: `F`. */
  columns: Partial<Record<SheetColumnId, string>>
  /** Headings nobody knows: not read, and said so. */
  unknown: string[]
  rows: SheetRow[]
  notes: Note[]
}

export type SheetRefusal =
  ReadRefusal | { code: 'no-code-column' } | { code: 'column-twice'; heading: SheetColumnId; letters: string[] }

/** More lines than a plan and all that a house may add to it can have. */
export const mostSheetRows = 500

const specs: readonly (ColumnSpec & { id: SheetColumnId })[] = sheetColumnIds.map((id) => ({
  id,
  headings: {
    fr: [words.fr.sheet.headings[id], ...shorter(id, 'fr')],
    en: [words.en.sheet.headings[id], ...shorter(id, 'en')],
  },
  required: id === 'code',
}))

/** Names that people give by hand to the same columns. */
function shorter(id: SheetColumnId, lang: 'fr' | 'en'): string[] {
  if (id === 'person') return lang === 'fr' ? ['Personne responsable', 'Responsable'] : ['Person in charge']
  if (id === 'marker') return lang === 'fr' ? ['Repère'] : ['Marker']
  if (id === 'place') return lang === 'fr' ? ['École', 'Lieu'] : ['School', 'Place']
  return []
}

/** Reads a plan's file (CSV, XLSX, or our JSON; headings of either language). The content decides, not the name. */
export async function readSheet(bytes: Uint8Array, fileName: string): Promise<Result<ReadSheet, SheetRefusal>> {
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
  return ok({
    columns: Object.fromEntries(found.map(({ id, position }) => [id, columnLetters(position)])),
    unknown: unknown.map(({ heading }) => heading.slice(0, 80)).slice(0, 60),
    rows: rows.map(({ line, cells }) => ({
      line,
      cells: Object.fromEntries(found.map(({ id, position }) => [id, cellText(cells[position] ?? null)])),
    })),
    notes,
  })
}
