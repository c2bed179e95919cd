import { describe, expect, it } from 'vitest'
import { dayOf, type Day } from '../../kernel/clock.ts'
import {
  addMonths,
  fiscalYearOf,
  isIn,
  lastDayOf,
  monthsIn,
  parsePeriod,
  periodText,
  quarterOf,
  schoolYearOf,
} from './periods.ts'

const day = (text: string): Day => text as Day
const period = (start: string, end: string) => ({ start: day(start), end: day(end) })

describe('a period', () => {
  const year = period('2025-09-01', '2026-09-01')

  it('holds its first day and not its end', () => {
    expect(['2025-08-31', '2025-09-01', '2026-08-31', '2026-09-01'].map((one) => isIn(day(one), year))).toEqual([
      false,
      true,
      true,
      false,
    ])
    expect(lastDayOf(year)).toBe('2026-08-31')
  })

  it('is read as it is written', () => {
    expect(parsePeriod('2025-09-01/2026-09-01')).toEqual(year)
    expect(periodText(year)).toBe('2025-09-01/2026-09-01')
  })

  it.each([
    '',
    '2025-09-01',
    '2025-09-01/',
    '2026-09-01/2025-09-01',
    '2025-09-01/2025-09-01',
    '2025-02-30/2026-01-01',
    '2025-09-01/2026-09-01/2027-09-01',
    '2025-9-1/2026-9-1',
    '01-09-2025/01-09-2026',
  ])('is not %j', (text) => expect(parsePeriod(text)).toBeNull())
})

it('a day belongs to one of two periods that meet, on the nights when clocks change too', () => {
  // Clocks go forward on March 8, 2026, and back on November 1, 2026, in Montreal.
  for (const bound of ['2026-03-08', '2026-03-09', '2026-11-01', '2026-11-02']) {
    const before = period('2025-09-01', bound)
    const after = period(bound, '2027-09-01')
    for (const hour of ['00:30', '01:30', '02:30', '03:30', '04:30', '05:30', '06:30']) {
      const on = dayOf(new Date(`${bound}T${hour}:00Z`), 'America/Toronto')
      expect([isIn(on, before), isIn(on, after)].filter(Boolean)).toHaveLength(1)
    }
  }
})

describe('presets', () => {
  it.each([
    ['2025-09-01', '2025-09-01/2026-09-01'],
    ['2026-08-31', '2025-09-01/2026-09-01'],
    ['2026-01-15', '2025-09-01/2026-09-01'],
  ])('the school year of %s is %s', (of, is) => expect(periodText(schoolYearOf(day(of)))).toBe(is))

  it.each([
    ['2026-03-31', '2025-04-01/2026-04-01'],
    ['2026-04-01', '2026-04-01/2027-04-01'],
  ])('the fiscal year of %s is %s', (of, is) => expect(periodText(fiscalYearOf(day(of)))).toBe(is))

  it.each([
    ['2026-01-01', '2026-01-01/2026-04-01'],
    ['2026-06-30', '2026-04-01/2026-07-01'],
    ['2026-12-31', '2026-10-01/2027-01-01'],
  ])('the quarter of %s is %s', (of, is) => expect(periodText(quarterOf(day(of)))).toBe(is))
})

describe('months', () => {
  it.each([
    ['2025-09-01', '2026-09-01', 12],
    ['2025-10-01', '2026-01-01', 3],
    ['2026-02-01', '2026-02-15', 0.5],
    ['2025-09-01', '2025-10-16', 1 + 15 / 31],
    ['2026-01-31', '2026-02-28', 1],
  ])('from %s to %s are %d', (start, end, months) => expect(monthsIn(period(start, end))).toBeCloseTo(months, 12))

  it.each([
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-02-29', -12, '2023-02-28'],
    ['2025-12-15', 1, '2026-01-15'],
    ['2025-03-31', -1, '2025-02-28'],
  ])('%s and %d months is %s', (from, months, is) => expect(addMonths(day(from), months)).toBe(is))
})
