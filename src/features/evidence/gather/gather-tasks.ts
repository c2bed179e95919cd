import { sql } from 'kysely'
import { dayOf, type Clock } from '../../../kernel/clock.ts'
import type { Task } from '../../../kernel/jobs.ts'

/** Every quarter of an hour: what changed on the platform is evidence soon, and nobody is asked for it. */
export const gatherCron: readonly string[] = ['*/15 * * * * evidence-gather ?jobKey=evidence-gather&jobKeyMode=replace']

interface GatherJobs {
  clock: Clock
  /** IANA zone of the instance. */
  timeZone: string
}

/** Writes as evidence what the platform knows already; then empties the sheets that nobody confirmed. Run twice, it does nothing more. */
export const gatherTasks = ({ clock, timeZone }: GatherJobs): Record<string, Task> => ({
  async 'evidence-gather'(tools) {
    const today = dayOf(clock.now(), timeZone)
    await tools.transaction((tx) => sql`select sec.gather_evidence(${today})`.execute(tx))
    await tools.transaction((tx) => sql`select sec.empty_evidence_imports()`.execute(tx))
  },
})
