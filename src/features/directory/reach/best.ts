import type { FoundService, FoundServices } from '../search/queries.ts'
import { isReachable, waysOf } from './ways.ts'

/**
 * The three best of a first page: who answers everything asked; when nobody does, who answers part of it. A service of which
 * no way is known gives way wherever three that can be reached serve the place as closely; else its line leads to the 211.
 * Empty on the pages after.
 *
 * @param regions those asked for; empty: none
 */
export function bestOf(
  { rows, total, page }: Pick<FoundServices, 'rows' | 'total' | 'page'>,
  regions: readonly string[],
): FoundService[] {
  if (page > 1) return []
  const isLocal = (one: FoundService): boolean => one.regions.some((code) => regions.includes(code))
  const candidates = rows.filter(({ isPartial }) => isPartial === (total === 0))
  const reached = candidates.filter(({ card }) => isReachable(waysOf(card, 'fr')))
  const givesWay = (one: FoundService): boolean =>
    !reached.includes(one) && reached.filter((other) => !isLocal(one) || isLocal(other)).length >= 3
  return candidates.filter((one) => !givesWay(one)).slice(0, 3)
}

/** Whether what was found answers the words: all of them, or a need that they say; else a need close by answers better. */
export const isAnswer = ({ rows, total }: Pick<FoundServices, 'rows' | 'total'>, needs: readonly string[]): boolean =>
  total > 0 ||
  (rows.length > 0 && (needs.length === 0 || rows.some((row) => needs.some((one) => row.needs.includes(one)))))
