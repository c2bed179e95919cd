import { describe, expect, it } from 'vitest'
import { downloadHeaders, fileName, matchColumns, readNumber, type ColumnSpec } from './index.ts'

const columns: ColumnSpec[] = [
  { id: 'action_code', headings: { fr: ['Code', 'Nº d’action'], en: ['Code'] }, required: true },
  { id: 'target_on', headings: { fr: ['Échéance'], en: ['Target date', 'Due'] }, required: true },
  { id: 'note', headings: { fr: ['Œuvre (note)'], en: ['Note'] }, required: false },
]

describe('matching columns', () => {
  it.each([
    ['French', ['Code', 'Échéance', 'Œuvre (note)']],
    ['English', ['code', 'Target date', 'note']],
    ['field ids', ['action_code', 'target_on', 'note']],
    ['another case, no accents, other spaces and signs', ['CODE :', ' echeance ', 'oeuvre – note']],
    ['both languages at once', ["Nº d'action", 'DUE', 'Note*']],
  ])('knows headings in %s', (_, headings) => {
    expect(matchColumns(headings, columns)).toEqual({
      positions: new Map([
        ['action_code', 0],
        ['target_on', 1],
        ['note', 2],
      ]),
      unknown: [],
      duplicate: [],
      missing: [],
    })
  })

  it('names what is unknown, double or missing', () => {
    const matched = matchColumns(['Note', '', 'Rang', 'Code', '__proto__', 'note'], columns)

    expect(matched.unknown).toEqual([
      { heading: 'Rang', letters: 'C' },
      { heading: '__proto__', letters: 'E' },
    ])
    expect(matched.duplicate).toEqual([{ id: 'note', letters: ['A', 'F'] }])
    expect(matched.missing).toEqual(['target_on'])
  })

  it('does not compile two columns into one heading silently', () => {
    const twin: ColumnSpec = { id: 'other', headings: { fr: ['echeance'], en: ['Other'] }, required: false }

    expect(() => matchColumns([], [...columns, twin])).toThrow('share the heading')
  })
})

describe('a number as typed', () => {
  it.each([
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['1 234,5', 1234.5],
    ['1\u202f234', 1234],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1,234,567', 1234567],
    ['1,234', 1.234],
    ['50 %', 0.5],
    ['7%', 0.07],
    ['−3', -3],
    ['2e3', 2000],
    [4, 4],
    [null, null],
    ['douze', undefined],
    ['1-2', undefined],
    ['0x10', undefined],
    ['Infinity', undefined],
    [true, undefined],
  ])('%j is %j', (cell, number) => {
    expect(readNumber(cell)).toBe(number)
  })
})

describe('a file that leaves', () => {
  it('has a name that every system accepts', () => {
    expect(fileName({ what: 'plan', place: 'Outaouais', day: '2026-11-22', ext: 'xlsx' })).toBe(
      'tisserin-plan-outaouais-2026-11-22.xlsx',
    )
    expect(fileName({ what: 'Œuvres / "été"\r\n', place: 'Îles-de-la-Madeleine', day: '2026-11-22', ext: 'csv' })).toBe(
      'tisserin-oeuvres-ete-iles-de-la-madeleine-2026-11-22.csv',
    )
    expect(fileName({ what: '../..', day: '2026-11-22', ext: 'json' })).toBe('tisserin-2026-11-22.json')
  })

  it('is saved, never shown nor kept on the way', () => {
    expect(downloadHeaders('tisserin-plan-2026-11-22.csv', 'csv')).toEqual({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="tisserin-plan-2026-11-22.csv"',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    })
  })
})
