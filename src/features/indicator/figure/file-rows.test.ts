import { describe, expect, it } from 'vitest'
import { computed, definitionOf, states } from '../indicator.examples.ts'
import type { ShownValue } from '../shown.ts'
import { figureRows, figuresHead } from './file-rows.ts'

const all: ShownValue[] = [...Object.values(computed), ...Object.values(states)]
const rowsOf = (values: readonly ShownValue[], lang: 'fr' | 'en') =>
  figureRows(
    values.map((value) => ({ definition: definitionOf(value), value, action: 'Action' })),
    { lang, isOwn: false },
  )
const columns = figuresHead('x', 'fr').columns.map(({ id }) => id)
const cell = (row: readonly unknown[] | undefined, id: string): unknown => row?.[columns.indexOf(id)]

describe('a file of figures', () => {
  it('says the state of every measure in words, in both languages', () => {
    for (const lang of ['fr', 'en'] as const)
      for (const row of rowsOf(all, lang)) {
        expect(cell(row, 'state')).toMatch(/\p{L}/u)
        expect(cell(row, 'said')).not.toBe('')
      }
  })

  it('keeps zero apart from what is missing', () => {
    const [zero, missing] = rowsOf([states.zero, states['no-data']], 'fr')

    expect([cell(zero, 'number'), cell(missing, 'number')]).toEqual([0, null])
    expect([cell(zero, 'state'), cell(missing, 'state')]).toEqual(['Calculé', 'Pas encore de données'])
  })

  it('has no number of a withheld figure but its coverage, even when the value carries some', () => {
    const given: ShownValue = {
      ...computed.share,
      state: 'withheld',
      withheld: 'few',
      coverage: { contributing: 7, adopters: 9 },
    }
    const [row] = rowsOf([given], 'fr')
    const numbers = columns.filter((_, index) => typeof row?.[index] === 'number')

    expect(numbers).toEqual(['contributing', 'adopters', 'version'])
    expect(cell(row, 'said')).toBe('Non montré')
  })

  it('writes a share as a share, and what it is made of', () => {
    const [row] = rowsOf([computed.share], 'en')

    expect(['number', 'percent', 'numerator', 'denominator'].map((id) => cell(row, id))).toEqual([null, 0.64, 18, 28])
  })

  it('lists categories in words', () => {
    const [row] = rowsOf([computed.nature], 'en')

    expect(cell(row, 'categories')).toContain('(17)')
  })

  it('says a measure that was never computed', () => {
    const rows = figureRows([{ definition: definitionOf(computed.count), value: null, action: '' }], {
      lang: 'fr',
      isOwn: false,
    })

    expect(cell(rows[0], 'state')).toBe('Pas encore calculé')
  })
})
