import { describe, expect, it } from 'vitest'
import { type Figures, editionOf, release, thresholdsOf } from '../index.ts'
import { givenAwayBySums, givenAwayInTable, riddleOf, type Edition } from './test-audit.ts'
import { bodyOf, movedOn, numbersFrom, randomNested, randomTwoWay } from './test-figures.ts'
import { givenAwayByRange } from './test-simplex.ts'

const usual = thresholdsOf({})
const meanCount = 9

/** How much of the parts of the tables is small, and how much is withheld. */
function tally(): {
  count: (figures: Figures, shown: ReadonlyMap<string, number>) => void
  small: () => number
  withheld: () => number
} {
  let [parts, small, withheld] = [0, 0, 0]
  return {
    count: (figures, shown) => {
      const counts = new Map(figures.cells.map(({ id, n }) => [id, n ?? 0]))
      for (const id of bodyOf(figures)) {
        const n = counts.get(id) ?? 0
        parts++
        if (n > 0 && n < usual.people) small++
        if (!shown.has(id)) withheld++
      }
    },
    small: () => small / parts,
    withheld: () => withheld / parts,
  }
}

const twoEditions = (first: Figures, second: Figures): readonly [Edition, Edition] => {
  const out = release(first, usual)
  return [
    { figures: first, shown: out.shown },
    { figures: second, shown: release(second, usual, editionOf(first, out)).shown },
  ]
}

describe('no withheld figure can be worked out of 10,000 sets', () => {
  it.each([
    { rows: 5, columns: 4, sets: 3_000 },
    { rows: 4, columns: 6, sets: 2_500 },
    { rows: 4, columns: 17, sets: 1_500 },
  ])('in $sets tables of $rows × $columns with both margins', ({ rows, columns, sets }) => {
    const random = numbersFrom(rows * 100 + columns)
    const { count } = tally()
    let given = 0
    for (let set = 0; set < sets; set++) {
      const figures = randomTwoWay(random, rows, columns, meanCount)
      const { shown } = release(figures, usual)
      count(figures, shown)
      given += givenAwayBySums(riddleOf([{ figures, shown }])).length + givenAwayInTable(figures, shown).length
    }

    expect(given).toBe(0)
  })

  it('in 1,000 sets of regions nested in wider regions, by sector', () => {
    const random = numbersFrom(3)
    const { count } = tally()
    let given = 0
    for (let set = 0; set < 1_000; set++) {
      const figures = randomNested(random, [3, 2, 3], 4, meanCount)
      const { shown } = release(figures, usual)
      count(figures, shown)
      const riddle = riddleOf([{ figures, shown }])
      given += givenAwayBySums(riddle).length
      // The exact simplex takes its time: a part of them.
      if (set % 20 === 0) given += givenAwayByRange(riddle).length
    }

    expect(given).toBe(0)
  })

  it('in 2,000 tables published twice', () => {
    const random = numbersFrom(4)
    let [given, small] = [0, 0]
    for (let set = 0; set < 2_000; set++) {
      const first = randomTwoWay(random, 5, 4, meanCount)
      const editions = twoEditions(first, movedOn(random, first, 0.5))
      const riddle = riddleOf(editions)
      given += givenAwayBySums(riddle).length
      if (set % 20 === 0) given += givenAwayByRange(riddle).length
      const [before, now] = editions
      for (const [id, n] of now.shown) {
        const moved = Math.abs(n - (before.shown.get(id) ?? n))
        if (moved > 0 && moved < usual.people) small++
      }
    }

    expect({ given, small }).toEqual({ given: 0, small: 0 })
  })
})
