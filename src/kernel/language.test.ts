import { describe, expect, it } from 'vitest'
import { addDays, dayOf, daysBetween, parseDay, type Day } from './clock.ts'
import {
  compareText,
  fold,
  formatDay,
  formatInstant,
  formatList,
  formatShortDay,
  lowerFirst,
  preferredLanguage,
} from './language.ts'

const day = (text: string): Day => parseDay(text) as Day

describe('a calendar day', () => {
  it('is said as each language says it, the first of the month included', () => {
    expect(formatDay(day('2026-11-22'), 'fr')).toBe('22 novembre 2026')
    expect(formatDay(day('2026-03-01'), 'fr')).toBe('1er mars 2026')
    expect(formatShortDay(day('2026-03-01'), 'fr')).toBe('1er mars 2026')
    expect(formatShortDay(day('2026-09-22'), 'en')).toBe('Sep 22, 2026')
    expect(formatDay(day('2026-03-11'), 'fr')).toBe('11 mars 2026')
    expect(formatDay(day('2026-03-01'), 'en')).toBe('March 1, 2026')
  })

  it('is counted in the time zone of the instance, through both clock changes', () => {
    expect(dayOf(new Date('2026-11-23T03:30:00Z'), 'America/Toronto')).toBe('2026-11-22')
    expect(dayOf(new Date('2026-11-23T03:30:00Z'), 'America/Blanc-Sablon')).toBe('2026-11-22')
    expect(dayOf(new Date('2026-11-23T04:30:00Z'), 'America/Halifax')).toBe('2026-11-23')
    // The day clocks go forward has 23 hours, the day they go back 25: each starts and ends at midnight there.
    for (const [instant, there] of [
      ['2026-03-08T04:59:59Z', '2026-03-07'],
      ['2026-03-08T05:00:00Z', '2026-03-08'],
      ['2026-03-09T03:59:59Z', '2026-03-08'],
      ['2026-03-09T04:00:00Z', '2026-03-09'],
      ['2026-11-01T03:59:59Z', '2026-10-31'],
      ['2026-11-01T04:00:00Z', '2026-11-01'],
      ['2026-11-02T04:59:59Z', '2026-11-01'],
      ['2026-11-02T05:00:00Z', '2026-11-02'],
    ] as const)
      expect(dayOf(new Date(instant), 'America/Toronto'), instant).toBe(there)
    expect(addDays(day('2026-03-07'), 1)).toBe('2026-03-08')
    expect(addDays(day('2026-03-08'), 1)).toBe('2026-03-09')
    expect(addDays(day('2026-11-01'), 1)).toBe('2026-11-02')
    expect(daysBetween(day('2026-03-07'), day('2026-11-02'))).toBe(240)
    expect(daysBetween(day('2026-03-09'), day('2026-03-07'))).toBe(-2)
    expect(addDays(day('2028-03-01'), -1)).toBe('2028-02-29')
  })

  it('is read only when it exists', () => {
    expect(['2026-02-29', '2026-13-01', '26-01-01', '2026-1-1', '', '2026-11-22T00:00'].map(parseDay)).toEqual(
      Array.from({ length: 6 }, () => null),
    )
    expect(parseDay('2028-02-29')).toBe('2028-02-29')
  })
})

describe('an instant', () => {
  it('is said in the time zone of the instance', () => {
    expect(formatInstant(new Date('2026-11-23T03:05:00Z'), 'fr', 'America/Toronto')).toContain('22 novembre 2026')
  })

  it('writes the hour as French does, without a zero before it', () => {
    const at = (utc: string): string =>
      formatInstant(new Date(`2026-11-22T${utc}:00Z`), 'fr', 'America/Toronto').replace(/\s/g, ' ')
    expect(at('07:05')).toBe('22 novembre 2026 à 2 h 05')
    expect(at('05:00')).toBe('22 novembre 2026 à 0 h 00')
    expect(at('15:30')).toBe('22 novembre 2026 à 10 h 30')
  })
})

describe('the language of a first visit', () => {
  it('is the browser’s, French when in doubt', () => {
    expect(preferredLanguage('en-CA,en;q=0.9,fr;q=0.8')).toBe('en')
    expect(preferredLanguage('fr;q=0.2,en;q=0.9')).toBe('en')
    expect(preferredLanguage('es-MX,es')).toBe('fr')
    expect(preferredLanguage('en;q=0, *')).toBe('fr')
    expect(preferredLanguage(null)).toBe('fr')
  })
})

describe('words', () => {
  it('match without accents, capitals or typographic signs, and sort as readers expect', () => {
    expect(fold('  L’Œuvre   ÉTÉ ')).toBe("l'oeuvre ete")
    expect(['zèle', 'École', 'eau', 'écho'].sort((a, b) => compareText(a, b, 'fr'))).toEqual([
      'eau',
      'écho',
      'École',
      'zèle',
    ])
    expect(formatList(['a', 'b', 'c'], 'fr')).toBe('a, b et c')
  })
})

describe('a phrase in the middle of a sentence', () => {
  it('loses its capital, but not what has one anywhere', () => {
    expect(lowerFirst('Hébergement')).toBe('hébergement')
    expect(lowerFirst('Without appointment')).toBe('without appointment')
    expect(lowerFirst('DPJ')).toBe('DPJ')
    expect(lowerFirst('Premiers Peuples')).toBe('Premiers Peuples')
    expect(lowerFirst('Indigenous peoples')).toBe('Indigenous peoples')
    expect(lowerFirst('French, English')).toBe('French, English')
  })
})
