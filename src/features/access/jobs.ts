import { sql } from 'kysely'
import type { FeatureJobs } from '../../kernel/feature/index.ts'
import type { Task } from '../../kernel/jobs.ts'
import { mailTasks } from './mail/mail-tasks.ts'

/** Open requests every five minutes; mails every minute, since an urgent referral waits four hours at most. */
export const accessCron: readonly string[] = [
  '*/5 * * * * access-clock ?jobKey=access-clock&jobKeyMode=replace',
  '* * * * * referral-mail ?jobKey=referral-mail&jobKeyMode=replace',
]

/** Requests that the database sees to in one transaction. */
const batch = 1000

export const accessTasks = (jobs: FeatureJobs): Record<string, Task> => ({
  async 'access-clock'(tools) {
    let done = batch
    while (done >= batch)
      done = await tools.transaction(async (tx) => {
        const { rows } = await sql<{ n: number }>`select sec.run_access_clock() as n`.execute(tx)
        return rows[0]?.n ?? 0
      })
  },
  ...mailTasks(jobs),
})
