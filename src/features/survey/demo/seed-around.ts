import type { OwnerQuery } from '../../../kernel/as-owner.ts'
import { asksKnowledge, shippedQuestionnaires } from '../questionnaires.ts'
import { timesOf, type Activity } from '../around/around-port.ts'
import { talliesFrom } from './seed-surveys.ts'

const fiveDays = 5 * 24 * 3_600_000

interface SeededPair {
  activity: Activity
  /** Of each part: its row, the end of its link, how many answered, and how many questions of knowledge they had right. */
  before: SeededPart
  after: SeededPart
  pair: string
  now: Date
}

interface SeededPart {
  id: string
  code: string
  groups: readonly { times: number; right: number; level: string }[]
}

/** An invented questionnaire before and after an activity, as its organization would have asked it. */
export async function seedAround(query: OwnerQuery, { activity, pair, now, ...parts }: SeededPair): Promise<void> {
  const questionnaire = shippedQuestionnaires().find(asksKnowledge)
  if (questionnaire === undefined) throw new Error('no questionnaire asks what people know')
  const { turnsAt, shutsAt, ...facts } = timesOf(activity)
  const [beforeUntil, afterFrom] = turnsAt
  for (const part of ['before', 'after'] as const) {
    const { id, code, groups } = parts[part]
    const [opens, shuts] =
      part === 'before'
        ? [new Date(Math.min(beforeUntil.getTime(), now.getTime()) - fiveDays), beforeUntil]
        : [afterFrom, shutsAt]
    const isClosed = shuts <= now
    await query(
      `INSERT INTO survey (id, organization_id, code, questionnaire, title, state, starts_on, ends_on, last_day, expected, opened_on, closed_on, pair, part, activity,
         partners, opens_at, shuts_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, ($11::timestamptz)::date, CASE WHEN $6 = 'closed' THEN ($12::timestamptz)::date END, $13, $14, $15, $16, $11, $12)`,
      [
        id,
        activity.organizationId,
        code,
        JSON.stringify(part === 'before' ? { ...questionnaire, evidence: null } : questionnaire),
        activity.title.slice(0, 80),
        isClosed ? 'closed' : 'open',
        facts.startsOn,
        facts.endsOn,
        facts.lastDay,
        facts.expected,
        opens,
        shuts,
        pair,
        part,
        activity.id,
        activity.partners,
      ],
    )
    const given = groups.map(({ times, right, level }, group) => ({
      times,
      answers: Object.fromEntries(
        questionnaire.questions.map(({ code: question, answer }, index) => [
          question,
          answer === undefined ? level : (index * 3 + group * 4) % 10 < right ? answer.option : 'unknown',
        ]),
      ),
    }))
    for (const tally of talliesFrom(questionnaire, given))
      await query(
        'INSERT INTO survey_tally (survey_id, question, option, dimension, part, n) VALUES ($1, $2, $3, $4, $5, $6)',
        [id, tally.question, tally.option, tally.dimension, tally.part, tally.n],
      )
  }
}
