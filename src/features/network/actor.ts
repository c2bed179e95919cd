import type { Day } from '../../kernel/clock.ts'
import type { Tx } from '../../kernel/db/index.ts'
import type { Deps } from '../../kernel/http/index.ts'
import type { Who } from '../../kernel/session.ts'

/** Who does a deed, when, and in which transaction. A member's request is one. */
export interface Actor {
  tx: Tx
  who: Who
  /** Calendar day in the instance's time zone. */
  today: Day
  deps: Pick<Deps, 'clock' | 'baseUrl'>
}
