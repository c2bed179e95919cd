import type { Day } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import { countQueues } from '../desk/queries.ts'
import { countSuggestions } from '../suggestions/queries.ts'

/** What the home page says of sheets to who leads an organization, and to who coordinates a network. */
export { ownSheetsSummary, type OwnSummary } from '../own-sheets/queries.ts'

export interface DeskSummary {
  sheets: number
  /** Never checked, or more than a year ago. */
  toCheck: number
  suggestions: number
}

/** `today`: calendar day of the instance. */
export async function deskSummary(tx: Tx, networkId: string, today: Day): Promise<DeskSummary> {
  const { all, never, stale } = await countQueues(tx, networkId, today)
  return { sheets: all, toCheck: never + stale, suggestions: await countSuggestions(tx, networkId) }
}
