import { describe, expect, it } from 'vitest'
import { addDays, daysBetween, type Day } from '../../kernel/clock.ts'
import { easterOf, holidaysOf, isWorkday, weekdayOf } from './workdays.ts'

const years = Array.from({ length: 600 }, (_, index) => 1900 + index)

describe('Easter', () => {
  it.each([
    '1943-04-25',
    '1961-04-02',
    '2000-04-23',
    '2008-03-23',
    '2024-03-31',
    '2025-04-20',
    '2026-04-05',
    '2027-03-28',
    '2030-04-21',
    '2038-04-25',
    '2049-04-18',
    '2076-04-19',
    '2100-03-28',
    '2285-03-22',
  ])('is on %s', (day) => {
    expect(easterOf(Number(day.slice(0, 4)))).toBe(day)
  })

  it('is a Sunday from March 22 to April 25, in six hundred years', () => {
    for (const year of years) {
      const easter = easterOf(year)
      expect(weekdayOf(easter)).toBe(0)
      expect(easter >= `${year}-03-22` && easter <= `${year}-04-25`).toBe(true)
    }
  })
})

describe('statutory holidays of Quebec', () => {
  it.each([
    [2025, '2025-01-01 2025-04-18 2025-04-21 2025-05-19 2025-06-24 2025-07-01 2025-09-01 2025-10-13 2025-12-25'],
    [2026, '2026-01-01 2026-04-03 2026-04-06 2026-05-18 2026-06-24 2026-07-01 2026-09-07 2026-10-12 2026-12-25'],
    [2027, '2027-01-01 2027-03-26 2027-03-29 2027-05-24 2027-06-24 2027-07-01 2027-09-06 2027-10-11 2027-12-25'],
    [2028, '2028-01-01 2028-04-14 2028-04-17 2028-05-22 2028-06-24 2028-07-01 2028-09-04 2028-10-09 2028-12-25'],
    [2029, '2029-01-01 2029-03-30 2029-04-02 2029-05-21 2029-06-25 2029-07-02 2029-09-03 2029-10-08 2029-12-25'],
    [2035, '2035-01-01 2035-03-23 2035-03-26 2035-05-21 2035-06-25 2035-07-02 2035-09-03 2035-10-08 2035-12-25'],
  ])('of %i are %s', (year, days) => {
    expect(holidaysOf(year).join(' ')).toBe(days)
  })

  it('are nine days of any year, each as the law says it', () => {
    for (const year of years) {
      const [newYear, goodFriday, easterMonday, patriots, national, canada, labour, thanksgiving, christmas, ...more] =
        holidaysOf(year) as [Day, Day, Day, Day, Day, Day, Day, Day, Day]
      expect(more).toEqual([])
      expect([newYear, christmas]).toEqual([`${year}-01-01`, `${year}-12-25`])
      expect([weekdayOf(goodFriday), daysBetween(goodFriday, easterMonday)]).toEqual([5, 3])
      expect([weekdayOf(patriots), weekdayOf(labour), weekdayOf(thanksgiving)]).toEqual([1, 1, 1])
      expect(patriots < `${year}-05-25` && patriots >= `${year}-05-18`).toBe(true)
      expect(labour <= `${year}-09-07` && thanksgiving >= `${year}-10-08` && thanksgiving <= `${year}-10-14`).toBe(true)
      for (const [day, of] of [
        [national, `${year}-06-24`],
        [canada, `${year}-07-01`],
      ] as const)
        expect(day).toBe(weekdayOf(of as Day) === 0 ? addDays(of as Day, 1) : of)
    }
  })

  it('are no working day, and take no other day with them', () => {
    for (const year of years.filter((one) => one % 7 === 0)) {
      const holidays = holidaysOf(year)
      for (let day = `${year}-01-01` as Day; day <= `${year}-12-31`; day = addDays(day, 1)) {
        const isWeekend = [0, 6].includes(weekdayOf(day))
        expect(isWorkday(day)).toBe(!isWeekend && !holidays.includes(day))
      }
    }
  })
})
