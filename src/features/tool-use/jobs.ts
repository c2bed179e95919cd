import { dayOf } from '../../kernel/clock.ts'
import type { FeatureJobs } from '../../kernel/feature/feature.ts'
import type { Task } from '../../kernel/jobs.ts'
import { recordUses } from './record-uses.ts'

/** Every day (UTC); it writes when a month is over, and makes up for days it missed. */
export const toolUseCron: readonly string[] = ['35 9 * * * tool-use-record ?jobKey=tool-use-record&jobKeyMode=replace']

export const toolUseTasks = ({ clock, timeZone }: FeatureJobs): Record<string, Task> => ({
  async 'tool-use-record'({ transaction }) {
    await transaction((tx) => recordUses(tx, dayOf(clock.now(), timeZone)))
  },
})
