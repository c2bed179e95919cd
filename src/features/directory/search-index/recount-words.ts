import { sql } from 'kysely'
import type { Task } from '../../../kernel/jobs.ts'

/** Every night, after the hours (UTC). */
export const wordsCron: readonly string[] = ['50 7 * * * directory-words ?jobKey=directory-words&jobKeyMode=replace']

/** Counts how many services hold each word, and forgets those that none holds any more. */
export const wordsTasks: Record<string, Task> = {
  async 'directory-words'(tools) {
    await tools.transaction((tx) => sql`select sec.recount_words()`.execute(tx))
  },
}
