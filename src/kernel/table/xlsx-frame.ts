import writeExcelFile, { type CellObject, type Row } from 'write-excel-file/node'
import type { Language } from '../language.ts'
import { withFormulaGuard } from './formula-guard.ts'
import { longestCell, type OutColumn, type OutKind, type TableHead } from './out-table.ts'
import { codesSheetName } from './read-xlsx.ts'

// The library writes the workbook with its headings, styles and second sheet, and one row that shows each style. The rows
// of the list take the place of that one as they come: the library itself would hold all of them.

const widths: Record<OutKind, number> = { text: 36, number: 12, date: 12, percent: 10, code: 14 }

const codesHeadings = {
  fr: ['Champ', 'Titre de la colonne', 'Genre', 'Valeur permise', 'Sens'],
  en: ['Field', 'Column heading', 'Kind', 'Allowed value', 'Meaning'],
} as const satisfies Record<Language, readonly string[]>

const kindWords: Record<Language, Record<OutKind, string>> = {
  fr: { text: 'texte', number: 'nombre', date: 'date (AAAA-MM-JJ)', percent: 'pourcentage', code: 'code' },
  en: { text: 'text', number: 'number', date: 'date (YYYY-MM-DD)', percent: 'percent', code: 'code' },
}

const top = { alignVertical: 'top' } as const
/** A cell of each style. */
const shown = {
  text: { value: 'x', type: String, wrap: true, ...top },
  // Format @ keeps the zeros at the start of a code when someone edits it.
  code: { value: 'x', type: String, wrap: true, format: '@', ...top },
  number: { value: 1, type: Number, ...top },
  wholePercent: { value: 1, type: Number, format: '0%', ...top },
  percent: { value: 1, type: Number, format: '0.0%', ...top },
  date: { value: new Date('2026-01-01T00:00:00Z'), type: Date, format: 'yyyy-mm-dd', ...top },
} as const satisfies Record<string, CellObject>

/** Numbers of the styles of a workbook, as its cells name them. */
export type Styles = Record<keyof typeof shown, string>

/** The part of the archive that holds the rows. */
export const sheetPart = 'xl/worksheets/sheet1.xml'

/** A workbook with the headings of a list and, in row 2, a cell of each style. */
export async function frameWorkbook({ name, columns }: TableHead, lang: Language): Promise<Uint8Array> {
  const workbook = writeExcelFile([
    {
      sheet: sheetName(name),
      data: [columns.map(({ heading }) => headingCell(heading)), Object.values(shown)],
      columns: columns.map(({ kind, width }) => ({ width: width ?? widths[kind] })),
      stickyRowsCount: 1,
    },
    {
      sheet: codesSheetName,
      data: [codesHeadings[lang].map(headingCell), ...columns.flatMap((column) => codesRows(column, lang))],
      columns: [24, 36, 20, 20, 48].map((width) => ({ width })),
      stickyRowsCount: 1,
    },
  ])
  return new Uint8Array(await workbook.toBuffer())
}

/**
 * What stands before and after the rows of a sheet from `frameWorkbook`, and the styles its second row shows.
 *
 * @throws Error when the library writes otherwise than it did: a mistake of ours
 */
export function readFrame(sheet: string): { before: string; after: string; styles: Styles } {
  const [, before, row, after] = /^([\s\S]*?)<row r="2"[^>]*>([\s\S]*?)<\/row>([\s\S]*)$/.exec(sheet) ?? []
  const numbers = [...(row ?? '').matchAll(/<c [^>]*?\bs="(\d+)"/g)].map(([, number]) => number)
  const names = Object.keys(shown)
  if (before === undefined || after === undefined || numbers.length !== names.length)
    throw new Error('the frame of a workbook is not of the form that is known')
  return { before, after, styles: Object.fromEntries(names.map((name, at) => [name, numbers[at]])) as Styles }
}

function headingCell(heading: string): CellObject {
  return { ...textCell(heading), fontWeight: 'bold' }
}

function textCell(text: string): CellObject {
  const guarded = withFormulaGuard(text)
  if (guarded.length > longestCell) throw new RangeError(`A cell holds at most ${longestCell} characters`)
  return { value: ownKey(escapeForXml(guarded)), type: String, wrap: true, ...top }
}

/** `_x000D_` stands for what XML cannot carry, so the same signs in real text are escaped themselves. */
export function escapeForXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .replace(/[\r\uFFFD]/g, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
}

/**
 * The library looks texts up in a plain object, where "toString" or "__proto__" are found though nobody wrote them, and
 * the workbook breaks. A sign that XML refuses makes them other keys; the library takes it out when it writes.
 */
export function ownKey(text: string): string {
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
