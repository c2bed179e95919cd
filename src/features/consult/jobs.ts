import { sql } from 'kysely'
import type { Task } from '../../kernel/jobs.ts'

/** Every hour, so that thirty days are thirty days; a restored copy forgets at its first hour. */
export const consultCron: readonly string[] = ['17 * * * * consult-forget ?jobKey=consult-forget&jobKeyMode=replace']

/** Questions read in one transaction by the database. */
const batch = 1000

export const consultTasks = (): Record<string, Task> => ({
  async 'consult-forget'(tools) {
    let forgotten = batch
    while (forgotten === batch)
      forgotten = await tools.transaction(async (tx) => {
        const { rows } = await sql<{ n: number }>`select sec.forget_consults() as n`.execute(tx)
        return rows[0]?.n ?? 0
      })
  },
})
