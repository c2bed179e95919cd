import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '../clock.ts'
import { formatDay, languages } from '../language.ts'
import { readDay } from './read-day.ts'

const someDay = fc.integer({ min: -20_000, max: 20_000 }).map((count) => addDays('2026-11-22' as Day, count))

describe('a day in a cell', () => {
  it('is read as the site itself writes it, in either language', () => {
    fc.assert(
      fc.property(someDay, fc.constantFrom(...languages), (day, lang) => {
        expect(readDay(formatDay(day, lang))).toBe(day)
        expect(readDay(day)).toBe(day)
      }),
    )
  })

  it.each([
    ['2026-11-22', '2026-11-22'],
    ['2026/1/2', '2026-01-02'],
    ['2026.1.2', '2026-01-02'],
    ['2026-11-22T00:00:00Z', '2026-11-22'],
    ['2026-11-22 00:00', '2026-11-22'],
    ['22/11/2026', '2026-11-22'],
    ['11-22-2026', '2026-11-22'],
    ['5/5/2026', '2026-05-05'],
    ['1er nov. 2026', '2026-11-01'],
    ['22 NOVEMBRE 2026', '2026-11-22'],
    ['Nov 22, 2026', '2026-11-22'],
    ['22 février 2026', '2026-02-22'],
    ['May 1st, 2026', '2026-05-01'],
  ])('is read in the only way it can be: %s', (cell, day) => {
    expect(readDay(cell)).toBe(day)
  })

  it('is not guessed when it could be two days', () => {
    expect(readDay('03/04/2026')).toBe('two-ways')
    expect(readDay('4-3-2026')).toBe('two-ways')
  })

  it.each([
    '30/02/2026',
    '2026-02-30',
    '22/11/26',
    'novembre 2026',
    '22 brumaire 2026',
    'bientôt',
    '2026-11-22T10:00',
    46_000,
    true,
  ])('is none when it is no real day, or says more: %s', (cell) => {
    expect(readDay(cell)).toBeUndefined()
  })

  it('is nothing when the cell is empty', () => {
    expect(readDay(null)).toBeNull()
  })
})
