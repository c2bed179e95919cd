import { describe, expect, it } from 'vitest'
import { netOf, organizationAt as at, silentAt, territoryOf } from '../gaps/test-nets.ts'
import { takeAway } from './take-away.ts'

const territory = territoryOf('04', '17')

describe('a network without one of its organizations', () => {
  const net = netOf(
    [
      at('a', 'community', ['04']),
      at('b', 'community', ['04']),
      at('c', 'education', ['04']),
      at('j', 'justice', ['17']),
      silentAt('s', 'police', ['17']),
    ],
    'a-b a-c b-c c-j',
  )

  it('loses what went through it: who is cut off, pairs of sectors and regions, what it held alone', () => {
    expect(takeAway(net, territory, 'c')).toMatchObject({
      ties: 3,
      groups: { before: 2, after: 3 },
      cutOff: ['j'],
      alone: ['j'],
      sectorPairs: [
        ['community', 'education'],
        ['education', 'justice'],
      ],
      regionPairs: [['04', '17']],
      emptied: [{ region: '04', sector: 'education' }],
      thinned: [],
      coverage: { answered: 4, of: 5 },
    })
  })

  it('only hangs more where another holds the same thread', () => {
    expect(takeAway(net, territory, 'a')).toMatchObject({
      groups: { before: 2, after: 2 },
      cutOff: [],
      alone: [],
      sectorPairs: [],
      emptied: [],
      thinned: [{ region: '04', sector: 'community' }],
    })
  })

  it('has one group less when it was tied to nobody, and nothing else breaks', () => {
    expect(takeAway(net, territory, 's')).toMatchObject({ ties: 0, groups: { before: 2, after: 1 }, cutOff: [] })
  })

  it('leaves each end of a star alone', () => {
    const star = netOf(
      ['a', 'b', 'c', 'd'].map((id) => at(id, 'community', ['04'])),
      'a-b a-c a-d',
    )
    expect(takeAway(star, territory, 'a')).toMatchObject({
      groups: { before: 1, after: 3 },
      cutOff: ['c', 'd'],
      alone: ['b', 'c', 'd'],
    })
  })

  it('is not told of one that is not in it', () => {
    expect(takeAway(net, territory, 'nobody')).toBe(null)
  })
})
