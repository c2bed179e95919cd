import type { Day } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'

/** The address of someone’s calendar; never the address itself. */
export interface OwnFeed {
  madeAt: Date
  /** Monday of the last week in which it was fetched; null: never. */
  usedWeek: Day | null
}

/** Of the person of this transaction; null: they have none. */
export async function findOwnFeed(tx: Tx, personId: string): Promise<OwnFeed | null> {
  const row = await tx
    .selectFrom('calendar_feed')
    .select(['made_at as madeAt', 'used_week as usedWeek'])
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return row ?? null
}
