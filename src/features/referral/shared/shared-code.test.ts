import { expect, it } from 'vitest'
import { drawSharedCode, hashOfSharedCode } from './shared-code.ts'

it('draws sixteen symbols of thirty-two: eighty bits, none drawn twice', () => {
  const drawn = Array.from({ length: 500 }, drawSharedCode)

  expect(drawn.filter((code) => !/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/.test(code))).toEqual([])
  expect(new Set(drawn).size).toBe(500)
})

it('knows a code however it is typed, and no other', () => {
  const known = hashOfSharedCode('0AB1-CDEF-GHJK-MNPQ')

  for (const typed of ['oabi cdef ghjk mnpq', '0ab1cdefghjkmnpq', ' OABL–CDEF–GHJK–MNPQ '])
    expect(hashOfSharedCode(typed).equals(known)).toBe(true)
  expect(hashOfSharedCode('0AB1-CDEF-GHJK-MNPR').equals(known)).toBe(false)
  expect(hashOfSharedCode('')).toHaveLength(32)
})
