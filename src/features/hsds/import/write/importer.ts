import type { Tx } from '../../../../kernel/db/index.ts'
import type { Deps } from '../../../../kernel/http/index.ts'
import type { Who } from '../../../../kernel/session.ts'

/** Who imports, and in which transaction. A member's request is one. */
export interface ImportActor {
  tx: Tx
  who: Who
  deps: Pick<Deps, 'clock'>
}
