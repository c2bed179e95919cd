import { aLoggedEvent } from '../src/features/indicator/test-log.ts'
import { tallyAgain } from '../src/features/survey/test-surveys.ts'
import type { Task } from '../src/kernel/jobs.ts'
import type { Admin, TestDatabase } from './database.ts'
import { present } from './present.ts'
import { aQueueRole } from './queue.ts'

// Small numbers of people, and how they move by one with the numbers around them, so that every total stays.

/** What one organization logged and asked, and where its number moves. */
export interface Planted {
  organization: string
  record: string
  survey: string
  /** Record of the log that the survey went to. */
  surveyRecord: string
  n: number
  step: number
}

/** People met, by sector and region; where it moves, by one up or down. */
export const cells = [
  ['police', '04', 3, -1],
  ['education', '04', 24, 1],
  ['police', '08', 30, 1],
  ['education', '08', 26, -1],
  ['community', '04', 61, 0],
  ['community', '08', 72, 0],
] as const

/** A hundred young people answer in each organization: so many know the service, the others do not. */
export const answered = (n: number) => {
  const who = { gender: 'girls', age: '14-17' }
  return [
    { answers: { service: 'yes', ...who }, times: n },
    { answers: { service: 'no', ...who }, times: 100 - n },
  ]
}

/** So many people met. @returns the record */
export const logMet = (admin: Admin, organization: string, n: number, supersedes?: string): Promise<string> =>
  aLoggedEvent(admin, {
    type: 'participation',
    organizations: [organization],
    tags: ['purpose:sex-education', 'audience:youth'],
    counts: [
      { quantity: 'distinct-people', n },
      { quantity: 'distinct-people', n, gender: 'girls' },
      { quantity: 'distinct-people', n, ageBand: '14-17' },
    ],
    ...(supersedes !== undefined && { supersedes }),
  })

const surveyed = { type: 'youth-survey', startsOn: '2026-09-01', endsOn: '2026-11-30' } as const

/** What was answered is moved as the rest is: in the tallies, and in the log that they went to. */
export async function moveSurvey(
  admin: Admin,
  { organization, survey, surveyRecord, n, step }: Planted,
): Promise<void> {
  await tallyAgain(admin, survey, answered(n + step))
  const counts = ['answered', 'know-service'].flatMap((quantity) => {
    const number = quantity === 'answered' ? 100 : n + step
    return [{}, { ageBand: '14-17' } as const, { gender: 'girls' } as const].map((part) => ({
      quantity,
      ...part,
      n: number,
    }))
  })
  await aLoggedEvent(admin, { ...surveyed, organizations: [organization], counts, supersedes: surveyRecord })
}

/** What the queue does for surveys that are closed; each then knows its record of the log. */
export async function recordSurveys(
  { admin, jobUrl }: TestDatabase,
  tasks: Readonly<Record<string, Task>>,
  planted: readonly Planted[],
): Promise<void> {
  const queue = aQueueRole(jobUrl)
  await present(tasks['survey-close'])(queue.tools, {})
  await queue.close()
  const { rows } = await admin.query<{ id: string; key: string }>('select id, evidence_key as key from survey')
  for (const one of planted) one.surveyRecord = present(rows.find(({ id }) => id === one.survey)).key
}
