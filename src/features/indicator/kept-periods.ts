import type { Day } from '../../kernel/clock.ts'
import type { HalfOpenPeriod } from './model.ts'

export const periodKinds = ['school-year', 'fiscal-year', 'quarter'] as const
export type PeriodKind = (typeof periodKinds)[number]
export interface KeptPeriod extends HalfOpenPeriod {
  kind: PeriodKind
}

/** Years before the current one whose figures are kept up to date. */
const yearsBack = 2
/** First month of a school year, and of a fiscal year. */
const firstMonths = { 'school-year': 9, 'fiscal-year': 4 } as const

/**
 * The periods whose figures are published, the current one first of each kind: school years (September to August), fiscal years (April to March) and the
 * quarters of the calendar since the first of these years. Only these: periods of free choice would let anyone subtract one from another.
 */
export function keptPeriods(today: Day): KeptPeriod[] {
  const years = (['school-year', 'fiscal-year'] as const).flatMap((kind) => {
    const first = yearOf(today, firstMonths[kind])
    return Array.from({ length: yearsBack + 1 }, (_, back) => yearFrom(kind, first - back))
  })
  const earliest = years.reduce((least, { start }) => (start < least ? start : least), today)
  const quarters: KeptPeriod[] = []
  for (let start = quarterOf(today); start >= earliest; start = monthsLater(start, -3))
    quarters.push({ kind: 'quarter', start, end: monthsLater(start, 3) })
  return [...years, ...quarters]
}

/** Years that hold a quarter. */
export const holds = (year: HalfOpenPeriod, part: HalfOpenPeriod): boolean =>
  year.start <= part.start && part.end <= year.end

const yearOf = (day: Day, firstMonth: number): number =>
  Number(day.slice(0, 4)) - (Number(day.slice(5, 7)) < firstMonth ? 1 : 0)

const yearFrom = (kind: 'school-year' | 'fiscal-year', year: number): KeptPeriod => ({
  kind,
  start: firstOf(year, firstMonths[kind]),
  end: firstOf(year + 1, firstMonths[kind]),
})

const quarterOf = (day: Day): Day =>
  firstOf(Number(day.slice(0, 4)), Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1)

function monthsLater(day: Day, months: number): Day {
  const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months
  return firstOf(Math.floor(index / 12), (index % 12) + 1)
}

const firstOf = (year: number, month: number): Day =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01` as Day
