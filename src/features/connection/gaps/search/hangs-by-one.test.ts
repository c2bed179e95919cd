import { describe, expect, it } from 'vitest'
import { findGaps } from '../find-gaps.ts'
import { cutOffBy } from './hangs-by-one.ts'
import { indexNet } from './net-index.ts'
import { netOf, ofKind, organizationAt as at, silentAt, territoryOf, whole } from '../test-nets.ts'

const territory = territoryOf('04', '17')
const community = (...ids: string[]) => ids.map((id) => at(id, 'community', ['04']))

describe('what hangs by one organization', () => {
  it('is what is cut off without it: all but one arm of a star, nothing of a ring', () => {
    const star = findGaps(netOf(community('a', 'b', 'c', 'd'), 'a-b a-c a-d'), territory)
    expect(ofKind(star, 'one-organization').map(({ key, cutOff }) => [key, cutOff])).toEqual([
      ['one-organization:a', 2],
    ])
    const ring = findGaps(netOf(community('a', 'b', 'c', 'd'), 'a-b b-c c-d d-a'), territory)
    expect(ofKind(ring, 'one-organization')).toEqual([])
  })

  it('is two cut points where one tie joins two groups', () => {
    const net = netOf(community('a', 'b', 'c', 'x', 'y', 'z'), 'a-b b-c c-a c-x x-y y-z z-x')
    expect(
      ofKind(findGaps(net, territory, whole), 'one-organization').map(({ organizations }) => organizations),
    ).toEqual([
      ['c', 'a', 'b'],
      ['x', 'y', 'z'],
    ])
    expect(cutOffBy(indexNet(net), 2)).toHaveLength(2)
    expect(cutOffBy(indexNet(net), 0)).toEqual([])
  })

  it('is a pair of sectors, or of regions, whose ties all go through it', () => {
    const net = netOf(
      [...community('a', 'b'), at('p', 'police', ['04']), at('q', 'police', ['17'])],
      'a-p b-p a-b a-q p-q',
    )
    const lines = ofKind(findGaps(net, territory, whole), 'one-organization')
    expect(lines.map(({ key, sectorPairs, regionPairs, cutOff }) => [key, sectorPairs, regionPairs, cutOff])).toEqual([
      ['one-organization:q', [], [['04', '17']], 0],
    ])
  })

  it('is both ends of a tie that alone joins two sectors', () => {
    const net = netOf([...community('a', 'b'), at('p', 'police', ['17'])], 'a-b a-p')
    const lines = ofKind(findGaps(net, territory, whole), 'one-organization')
    expect(lines.map(({ key, sectorPairs, regionPairs, cutOff }) => [key, sectorPairs, regionPairs, cutOff])).toEqual([
      ['one-organization:a', [['community', 'police']], [['04', '17']], 1],
      ['one-organization:p', [['community', 'police']], [['04', '17']], 0],
    ])
  })

  it('is less than sure while an organization has not answered', () => {
    const net = netOf([...community('a', 'b', 'c'), silentAt('d', 'community', ['04'])], 'a-b a-c')
    const [line] = ofKind(findGaps(net, territory, whole), 'one-organization')
    expect(line).toMatchObject({ isSure: false, known: { answered: 3, of: 4 } })
  })
})

describe('what hangs by one office', () => {
  const net = netOf(community('a', 'b', 'c'), 'a-b')

  it('is an organization with ties that one person answers for, never a person', () => {
    const lines = ofKind(findGaps(net, territory, { ...whole, offices: new Set(['a', 'c']) }), 'one-office')
    expect(lines.map(({ key, ties, organizations }) => [key, ties, organizations])).toEqual([
      ['one-office:a', 1, ['a']],
    ])
  })

  it('is not told when offices were not read', () => {
    expect(ofKind(findGaps(net, territory, whole), 'one-office')).toEqual([])
  })
})
