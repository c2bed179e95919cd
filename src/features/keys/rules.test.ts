import { describe, expect, it } from 'vitest'
import type { Day } from '../../kernel/clock.ts'
import { hasTwoWays, isDrillLate, rotationOf } from './rules.ts'

describe('a team that someone left', () => {
  const left = new Date('2026-12-01T15:00:00Z')
  const after = (hours: number) => rotationOf(left, new Date(left.getTime() + hours * 3_600_000))

  it('is renewed by the next holder, said to all after a day, and closed to what comes in after three', () => {
    expect([0, 23.9, 24, 71.9, 72, 1000].map(after)).toEqual(['due', 'due', 'late', 'late', 'blocked', 'blocked'])
    expect(rotationOf(null, left)).toBe('none')
  })
})

describe('a sheet of recovery', () => {
  it('is silent for too long after seven months, to the day, over the end of years and short months', () => {
    const late = (last: string, today: string) => isDrillLate(last as Day, today as Day)

    expect(late('2026-04-15', '2026-11-15')).toBe(false)
    expect(late('2026-04-15', '2026-11-16')).toBe(true)
    expect(late('2026-07-31', '2027-02-28')).toBe(false)
    expect(late('2026-07-31', '2027-03-04')).toBe(true)
    expect(late('2026-12-01', '2027-07-01')).toBe(false)
    expect(late('2026-12-01', '2027-07-02')).toBe(true)
  })
})

it('two ways of one kind are one: a phrase twice, or two passkeys', () => {
  expect(hasTwoWays([])).toBe(false)
  expect(hasTwoWays(['phrase'])).toBe(false)
  expect(hasTwoWays(['prf', 'prf'])).toBe(false)
  expect(hasTwoWays(['phrase', 'kit'])).toBe(true)
})
