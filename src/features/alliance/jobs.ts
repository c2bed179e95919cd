import { sql } from 'kysely'
import { dayOf, type Clock } from '../../kernel/clock.ts'
import type { Task } from '../../kernel/jobs.ts'

/** Every quarter of an hour: an agreement in force is evidence soon, and nobody is asked for it. */
export const allianceCron: readonly string[] = [
  '*/15 * * * * alliance-evidence ?jobKey=alliance-evidence&jobKeyMode=replace',
]

interface AllianceJobs {
  clock: Clock
  /** IANA zone of the instance. */
  timeZone: string
}

/** Writes alliances in force as evidence of partnerships, and ends those that are not any more. */
export const allianceTasks = ({ clock, timeZone }: AllianceJobs): Record<string, Task> => ({
  async 'alliance-evidence'(tools) {
    const today = dayOf(clock.now(), timeZone)
    await tools.transaction((tx) => sql`select sec.gather_alliances(${today}, ${timeZone})`.execute(tx))
  },
})
