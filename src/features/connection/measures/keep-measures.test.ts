import { expect, it } from 'vitest'
import { present } from '../../../../tests/present.ts'
import type { Day } from '../../../kernel/clock.ts'
import type { NetPair, Said } from '../model.ts'
import { aBody, said, seenIn } from '../test-net.ts'
import { keepMeasures, keptMeasures } from './keep-measures.ts'

const day = '2026-12-01' as Day
/** `count` pairs of a chain, each declared by both. */
const chain = (count: number, says: Said['says']): NetPair[] =>
  Array.from({ length: count }, (_, a) => ({ a, b: a + 1, said: [said('a', says), said('b', says)], seen: [] }))

it('keeps the network and its regions of five or more, from each source', () => {
  const body = aBody(6, [
    { a: 0, b: 1, said: [said('a', 'know')], seen: [] },
    { a: 1, b: 2, said: [], seen: [seenIn('2026-11')] },
  ])
  const [first, ...others] = body.organizations
  const kept = keepMeasures(
    { ...body, organizations: [{ ...present(first), regions: ['04', '07'] }, ...others] },
    null,
    day,
  )

  expect(Object.keys(kept.regions)).toEqual(['04'])
  expect([kept.network.both.ties, kept.network.declared.ties, kept.network.evidenced.ties]).toEqual([2, 1, 1])
  expect(keptMeasures(JSON.parse(JSON.stringify(kept)))).toEqual(kept)
  expect(keptMeasures({})).toBeNull()
})

it('counts strengths that are hidden only where five or more are, of the whole network, from what is declared', () => {
  const hidden = keepMeasures(aBody(6, chain(5, 'hidden')), aBody(6, chain(5, 'integrate')), day)

  expect(hidden.network.declared.density.value).toMatchObject({
    ties: 5,
    unknownStrength: 0,
    byStrength: Array(4).fill(expect.objectContaining({ ties: 5 })),
  })
  for (const { density } of [hidden.network.both, present(hidden.regions['04']).declared])
    expect(density.value).toMatchObject({ ties: 5, unknownStrength: 5 })
})

it('counts none of four hidden strengths, nor any for whom nothing more than their own reading is counted', () => {
  const few = keepMeasures(aBody(6, chain(4, 'hidden')), aBody(6, chain(4, 'integrate')), day)
  const own = keepMeasures(aBody(6, chain(5, 'hidden')), null, day)

  expect(few.network.declared.density.value).toMatchObject({ ties: 4, unknownStrength: 4 })
  expect(own.network.declared.density.value).toMatchObject({ ties: 5, unknownStrength: 5 })
})
