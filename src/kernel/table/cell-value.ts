import type { Cell } from './sheet-table.ts'

/** The cell as text: '' when empty, numbers with a point and without grouping, `true` or `false`. */
export function cellText(cell: Cell): string {
  return cell === null ? '' : String(cell)
}

const number = /^([+-]?)(\d+(?:[.,]\d+)?|[.,]\d+)(?:e([+-]?\d{1,3}))?(%?)$/i
const groupedFrench = /^[+-]?\d{1,3}(?:\.\d{3})+,\d+%?$/
const groupedEnglish = /^[+-]?\d{1,3}(?:,\d{3}){2,}%?$|^[+-]?\d{1,3}(?:,\d{3})+\.\d+%?$/

/**
 * A number as typed in French or English: "12,5", "12.5", "1 234,5", "1,234.5", "50 %" (0.5). One comma alone is a
 * decimal comma: "1,234" is 1.234.
 *
 * @returns null for an empty cell, undefined for anything that is not a number.
 */
export function readNumber(cell: Cell): number | null | undefined {
  if (cell === null || typeof cell === 'number') return cell
  if (typeof cell === 'boolean') return undefined
  const compact = ungroup(cell.replaceAll('\u2212', '-').replace(/[\s'’]/g, ''))
  const found = number.exec(compact)
  if (found === null) return undefined
  const [, sign, digits = '', exponent = '0', percent] = found
  // Moving the point in the text, not by dividing, keeps 7 % at exactly 0.07.
  return Number(`${sign}${digits.replace(',', '.')}e${Number(exponent) - (percent ? 2 : 0)}`)
}

function ungroup(text: string): string {
  if (groupedFrench.test(text)) return text.replaceAll('.', '')
  if (groupedEnglish.test(text)) return text.replaceAll(',', '')
  return text
}
