import { describe, expect, it } from 'vitest'
import { readAim } from './read-aim.ts'

const number = (typed: string | null) => readAim(typed, { isPercent: false })
const percent = (typed: string | null) => readAim(typed, { isPercent: true })

describe('a target as it is typed', () => {
  it.each([
    ['40', 40],
    ['1 200', 1200],
    ['1\u00a0200', 1200],
    ['2,5', 2.5],
    ['2.5', 2.5],
    ['0', 0],
  ])('is read: %s', (typed, value) => {
    expect(number(typed)).toEqual({ ok: true, value })
  })

  it('is none when it is left empty', () => {
    expect([number(null), percent(null)]).toEqual([
      { ok: true, value: null },
      { ok: true, value: null },
    ])
  })

  it.each(['beaucoup', '-3', '3 ou 4', '1e400', 'NaN'])('is refused when it is no number from zero up: %s', (typed) => {
    expect(number(typed).ok).toBe(false)
  })

  it('is refused when it is enormous', () => {
    expect(number('99999999999')).toEqual({ ok: false, problem: 'too-big' })
  })

  it.each(['64', '64 %', '64\u00a0%', '64%'])('is a percentage with or without its sign: %s', (typed) => {
    expect(percent(typed)).toEqual({ ok: true, value: 64 })
  })

  it.each(['101', '-1', '150 %', 'la moitié'])('is refused when no percentage could be it: %s', (typed) => {
    expect(percent(typed)).toEqual({ ok: false, problem: 'not-a-percent' })
  })
})
