import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../kernel/clock.ts'
import { lastSecondBefore, startOf } from './period-instants.ts'
import { day } from './test-figures.ts'

const toronto = 'America/Toronto'

describe('the instants of a period', () => {
  it('have the offset of each end: a school year begins in summer time, a fiscal year may end in it', () => {
    expect(startOf(day('2025-09-01'), toronto)).toBe('2025-09-01T00:00:00-04:00')
    expect(lastSecondBefore(day('2026-09-01'), toronto)).toBe('2026-08-31T23:59:59-04:00')
    expect(startOf(day('2026-01-01'), toronto)).toBe('2026-01-01T00:00:00-05:00')
    expect(lastSecondBefore(day('2026-04-01'), toronto)).toBe('2026-03-31T23:59:59-04:00')
  })

  it('are right on the days when the clocks change', () => {
    expect(startOf(day('2026-03-08'), toronto)).toBe('2026-03-08T00:00:00-05:00')
    expect(lastSecondBefore(day('2026-03-09'), toronto)).toBe('2026-03-08T23:59:59-04:00')
    expect(startOf(day('2026-11-01'), toronto)).toBe('2026-11-01T00:00:00-04:00')
    expect(lastSecondBefore(day('2026-11-02'), toronto)).toBe('2026-11-01T23:59:59-05:00')
  })

  it('begin at one where the clocks of the night have no midnight', () => {
    expect(startOf(day('2026-03-29'), 'Asia/Beirut')).toBe('2026-03-29T01:00:00+03:00')
    expect(lastSecondBefore(day('2026-03-29'), 'Asia/Beirut')).toBe('2026-03-28T23:59:59+02:00')
  })

  it('say zero as an offset, and half hours', () => {
    expect(startOf(day('2026-01-01'), 'Europe/London')).toBe('2026-01-01T00:00:00+00:00')
    expect(startOf(day('2026-07-01'), 'America/St_Johns')).toBe('2026-07-01T00:00:00-02:30')
  })

  it('are those of Temporal, any day, in zones of every kind', () => {
    const zones = [
      'America/Toronto',
      'America/Blanc-Sablon',
      'America/St_Johns',
      'UTC',
      'Asia/Beirut',
      'Pacific/Kiritimati',
    ]
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.integer({ min: 0, max: 9_000 }), (zone, count) => {
        const one = addDays(day('2012-01-01'), count)
        const first = Temporal.PlainDate.from(one).toZonedDateTime(zone)
        const written = (at: Temporal.ZonedDateTime): string =>
          at.toString({ timeZoneName: 'never', smallestUnit: 'second' })

        expect(startOf(one, zone)).toBe(written(first))
        expect(lastSecondBefore(one, zone)).toBe(written(first.subtract({ seconds: 1 })))
      }),
    )
  })
})
