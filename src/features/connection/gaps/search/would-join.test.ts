import { describe, expect, it } from 'vitest'
import { findGaps } from '../find-gaps.ts'
import { netOf, ofKind, organizationAt as at, silentAt, territoryOf, whole } from '../test-nets.ts'

const territory = territoryOf('04', '17')
const suggested = (net: ReturnType<typeof netOf>) => ofKind(findGaps(net, territory, whole), 'would-join')
const community = (...ids: string[]) => ids.map((id) => at(id, 'community', ['04']))

describe('the few new ties that would join most', () => {
  it('join the largest groups first, each as if the one before were made', () => {
    const net = netOf(community('a', 'b', 'c', 'd', 'e', 'f'), 'a-b b-c d-e')
    expect(suggested(net).map(({ key, joins }) => [key, joins])).toEqual([
      ['would-join:a:d', { what: 'groups', sizes: [3, 2] }],
      ['would-join:a:f', { what: 'groups', sizes: [5, 1] }],
    ])
  })

  it('are between organizations that share a region, then actions', () => {
    const net = netOf(
      [
        at('a', 'community', ['17'], { actions: ['A1', 'A2'] }),
        at('b', 'community', ['04'], { actions: ['A1'] }),
        at('c', 'police', ['04']),
        at('d', 'police', ['04'], { actions: ['A1'] }),
        at('e', 'justice', ['08'], { actions: ['A1', 'A2'] }),
      ],
      'a-b c-d d-e',
    )
    expect(suggested(net)[0]).toMatchObject({
      key: 'would-join:b:d',
      sharedRegions: ['04'],
      sharedActions: ['A1'],
      sectors: ['community', 'police'],
    })
  })

  it('then join sectors that never meet, and regions without a tie to another', () => {
    const sectors = netOf(
      [...community('a', 'b'), at('p', 'police', ['04']), at('j', 'justice', ['04'])],
      'a-p p-j a-b',
    )
    expect(suggested(sectors).map(({ joins }) => joins)).toEqual([{ what: 'sectors', pair: ['community', 'justice'] }])
  })

  it('leave out an organization without tie that never answered', () => {
    expect(suggested(netOf([...community('a', 'b'), silentAt('s', 'community', ['04'])], 'a-b'))).toEqual([])
  })

  it('are seven at most, whatever is apart', () => {
    const alone = Array.from({ length: 60 }, (_, n) => `o${String(n).padStart(2, '0')}`)
    expect(suggested(netOf(community(...alone)))).toHaveLength(7)
  })

  it('are the same whatever the order of ties', () => {
    const all = community('a', 'b', 'c', 'd', 'e', 'f')
    expect(suggested(netOf(all, 'd-e b-c a-b'))).toEqual(suggested(netOf(all, 'a-b b-c d-e')))
  })
})

describe('lines of gaps', () => {
  const many = Array.from({ length: 1000 }, (_, n) =>
    at(`o${String(n).padStart(3, '0')}`, ['community', 'education', 'police'][n % 3] ?? '', [n % 2 ? '04' : '17'], {
      actions: ['A1'],
    }),
  )
  const chain = many.slice(1).map(({ id }, n) => `${many[Math.max(0, n - (n % 5))]?.id}-${id}`)

  it('have a key that can be kept, one each, and name a few organizations', () => {
    const gaps = findGaps(netOf(many, chain.join(' ')), territory, {
      ...whole,
      offices: new Set(many.map(({ id }) => id)),
    })
    expect(gaps.length).toBeGreaterThan(200)
    expect(new Set(gaps.map(({ key }) => key)).size).toBe(gaps.length)
    expect(gaps.filter(({ key }) => !/^[a-z0-9:._-]{3,200}$/.test(key))).toEqual([])
    expect(Math.max(...gaps.map(({ organizations }) => organizations.length))).toBeLessThanOrEqual(12)
  })
})
