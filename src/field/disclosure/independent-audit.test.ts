import { describe, expect, it } from 'vitest'
import { type Figures, editionOf, release, thresholdsOf } from '../index.ts'
import { fewLeftIn, givenAwayBySums, givenAwayInTable, riddleOf, type Edition } from './test-audit.ts'
import { bodyOf, movedOn, numbersFrom, randomNested, randomTwoWay } from './test-figures.ts'
import { givenAwayByRange } from './test-simplex.ts'

const usual = thresholdsOf({})
const meanCount = 9

/** How much of the parts of the tables is small, and how much is withheld, in percent. */
function tally(): { count: (edition: Edition) => void; percents: () => { small: number; withheld: number } } {
  let [parts, small, withheld] = [0, 0, 0]
  return {
    count: ({ figures, shown }) => {
      const body = new Set(bodyOf(figures))
      for (const { id, n } of figures.cells) {
        if (!body.has(id)) continue
        parts++
        if (n && n < usual.people) small++
        if (!shown.has(id)) withheld++
      }
    },
    percents: () => ({
      small: Math.round((1000 * small) / parts) / 10,
      withheld: Math.round((1000 * withheld) / parts) / 10,
    }),
  }
}

const letOut = (figures: Figures): Edition => ({ figures, shown: release(figures, usual).shown })

/** What a reader of these editions works out, by sums alone. */
const workedOutOf = (editions: readonly Edition[]): string[] => [
  ...givenAwayBySums(riddleOf(editions)),
  ...editions.flatMap((edition) => fewLeftIn(edition, usual.people)),
]

describe('no withheld figure can be worked out of 10,000 sets', () => {
  // The shares stand in the README of this folder.
  it.each([
    { rows: 5, columns: 4, sets: 3_000, percents: { small: 31, withheld: 48.1 } },
    { rows: 4, columns: 6, sets: 2_500, percents: { small: 31.3, withheld: 46.5 } },
    { rows: 4, columns: 17, sets: 1_500, percents: { small: 31.1, withheld: 44.4 } },
  ])('in $sets tables of $rows × $columns with both margins', ({ rows, columns, sets, percents }) => {
    const random = numbersFrom(rows * 100 + columns)
    const shares = tally()
    const given: string[] = []
    for (let set = 0; set < sets; set++) {
      const edition = letOut(randomTwoWay(random, rows, columns, meanCount))
      shares.count(edition)
      given.push(...workedOutOf([edition]), ...givenAwayInTable(edition.figures, edition.shown))
    }

    expect(given).toEqual([])
    expect(shares.percents()).toEqual(percents)
    expect(shares.percents().withheld).toBeLessThanOrEqual(50)
  })

  it('in 1,000 sets of 17 regions in 4 wider ones, by 5 sectors', () => {
    const random = numbersFrom(3)
    const shares = tally()
    const given: string[] = []
    for (let set = 0; set < 1_000; set++) {
      const edition = letOut(randomNested(random, [5, 4, 4, 4], 5, meanCount))
      shares.count(edition)
      given.push(...workedOutOf([edition]))
      // The exact simplex takes its time: a part of them.
      if (set % 50 === 0) given.push(...givenAwayByRange(riddleOf([edition])))
    }

    expect(given).toEqual([])
    expect(shares.percents()).toEqual({ small: 30.7, withheld: 47 })
    expect(shares.percents().withheld).toBeLessThanOrEqual(50)
  })

  it('in 2,000 tables published twice', () => {
    const random = numbersFrom(4)
    const given: string[] = []
    for (let set = 0; set < 2_000; set++) {
      const first = randomTwoWay(random, 5, 4, meanCount)
      const second = movedOn(random, first, 0.5)
      const out = release(first, usual)
      const before = { figures: first, shown: out.shown }
      const now = { figures: second, shown: release(second, usual, editionOf(first, out)).shown }
      given.push(...workedOutOf([before, now]))
      if (set % 20 === 0) given.push(...givenAwayByRange(riddleOf([before, now])))
      for (const [id, n] of now.shown) {
        const moved = Math.abs(n - (before.shown.get(id) ?? n))
        if (moved > 0 && moved < usual.people) given.push(`${id} moved by ${moved}`)
      }
    }

    expect(given).toEqual([])
  })
})
