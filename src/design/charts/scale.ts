import { nice, ticks } from 'd3-array'

/** Where a value stands between two ends: `from` at zero, `to` at `most`. */
export const fromZero =
  (most: number, [from, to]: readonly [number, number]) =>
  (value: number): number =>
    from + (value / most) * (to - from)

/** An axis from zero to a round number at `most` or over it, with about `count` round steps. */
export function roundAxis(most: number, count: number): { most: number; ticks: number[] } {
  const [, end] = nice(0, most, count)
  return { most: end, ticks: ticks(0, end, count) }
}

/** `count` places at equal distances, the first and the last at the ends; one alone stands in the middle. */
export const placesBetween = (count: number, [from, to]: readonly [number, number]): number[] =>
  count === 1 ? [(from + to) / 2] : Array.from({ length: count }, (_, at) => from + (at * (to - from)) / (count - 1))
