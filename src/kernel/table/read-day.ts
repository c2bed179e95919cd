import { parseDay, type Day } from '../clock.ts'
import { fold, languages } from '../language.ts'
import type { Cell } from './sheet-table.ts'

/** Folded name of a month, whole or short, of either language → its number. */
const months = new Map(
  languages.flatMap((lang) =>
    (['long', 'short'] as const).flatMap((month) => {
      const format = new Intl.DateTimeFormat(`${lang}-CA`, { month, timeZone: 'UTC' })
      return Array.from({ length: 12 }, (_, index): [string, number] => [
        fold(format.format(new Date(Date.UTC(2026, index, 15)))).replace(/\.$/, ''),
        index + 1,
      ])
    }),
  ),
)

const dayOfParts = (year: number, month: number, day: number): Day | undefined =>
  parseDay(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`) ?? undefined

/**
 * A calendar day held as a date by the spreadsheet, or written so that it can be read in one way only: `2026-11-22`,
 * `2026/11/22`, midnight of it, « 1er novembre 2026 », `Nov 22, 2026`, `22/11/2026` (there is no 22nd month).
 *
 * @returns null for an empty cell; `two-ways` for what is not the same day for everyone (03/04/2026); undefined for anything
 *   that is not a real day.
 */
export function readDay(cell: Cell): Day | 'two-ways' | null | undefined {
  if (cell === null) return null
  if (typeof cell !== 'string') return undefined
  const text = fold(cell)
  const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[t ]00:00(?::00(?:\.0+)?)?z?)?$/.exec(text)
  if (yearFirst) return dayOfParts(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4]))
  const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(text)
  if (yearLast) return eitherOrder(Number(yearLast[1]), Number(yearLast[3]), Number(yearLast[4]))
  return inWords(text)
}

function eitherOrder(first: number, second: number, year: number): Day | 'two-ways' | undefined {
  const [dayFirst, monthFirst] = [dayOfParts(year, second, first), dayOfParts(year, first, second)]
  return dayFirst !== undefined && monthFirst !== undefined && dayFirst !== monthFirst
    ? 'two-ways'
    : (dayFirst ?? monthFirst)
}

function inWords(text: string): Day | undefined {
  const found =
    /^(?<day>\d{1,2})(?:er|st|nd|rd|th)? (?<month>[a-z]+)\.?,? (?<year>\d{4})$/.exec(text) ??
    /^(?<month>[a-z]+)\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/.exec(text)
  const { day = '', month = '', year = '' } = found?.groups ?? {}
  const number = months.get(month)
  return number === undefined ? undefined : dayOfParts(Number(year), number, Number(day))
}
