import { sql } from 'kysely'
import type { Task } from '../../kernel/jobs.ts'

/** Each hour: what is over is not kept until the next night. */
export const mailboxCron: readonly string[] = ['25 * * * * mailbox-clock ?jobKey=mailbox-clock&jobKeyMode=replace']

/** Mailboxes that the database removes in one transaction. */
const batch = 1000

export const mailboxTasks = (): Record<string, Task> => ({
  async 'mailbox-clock'(tools) {
    let gone = batch
    while (gone >= batch)
      gone = await tools.transaction(async (tx) => {
        const { rows } = await sql<{ n: number }>`select sec.run_mailbox_clock() as n`.execute(tx)
        return rows[0]?.n ?? 0
      })
  },
})
