import { sql } from 'kysely'
import { dayOf, type Day } from '../../kernel/clock.ts'
import type { Tx } from '../../kernel/db/index.ts'
import type { FeatureJobs } from '../../kernel/feature/feature.ts'
import type { Task } from '../../kernel/jobs.ts'
import { recordAsOwner } from '../evidence/index.ts'
import type { SchoolTool } from './model.ts'
import { draftOf } from './to-evidence.ts'

/** Every quarter of an hour: what an entry says today is in the log of each organization that has it soon after. */
export const schoolToolCron: readonly string[] = [
  '*/15 * * * * school-tool-follow ?jobKey=school-tool-follow&jobKeyMode=replace',
]

export const schoolToolTasks = ({ clock, timeZone }: FeatureJobs): Record<string, Task> => ({
  async 'school-tool-follow'({ transaction }) {
    await transaction((tx) => followRegister(tx, dayOf(clock.now(), timeZone)))
  },
})

type Behind = Pick<SchoolTool, 'organizationId' | 'kind' | 'stages' | 'subjects' | 'titleFr' | 'titleEn'> & {
  version: string
  startsOn: Day
  endsOn: Day | null
}

async function followRegister(tx: Tx, today: Day): Promise<void> {
  const { rows } = await sql<Behind>`
    select version, organization_id as "organizationId", starts_on as "startsOn", ends_on as "endsOn", kind, stages, subjects, title_fr as "titleFr",
      title_en as "titleEn" from sec.school_tools_behind()`.execute(tx)
  for (const { version, organizationId, startsOn, endsOn, ...tool } of rows) {
    const asked = { today, via: 'platform', personId: null, supersedes: version } as const
    const draft = draftOf(tool, organizationId, { startsOn, endsOn })
    const said = await recordAsOwner(tx, draft, asked)
    // A title that the log takes for a note about someone is left out, so that the rest is told.
    if (!said.ok && said.refusal['title'] !== undefined) await recordAsOwner(tx, { ...draft, title: null }, asked)
  }
}
