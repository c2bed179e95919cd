import { sql } from 'kysely'
import type { Task } from '../../kernel/jobs.ts'

/** Each night, what was removed 30 days ago is erased. */
export const evidenceCron = ['41 7 * * * evidence-files ?jobKey=evidence-files&jobKeyMode=replace']

export const evidenceTasks: Readonly<Record<string, Task>> = {
  'evidence-files': ({ transaction }) =>
    transaction(async (tx) => {
      await sql`select sec.erase_evidence_files()`.execute(tx)
    }),
}
