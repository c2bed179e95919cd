import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { fold } from '../src/kernel/language.ts'
import { root } from '../src/kernel/root.ts'

/** The documents that the product was made from. They are not ours, and are in no clone of it. */
const seeds = join(root, '..', 'shared', 'seeds')

/** So many words in a row that are the same are no chance. */
const run = 8

/** Titles of publications and names of places, which are quoted as they are. */
const quoted = ['content/sources.json', 'content/places.json']

/** What has no other name: each counts as one word. */
const names = [
  'action jeunesse de l ouest de l ile',
  'action plan for preventing the sexual exploitation of girls',
  'education et de l enseignement superieur',
  'risk and protective factors',
]

const filesUnder = (folder: string, wanted: RegExp): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => wanted.test(path) && !quoted.includes(path))

/** The text of each file, in which code and keys only part sentences. */
const ours = [...filesUnder('content', /\.(json|txt)$/), ...filesUnder('src', /(^|\/)words\.(fr|en)\.ts$/)]

const runsOf = (text: string): string[] => {
  const folded = (fold(text).match(/[\p{L}\d]+/gu) ?? []).join(' ')
  const words = names.reduce((said, name) => said.replaceAll(name, name.replaceAll(' ', '-')), folded).split(' ')
  return words.slice(run - 1).map((_, index) => words.slice(index, index + run).join(' '))
}

it('no sentence is copied from the documents that the product was made from, where they are at hand', () => {
  expect(ours.length).toBeGreaterThan(100)
  if (!existsSync(seeds)) return expect(existsSync(seeds)).toBe(false)
  const theirs = new Set(readdirSync(seeds).flatMap((name) => runsOf(readFileSync(join(seeds, name), 'utf8'))))
  const copied = ours.flatMap((path) =>
    runsOf(readFileSync(join(root, path), 'utf8')).flatMap((words) => (theirs.has(words) ? [`${path}: ${words}`] : [])),
  )

  expect(theirs.size).toBeGreaterThan(5000)
  expect([...new Set(copied)]).toEqual([])
})
