import { sql } from 'kysely'
import type { Task } from '../../kernel/jobs.ts'

/** Every night (UTC). */
export const testimonialCron: readonly string[] = [
  '20 8 * * * testimonial-erase ?jobKey=testimonial-erase&jobKeyMode=replace',
]

/** Erases what was withdrawn more than 30 days ago. */
export const testimonialTasks: Record<string, Task> = {
  async 'testimonial-erase'(tools) {
    await tools.transaction((tx) => sql`select sec.erase_testimonials()`.execute(tx))
  },
}
