import { describe, expect, it } from 'vitest'
import { aCatalogue } from '../../../../tests/plan.ts'
import { languages } from '../../../kernel/language.ts'
import { actionStates } from '../model.ts'
import { stepWords } from '../wording.ts'
import { readDayCell, readPerson, readStep } from './cells.ts'

const catalogue = aCatalogue()

describe('a step in a cell', () => {
  it('is read as the site shows it, in either language', () => {
    for (const lang of languages)
      for (const state of actionStates)
        expect(readStep(stepWords(catalogue, state, lang), catalogue)).toEqual({ ok: true, value: state })
  })

  it.each([
    ['0', '0'],
    ['0 %', '0'],
    ['50', '50'],
    ['50.00', '50'],
    ['50,00 %', '50'],
    ['50%', '50'],
    ['0.5', '50'],
    ['0,75', '75'],
    ['1', '100'],
    ['100 %', '100'],
    ['Amorcée', '30'],
  ])('is read as spreadsheets write it: %s', (cell, step) => {
    expect(readStep(cell, catalogue)).toEqual({ ok: true, value: step })
  })

  it.each(['42', '0,5 %', '50 % · Amorcée', '·', '%', '-50', '5e1', 'bientôt'])('is not guessed: %s', (cell) => {
    expect(readStep(cell, catalogue)).toEqual({ ok: false, refusal: { code: 'step-unknown' } })
  })
})

describe('who carries an action, in a cell', () => {
  const one = { personId: 'p1', name: 'Ana Côté', email: 'ana@exemple.invalid' }
  const facts = { staff: [one], readers: [], people: new Map() }

  it.each(['ana@exemple.invalid', 'ANA COTE', 'Ana Côté <ana@exemple.invalid>', ' <ana@exemple.invalid>'])(
    'is found by name, address, or both as mail programs write them: %s',
    (cell) => {
      expect(readPerson(cell, facts)).toEqual({ ok: true, value: 'p1' })
    },
  )

  it('is not found by the name when the address beside it is someone else’s', () => {
    expect(readPerson('Ana Côté <autre@exemple.invalid>', facts)).toEqual({
      ok: false,
      refusal: { code: 'person-unknown' },
    })
  })
})

it('a day that could be two is said so', () => {
  expect(readDayCell('03/04/2027')).toEqual({ ok: false, refusal: { code: 'day-two-ways' } })
  expect(readDayCell('31/03/2027')).toEqual({ ok: true, value: '2027-03-31' })
})
