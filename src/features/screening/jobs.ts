import { sql } from 'kysely'
import { dayOf, type Day } from '../../kernel/clock.ts'
import type { FeatureJobs } from '../../kernel/feature/index.ts'
import type { Task } from '../../kernel/jobs.ts'
import { recordAsOwner } from '../evidence/index.ts'

/** Every quarter of an hour, as the rest of what the platform knows. */
export const screeningCron: readonly string[] = [
  '7,22,37,52 * * * * screening-count ?jobKey=screening-count&jobKeyMode=replace',
]

interface Counted {
  organizationId: string
  source: string
  startsOn: Day
  n: number
  /** Version of the record that says another number; null: there is none yet. */
  supersedes: string | null
}

/** Keeps in the log of work how many people of each organization have read its version in force: a number, and nobody. Run twice, it does nothing more. */
export const screeningTasks = ({ clock, timeZone }: FeatureJobs): Readonly<Record<string, Task>> => ({
  async 'screening-count'(tools) {
    const today = dayOf(clock.now(), timeZone)
    await tools.transaction(async (tx) => {
      const { rows } = await sql<Counted>`
        select organization_id as "organizationId", source, starts_on as "startsOn", n, supersedes from sec.screening_to_count(${today})`.execute(
        tx,
      )
      for (const { organizationId, source, startsOn, n, supersedes } of rows)
        await recordAsOwner(
          tx,
          {
            type: 'protocol-use',
            organizationId,
            organizations: [{ id: organizationId, part: 'lead' }],
            startsOn,
            endsOn: today,
            counts: [{ quantity: 'readers', category: null, ageBand: null, gender: null, n }],
            sourceRecord: source,
          },
          { today, via: 'platform', personId: null, supersedes },
        )
    })
  },
})
