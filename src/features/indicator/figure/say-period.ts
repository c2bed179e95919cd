import type { Day } from '../../../kernel/clock.ts'
import type { Language } from '../../../kernel/language.ts'
import { keptPeriods, type KeptPeriod, type PeriodKind } from '../kept-periods.ts'
import type { HalfOpenPeriod } from '../model.ts'
import { periodText } from '../periods.ts'
import { words } from './words.ts'

/** The period an address asks for among those that are published; the school year that holds today when it names no other. */
export function periodAsked(query: URLSearchParams, today: Day): { period: KeptPeriod; periods: KeptPeriod[] } {
  const periods = keptPeriods(today)
  const asked = periods.find((one) => periodText(one) === query.get('period'))
  const current = periods.find(({ kind }) => kind === 'school-year')
  const period = asked ?? current
  if (period === undefined) throw new Error('no period is kept')
  return { period, periods }
}

const quarterOf = ({ start }: HalfOpenPeriod): number => Math.ceil(Number(start.slice(5, 7)) / 3)

/** « Année scolaire 2025-2026 ». */
export function periodName(period: KeptPeriod, lang: Language): string {
  const t = words[lang].period
  const [from, to] = [period.start.slice(0, 4), period.end.slice(0, 4)]
  return period.kind === 'quarter' ? t.quarter(quarterOf(period), from) : t[period.kind](from, to)
}

/** A sentence for a period that is not over; null: it is. */
export const underWaySaid = (period: HalfOpenPeriod, today: Day, lang: Language): string | null =>
  today < period.end ? words[lang].underWay : null

/** Short enough to stand under the axis of a drawing: « 25-26 », « T3 26 ». */
export function shortPeriodName(period: KeptPeriod, lang: Language): string {
  const [from, to] = [period.start.slice(2, 4), period.end.slice(2, 4)]
  return period.kind === 'quarter'
    ? words[lang].period.shortQuarter(quarterOf(period), from)
    : `${from}${lang === 'fr' ? '-' : '–'}${to}`
}

/** The periods of one kind, oldest first: what a line is drawn over. */
export const periodsOf = (periods: readonly KeptPeriod[], kind: PeriodKind): KeptPeriod[] =>
  periods.filter((one) => one.kind === kind).toSorted((a, b) => (a.start < b.start ? -1 : 1))

/** The one just before it; null: it is not kept. */
export const periodBefore = (periods: readonly KeptPeriod[], period: KeptPeriod): KeptPeriod | null =>
  periods.find((one) => one.kind === period.kind && one.end === period.start) ?? null
