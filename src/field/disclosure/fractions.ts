import { isSmall } from './draft.ts'
import { type Release, type Thresholds } from './model.ts'

/** A figure that has been through the gate: null where it is not known. */
export type Gated = number | 'withheld' | null

/** How a value stands after the gate. `none`: nothing to compute it from, which is no zero. */
export type Passed<T> = { state: 'shown'; value: T } | { state: 'withheld' } | { state: 'none' }

export const gated = ({ shown, withheld }: Release, id: string): Gated =>
  withheld.has(id) ? 'withheld' : (shown.get(id) ?? null)

/**
 * A percentage between 0 and 100, not rounded, of two figures that have been through the gate as a `Fraction`. Withheld with
 * either of them, under the least denominator, or when one side is a few people.
 *
 * @throws a numerator above its denominator
 */
export function releaseShare(
  { numerator, denominator }: { numerator: Gated; denominator: Gated },
  thresholds: Thresholds,
): Passed<number> {
  if (numerator === 'withheld' || denominator === 'withheld') return { state: 'withheld' }
  if (numerator === null || denominator === null || denominator === 0) return { state: 'none' }
  if (numerator > denominator) throw new Error('The numerator is above its denominator')
  const isFew =
    denominator < thresholds.denominator ||
    isSmall(numerator, thresholds.people) ||
    isSmall(denominator - numerator, thresholds.people)
  return isFew ? { state: 'withheld' } : { state: 'shown', value: (100 * numerator) / denominator }
}

/**
 * A mean, a median, a level or a distribution of answers, beside the number of answers it is made of, which has been through
 * the gate with the numbers of answers around it: a mean with and one without a few people would tell theirs.
 */
export function releaseAnswers<T>({ answers, value }: { answers: Gated; value: T }, thresholds: Thresholds): Passed<T> {
  if (answers === 'withheld') return { state: 'withheld' }
  if (answers === null || answers === 0) return { state: 'none' }
  return answers < thresholds.answers ? { state: 'withheld' } : { state: 'shown', value }
}
