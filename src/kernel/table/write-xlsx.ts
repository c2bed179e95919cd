import writeExcelFile, { type CellObject, type Row } from 'write-excel-file/node'
import { canBeExcelDate } from './excel-number-format.ts'
import { parseDay } from '../clock.ts'
import type { Language } from '../language.ts'
import { withFormulaGuard } from './formula-guard.ts'
import { checkOutTable, longestCell, type OutColumn, type OutKind, type OutTable, type OutValue } from './out-table.ts'
import { codesSheetName } from './read-xlsx.ts'

const widths: Record<OutKind, number> = { text: 36, number: 12, date: 12, percent: 10, code: 14 }

const codesHeadings = {
  fr: ['Champ', 'Titre de la colonne', 'Genre', 'Valeur permise', 'Sens'],
  en: ['Field', 'Column heading', 'Kind', 'Allowed value', 'Meaning'],
} as const satisfies Record<Language, readonly string[]>

const kindWords: Record<Language, Record<OutKind, string>> = {
  fr: { text: 'texte', number: 'nombre', date: 'date (AAAA-MM-JJ)', percent: 'pourcentage', code: 'code' },
  en: { text: 'text', number: 'number', date: 'date (YYYY-MM-DD)', percent: 'percent', code: 'code' },
}

/**
 * A workbook for Excel: headings in bold that stay in view, real dates, numbers and percents, and a second sheet `codes`
 * with the id of each field and the values it accepts, which makes the file re-importable.
 *
 * @throws RangeError when a text is longer than `longestCell`.
 */
export async function toXlsx(table: OutTable, lang: Language): Promise<Uint8Array<ArrayBuffer>> {
  checkOutTable(table)
  const headings = table.columns.map(({ heading }) => headingCell(heading))
  const rows = table.rows.map((row) => table.columns.map((column, index) => writtenCell(row[index] ?? null, column)))
  const workbook = writeExcelFile([
    {
      sheet: sheetName(table.name),
      data: [headings, ...rows],
      columns: table.columns.map(({ kind, width }) => ({ width: width ?? widths[kind] })),
      stickyRowsCount: 1,
    },
    {
      sheet: codesSheetName,
      data: [codesHeadings[lang].map(headingCell), ...table.columns.flatMap((column) => codesRows(column, lang))],
      columns: [24, 36, 20, 20, 48].map((width) => ({ width })),
      stickyRowsCount: 1,
    },
  ])
  return new Uint8Array(await workbook.toBuffer())
}

function headingCell(heading: string): CellObject {
  return { ...textCell(heading), fontWeight: 'bold' }
}

function writtenCell(value: OutValue, { kind }: OutColumn): CellObject | null {
  if (value === null || value === '') return null
  if (typeof value === 'number') return numberCell(value, kind)
  const day = kind === 'date' ? parseDay(value) : null
  if (day !== null && canBeExcelDate(day)) {
    return { value: new Date(`${day}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd', alignVertical: 'top' }
  }
  // Format @ keeps the zeros at the start of a code when someone edits it.
  return kind === 'code' ? { ...textCell(value), format: '@' } : textCell(value)
}

function numberCell(value: number, kind: OutKind): CellObject {
  if (kind !== 'percent') return { value, type: Number, alignVertical: 'top' }
  const isWhole = Number.isInteger(Math.round(value * 1e6) / 1e4)
  return { value, type: Number, format: isWhole ? '0%' : '0.0%', alignVertical: 'top' }
}

function textCell(text: string): CellObject {
  const guarded = withFormulaGuard(text)
  if (guarded.length > longestCell) throw new RangeError(`A cell holds at most ${longestCell} characters`)
  return { value: ownKey(escapeForXml(guarded)), type: String, wrap: true, alignVertical: 'top' }
}

/** `_x000D_` stands for what XML cannot carry, so the same signs in real text are escaped themselves. */
function escapeForXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .replace(/[\r\uFFFD]/g, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
}

/**
 * The library looks texts up in a plain object, where "toString" or "__proto__" are found though nobody wrote them, and
 * the workbook breaks. A sign that XML refuses makes them other keys; the library takes it out when it writes.
 */
function ownKey(text: string): string {
  return text in Object.prototype ? `${text}\uFFFF` : text
}

function codesRows({ id, heading, kind, allowed }: OutColumn, lang: Language): Row[] {
  const field = [id, heading, kindWords[lang][kind]].map(textCell)
  if (allowed === undefined || allowed.length === 0) return [field]
  return allowed.map(({ code, label }) => [...field, textCell(code), textCell(label)])
}

/** Excel allows 31 characters, none of `[]:*?/\`, no apostrophe at either end. */
function sheetName(name: string): string {
  const allowed = [...name.replace(/[[\]:*?/\\]/g, ' ')].slice(0, 31).join('').slice(0, 31).toWellFormed()
  const trimmed = allowed.replace(/^[\s']+|[\s']+$/g, '')
  return trimmed === '' || trimmed.toLowerCase() === codesSheetName ? 'Tisserin' : trimmed
}
