import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { claims } from './claims.ts'

const root = join(import.meta.dirname, '..', '..')
const asked = [
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 15, 16, 17, 18, 19, 21, 22, 23, 24, 25, 27, 28].map(
    (one) => `R${one}`,
  ),
  ...[1, 2, 3, 4, 5, 6, 8, 10, 12, 14, 28].map((one) => `G${one}`),
]

it('every number that is asked has its line, and no other', () => {
  expect([...new Set(claims.map(({ id }) => id))]).toEqual(asked)
})

it('a line names tests that exist, or a measure, or what lacks, never both kinds', () => {
  const files = claims.flatMap(({ tests = [] }) => tests.map(([file]) => file))

  expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([])
  for (const { id, tests, measure, missing } of claims)
    expect({ id, isProved: tests !== undefined || measure !== undefined }).toEqual({
      id,
      isProved: missing === undefined,
    })
})
