import { describe, expect, it } from 'vitest'
import { cellName, columnLetters, noteSentence, refusalSentence, type NoteCode, type ReadRefusal } from './index.ts'
import { en } from './words.en.ts'
import { fr } from './words.fr.ts'

const details = {
  sizeBytes: 12_345_678,
  maxBytes: 10_485_760,
  max: 20_000,
  line: 1_234,
  sheet: 'Plan',
  sheets: ['A', 'B'],
}
const refusals = Object.keys(fr.refusal).map((code) => ({ ...details, code }) as ReadRefusal)
const notes = (Object.keys(fr.note) as NoteCode[]).map((code) => ({ code, where: ['C7', 'D9'], count: 1_200 }))

describe.each(['fr', 'en'] as const)('the sentences in %s', (lang) => {
  const sentences = [
    ...refusals.map((refusal) => refusalSentence(refusal, lang)),
    ...notes.map((note) => noteSentence(note, lang)),
  ]

  it('are whole sentences, each its own', () => {
    for (const sentence of sentences) expect(sentence).toMatch(/^[\p{Lu}À].*\.$/u)
    expect(new Set(sentences).size).toBe(sentences.length)
    expect(sentences.join(' ')).not.toMatch(/undefined|NaN|\[object/)
  })

  it('use the signs of the language', () => {
    for (const sentence of sentences) {
      expect(sentence).not.toMatch(/[a-z]'[a-z]/i)
      if (lang === 'fr') expect(sentence).not.toMatch(/« |[^\u00a0] »| [:;!?]|“/)
    }
  })

  it('name the cells, and how many more there are', () => {
    expect(noteSentence({ code: 'formula', where: ['C7', 'D9'], count: 2 }, lang)).toMatch(/\(C7 (et|and) D9\)\.$/)
    expect(noteSentence({ code: 'formula', where: ['C7'], count: 5 }, lang)).toMatch(/C7 (et 4 de plus|and 4 more)/)
  })
})

it('says the same things in both languages', () => {
  expect(Object.keys(en.refusal)).toEqual(Object.keys(fr.refusal))
  expect(Object.keys(en.note)).toEqual(Object.keys(fr.note))
})

it('names cells as the spreadsheet does', () => {
  expect(cellName(2, 7)).toBe('C7')
  expect([0, 25, 26, 51, 99, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'CV', 'ZZ', 'AAA'])
})
