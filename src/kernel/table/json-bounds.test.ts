import { expect, it } from 'vitest'
import { jsonExcess, parseWithin } from './json-bounds.ts'

const bounds = { depth: 3, objects: 4, keys: 3, values: 20 }

it('finds the bound that a text passes first', () => {
  expect(jsonExcess('{"a":[{"b":1}]}', bounds)).toBeNull()
  expect(jsonExcess('[[[[1]]]]', bounds)).toBe('depth')
  expect(jsonExcess('[{},{},{},{},{}]', bounds)).toBe('objects')
  expect(jsonExcess('[{"a":[1,2,3,4],"b":1,"c":1},1,2,3]', bounds)).toBeNull()
  expect(jsonExcess('[{"a":1,"b":1,"c":1,"d":1}]', bounds)).toBe('keys')
  expect(jsonExcess(`[${'1,'.repeat(20)}1]`, bounds)).toBe('values')
})

it('takes signs inside texts for what they are', () => {
  expect(jsonExcess(JSON.stringify(['[[[[', '{{{{{{', '\\"[[[[', ',,,,,,,,,,,,,,,,,,,,,,,', '\\']), bounds)).toBeNull()
})

it('counts a text that is no JSON, and never parses what passes a bound', () => {
  expect(jsonExcess('["never closed [[[[', bounds)).toBeNull()
  expect(jsonExcess('[ '.repeat(5_000_000), bounds)).toBe('depth')
  expect(parseWithin('[1, 2', bounds)).toBeNull()
  expect(parseWithin('[[[[1]]]]', bounds)).toBeNull()
  expect(parseWithin('null', bounds)).toEqual({ value: null })
})
