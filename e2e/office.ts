import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cellText, readTable } from '../src/kernel/table/index.ts'
import { aRow, aWorkbook, sheetData } from '../src/kernel/table/test-workbook.ts'

/** Whether this machine has LibreOffice: what a real spreadsheet program writes is then what we read. */
export const hasOffice = (() => {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

/** Runs LibreOffice without a screen in `folder`, with a profile of its own there: `name` is written again as a `to` file. */
export function convert(folder: string, name: string, to: 'fods' | 'xlsx'): void {
  const profile = `-env:UserInstallation=file://${folder}/profile`
  execFileSync('soffice', ['--headless', profile, '--convert-to', to, name], { cwd: folder, stdio: 'ignore' })
}

/** One cell that a person types over: in the row that begins with `row`, the cell that says `from` will say `to`. */
export interface CellEdit {
  row: string
  from: string
  to: string
}

/**
 * A workbook with cells of its first sheet typed over, saved by LibreOffice where the machine has it; else written anew,
 * which only keeps the first sheet.
 *
 * @throws Error when a cell is not found
 */
export async function edited(bytes: Uint8Array, edits: readonly CellEdit[]): Promise<Buffer> {
  if (!hasOffice) return writtenAnew(bytes, edits)
  const folder = mkdtempSync(join(tmpdir(), 'tisserin-office-'))
  try {
    writeFileSync(join(folder, 'plan.xlsx'), bytes)
    convert(folder, 'plan.xlsx', 'fods')
    const flat = join(folder, 'plan.fods')
    writeFileSync(flat, edits.reduce(typeOver, readFileSync(flat, 'utf8')))
    convert(folder, 'plan.fods', 'xlsx')
    return readFileSync(join(folder, 'plan.xlsx'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const cellOf = (text: string): string => `<text:p>${text}</text:p>`
const missing = ({ row, from }: CellEdit): Error => new Error(`no row ${row} with a cell that says ${from}`)

function typeOver(flat: string, edit: CellEdit): string {
  const start = flat.indexOf(cellOf(edit.row))
  const end = flat.indexOf('</table:table-row>', start)
  const at = flat.indexOf(cellOf(edit.from), start)
  if (start < 0 || at < 0 || at > end) throw missing(edit)
  return flat.slice(0, at) + cellOf(edit.to) + flat.slice(at + cellOf(edit.from).length)
}

async function writtenAnew(bytes: Uint8Array, edits: readonly CellEdit[]): Promise<Buffer> {
  const table = await readTable(bytes, { fileName: 'plan.xlsx' })
  if (!table.ok) throw new Error(`the workbook cannot be read: ${table.refusal.code}`)
  const lines = [table.value.headings, ...table.value.rows.map(({ cells }) => cells.map(cellText))]
  for (const edit of edits) {
    const line = lines.find(([first]) => first === edit.row)
    const at = line?.indexOf(edit.from) ?? -1
    if (!line || at < 0) throw missing(edit)
    line[at] = edit.to
  }
  const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const rows = lines.map((cells, index) => aRow(index + 1, cells.map(escaped)))
  return Buffer.from(aWorkbook({ sheets: [{ name: 'Plan', xml: sheetData(...rows) }] }))
}
