import { sql } from 'kysely'
import type { Task } from '../../kernel/jobs.ts'

/** Every quarter of an hour: a meeting that was held is evidence soon, and nobody is asked for it. */
export const meetingCron: readonly string[] = [
  '*/15 * * * * meeting-evidence ?jobKey=meeting-evidence&jobKeyMode=replace',
]

/** Writes meetings that were held as evidence, and takes back those that were not. */
export const meetingTasks = (): Record<string, Task> => ({
  async 'meeting-evidence'(tools) {
    await tools.transaction((tx) => sql`select sec.gather_meetings()`.execute(tx))
  },
})
