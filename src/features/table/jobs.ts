import { sql } from 'kysely'
import { dayOf, type Clock } from '../../kernel/clock.ts'
import type { Task } from '../../kernel/jobs.ts'

/** Every quarter of an hour: a table at work is evidence soon, and nobody is asked for it. */
export const tableCron: readonly string[] = ['*/15 * * * * table-evidence ?jobKey=table-evidence&jobKeyMode=replace']

interface TableJobs {
  clock: Clock
  /** IANA zone of the instance. */
  timeZone: string
}

/** Writes tables at work as evidence of networks, and of interregional mechanisms; ends those that are not any more. */
export const tableTasks = ({ clock, timeZone }: TableJobs): Record<string, Task> => ({
  async 'table-evidence'(tools) {
    const today = dayOf(clock.now(), timeZone)
    await tools.transaction((tx) => sql`select sec.gather_tables(${today}, ${timeZone})`.execute(tx))
  },
})
