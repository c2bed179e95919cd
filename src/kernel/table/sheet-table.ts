/**
 * One cell as read. Text is trimmed, NFC, with `\n` between lines and without invisible characters; a calendar day is
 * `YYYY-MM-DD`, without time zone; a percent is its share (50 % is 0.5) in XLSX and text ("50%") in CSV; null is empty.
 * Read numbers and days with `readNumber` and `readDay`, which accept both the typed and the written form.
 */
export type Cell = string | number | boolean | null

export interface SheetRow {
  /** Line as a person sees it in the spreadsheet, from 1; a CSV record that spans lines counts once. */
  line: number
  /** As many as there are headings. */
  cells: Cell[]
}

/** A sheet whose first non-empty line is headings. Empty lines are left out; `line` stays true. */
export interface SheetTable {
  /** Name of the sheet read; null for CSV, TSV and JSON. */
  sheet: string | null
  headings: string[]
  rows: SheetRow[]
  notes: Note[]
}

export type NoteCode =
  | 'characters-removed' // cells
  | 'unreadable-characters' // cells
  | 'extra-cells' // cells to the right of the last heading, not read
  | 'formula' // cells whose saved result was read
  | 'formula-without-value' // cells, read as empty
  | 'error-value' // cells (#REF! …), read as empty
  | 'time-dropped' // cells: a day with an hour, read as the day
  | 'merged-cells' // ranges, as in "A2:A5"
  | 'hidden-rows' // lines, read all the same
  | 'hidden-columns' // letters, read all the same
  | 'hidden-sheets' // names, not read
  | 'other-sheets' // names, not read
  | 'external-links' // nowhere: links to other files, never followed
  | 'guessed-encoding' // name of the encoding

/** Something the person should see before confirming. `where` holds at most `maxPlaces`; `count` is the true number. */
export interface Note {
  code: NoteCode
  where: string[]
  count: number
}

export type ReadRefusal =
  | { code: 'too-large'; sizeBytes: number; maxBytes: number }
  | { code: 'too-many-rows'; max: number }
  | { code: 'too-many-columns'; max: number }
  | { code: 'too-much-text' }
  | { code: 'empty' }
  | { code: 'not-a-table' }
  | { code: 'nul-characters'; line: number }
  | { code: 'broken-quotes'; line: number }
  | { code: 'old-excel' }
  | { code: 'binary-workbook' }
  | { code: 'opendocument' }
  | { code: 'encrypted' }
  | { code: 'macros' }
  | { code: 'damaged' }
  | { code: 'zip-too-large'; maxBytes: number }
  | { code: 'zip-too-many-parts'; max: number }
  | { code: 'suspicious' }
  | { code: 'no-visible-sheet' }
  | { code: 'sheet-missing'; sheet: string; sheets: string[] }

export type ReadRefusalCode = ReadRefusal['code']

export const tableLimits = {
  sizeBytes: 10 * 1024 * 1024,
  /** Lines with something in them, headings not counted. */
  rows: 20_000,
  columns: 100,
  /** UTF-16 units in all cells together: one long shared text may stand in every cell of a workbook. */
  textLength: 20_000_000,
  zipParts: 2_000,
  /** All parts of a workbook together, once inflated. */
  zipBytes: 40 * 1024 * 1024,
  /** Inflated to compressed, for parts above one megabyte. Real sheets stay under 50. */
  zipRatio: 200,
} as const

const maxPlaces = 20

/** `columnLetters(0)` is "A", `columnLetters(26)` is "AA". */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last
}

/** Name of a cell as the spreadsheet shows it: column from 0, line from 1; `cellName(2, 7)` is "C7". */
export function cellName(column: number, line: number): string {
  return columnLetters(column) + line
}

/** Gathers notes while a file is read, one per code, in order of first appearance. */
export class NoteBook {
  readonly #byCode = new Map<NoteCode, Note>()

  add(code: NoteCode, place?: string): void {
    const note = this.#byCode.get(code) ?? { code, where: [], count: 0 }
    this.#byCode.set(code, note)
    note.count += 1
    if (place !== undefined && note.where.length < maxPlaces) note.where.push(place)
  }

  notes(): Note[] {
    return [...this.#byCode.values()]
  }
}
