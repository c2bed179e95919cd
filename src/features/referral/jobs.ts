import { sql } from 'kysely'
import { dayOf } from '../../kernel/clock.ts'
import type { FeatureJobs } from '../../kernel/feature/feature.ts'
import type { Task } from '../../kernel/jobs.ts'
import { publishEmergencies, recordContinuity } from './continuity/record-continuity.ts'

/** Every five minutes: four hours promised have a reminder at two, and an end at four. Once a night, what envelopes come to. */
export const referralCron: readonly string[] = [
  '*/5 * * * * referral-clock ?jobKey=referral-clock&jobKeyMode=replace',
  '40 8 * * * referral-continuity ?jobKey=referral-continuity&jobKeyMode=replace',
]

/** Tasks and consents that the database sees to in one transaction, each. */
const batch = 1000

export const referralTasks = ({ clock, timeZone }: FeatureJobs): Record<string, Task> => ({
  async 'referral-clock'(tools) {
    for (const run of [
      sql<{ n: number }>`select sec.run_referral_clock() as n`,
      sql<{ n: number }>`select sec.run_handoff_clock() as n`,
    ]) {
      let done = batch
      while (done >= batch)
        done = await tools.transaction(async (tx) => {
          const { rows } = await run.execute(tx)
          return rows[0]?.n ?? 0
        })
    }
  },
  async 'referral-continuity'(tools) {
    await tools.transaction((tx) => recordContinuity(tx, dayOf(clock.now(), timeZone)))
    await tools.transaction(publishEmergencies)
  },
})
