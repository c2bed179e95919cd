import { sql } from 'kysely'
import { dayOf } from '../../kernel/clock.ts'
import type { FeatureJobs } from '../../kernel/feature/feature.ts'
import type { Task } from '../../kernel/jobs.ts'

/** Every hour, since a day ends at another hour in each zone (UTC). */
export const surveyCron: readonly string[] = ['25 * * * * survey-close ?jobKey=survey-close&jobKeyMode=replace']

/** Closes the surveys whose last day is over. */
export const surveyTasks = ({ clock, timeZone }: FeatureJobs): Record<string, Task> => ({
  async 'survey-close'(tools) {
    const today = dayOf(clock.now(), timeZone)
    await tools.transaction((tx) => sql`select sec.close_due_surveys(${today}::date)`.execute(tx))
  },
})
