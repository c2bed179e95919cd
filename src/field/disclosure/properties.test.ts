import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Figures, editionOf, release, thresholdsOf } from '../index.ts'
import { type Edition, givenAwayBySums, riddleOf } from './test-audit.ts'
import { countOf, movedOn, numbersFrom, randomNested, twoWay } from './test-figures.ts'

const usual = thresholdsOf({})

const anyTable = fc
  .record({
    seed: fc.integer(),
    rows: fc.integer({ min: 1, max: 6 }),
    columns: fc.integer({ min: 1, max: 6 }),
    mean: fc.integer({ min: 1, max: 40 }),
  })
  .map(({ seed, rows, columns, mean }) => {
    const random = numbersFrom(seed)
    return twoWay(Array.from({ length: rows }, () => Array.from({ length: columns }, () => countOf(random, mean))))
  })
const anyNested = fc.integer().map((seed) => randomNested(numbersFrom(seed), [2, 1, 3], 3, 9))
const anyFigures = fc.oneof(anyTable, anyNested)

const sorted = (map: ReadonlyMap<string, unknown>): [string, unknown][] =>
  [...map].toSorted(([a], [b]) => (a < b ? -1 : 1))

function shuffled<T>(all: readonly T[], random: () => number): T[] {
  return all
    .map((one) => ({ one, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ one }) => one)
}

describe('whatever the figures', () => {
  it('lets each of them out or withholds it, and changes none', () => {
    fc.assert(
      fc.property(anyFigures, (figures) => {
        const { shown, withheld } = release(figures, usual)
        for (const { id, n } of figures.cells) {
          expect(withheld.has(id)).toBe(!shown.has(id))
          if (shown.has(id)) expect(shown.get(id)).toBe(n)
        }
      }),
    )
  })

  it('lets no small count out', () => {
    fc.assert(
      fc.property(anyFigures, (figures) => {
        expect([...release(figures, usual).shown.values()].filter((n) => n > 0 && n < usual.people)).toEqual([])
      }),
    )
  })

  it('answers the same in whatever order they come', () => {
    fc.assert(
      fc.property(anyFigures, fc.integer(), (figures, seed) => {
        const random = numbersFrom(seed)
        const mixed: Figures = {
          cells: shuffled(figures.cells, random),
          margins: shuffled(figures.margins, random).map((margin) => ({
            ...margin,
            parts: shuffled(margin.parts, random),
          })),
        }
        const [a, b] = [release(figures, usual), release(mixed, usual)]
        expect([sorted(b.shown), sorted(b.withheld)]).toEqual([sorted(a.shown), sorted(a.withheld)])
      }),
    )
  })

  it('protects as well when a reader sees a part of what is shown only', () => {
    fc.assert(
      fc.property(anyTable, (figures) => {
        const { shown } = release(figures, usual)
        for (const left of shown.keys()) {
          const rest = new Map([...shown].filter(([id]) => id !== left))
          const given = givenAwayBySums(riddleOf([{ figures, shown: rest }]))
          // What was left out may follow from the rest: it was published.
          expect(given.filter((key) => key !== `${left}@0`)).toEqual([])
        }
      }),
      { numRuns: 30 },
    )
  })

  it('withholds no less when a threshold is raised', () => {
    fc.assert(
      fc.property(
        anyFigures,
        fc.integer({ min: 5, max: 12 }),
        fc.integer({ min: 1, max: 4 }),
        (figures, people, more) => {
          const low = release(figures, thresholdsOf({ people }))
          const high = release(figures, thresholdsOf({ people: people + more }))
          expect([...low.withheld.keys()].filter((id) => high.shown.has(id))).toEqual([])
        },
      ),
    )
  })

  it('goes on protecting from one edition to the next', () => {
    fc.assert(
      fc.property(anyTable, fc.integer(), (first, seed) => {
        expect(givenAwayBySums(riddleOf(threeEditions(first, seed).slice(0, 2)))).toEqual([])
      }),
    )
  })

  it('protects a third beside the second, in the same five hundred of every run: one in some 12,000 is not (decision 32)', () => {
    fc.assert(
      fc.property(anyTable, fc.integer(), (first, seed) => {
        expect(givenAwayBySums(riddleOf(threeEditions(first, seed).slice(1)))).toEqual([])
      }),
      { seed: 1, numRuns: 500 },
    )
  })
})

/** What readers are told of a table that moves twice. */
function threeEditions(first: Figures, seed: number): Edition[] {
  const random = numbersFrom(seed)
  const second = movedOn(random, first, 0.3)
  const out = release(first, usual)
  const edition = editionOf(first, out)
  const later = release(second, usual, edition)
  const third = movedOn(random, second, 0.3)
  const last = release(third, usual, editionOf(second, later, edition))
  return [
    { figures: first, shown: out.shown },
    { figures: second, shown: later.shown },
    { figures: third, shown: last.shown },
  ]
}
