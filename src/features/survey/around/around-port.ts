import { sql } from 'kysely'
import { addDays, dayOf, type Day } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import type { Questionnaire, SurveyPart } from '../model.ts'
import { newCode, overPrepared } from '../prepare/save-survey.ts'
import { asksKnowledge, shippedQuestionnaires } from '../questionnaires.ts'
import { fewestAnswers } from '../rules.ts'

/** What another feature tells of an activity that is asked about on both sides of it. */
export interface Activity {
  /** Its id there; one questionnaire stands around it at a time. */
  id: string
  /** Who asks. */
  organizationId: string
  /** Who holds it with them: the result is of all of them, and counts once. */
  partners: readonly string[]
  title: string
  /** Places in it. */
  places: number
  starts: { from: Date; until: Date }
  /** Of several days: the last; else the same. */
  ends: { from: Date; until: Date }
  timeZone: string
}

/** Days that the part after takes answers. */
const daysAfter = 14
const longestTitle = 80
const mostExpected = 2000
const dayMs = 24 * 3600 * 1000

const middleOf = ({ from, until }: Activity['starts']): Date => new Date((from.getTime() + until.getTime()) / 2)

/** The middle of the first day parts before from after, and so does the middle of the last. */
export function timesOf({ id, organizationId, places, starts, ends, timeZone }: Activity) {
  const endsOn = dayOf(ends.until, timeZone)
  return {
    organization: organizationId,
    activity: id,
    expected: Math.min(mostExpected, Math.max(fewestAnswers, places)),
    startsOn: dayOf(starts.from, timeZone),
    endsOn,
    lastDay: addDays(endsOn, daysAfter),
    turnsAt: [middleOf(starts), middleOf(ends)] as const,
    shutsAt: new Date(ends.until.getTime() + daysAfter * dayMs),
  }
}

/** The questionnaires that can be put around an activity: those whose answers are right or wrong. */
export const knowledgeQuestionnaires = (): readonly Questionnaire[] => shippedQuestionnaires().filter(asksKnowledge)

/**
 * Puts a questionnaire before and after an activity; one that stands there already stays. Only the part after feeds the log: the same people
 * answer twice. @returns the id of the pair
 */
export async function askAround(
  { tx, deps, today }: MemberRequest,
  activity: Activity,
  questionnaire: Questionnaire,
): Promise<Result<string, 'too-many'>> {
  const { organizationId, partners, title } = activity
  if (await overPrepared(deps, organizationId)) return err('too-many')
  const said = {
    ...timesOf(activity),
    today,
    opensAt: deps.clock.now(),
    partners,
    title: title.slice(0, longestTitle).trim(),
    before: { ...questionnaire, evidence: null },
    after: questionnaire,
    codes: [newCode(), newCode()],
  }
  const { rows } = await sql<{ pair: string }>`
    select sec.prepare_survey_pair(${JSON.stringify(said)}::jsonb) as pair`.execute(tx)
  const pair = rows[0]?.pair
  if (pair === undefined) throw new Error('no pair was prepared')
  return ok(pair)
}

/** The activity moved, or has more places: what is asked around it follows. Nothing when nothing is. */
export async function followActivity({ tx }: Pick<MemberRequest, 'tx'>, activity: Activity): Promise<void> {
  await sql`select sec.time_survey_pair(${JSON.stringify(timesOf(activity))}::jsonb)`.execute(tx)
}

export type PairRefusal = 'not-yours' | 'another' | 'changed-meanwhile'

/** Takes both parts down (`down`), or puts them back; what is closed stays. */
export async function movePair(
  { tx }: Pick<MemberRequest, 'tx'>,
  pair: string,
  down: boolean,
  today: Day,
): Promise<Result<void, PairRefusal>> {
  const { rows } = await sql<{ refusal: PairRefusal | null }>`
    select sec.move_survey_pair(${pair}, ${down}, ${today}::date) as refusal`.execute(tx)
  const refusal = rows[0] === undefined ? 'not-yours' : rows[0].refusal
  return refusal === null ? ok(undefined) : err(refusal)
}

/** What stands around some activities, for the people of the organization that asks; `isDown`: it was taken down. */
export interface Asked {
  pair: string
  activity: string
  isDown: boolean
}

export async function listAsked(tx: Tx, activities: readonly string[]): Promise<Asked[]> {
  if (activities.length === 0) return []
  const { rows } = await sql<Asked>`
    select pair, activity, withdrawn_on is not null as "isDown" from survey
    where activity = any (${[...activities]}::uuid[]) and part = ${'after' satisfies SurveyPart}
    order by withdrawn_on desc nulls first, opened_on desc, id limit 200`.execute(tx)
  return rows
}
