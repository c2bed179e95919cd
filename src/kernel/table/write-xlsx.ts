import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate } from 'fflate'
import { canBeExcelDate } from './excel-number-format.ts'
import { parseDay } from '../clock.ts'
import type { Language } from '../language.ts'
import { withFormulaGuard } from './formula-guard.ts'
import {
  checkHead,
  checkRows,
  longestCell,
  type OutColumn,
  type OutTable,
  type OutValue,
  type TableHead,
  type TableParts,
} from './out-table.ts'
import { columnLetters } from './sheet-table.ts'
import { escapeForXml, frameWorkbook, readFrame, sheetPart, type Styles } from './xlsx-frame.ts'

/** Rows that a sheet of Excel holds below its headings. */
const mostRows = 1_048_575

/**
 * A workbook for Excel: headings in bold that stay in view, real dates, numbers and percents, and a second sheet `codes`
 * with the id of each field and the values it accepts, which makes the file re-importable.
 *
 * @throws RangeError when a text is longer than `longestCell`, or when there are more rows than a sheet holds.
 */
export async function toXlsx(table: OutTable, lang: Language): Promise<Uint8Array<ArrayBuffer>> {
  checkRows(table, table.rows)
  const { begin, add, end } = await xlsxParts(table, lang)
  const parts = [begin()]
  for (let at = 0; at < table.rows.length; at += 1000) parts.push(add(table.rows.slice(at, at + 1000)))
  return new Uint8Array(Buffer.concat([...parts, end()]))
}

/** The same in parts: memory holds the rows of one part, not the sheet. */
export async function xlsxParts(head: TableHead, lang: Language): Promise<TableParts<Uint8Array>> {
  checkHead(head)
  const frame = unzipSync(await frameWorkbook(head, lang))
  const { before, after, styles } = readFrame(strFromU8(frame[sheetPart] ?? new Uint8Array()))
  const chunks: Uint8Array[] = []
  const zip = new Zip((failure, chunk) => {
    if (failure) throw failure
    chunks.push(chunk)
  })
  const open = (name: string): ZipDeflate => {
    const part = new ZipDeflate(name, { level: 4 })
    zip.add(part)
    return part
  }
  const made = (): Uint8Array => Buffer.concat(chunks.splice(0))
  const letters = head.columns.map((_, index) => columnLetters(index))
  let line = 1
  let sheet: ZipDeflate | null = null
  return {
    begin() {
      for (const [name, bytes] of Object.entries(frame)) if (name !== sheetPart) open(name).push(bytes, true)
      sheet = open(sheetPart)
      sheet.push(strToU8(before))
      return made()
    },
    add(rows) {
      checkRows(head, rows)
      if (line + rows.length > mostRows + 1) throw new RangeError(`A sheet holds at most ${mostRows} rows`)
      const text = rows.map((row) => {
        line += 1
        const cells = head.columns.map((column, index) =>
          cellXml(`${letters[index]}${line}`, row[index] ?? null, column, styles),
        )
        return `<row r="${line}">${cells.join('')}</row>`
      })
      sheet?.push(strToU8(text.join('')))
      return made()
    },
    end() {
      sheet?.push(strToU8(after), true)
      zip.end()
      return made()
    },
  }
}

function cellXml(place: string, value: OutValue, { kind }: OutColumn, styles: Styles): string {
  if (value === null || value === '') return ''
  if (typeof value === 'number')
    return numberXml(place, value, kind === 'percent' ? percentStyle(value) : 'number', styles)
  const day = kind === 'date' ? parseDay(value) : null
  if (day !== null && canBeExcelDate(day)) return numberXml(place, serialOf(day), 'date', styles)
  // The style of codes keeps the zeros at their start when someone edits one.
  return textXml(place, value, styles[kind === 'code' ? 'code' : 'text'])
}

const numberXml = (place: string, value: number, style: keyof Styles, styles: Styles): string =>
  `<c r="${place}" s="${styles[style]}"><v>${value}</v></c>`

function textXml(place: string, text: string, style: string): string {
  const guarded = withFormulaGuard(text)
  if (guarded.length > longestCell) throw new RangeError(`A cell holds at most ${longestCell} characters`)
  const written = xmlText(escapeForXml(guarded))
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${written}</t></is></c>`
}

const percentStyle = (share: number): 'wholePercent' | 'percent' =>
  Number.isInteger(Math.round(share * 1e6) / 1e4) ? 'wholePercent' : 'percent'

const serialOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569

/** Signs that XML 1.0 cannot hold are left out. */
const xmlText = (text: string): string =>
  text
    .replace(/(?![\t\n\r\x7F-\x9F])\p{Cc}|[\uFFFE\uFFFF]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
