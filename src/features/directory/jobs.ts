import type { Task } from '../../kernel/jobs.ts'
import { hoursCron, hoursTasks } from './hours/renew-hours.ts'
import { wordsCron, wordsTasks } from './search-index/recount-words.ts'
import { campaignCron, campaignTasks, type CampaignJobs } from './campaign/send-campaign.ts'

export type DirectoryJobs = CampaignJobs

/** What the queue does for the directory, by name of task. */
export const directoryTasks = (jobs: DirectoryJobs): Record<string, Task> => ({
  ...hoursTasks(jobs),
  ...wordsTasks,
  ...campaignTasks(jobs),
})
/** When it does so by itself. */
export const directoryCron: readonly string[] = [...hoursCron, ...wordsCron, ...campaignCron]
