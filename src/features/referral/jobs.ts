import { sql } from 'kysely'
import type { Task } from '../../kernel/jobs.ts'

/** Every five minutes: four hours promised have a reminder at two, and an end at four. */
export const referralCron: readonly string[] = ['*/5 * * * * referral-clock ?jobKey=referral-clock&jobKeyMode=replace']

/** Tasks and consents that the database sees to in one transaction, each. */
const batch = 1000

export const referralTasks = (): Record<string, Task> => ({
  async 'referral-clock'(tools) {
    let done = batch
    while (done >= batch)
      done = await tools.transaction(async (tx) => {
        const { rows } = await sql<{ n: number }>`select sec.run_referral_clock() as n`.execute(tx)
        return rows[0]?.n ?? 0
      })
  },
})
