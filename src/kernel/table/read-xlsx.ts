import { err, ok, type Result } from '../result.ts'
import { assembleTable } from './assemble-table.ts'
import type { NoteBook, ReadRefusal, SheetTable } from './sheet-table.ts'
import { readSheet } from './xlsx-sheet.ts'
import { readWorkbook, type WorkbookSheet } from './xlsx-workbook.ts'
import { openZip } from './zip-parts.ts'

/** Name of the sheet that `toXlsx` adds for field ids and allowed values; never taken for the data by itself. */
export const codesSheetName = 'codes'

/**
 * Reads one sheet of a workbook.
 *
 * @param wanted Name of the sheet, hidden or not; undefined takes the first visible one that is not `codes`.
 */
export async function readXlsx(
  bytes: Uint8Array,
  wanted: string | undefined,
  notes: NoteBook,
): Promise<Result<SheetTable, ReadRefusal>> {
  const zip = openZip(bytes)
  if (!zip.ok) return zip
  const workbook = await readWorkbook(zip.value)
  if (!workbook.ok) return workbook
  const sheet = chooseSheet(workbook.value.sheets, wanted)
  if (!sheet.ok) return sheet
  const part = await zip.value.read(sheet.value.part)
  if (!part.ok) return part
  if (part.value === null) return err({ code: 'damaged' })

  noteOtherSheets(workbook.value.sheets, sheet.value.name, notes)
  if (workbook.value.hasExternalLinks) notes.add('external-links')
  const rows = await readSheet(part.value, workbook.value, notes)
  return rows.ok ? assembleTable({ sheet: sheet.value.name, rows: rows.value, notes }) : rows
}

function chooseSheet(
  sheets: WorkbookSheet[],
  wanted: string | undefined,
): Result<{ name: string; part: string }, ReadRefusal> {
  const readable = sheets.flatMap(({ name, isHidden, part }) => (part === null ? [] : [{ name, isHidden, part }]))
  const visible = readable.filter(({ isHidden }) => !isHidden)
  if (wanted !== undefined) {
    const found = readable.find(({ name }) => name === wanted)
    return found ? ok(found) : err({ code: 'sheet-missing', sheet: wanted, sheets: visible.map(({ name }) => name) })
  }
  const chosen = visible.find(({ name }) => name !== codesSheetName) ?? visible[0]
  return chosen ? ok(chosen) : err({ code: 'no-visible-sheet' })
}

function noteOtherSheets(sheets: WorkbookSheet[], chosen: string, notes: NoteBook): void {
  for (const { name, isHidden } of sheets) {
    if (name === chosen || name === codesSheetName) continue
    notes.add(isHidden ? 'hidden-sheets' : 'other-sheets', name)
  }
}
