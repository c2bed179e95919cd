import { describe, expect, it } from 'vitest'
import { parseDay, type Day } from '../../../kernel/clock.ts'
import { nearnessOf, reviewDayOf } from './due.ts'

const day = (text: string): Day => parseDay(text) ?? (text as Day)
const dates = { reviewOn: null, agreedReviewOn: null, inForceOn: null, endsOn: null }

describe('the day when an alliance is looked at again', () => {
  it('is its own, or that of the agreement when it has none', () => {
    expect(reviewDayOf(dates)).toBeNull()
    expect(reviewDayOf({ ...dates, agreedReviewOn: day('2026-09-01') })).toBe('2026-09-01')
    expect(reviewDayOf({ ...dates, reviewOn: day('2026-06-01'), agreedReviewOn: day('2026-09-01') })).toBe('2026-06-01')
  })

  it('is done when the members have agreed on a text since', () => {
    const since = { ...dates, reviewOn: day('2026-06-01'), inForceOn: day('2026-06-02') }
    expect(reviewDayOf(since)).toBeNull()
    expect(reviewDayOf({ ...since, agreedReviewOn: day('2027-06-01') })).toBe('2027-06-01')
    expect(reviewDayOf({ ...since, inForceOn: day('2026-05-31') })).toBe('2026-06-01')
  })

  it('is near from thirty days before', () => {
    const at = day('2026-12-31')
    expect(['2026-11-30', '2026-12-01', '2026-12-31', '2027-01-01'].map((today) => nearnessOf(at, day(today)))).toEqual(
      ['far', 'near', 'today', 'over'],
    )
  })
})
