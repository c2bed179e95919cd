import { describe, expect, it } from 'vitest'
import { aNet } from '../layout/test-nets-drawn.ts'
import type { Tie } from '../model.ts'
import { twoStepsFrom } from './two-steps.ts'

const net = aNet({ count: 200, ties: 1, regions: 1 })
const tied = (pairs: readonly (readonly [number, number])[]) => ({
  organizations: net.organizations,
  ties: pairs.flatMap(([a, b]) =>
    net.ties.map((tie): Tie => ({ ...tie, a: net.organizations[a]?.id ?? '', b: net.organizations[b]?.id ?? '' })),
  ),
})
const first = net.organizations[0]?.id ?? ''

describe('the neighbourhood of an organization', () => {
  it('ends two steps away, and holds the ties between those who are in it', () => {
    const found = twoStepsFrom(
      tied([
        [0, 1],
        [1, 2],
        [2, 3],
        [0, 4],
        [1, 4],
      ]),
      first,
    )

    expect([found.direct.size, found.beyond.size, found.isCut]).toEqual([2, 1, false])
    expect(found.net.organizations).toHaveLength(4)
    expect(found.net.ties).toHaveLength(4)
  })

  it('is only its direct ties where too many are two steps away', () => {
    const many = Array.from({ length: 180 }, (_, at) => [1, at + 2] as const)
    const found = twoStepsFrom(tied([[0, 1], ...many]), first)

    expect(found.isCut).toBe(true)
    expect(found.beyond.size).toBe(180)
    expect(found.net.organizations).toHaveLength(2)
  })

  it('is itself alone without a tie', () => {
    expect(twoStepsFrom(tied([]), first).net.organizations).toHaveLength(1)
  })
})
