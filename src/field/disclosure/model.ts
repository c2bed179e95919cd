/**
 * One figure about people, before the gate. `id` is the caller's. `n`: a whole number, or null where it is not known
 * (never 0). `sensitive`: the higher threshold holds.
 */
export interface Cell {
  id: string
  n: number | null
  sensitive?: boolean
}

/**
 * `total` is published beside its parts and is their sum: margins, nested regions, quarters of a year, the other tables of
 * one indicator. `isExact` false: parts may overlap (joint work counted in each). The gate takes them for exact as well: a
 * reader who guesses the overlap knows no more than that.
 */
export interface Margin {
  total: string
  parts: readonly string[]
  isExact: boolean
}

/** A percentage that is, or could be, made of two figures: what it leaves over is protected as a figure of its own. */
export interface Fraction {
  numerator: string
  denominator: string
}

/** Everything that a reader may lay side by side. What is left out of `margins` is not protected. */
export interface Figures {
  cells: readonly Cell[]
  margins: readonly Margin[]
  fractions?: readonly Fraction[]
}

/** The least that is shown. Made by `thresholdsOf` only. */
export interface Thresholds {
  people: number
  sensitive: number
  denominator: number
  answers: number
}

/**
 * Why a figure stays inside. It is for whoever keeps the instance and for tests: **never beside the figure**, where it would
 * tell a small count from a large one. Readers are told one thing for all of them.
 *
 * - `small`: 1 to 4 people (to 9 where sensitive).
 * - `zero`: nobody, in a table where others are withheld.
 * - `complement`: would let another one be worked out.
 * - `held`: differs by a small count from what was published before.
 */
export type Withheld = 'small' | 'zero' | 'complement' | 'held'

export interface Release {
  shown: ReadonlyMap<string, number>
  withheld: ReadonlyMap<string, Withheld>
}

/**
 * What readers keep from the edition before. `shown`: the counts that stand, published then or held since; `withheld`: what it
 * withheld, with its count then (null where nobody kept it: it then stays withheld). A figure in neither is new.
 */
export interface Edition {
  shown: ReadonlyMap<string, number>
  withheld: ReadonlyMap<string, number | null>
}
