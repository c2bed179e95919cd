import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from '../../../kernel/root.ts'

const source = join(root, 'src')
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !/(^|\/)test-|\.test\.tsx?$/.test(path))
  .map((path) => ({ path, text: readFileSync(join(source, path), 'utf8') }))
const naming = (words: RegExp): string[] =>
  files
    .filter(({ text }) => words.test(text))
    .map(({ path }) => path)
    .toSorted()

it('lets raw values be named only where they are computed, by the gate, and where an organization reads its own', () => {
  expect(naming(/indicator_snapshot/)).toEqual([
    'features/indicator/release/read-raw.ts',
    'features/indicator/release/release-values.ts',
    'features/indicator/store/keep-values.ts',
    'features/indicator/store/own-now.ts',
    'features/indicator/store/rebuild.ts',
    'features/indicator/store/refresh.ts',
  ])
})

it('lets what the gate remembers be named only by the gate', () => {
  expect(naming(/counts_then/)).toEqual([
    'features/indicator/release/read-raw.ts',
    'features/indicator/release/release-values.ts',
  ])
})

it('lets nothing but the gate’s room import the raw reader', () => {
  expect(naming(/release\/read-raw\.ts|\/read-raw\.ts'/)).toEqual(['features/indicator/release/release-values.ts'])
})
