import writeExcelFile, { type CellObject } from 'write-excel-file/node'
import { withFormulaGuard } from './formula-guard.ts'
import { longestCell } from './out-table.ts'
import { escapeForXml, ownKey } from './xlsx-frame.ts'

/** A sheet as its readers want it: the first row names the columns. */
export interface TextSheet {
  name: string
  rows: readonly (readonly (string | number)[])[]
}

/**
 * A workbook of several sheets, for programs that know them by their names and headings.
 *
 * @throws RangeError when a text is longer than `longestCell`
 */
export async function toWorkbook(sheets: readonly TextSheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const workbook = writeExcelFile(
    sheets.map(({ name, rows }) => ({
      sheet: name,
      data: rows.map((row, index) => row.map((value) => cellOf(value, index === 0))),
      columns: (rows[0] ?? []).map(() => ({ width: 30 })),
      stickyRowsCount: 1,
    })),
  )
  return new Uint8Array(await workbook.toBuffer())
}

function cellOf(value: string | number, isHeading: boolean): CellObject | null {
  if (value === '') return null
  if (typeof value === 'number') return { value, type: Number, alignVertical: 'top' }
  const guarded = withFormulaGuard(value)
  if (guarded.length > longestCell) throw new RangeError(`A cell holds at most ${longestCell} characters`)
  const cell: CellObject = { value: ownKey(escapeForXml(guarded)), type: String, wrap: true, alignVertical: 'top' }
  return isHeading ? { ...cell, fontWeight: 'bold' } : cell
}
