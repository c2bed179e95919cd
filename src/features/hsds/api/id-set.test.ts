import { expect, it } from 'vitest'
import { IdSet } from './id-set.ts'

const idOf = (n: number): string => `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`

it('knows the ids it was given, and no other, however many and however alike', () => {
  const ids = new IdSet()
  for (let n = 0; n < 20_000; n += 2) ids.add(idOf(n))
  ids.add('not-a-uuid')
  ids.add(idOf(0).toUpperCase())

  const wrong = Array.from({ length: 20_000 }, (_, n) => n).filter((n) => ids.has(idOf(n)) !== (n % 2 === 0))
  expect(wrong).toEqual([])
  expect([ids.has('not-a-uuid'), ids.has('neither')]).toEqual([true, false])
})
