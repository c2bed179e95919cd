import type { Day } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import { readDeskPlace } from '../desk/desk-place.ts'
import { countQueues } from '../desk/queries.ts'
import { countSuggestions } from '../suggestions/queries.ts'

export interface DeskSummary {
  sheets: number
  /** Never checked, or more than a year ago. */
  toCheck: number
  suggestions: number
}

/** `today`: calendar day of the instance. */
export async function deskSummary(tx: Tx, networkId: string, today: Day): Promise<DeskSummary> {
  const { all, never, stale } = await countQueues(tx, networkId, today, readDeskPlace(new URLSearchParams()))
  return { sheets: all, toCheck: never + stale, suggestions: await countSuggestions(tx, networkId) }
}
