import { describe, expect, it } from 'vitest'
import { type Edition, type Figures, type Release, editionOf, release, thresholdsOf } from '../index.ts'
import { givenAwayBySums, riddleOf } from './test-audit.ts'
import { totalled, twoWay } from './test-figures.ts'

const usual = thresholdsOf({})

const row = (...counts: number[]): Figures =>
  totalled(
    counts.map((n, at) => ({ id: `${at}`, n })),
    [{ total: 'all', parts: counts.map((_, at) => `${at}`) }],
  )

const before = (figures: Figures): Edition => editionOf(figures, release(figures, usual))
const after = (first: Figures, second: Figures): Release => release(second, usual, before(first))
const shown = ({ shown }: Release): Record<string, number> => Object.fromEntries(shown)

describe('a figure that was published before', () => {
  it('is shown again when it has not moved', () => {
    expect(shown(after(row(12, 20, 30), row(12, 20, 30)))).toEqual({ 0: 12, 1: 20, 2: 30, all: 62 })
  })

  it.each([1, 2, 3, 4, -1, -4])('is held when it has moved by %i, with every total that tells', (step) => {
    const { shown, withheld } = after(row(12, 20, 30), row(12 + step, 20, 30))

    expect(Object.fromEntries(withheld)).toEqual({ 0: 'held', all: 'held' })
    expect(Object.fromEntries(shown)).toEqual({ 1: 20, 2: 30 })
  })

  it.each([5, 40, -7])('is shown anew when it has moved by %i', (step) => {
    expect(shown(after(row(12, 20, 30), row(12 + step, 20, 30)))).toEqual({
      0: 12 + step,
      1: 20,
      2: 30,
      all: 62 + step,
    })
  })

  it('is not given away by a total that moved further', () => {
    // 0 and 1 moved by 3 each, the total by 6: with one of them shown, the other follows.
    expect(shown(after(row(12, 20, 30), row(15, 23, 30)))).toEqual({ 2: 30, all: 68 })
  })

  it('is not given away when all moved as far as a held figure can', () => {
    // 12 → 16 and 20 → 24: who knows that held figures moved by 4 at most reads both in a total that moved by 8.
    expect(shown(after(row(12, 20, 30), row(16, 24, 30)))).toEqual({ 2: 30 })
  })

  it('takes its total along when it has become small', () => {
    // The others have not moved, so that readers have them from before: withholding one of them would help nothing.
    expect(shown(after(row(12, 20, 30), row(3, 20, 30)))).toEqual({ 1: 20, 2: 30 })
  })

  it('keeps a zero back where only that zero hides a figure that its table gives away to whoever knows the zeros', () => {
    const first = twoWay([
      [1, 12, 2],
      [5, 0, 0],
      [1, 2, 0],
    ])
    const second = twoWay([
      [1, 12, 2],
      [5, 0, 0],
      [1, 1, 1],
    ])
    const told = [
      { figures: first, shown: release(first, usual).shown },
      { figures: second, shown: after(first, second).shown },
    ]

    expect(givenAwayBySums(riddleOf(told))).toEqual([])
  })

  it('is not confirmed when it comes back to what stands: 15 − 13 would tell the third', () => {
    const figures = [row(3, 12), row(3, 13), row(2, 13)]
    let kept: Edition | undefined
    for (const one of figures) {
      const out = release(one, usual, kept)
      expect(givenAwayBySums(riddleOf([{ figures: one, shown: out.shown }]))).toEqual([])
      kept = editionOf(one, out, kept)
    }
  })

  it('stays published while it is held, and is compared with what stands', () => {
    const first = row(12, 20, 30)
    const second = row(15, 20, 30)
    const third = row(18, 20, 30)
    const afterFirst = before(first)
    const afterSecond = editionOf(second, release(second, usual, afterFirst), afterFirst)

    expect(Object.fromEntries(afterSecond.shown)).toEqual({ 0: 12, 1: 20, 2: 30, all: 62 })
    expect(shown(release(third, usual, afterSecond))).toEqual({ 0: 18, 1: 20, 2: 30, all: 68 })
  })
})

describe('a figure that was withheld before', () => {
  it('stays withheld while it has not moved', () => {
    expect(shown(after(row(3, 9, 20, 30), row(3, 9, 20, 36)))).toEqual({ 2: 20, 3: 36, all: 68 })
  })

  it('is shown once it has moved and is no small count', () => {
    expect(shown(after(row(3, 9, 20, 30), row(12, 19, 20, 30)))).toEqual({ 0: 12, 1: 19, 2: 20, 3: 30, all: 81 })
  })

  it('does not tell that a few people came to those that are withheld together', () => {
    // The first two were 12 together and are 15: 36 is withheld too, so that the total does not say so.
    expect(shown(after(row(3, 9, 20, 30), row(6, 9, 20, 36)))).toEqual({ 0: 6, 2: 20, all: 71 })
  })

  it('stays withheld when nobody kept its count', () => {
    const kept = before(row(3, 9, 20, 30))
    const withheld = new Map([...kept.withheld.keys()].map((id) => [id, null] as const))

    expect(shown(release(row(12, 19, 20, 30), usual, { ...kept, withheld }))).toEqual({ 2: 20, 3: 30, all: 81 })
  })

  it('is not given away by another choice of what goes with it', () => {
    // Before, 9 went with 3. Now 8 would be the least, and 9 beside 12 for both would tell.
    expect(shown(after(row(3, 9, 20, 30), row(3, 9, 8, 30)))).not.toHaveProperty('1')
  })
})

it('shows a figure that is new beside those that stand', () => {
  expect(shown(after(row(12, 20), row(12, 20, 30)))).toEqual({ 0: 12, 1: 20, 2: 30, all: 62 })
})

it('shows nothing new of a table in which one person was added', () => {
  const first = [
    [12, 20, 31],
    [41, 52, 63],
  ]
  const { withheld } = after(twoWay(first), twoWay([[13, 20, 31], first[1] ?? []]))

  expect([...withheld.keys()]).toEqual(['+,+', '+,0', '0,+', '0,0'])
})

it('holds ten for what is sensitive', () => {
  const sensitive = (n: number): Figures => ({ cells: [{ id: 'a', n, sensitive: true }], margins: [] })

  expect(after(sensitive(20), sensitive(29)).withheld.get('a')).toBe('held')
  expect(after(sensitive(20), sensitive(30)).shown.get('a')).toBe(30)
})
