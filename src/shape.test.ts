import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'

// Every feature has one shape, so that whoever knows one finds everything in the others. See docs/style.md and CONTRIBUTING.md.

const features = join(import.meta.dirname, 'features')

/** Files of a feature, from its folder: `index.ts`, `board/page.tsx`. */
const filesOf = (feature: string): string[] =>
  readdirSync(join(features, feature), { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(features, feature).length + 1))

const stemOf = (path: string): string => basename(path).replace(/(\.(test|property\.test|examples|fr|en))*\.\w+$/, '')
const isTest = (path: string): boolean => /\.test\.tsx?$|(^|\/)test-/.test(path)
const roomsOf = (files: readonly string[]): string[] => [
  ...new Set(files.flatMap((path) => (path.includes('/') ? [path.slice(0, path.lastIndexOf('/'))] : []))),
]

/** What every room may have, under the same name. Any other name is found once in a feature. */
const roomStems = [
  'route',
  'routes',
  'page',
  'presenter',
  'queries',
  'words',
  'index',
  'README',
  'schema',
  'rules',
  'model',
]
const kinds = /^(routes|views|messages|queries|actions|components|controllers|services|utils|helpers|common)$/
/** Files of a room besides its tests and examples: more, and it is two rooms. */
const mostInARoom = 19
/** Files at a feature's root besides its tests: the common ground of its rooms. */
const mostAtTheRoot = 26

describe.each(readdirSync(features))('feature %s', (feature) => {
  const files = filesOf(feature)
  const code = files.filter((path) => !isTest(path) && !/\.examples\.tsx?$/.test(path))

  it('starts at its README and its door', () => {
    expect(files).toEqual(expect.arrayContaining(['README.md', 'index.ts', 'addresses.ts']))
  })

  it('is cut by deed, not by kind, in at most two levels of rooms', () => {
    const rooms = roomsOf(files)

    expect(rooms.filter((room) => kinds.test(basename(room)))).toEqual([])
    expect(rooms.filter((room) => room.split('/').length > 2)).toEqual([])
  })

  it('has rooms, and a common ground, that can be read at once', () => {
    const sizes = ['.', ...roomsOf(files)].map((room) => ({
      room,
      files: code.filter((path) => (path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.') === room).length,
    }))

    expect(sizes.filter((one) => one.files > (one.room === '.' ? mostAtTheRoot : mostInARoom))).toEqual([])
  })

  it('gives a file one name, so that it is found by it', () => {
    const stems = Map.groupBy(
      code.filter((path) => !roomStems.includes(stemOf(path))),
      (path) => stemOf(path).replace(/^(words)$/, path),
    )
    const doubled = [...stems].filter(
      ([, paths]) => new Set(paths.map((path) => path.replace(/\.(fr|en)\./, '.'))).size > 1,
    )

    expect(doubled.map(([, paths]) => paths)).toEqual([])
  })
})

it('keeps what seals in rooms that can be read at once', () => {
  const files = readdirSync(join(import.meta.dirname, 'crypto'), { recursive: true, encoding: 'utf8' })
  const code = files.filter((path) => path.endsWith('.ts') && !isTest(path))
  const rooms = Map.groupBy(code, (path) => (path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.'))

  expect(files).toEqual(expect.arrayContaining(['README.md', 'index.ts']))
  expect([...rooms].filter(([room, all]) => all.length > (room === '.' ? mostAtTheRoot : mostInARoom))).toEqual([])
  expect([...rooms.keys()].filter((room) => kinds.test(room) || room.split('/').length > 1)).toEqual([])
})

it('says words in both languages side by side, under one name, on every floor', () => {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  const words = files.filter((path) => /words\.(fr|en)\.ts$/.test(path))
  const alone = words.filter(
    (path) => !words.includes(path.replace(/\.(fr|en)\.ts$/, (end) => (end === '.fr.ts' ? '.en.ts' : '.fr.ts'))),
  )

  expect(words.some((path) => path.startsWith('kernel/'))).toBe(true)
  expect(alone).toEqual([])
  expect(files.filter((path) => /(^|\/)messages\b/.test(path))).toEqual([])
})
