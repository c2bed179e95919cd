import { describe, expect, it } from 'vitest'
import { colon, de, plural, quote } from './wording.ts'

describe('plural', () => {
  it.each([
    [0, 'fiche', 'sheets'],
    [1, 'fiche', 'sheet'],
    [1.5, 'fiche', 'sheets'],
    [2, 'fiches', 'sheets'],
  ])('agrees with %s: singular at 0 and 1 in French, at 1 only in English', (count, french, english) => {
    expect(plural('fr', count, 'fiche', 'fiches')).toBe(french)
    expect(plural('en', count, 'sheet', 'sheets')).toBe(english)
  })
})

it.each([
  ['Anaïs', 'd’Anaïs'],
  ['Émile', 'd’Émile'],
  ['Óscar', 'd’Óscar'],
  ['Øyvind', 'd’Øyvind'],
  ['Hélène', 'd’Hélène'],
  ['Yves', 'd’Yves'],
  ['Yvon', 'd’Yvon'],
  ['Youssef', 'de Youssef'],
  ['Yannick', 'de Yannick'],
  ['Harry', 'de Harry'],
  ['Hoang', 'de Hoang'],
  ['Marie', 'de Marie'],
  ['', 'de '],
])('leans « de » on %s as French does', (name, ofName) => {
  expect(de(name)).toBe(ofName)
})

it('puts a non-breaking space before a colon and inside quotation marks in French only', () => {
  expect([colon('fr'), colon('en')]).toEqual(['\u00a0:', ':'])
  expect([quote('aide', 'fr'), quote('help', 'en')]).toEqual(['«\u00a0aide\u00a0»', '“help”'])
})
