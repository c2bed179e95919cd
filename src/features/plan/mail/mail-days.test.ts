import { describe, expect, it } from 'vitest'
import type { Day } from '../../../kernel/clock.ts'
import { digestRuns, firstWorkday, monthlyRun } from './mail-days.ts'

const toronto = 'America/Toronto'
const at = (text: string) => new Date(text)

it.each([
  ['2026-11-22', '2026-11-02'], // the 1st is a Sunday
  ['2026-08-05', '2026-08-03'], // the 1st is a Saturday
  ['2026-12-31', '2026-12-01'],
  ['2027-01-31', '2027-01-04'], // New Year’s Day is a Friday
  ['2026-07-15', '2026-07-02'], // Canada Day
  ['2025-09-30', '2025-09-02'], // Labour Day is the 1st
  ['2029-04-10', '2029-04-03'], // Easter is the 1st
] as const)('the first working day of the month of %s is %s', (day, first) => {
  expect(firstWorkday(day as Day)).toBe(first)
})

describe('the monthly run', () => {
  it.each([
    ['2026-12-01T11:59:00Z', null], // 06:59 in Toronto, winter
    ['2026-12-01T12:00:00Z', '2026-12-01'],
    ['2026-08-03T10:59:00Z', null], // 06:59, summer
    ['2026-08-03T11:00:00Z', '2026-08-01'],
    ['2026-07-01T15:00:00Z', null], // Canada Day
    ['2026-07-02T11:00:00Z', '2026-07-01'],
    ['2026-07-04T15:00:00Z', null], // not made up for on a Saturday
    ['2026-07-07T15:00:00Z', '2026-07-01'], // three working days later
    ['2026-07-08T15:00:00Z', null],
    ['2026-11-01T15:00:00Z', null], // a Sunday: the run is on Monday the 2nd
    ['2026-11-02T12:00:00Z', '2026-11-01'],
    ['2026-12-02T05:30:00Z', '2026-12-01'], // the machine was off the day before
    ['2026-12-04T23:00:00Z', '2026-12-01'],
    ['2026-12-05T12:00:00Z', null],
    ['2026-12-01T03:00:00Z', null], // still November 30 in Toronto
  ] as const)('at %s is for the month of %s', (now, month) => {
    expect(monthlyRun(at(now), toronto)?.month ?? null).toBe(month)
  })

  it('follows the zone of the instance, also where it is on the half hour', () => {
    expect(monthlyRun(at('2026-12-01T10:30:00Z'), 'America/St_Johns')?.month).toBe('2026-12-01')
    expect(monthlyRun(at('2026-12-01T10:29:00Z'), 'America/St_Johns')).toBeNull()
    expect(monthlyRun(at('2026-12-01T10:30:00Z'), toronto)).toBeNull()
  })

  it('comes once each month of any year', () => {
    for (let hour = 0, months = new Set<string>(); hour < 365 * 24; hour++) {
      const run = monthlyRun(new Date(Date.UTC(2027, 0, 1, hour)), toronto)
      if (run) months.add(run.month)
      if (hour === 365 * 24 - 1) expect(months.size).toBe(12)
    }
  })
})

describe('the digests', () => {
  it.each([
    ['2026-11-23T11:59:00Z', []],
    ['2026-11-23T12:00:00Z', ['weekly 2026-11-23', 'daily 2026-11-23']],
    ['2026-11-24T12:00:00Z', ['weekly 2026-11-23', 'daily 2026-11-24']],
    ['2026-11-25T12:00:00Z', ['daily 2026-11-25']],
    ['2026-11-28T15:00:00Z', []],
    ['2026-11-22T15:00:00Z', []],
    ['2026-12-25T15:00:00Z', []], // Christmas
    ['2026-10-12T15:00:00Z', []], // Thanksgiving: the weekly one is on Tuesday
    ['2026-10-13T15:00:00Z', ['weekly 2026-10-12', 'daily 2026-10-13']],
  ])('at %s are %j', (now, runs) => {
    expect(digestRuns(at(now), toronto).map(({ kind, forDay }) => `${kind} ${forDay}`)).toEqual(runs)
  })
})
