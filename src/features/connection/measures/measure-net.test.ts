import { describe, expect, it } from 'vitest'
import { anOrganization } from '../test-net.ts'
import { measureChange, tiesChanged } from './change.ts'
import { measureNet } from './measure-net.ts'
import type { Measured, NetMeasures } from './net-measures.ts'
import { aNet, aTie } from './test-measured.ts'

const five = ['a', 'b', 'c', 'd', 'e'].map((id) => anOrganization(id))
/** All that is a measure. */
const measuresOf = (measures: NetMeasures): [string, Measured<unknown>][] =>
  Object.entries(measures).filter(
    (entry): entry is [string, Measured<unknown>] => typeof entry[1] === 'object' && 'why' in entry[1],
  )

describe('the measures of a net', () => {
  it.each([0, 1, 2, 4])('are none of %i organizations: too few', (count) => {
    const few = five.slice(0, count)
    const measures = measureNet(aNet(few, count > 1 ? [aTie('a', 'b')] : []))

    expect(measuresOf(measures)).toHaveLength(18)
    for (const [, measure] of measuresOf(measures))
      expect(measure).toMatchObject({ value: null, why: 'too-few', n: count })
  })

  it('say with each how many organizations, how many answered, and which day', () => {
    const answering = [anOrganization('a', { answeredOn: '2026-05-01' }), ...five.slice(1)]

    for (const [, measure] of measuresOf(measureNet(aNet(answering, [aTie('a', 'b')]))))
      expect(measure).toMatchObject({ n: 5, coverage: { answered: 1, of: 5 }, day: '2026-06-01' })
  })

  it('without a tie are nothing rather than zero, save what is counted: density, degree, components', () => {
    const measures = measureNet(aNet(five))
    const said = measuresOf(measures).filter(([, { why }]) => why === null)

    expect(said.map(([name]) => name).toSorted()).toEqual([
      'components',
      'degree',
      'density',
      'regionsAlone',
      'sectorsMissing',
    ])
    expect(measures.density.value).toMatchObject({ ties: 0, possible: 10, share: 0 })
    expect(measures.components.value).toEqual({ count: 5, sizes: [1, 1, 1, 1, 1], largestShare: 0.2, isolates: 5 })
    expect(measures.reciprocity).toMatchObject({ value: null, why: 'nothing' })
  })

  it('are kept as JSON, and come back the same', () => {
    const measures = measureNet(
      aNet(five, [aTie('a', 'b'), aTie('b', 'c', { lastMonth: '2026-01', freshness: 'recent' })]),
    )

    expect(JSON.parse(JSON.stringify(measures))).toEqual(measures)
  })

  it('count a strength in every strength below it, and one that is not shown in none', () => {
    const ties = [
      aTie('a', 'b', { strength: 'know' }),
      aTie('a', 'c', { strength: 'coordinate' }),
      aTie('a', 'd', { strength: 'integrate' }),
      aTie('a', 'e', { strength: null }),
    ]

    expect(measureNet(aNet(five, ties)).density.value).toEqual({
      ties: 4,
      possible: 10,
      share: 0.4,
      byStrength: [
        { atLeast: 'know', ties: 3, share: 0.3 },
        { atLeast: 'exchange', ties: 2, share: 0.2 },
        { atLeast: 'coordinate', ties: 2, share: 0.2 },
        { atLeast: 'integrate', ties: 1, share: 0.1 },
      ],
      unknownStrength: 1,
    })
  })

  it('of a star: all through one, everything hangs by it', () => {
    const measures = measureNet(
      aNet(
        five,
        ['b', 'c', 'd', 'e'].map((id) => aTie('a', id)),
      ),
    )

    expect(measures.centralization.value).toBe(1)
    expect(measures.dependence.value).toEqual({ mean: 0.2, highest: 1 })
    expect(measures.cutOrganizations.value).toEqual([{ organization: 'a', pieces: [1, 1, 1, 1] }])
    expect(measures.cutTies.value).toHaveLength(4)
    expect(measures.reachInTwo.value).toBe(1)
    expect(measures.brokerage.value?.all.coordinator).toBe(12)
  })

  it('take what one declares as one-sided only when the other has answered within a year', () => {
    const organizations = [
      anOrganization('a', { answeredOn: '2026-02-01' }),
      anOrganization('b', { answeredOn: '2025-05-01' }),
      anOrganization('c', { answeredOn: '2025-06-02' }),
      ...five.slice(3),
    ]
    const ties = [
      aTie('a', 'b', { declared: 'a' }),
      aTie('a', 'c', { declared: 'a' }),
      aTie('a', 'd'),
      aTie('b', 'd', { declared: null }),
      aTie('b', 'e', { declared: 'otherwise' }),
    ]

    expect(measureNet(aNet(organizations, ties)).reciprocity.value).toEqual({
      declared: 3,
      byBoth: 1,
      share: 1 / 3,
      otherUnanswered: 1,
    })
  })

  it('count freshness from the last day of the month, and leave out what is not known', () => {
    const ties = [
      aTie('a', 'b', { lastMonth: '2026-06', freshness: 'recent' }),
      aTie('a', 'c', { lastMonth: '2026-05', freshness: 'recent' }),
      aTie('a', 'd', { lastMonth: '2024-02', freshness: 'dormant' }),
      aTie('a', 'e'),
    ]

    // Of 31 May, one day; of 29 February 2024, 823.
    expect(measureNet(aNet(five, ties)).freshness.value).toEqual({
      medianDays: 1,
      known: 3,
      dormant: 1,
      dormantShare: 1 / 3,
      unknown: 1,
    })
  })
})

describe('the measures between sectors and regions', () => {
  const inSector = (sector: string, region: string, ids: string): ReturnType<typeof anOrganization>[] =>
    [...ids].map((id) => anOrganization(id, { sector, regions: [region] }))
  const organizations = [
    ...inSector('community', '01', 'abcde'),
    ...inSector('police', '02', 'fghij'),
    ...inSector('justice', '03', 'kl'),
  ]
  const ties = [aTie('a', 'b'), aTie('b', 'f'), aTie('b', 'g'), aTie('f', 'g'), aTie('c', 'k')]
  const measures = measureNet(aNet(organizations, ties))

  it('name what hangs by one, between groups of five or more', () => {
    const hanging = { organizations: ['b'], ties: 2 }

    expect(measures.hangingSectors.value).toEqual([{ groups: ['community', 'police'], ...hanging }])
    expect(measures.hangingRegions.value).toEqual([{ groups: ['01', '02'], ...hanging }])
  })

  it('give no ratio, index or role of a group under five', () => {
    const cells = measures.mixing.value ?? []
    const ofCell = (one: string, other: string): unknown =>
      cells.find(({ groups }) => groups[0] === one && groups[1] === other)?.ratio

    expect(ofCell('community', 'police')).toBeCloseTo(2 / ((5 / 66) * 25), 12)
    expect(ofCell('justice', 'police')).toBeNull()
    expect(measures.betweenSectors.value).toEqual({
      external: 3,
      internal: 2,
      unknown: 0,
      index: 0.2,
      byGroup: [
        { group: 'community', n: 5, value: 0.5 },
        { group: 'justice', n: 2, value: null },
        { group: 'police', n: 5, value: 1 / 3 },
      ],
    })
    expect(measures.brokerage.value?.bySector.find(({ group }) => group === 'justice')?.value).toBeNull()
  })

  it('say which regions are alone, which lack a sector, and who answered there', () => {
    const alone = measureNet(
      aNet([...organizations, anOrganization('z', { regions: ['09'], answeredOn: '2026-01-01' })], ties),
    )

    expect(alone.regionsAlone.value).toEqual([{ region: '09', n: 1, answered: 1 }])
    expect(alone.sectorsMissing.value?.[0]).toEqual({
      region: '01',
      sectors: ['education', 'institutional', 'police', 'justice'],
    })
  })

  it('take an organization of two regions as one that joins them by its ties in either', () => {
    const wide = [
      anOrganization('w', { regions: ['04', '05'] }),
      ...five.slice(1),
      anOrganization('o', { regions: [] }),
    ]
    const { regionsAlone, betweenRegions } = measureNet(aNet(wide, [aTie('b', 'w'), aTie('b', 'o')]))

    expect(regionsAlone.value).toEqual([])
    expect(betweenRegions.value).toMatchObject({ external: 0, internal: 1, unknown: 1, index: -1 })
  })
})

describe('what changed between two days', () => {
  const before = { ...aNet(five, [aTie('a', 'b'), aTie('b', 'c'), aTie('c', 'e')]), day: '2025-06-01' }
  const now = aNet([...five.slice(0, 4), anOrganization('f')], [aTie('a', 'b'), aTie('a', 'd'), aTie('d', 'f')])

  it('is ties formed, kept and lost', () => {
    expect(measureChange(before, now)).toMatchObject({
      n: 5,
      day: '2026-06-01',
      value: { since: '2025-06-01', formed: 2, kept: 1, lost: 2, formedWithNew: 1, lostWithGone: 1 },
    })
    expect(tiesChanged(before, now).kept).toEqual([aTie('a', 'b')])
  })

  it('is no measure when either day has fewer than five, and nothing when neither has a tie', () => {
    expect(measureChange(aNet(five.slice(1)), now)).toMatchObject({ value: null, why: 'too-few' })
    expect(measureChange(aNet(five), aNet(five))).toMatchObject({ value: null, why: 'nothing' })
  })
})
