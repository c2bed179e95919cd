import { sql } from 'kysely'
import { dayOf, type Day } from '../../kernel/clock.ts'
import type { Tx } from '../../kernel/db/index.ts'
import type { FeatureJobs } from '../../kernel/feature/feature.ts'
import type { Task } from '../../kernel/jobs.ts'
import { recordAsOwner } from '../evidence/index.ts'
import type { Survey, Tally } from './model.ts'
import { withPartners } from './results/record-result.ts'
import { toEvidence } from './results/to-evidence.ts'

/** Every hour, since a day ends at another hour in each zone (UTC). */
export const surveyCron: readonly string[] = ['25 * * * * survey-close ?jobKey=survey-close&jobKeyMode=replace']

/** Closes the surveys whose last day is over, and records what came of those that are closed. */
export const surveyTasks = ({ clock, timeZone }: FeatureJobs): Record<string, Task> => ({
  async 'survey-close'(tools) {
    const today = dayOf(clock.now(), timeZone)
    await tools.transaction((tx) => sql`select sec.close_due_surveys(${today}::date)`.execute(tx))
    await tools.transaction((tx) => recordResults(tx, today))
  },
})

type ToRecord = Pick<
  Survey,
  'id' | 'organizationId' | 'questionnaire' | 'startsOn' | 'endsOn' | 'role' | 'about' | 'partners'
> & {
  closedOn: Day
  tallies: Tally[]
}

async function recordResults(tx: Tx, today: Day): Promise<void> {
  const { rows } = await sql<ToRecord>`
    select id, organization_id as "organizationId", questionnaire, starts_on as "startsOn", ends_on as "endsOn", role, about,
      closed_on as "closedOn", partners, tallies from sec.surveys_to_record()`.execute(tx)
  for (const { tallies, closedOn, ...survey } of rows) {
    const evidence = toEvidence(survey, tallies, closedOn)
    if (evidence === null) continue
    const recorded = await withPartners(evidence, (draft) =>
      recordAsOwner(tx, draft, { today, via: 'platform', personId: null }),
    )
    if (recorded.ok) await sql`select sec.mark_survey_recorded(${survey.id}, ${recorded.value.id})`.execute(tx)
  }
}
