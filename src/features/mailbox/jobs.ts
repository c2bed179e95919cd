import { sql } from 'kysely'
import { dayOf } from '../../kernel/clock.ts'
import type { FeatureJobs } from '../../kernel/feature/feature.ts'
import type { Task } from '../../kernel/jobs.ts'
import { publishAnswerTimes } from './figures/answer-times.ts'
import { measureWaits } from './figures/measure-waits.ts'
import { recordUse } from './figures/record-use.ts'

/** Each hour: what is over is not kept until the next night. Each night, after referrals said theirs: what conversations come to. */
export const mailboxCron: readonly string[] = [
  '25 * * * * mailbox-clock ?jobKey=mailbox-clock&jobKeyMode=replace',
  '50 8 * * * mailbox-figures ?jobKey=mailbox-figures&jobKeyMode=replace',
]

/** Mailboxes that the database removes, or measures, in one transaction. */
const batch = 1000

export const mailboxTasks = ({ clock, timeZone }: Pick<FeatureJobs, 'clock' | 'timeZone'>): Record<string, Task> => ({
  async 'mailbox-clock'(tools) {
    let gone = batch
    while (gone >= batch)
      gone = await tools.transaction(async (tx) => {
        const { rows } = await sql<{ n: number }>`select sec.run_mailbox_clock() as n`.execute(tx)
        return rows[0]?.n ?? 0
      })
  },
  async 'mailbox-figures'(tools) {
    const today = dayOf(clock.now(), timeZone)
    let measured = batch
    while (measured >= batch) measured = await tools.transaction((tx) => measureWaits(tx, timeZone))
    await tools.transaction((tx) => publishAnswerTimes(tx, today))
    await tools.transaction((tx) => recordUse(tx, today))
    await tools.transaction((tx) => sql`select sec.forget_past_mailboxes()`.execute(tx))
  },
})
