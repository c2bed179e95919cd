import { describe, expect, it } from 'vitest'
import { colon, de, plural, que, quote } from './wording.ts'

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

describe('elision', () => {
  it.each([
    ['Anaïs', 'd’Anaïs', 'qu’Anaïs'],
    ['Émile', 'd’Émile', 'qu’Émile'],
    ['Hélène', 'd’Hélène', 'qu’Hélène'],
    ['Yves', 'd’Yves', 'qu’Yves'],
    ['Marie', 'de Marie', 'que Marie'],
    ['11 personnes', 'de 11 personnes', 'que 11 personnes'],
    ['onze', 'de onze', 'que onze'],
  ])('leans on %s as French does', (name, ofName, thatName) => {
    expect(de(name)).toBe(ofName)
    expect(que(name)).toBe(thatName)
  })
})

it('puts a non-breaking space before a colon and inside quotation marks in French only', () => {
  expect([colon('fr'), colon('en')]).toEqual(['\u00a0:', ':'])
  expect([quote('aide', 'fr'), quote('help', 'en')]).toEqual(['«\u00a0aide\u00a0»', '“help”'])
})
