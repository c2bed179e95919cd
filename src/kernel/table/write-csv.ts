import type { Language } from '../language.ts'
import { withFormulaGuard } from './formula-guard.ts'
import {
  checkHead,
  checkRows,
  type OutColumn,
  type OutTable,
  type OutValue,
  type TableHead,
  type TableParts,
} from './out-table.ts'

/**
 * CSV as Excel opens it by a double click in that language: UTF-8 with byte order mark, CRLF, `;` and decimal comma in
 * French, `,` and point in English, days as `YYYY-MM-DD`, shares as percents ("12.5%").
 */
export function toCsv(table: OutTable, lang: Language): string {
  const { begin, add, end } = csvParts(table, lang)
  return begin() + add(table.rows) + end()
}

/** The same in parts. */
export function csvParts(head: TableHead, lang: Language): TableParts<string> {
  checkHead(head)
  const delimiter = lang === 'fr' ? ';' : ','
  const line = (fields: readonly string[]): string => `${fields.join(delimiter)}\r\n`
  return {
    begin: () => `\uFEFF${line(head.columns.map(({ heading }) => quoted(withFormulaGuard(heading))))}`,
    add(rows) {
      checkRows(head, rows)
      return rows
        .map((row) => line(head.columns.map((column, position) => written(row[position] ?? null, column, lang))))
        .join('')
    },
    end: () => '',
  }
}

function written(value: OutValue, { kind }: OutColumn, lang: Language): string {
  if (value === null) return ''
  if (typeof value === 'string') return kind === 'date' ? value : quoted(withFormulaGuard(value))
  const number = kind === 'percent' ? percentText(value) : String(value)
  return lang === 'fr' ? number.replace('.', ',') : number
}

/** RFC 4180; both delimiters are quoted, so that a file opened in the other language keeps its columns. */
function quoted(field: string): string {
  return /[";,\t\r\n]|^\s|\s$/.test(field) ? `"${field.replaceAll('"', '""')}"` : field
}

/** The share times 100 by moving the point in the text: multiplying would turn 0.07 into 7.000000000000001. */
function percentText(share: number): string {
  const found = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(share))
  if (found === null) return String(share)
  const [, sign = '', whole = '', decimals = ''] = found
  const digits = decimals.padEnd(2, '0')
  const rest = digits.slice(2)
  const moved = (whole + digits.slice(0, 2)).replace(/^0+(?=\d)/, '')
  return `${sign}${moved}${rest === '' ? '' : `.${rest}`}%`
}
