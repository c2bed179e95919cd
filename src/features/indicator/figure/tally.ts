import type { FigureView } from './presenter.ts'

/** How many measures have a figure, and how many have none, by reason. Nothing is lost: all of them add up to the list. */
export function tally(figures: readonly Pick<FigureView, 'state'>[]) {
  const count = (...states: FigureView['state'][]): number =>
    figures.filter(({ state }) => states.includes(state)).length
  return {
    figures: count('computed', 'partial'),
    survey: count('awaiting-survey'),
    withheld: count('withheld'),
    missing: count('no-data', null),
    notAdopted: count('not-adopted'),
  }
}

export type Tally = ReturnType<typeof tally>
