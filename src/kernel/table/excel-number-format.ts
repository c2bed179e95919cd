import { parseDay, type Day } from '../clock.ts'

export type NumberMeaning = 'number' | 'day' | 'time'

const builtInDays = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58])
const builtInTimes = new Set([18, 19, 20, 21, 32, 33, 45, 46, 47])

/**
 * What a number means under an Excel number format: a day when the format shows a year, a day or a month; a time of day
 * or a duration when it shows only hours, minutes or seconds.
 *
 * @param code The format's text when the workbook defines it; undefined for the built-in ones.
 * @source ECMA-376 part 1, 18.8.30 and 18.8.31.
 */
export function meaningOf(formatId: number, code: string | undefined): NumberMeaning {
  if (code === undefined) return builtInDays.has(formatId) ? 'day' : builtInTimes.has(formatId) ? 'time' : 'number'
  const signs = code
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(h+|m+|s+)\]/gi, '$1')
    .replace(/\[[^\]]*\]/g, '')
    .split(';')[0]
    ?.toLowerCase()
    .replace(/general/g, '')
    .replace(/am\/pm|a\/p/g, 'h')
  if (signs === undefined) return 'number'
  if (/[yd]/.test(signs)) return 'day'
  if (/[hs]/.test(signs)) return 'time'
  return signs.includes('m') ? 'day' : 'number'
}

const dayMs = 86_400_000
const lastSerial = 2_958_465

/**
 * The calendar day of an Excel serial number; `hasTime` when it also holds an hour. Excel believes that 1900 was a leap
 * year: its 60 is a day that never was. Null outside 1900-01-01 to 9999-12-31.
 */
export function dayOfSerial(serial: number, from1904: boolean): { day: Day; hasTime: boolean } | null {
  const seconds = Math.round((serial + (from1904 ? 1462 : 0)) * 86_400)
  const whole = Math.floor(seconds / 86_400)
  if (!(whole >= 1 && whole <= lastSerial) || whole === 60) return null
  const epoch = Date.UTC(1899, 11, whole < 60 ? 31 : 30)
  const day = parseDay(new Date(epoch + whole * dayMs).toISOString().slice(0, 10))
  return day === null ? null : { day, hasTime: seconds % 86_400 !== 0 }
}

/** Days before 1900-03-01 are not the same number in every spreadsheet program, or no number at all. */
export function canBeExcelDate(day: Day): boolean {
  return day >= '1900-03-01'
}

/** `13:45` or `13:45:30`; more than 24 hours stay hours: `26:30`. */
export function timeOfSerial(serial: number): string {
  const seconds = Math.round(serial * 86_400)
  const pad = (value: number) => String(value).padStart(2, '0')
  const time = `${pad(Math.floor(seconds / 3600))}:${pad(Math.floor(seconds / 60) % 60)}`
  return seconds % 60 === 0 ? time : `${time}:${pad(seconds % 60)}`
}
