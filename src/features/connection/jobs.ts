import { sql } from 'kysely'
import { dayOf, type Clock } from '../../kernel/clock.ts'
import { isId } from '../../kernel/ids.ts'
import type { Task } from '../../kernel/jobs.ts'
import { makeNet } from './snapshot/make-net.ts'
import { makers } from './snapshot/makers.ts'
import { queueStore } from './snapshot/queue-store.ts'

/**
 * What the log shows is gathered every quarter of an hour, after what writes to the log by itself. Every network has a snapshot of its day: an
 * answer grows old, an exchange too, though nobody did anything.
 */
export const connectionCron: readonly string[] = [
  '4,19,34,49 * * * * tie-gather ?jobKey=tie-gather&jobKeyMode=replace',
  '43 7 * * * tie-imports ?jobKey=tie-imports&jobKeyMode=replace',
  '25 7 * * * net-snapshots ?jobKey=net-snapshots&jobKeyMode=replace',
]

interface ConnectionJobs {
  clock: Clock
  /** IANA zone of the instance. */
  timeZone: string
}

export const connectionTasks = ({ clock, timeZone }: ConnectionJobs): Record<string, Task> => ({
  async 'tie-gather'(tools) {
    const today = dayOf(clock.now(), timeZone)
    await tools.transaction((tx) => sql`select sec.gather_ties(${today})`.execute(tx))
  },
  async 'tie-imports'(tools) {
    await tools.transaction((tx) => sql`select sec.empty_tie_imports()`.execute(tx))
  },
  async 'net-snapshots'(tools) {
    await tools.transaction((tx) => sql`select sec.ask_nets()`.execute(tx))
  },
  async 'net-snapshot'(tools, payload) {
    const { network } = (payload ?? {}) as { network?: unknown }
    if (!isId(network)) return
    const today = dayOf(clock.now(), timeZone)
    await tools.transaction(async (tx) => {
      // One at a time: the one that waits reads what came meanwhile.
      await sql`select pg_advisory_xact_lock(hashtextextended(${`net ${network}`}, 0))`.execute(tx)
      await makeNet(queueStore(tx, network), today, makers)
    })
  },
})
