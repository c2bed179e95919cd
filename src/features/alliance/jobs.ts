import { sql } from 'kysely'
import { dayOf, type Clock } from '../../kernel/clock.ts'
import type { Task } from '../../kernel/jobs.ts'

/** Every quarter of an hour: an agreement in force is evidence soon, and nobody is asked for it; a pulse that is over is counted soon. */
export const allianceCron: readonly string[] = [
  '*/15 * * * * alliance-evidence ?jobKey=alliance-evidence&jobKeyMode=replace',
  '5,20,35,50 * * * * alliance-pulses ?jobKey=alliance-pulses&jobKeyMode=replace',
]

interface AllianceJobs {
  clock: Clock
  /** IANA zone of the instance. */
  timeZone: string
}

/** Writes alliances in force as evidence of partnerships, and ends those that are not any more; counts the pulses that are over. */
export const allianceTasks = ({ clock, timeZone }: AllianceJobs): Record<string, Task> => ({
  async 'alliance-evidence'(tools) {
    const today = dayOf(clock.now(), timeZone)
    await tools.transaction((tx) => sql`select sec.gather_alliances(${today}, ${timeZone})`.execute(tx))
  },
  async 'alliance-pulses'(tools) {
    const today = dayOf(clock.now(), timeZone)
    await tools.transaction((tx) => sql`select sec.close_due_pulses(${today}::date)`.execute(tx))
  },
})
