import { describe, expect, it } from 'vitest'
import { findGaps, gapCells, notKnownOf } from './find-gaps.ts'
import { netOf, ofKind, organizationAt as at, silentAt, territoryOf, whole } from './test-nets.ts'

const territory = territoryOf('04', '17')
const stateOf = (net: ReturnType<typeof netOf>, region: string, sector: string, of = territory) =>
  gapCells(net, of, [region]).find((cell) => cell.sector === sector)

describe('who holds a sector in a region', () => {
  it('is held by two or more, hangs by one, or is held by nobody', () => {
    const net = netOf([at('a', 'community', ['04']), at('b', 'community', ['04', '17']), at('c', 'police', ['04'])])

    expect(stateOf(net, '04', 'community')).toMatchObject({ state: 'held', holders: ['a', 'b'] })
    expect(stateOf(net, '17', 'community')).toMatchObject({ state: 'one', holders: ['b'] })
    expect(stateOf(net, '04', 'police')?.state).toBe('one')
    expect(stateOf(net, '04', 'justice')).toMatchObject({ state: 'nobody', cause: null })
  })

  it('is not known where the network does not look', () => {
    const net = netOf([at('a', 'community', ['01'])])
    expect(stateOf(net, '01', 'justice')).toMatchObject({ state: 'unknown', cause: 'not-covered' })
    expect(stateOf(net, '01', 'community')?.state).toBe('one')
  })

  it('is not known where nobody answered, or answered more than a year ago', () => {
    const silent = netOf([silentAt('a', 'community', ['04'])])
    const late = netOf([at('a', 'community', ['04'], { answeredOn: '2025-11-30' })])
    const inTime = netOf([at('a', 'community', ['04'], { answeredOn: '2025-12-01' })])

    expect(stateOf(silent, '04', 'justice')).toMatchObject({ state: 'unknown', cause: 'nobody-answered' })
    expect(stateOf(silent, '17', 'justice')?.state).toBe('unknown')
    expect(stateOf(late, '04', 'justice')?.state).toBe('unknown')
    expect(stateOf(inTime, '04', 'justice')?.state).toBe('nobody')
  })

  it('is not known while an organization of that sector has not said where it works', () => {
    const net = netOf([at('a', 'community', ['04']), at('b', 'justice', [])])
    expect(stateOf(net, '04', 'justice')).toMatchObject({ state: 'unknown', cause: 'no-region-said' })
    expect(stateOf(net, '04', 'police')?.state).toBe('nobody')
  })

  it('makes a gap of what nobody holds, and never of what is not known', () => {
    const net = netOf([
      at('a', 'community', ['04']),
      silentAt('b', 'community', ['04']),
      silentAt('c', 'police', ['17']),
    ])
    const missing = ofKind(findGaps(net, territory, whole), 'sector-missing')

    expect(missing.map(({ key }) => key)).toEqual([
      'sector-missing:04:education',
      'sector-missing:04:institutional',
      'sector-missing:04:police',
      'sector-missing:04:justice',
    ])
    expect(missing[0]).toMatchObject({ known: { answered: 1, of: 2 }, isSure: false })
    expect(notKnownOf(net, territory)).toMatchObject({ cells: 4, silentRegions: ['17'] })
  })

  it('says nothing for sure of an empty network', () => {
    expect(findGaps(netOf([]), territory)).toEqual([])
    expect(notKnownOf(netOf([]), territory).cells).toBe(10)
  })
})

describe('two sectors of a region', () => {
  it('are apart when no tie is between them there, even if they meet elsewhere', () => {
    const net = netOf(
      [
        at('a', 'community', ['04']),
        at('b', 'police', ['04']),
        at('c', 'community', ['17']),
        at('d', 'police', ['17']),
      ],
      'c-d a-d',
    )
    expect(ofKind(findGaps(net, territory, whole), 'sectors-apart').map(({ key }) => key)).toEqual([
      'sectors-apart:04:community-police',
    ])
  })

  it('are sure to be apart when one whole side answered, told when anyone did, and left out when nobody did', () => {
    const pair = (one: boolean, other: boolean) => {
      const make = (isTold: boolean) => (isTold ? at : silentAt)
      const net = netOf([
        at('a', 'community', ['04']),
        make(one)('b', 'community', ['04']),
        make(other)('c', 'police', ['04']),
      ])
      return ofKind(findGaps(net, territory, whole), 'sectors-apart').map(({ isSure, known }) => [
        isSure,
        known.answered,
      ])
    }
    expect(pair(false, false)).toEqual([[false, 1]])
    expect(pair(false, true)).toEqual([[true, 2]])
    expect(pair(true, false)).toEqual([[true, 2]])

    const silent = netOf([silentAt('a', 'community', ['04']), silentAt('b', 'police', ['04'])])
    expect(ofKind(findGaps(silent, territory), 'sectors-apart')).toEqual([])
    expect(notKnownOf(silent, territory).sectorPairs).toBe(1)
  })
})

describe('a reader who does not read every tie', () => {
  it('is told of nothing missing between organizations as if it were sure, and of that unknown', () => {
    const all = [
      at('a', 'community', ['04'], { actions: ['A1'] }),
      at('b', 'police', ['04'], { actions: ['A1'] }),
      at('c', 'police', ['17']),
    ]
    const sure = (isWhole: boolean) =>
      findGaps(netOf(all, 'b-c'), territory, { ...whole, isWhole })
        .filter(({ isSure }) => isSure)
        .map(({ kind }) => kind)
    expect(new Set(sure(true))).toEqual(
      new Set(['sector-missing', 'sectors-apart', 'same-action', 'one-organization', 'would-join']),
    )
    expect(new Set(sure(false))).toEqual(new Set(['sector-missing']))
    expect(notKnownOf(netOf(all), territory)).toMatchObject({ isWhole: false, isOfficesRead: false })
  })
})

describe('a region', () => {
  it('is alone when no tie leaves it, and is not when an organization of it is tied elsewhere', () => {
    const all = [
      at('a', 'community', ['04']),
      at('b', 'police', ['04']),
      at('c', 'community', ['17']),
      silentAt('d', 'police', ['08']),
    ]
    expect(ofKind(findGaps(netOf(all, 'a-b'), territory), 'region-alone').map(({ key }) => key)).toEqual([
      'region-alone:04',
      'region-alone:17',
    ])
    expect(ofKind(findGaps(netOf(all, 'a-b b-c'), territory), 'region-alone')).toEqual([])
  })

  it('is not alone of itself when the network has no other', () => {
    const net = netOf([at('a', 'community', ['04']), at('b', 'police', ['04'])])
    expect(ofKind(findGaps(net, territoryOf('04')), 'region-alone')).toEqual([])
  })
})

describe('organizations on the same action', () => {
  const on = (id: string, make = at) => make(id, 'community', ['04'], { actions: ['A10', 'A2'] })

  it('are told in groups, one line an action, in the order of the plan', () => {
    const lines = ofKind(findGaps(netOf([on('a'), on('b'), on('c')], 'a-b'), territory), 'same-action')
    expect(lines.map(({ key, groups, count }) => [key, groups, count])).toEqual([
      ['same-action:a2', [['a', 'b'], ['c']], 3],
      ['same-action:a10', [['a', 'b'], ['c']], 3],
    ])
  })

  it('are no gap when ties hold them together, or when nobody answered', () => {
    expect(ofKind(findGaps(netOf([on('a'), on('b'), on('c')], 'a-b b-c'), territory), 'same-action')).toEqual([])
    expect(ofKind(findGaps(netOf([on('a', silentAt), on('b', silentAt)]), territory), 'same-action')).toEqual([])
  })

  it('are named up to twelve, and counted all', () => {
    const many = Array.from({ length: 40 }, (_, n) => on(`o${n}`))
    const [line] = ofKind(findGaps(netOf(many), territory), 'same-action')
    expect(line?.groups.flat()).toHaveLength(12)
    expect(line?.count).toBe(40)
  })
})
