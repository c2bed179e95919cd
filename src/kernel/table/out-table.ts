import { parseDay } from '../clock.ts'

export type OutKind = 'text' | 'number' | 'date' | 'percent' | 'code'

export interface OutColumn {
  /** Stable name of the field, never translated. */
  id: string
  /** In the language of the page. */
  heading: string
  kind: OutKind
  /** In characters; by kind when left out. */
  width?: number
  /** The only values an import accepts, with their words in the language of the page. */
  allowed?: readonly { code: string; label: string }[]
}

/** Text for text and code, number for number, share from 0 to 1 for percent, `YYYY-MM-DD` for date; null is empty. */
export type OutValue = string | number | null

/** The values of a list, row by row, in the order of its columns. */
export type OutRows = readonly (readonly OutValue[])[]

/** What a list is, before its rows. The first column is the stable code of the row. */
export interface TableHead {
  /** Becomes the name of the sheet. */
  name: string
  columns: readonly OutColumn[]
}

/** A list on its way out. */
export interface OutTable extends TableHead {
  rows: OutRows
}

/** A file in parts: what stands before its rows, rows as they come, what stands after them. Each part is asked for in turn. */
export interface TableParts<Part extends string | Uint8Array> {
  begin(): Part
  /** @throws TypeError when a value does not fit its column */
  add(rows: OutRows): Part
  end(): Part
}

/**
 * Excel refuses to open a workbook whose cell holds more UTF-16 units than this. `toXlsx` throws above; keep the fields
 * of forms below.
 */
export const longestCell = 32_767

/** @throws TypeError when the first column is no code: a mistake of ours, never of the person. */
export function checkHead({ columns }: TableHead): void {
  if (columns[0]?.kind !== 'code') throw new TypeError('The first column of a table that leaves must be a stable code')
}

/** @throws TypeError when a value does not fit its column: a mistake of ours, never of the person. */
export function checkRows({ columns }: TableHead, rows: OutRows): void {
  for (const [index, row] of rows.entries()) {
    if (row.length !== columns.length)
      throw new TypeError(`Row ${index} has ${row.length} values, not ${columns.length}`)
    for (const [position, { id, kind }] of columns.entries()) {
      if (!fits(row[position] ?? null, kind)) throw new TypeError(`Row ${index}: the value of "${id}" is not a ${kind}`)
    }
  }
}

function fits(value: OutValue, kind: OutKind): boolean {
  if (value === null) return true
  if (kind === 'number' || kind === 'percent') return typeof value === 'number' && Number.isFinite(value)
  return typeof value === 'string' && (kind !== 'date' || parseDay(value) !== null)
}
