import { describe, expect, it } from 'vitest'
import { type Figures, release, thresholdsOf } from '../index.ts'
import { givenAwayBySums, riddleOf } from './test-audit.ts'
import { totalled, twoWay } from './test-figures.ts'

const usual = thresholdsOf({})

const alone = (n: number | null, sensitive = false): Figures => ({ cells: [{ id: 'a', n, sensitive }], margins: [] })

describe('one figure', () => {
  it.each([0, 5, 6, 4_000])('shows %i people', (n) => {
    expect(release(alone(n), usual).shown.get('a')).toBe(n)
  })

  it.each([1, 2, 3, 4])('withholds %i people', (n) => {
    expect(release(alone(n), usual)).toEqual({ shown: new Map(), withheld: new Map([['a', 'small']]) })
  })

  it.each([
    [9, 'small'],
    [10, undefined],
  ])('holds what is sensitive to ten people: %i', (n, why) => {
    expect(release(alone(n, true), usual).withheld.get('a')).toBe(why)
  })

  it('neither shows nor withholds what is not known', () => {
    expect(release(alone(null), usual)).toEqual({ shown: new Map(), withheld: new Map() })
  })
})

describe('a table', () => {
  it('shows all of it when nothing is small', () => {
    const figures = twoWay([
      [12, 5, 0],
      [7, 0, 30],
    ])

    expect(release(figures, usual).withheld.size).toBe(0)
  })

  it('has nothing to say of no figures', () => {
    expect(release({ cells: [], margins: [] }, usual)).toEqual({ shown: new Map(), withheld: new Map() })
  })

  it('shows zeros when there are only zeros', () => {
    const { shown, withheld } = release(
      twoWay([
        [0, 0],
        [0, 0],
      ]),
      usual,
    )

    expect(withheld.size).toBe(0)
    expect([...shown.values()]).toEqual(Array.from({ length: 9 }, () => 0))
  })

  it('withholds a second figure in the row and in the column of a small one, and the corner', () => {
    const { withheld } = release(
      twoWay([
        [3, 20, 30],
        [40, 50, 60],
        [70, 80, 90],
      ]),
      usual,
    )

    expect([...withheld.keys()]).toEqual(['0,0', '0,1', '1,0', '1,1'])
    expect(withheld.get('0,0')).toBe('small')
    expect(withheld.get('1,1')).toBe('complement')
  })

  it('shows the zeros that protect nothing', () => {
    const { shown } = release(
      twoWay([
        [3, 20, 30],
        [40, 50, 60],
        [0, 0, 90],
      ]),
      usual,
    )

    expect([shown.get('2,0'), shown.get('2,1'), shown.get('2,2')]).toEqual([0, 0, 90])
  })

  it('leaves no few people between a total and what is shown of it', () => {
    // 3 and 0 withheld alone would leave 3 people to these two.
    const figures = totalled(
      [
        { id: 'a', n: 3 },
        { id: 'b', n: 0 },
        { id: 'c', n: 9 },
        { id: 'd', n: 20 },
      ],
      [{ total: 'all', parts: ['a', 'b', 'c', 'd'] }],
    )

    expect([...release(figures, usual).withheld.keys()]).toEqual(['a', 'c'])
  })

  it('withholds everything when everything is small', () => {
    expect(
      release(
        twoWay([
          [1, 1],
          [1, 1],
        ]),
        usual,
      ).shown.size,
    ).toBe(0)
  })

  it('withholds a total whose only part is small', () => {
    const figures = totalled([{ id: 'a', n: 2 }], [{ total: 'all', parts: ['a'] }])

    expect(release(figures, usual).shown.size).toBe(0)
  })

  it('withholds the total of a part that nothing else can cover', () => {
    const figures = totalled(
      [
        { id: 'a', n: 2 },
        { id: 'b', n: null },
      ],
      [{ total: 'all', parts: ['a', 'b'] }],
    )

    expect(release(figures, usual).shown.size).toBe(0)
  })

  it('reckons with counts as large as they come', () => {
    const huge = 2 ** 51
    const { withheld } = release(
      twoWay([
        [3, huge],
        [huge - 7, 12],
      ]),
      usual,
    )

    expect([...withheld.keys()]).toEqual(['0,0', '0,1', '1,0', '1,1'])
  })
})

describe('margins of other kinds', () => {
  it('takes parts that overlap for parts that do not', () => {
    const figures: Figures = {
      cells: [
        { id: 'both', n: 20 },
        { id: 'one', n: 3 },
        { id: 'other', n: 18 },
      ],
      margins: [{ total: 'both', parts: ['one', 'other'], isExact: false }],
    }

    expect([...release(figures, usual).shown.keys()]).toHaveLength(1)
  })

  it('takes a margin that came twice for one', () => {
    const figures = twoWay([
      [3, 20],
      [9, 30],
    ])

    expect(release({ ...figures, margins: [...figures.margins, ...figures.margins] }, usual)).toEqual(
      release(figures, usual),
    )
  })

  it('protects a figure that stands in three tables', () => {
    const figures = totalled(
      [{ id: 'a', n: 3 }, ...[9, 12, 15, 18, 21, 24].map((n, at) => ({ id: `${at}`, n }))],
      [
        { total: 'by age', parts: ['a', '0', '1'] },
        { total: 'by gender', parts: ['a', '2', '3'] },
        { total: 'by quarter', parts: ['a', '4', '5'] },
      ],
    )
    const { shown, withheld } = release(figures, usual)

    expect(givenAwayBySums(riddleOf([{ figures, shown }]))).toEqual([])
    expect(withheld.size).toBe(4)
  })

  it('protects what a percentage leaves over', () => {
    const figures: Figures = {
      cells: [
        { id: 'trained', n: 26 },
        { id: 'staff', n: 28 },
      ],
      margins: [],
      fractions: [{ numerator: 'trained', denominator: 'staff' }],
    }

    expect(release(figures, usual).shown.size).toBe(1)
  })

  it('shows both sides of a percentage that leaves nobody over', () => {
    const figures: Figures = {
      cells: [
        { id: 'trained', n: 28 },
        { id: 'staff', n: 28 },
      ],
      margins: [],
      fractions: [{ numerator: 'trained', denominator: 'staff' }],
    }

    expect(release(figures, usual).withheld.size).toBe(0)
  })
})

describe('what is no figure', () => {
  it.each([-1, 1.5, Number.NaN, Infinity, 2 ** 53])('refuses %d', (n) => {
    expect(() => release(alone(n), usual)).toThrow('no whole number')
  })

  it('refuses a figure that came twice, and a margin of figures that are not there', () => {
    const cell = { id: 'a', n: 1 }

    expect(() => release({ cells: [cell, cell], margins: [] }, usual)).toThrow('came twice')
    expect(() => release({ cells: [cell], margins: [{ total: 'b', parts: ['a'], isExact: true }] }, usual)).toThrow(
      'not there',
    )
  })

  it('refuses a numerator above its denominator', () => {
    const cells = [
      { id: 'a', n: 12 },
      { id: 'b', n: 11 },
    ]

    expect(() => release({ cells, margins: [], fractions: [{ numerator: 'a', denominator: 'b' }] }, usual)).toThrow(
      'above',
    )
  })
})
