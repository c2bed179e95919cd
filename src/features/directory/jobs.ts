import type { Clock } from '../../kernel/clock.ts'
import type { Task } from '../../kernel/jobs.ts'
import { hoursCron, hoursTasks } from './hours/jobs.ts'

export interface DirectoryJobs {
  clock: Clock
}

/** What the queue does for the directory, by name of task. */
export const directoryTasks = (jobs: DirectoryJobs): Record<string, Task> => ({ ...hoursTasks(jobs) })
/** When it does so by itself. */
export const directoryCron: readonly string[] = [...hoursCron]
