import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { OwnerQuery } from '../../../kernel/as-owner.ts'
import type { DemoMoment } from '../../../kernel/feature/index.ts'
import { root } from '../../../kernel/root.ts'
import { demoId } from '../../network/index.ts'
import { groupings, surveyStates, type Questionnaire, type Tally } from '../model.ts'
import { shippedQuestionnaires } from '../questionnaires.ts'

const schema = z.strictObject({
  surveys: z.array(
    z.strictObject({
      id: z.uuid(),
      /** Slug of the organization in `network.json`. */
      organization: z.string(),
      form: z.string(),
      code: z.string(),
      title: z.string(),
      state: z.enum(surveyStates),
      role: z.string().nullable(),
      expected: z.int(),
      startsDaysAgo: z.int(),
      endsDaysAgo: z.int(),
      lastDaysAgo: z.int(),
      openedDaysAgo: z.int(),
      closedDaysAgo: z.int().nullable(),
      /** The same answer, so many times. */
      answers: z.array(z.strictObject({ answers: z.record(z.string(), z.string()), times: z.int().min(1) })),
    }),
  ),
})

/** What organizations of the invented region ask (`content/demo/surveys.json`): each says that it is invented. */
export const demoSurveys = () =>
  schema.parse(JSON.parse(readFileSync(join(root, 'content', 'demo', 'surveys.json'), 'utf8'))).surveys

export async function seedSurveys({ query }: { query: OwnerQuery }, { isFirst, daysAgo }: DemoMoment): Promise<void> {
  if (!isFirst) return
  for (const one of demoSurveys()) {
    const questionnaire = shippedQuestionnaires().find(({ code }) => code === one.form)
    if (questionnaire === undefined) throw new Error(`no questionnaire is called ${one.form}`)
    await query(
      `INSERT INTO survey (id, organization_id, code, questionnaire, title, state, starts_on, ends_on, last_day, expected, role, opened_on, closed_on)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [
        one.id,
        demoId('organization', one.organization),
        one.code,
        JSON.stringify(questionnaire),
        one.title,
        one.state,
        daysAgo(one.startsDaysAgo),
        daysAgo(one.endsDaysAgo),
        daysAgo(one.lastDaysAgo),
        one.expected,
        one.role,
        daysAgo(one.openedDaysAgo),
        one.closedDaysAgo === null ? null : daysAgo(one.closedDaysAgo),
      ],
    )
    for (const { question, option, dimension, part, n } of talliesFrom(questionnaire, one.answers))
      await query(
        'INSERT INTO survey_tally (survey_id, question, option, dimension, part, n) VALUES ($1, $2, $3, $4, $5, $6)',
        [one.id, question, option, dimension, part, n],
      )
  }
}

interface Repeated {
  answers: Readonly<Record<string, string>>
  times: number
}

/** What the database would have counted of these answers. */
export function talliesFrom({ questions }: Questionnaire, given: readonly Repeated[]): Tally[] {
  const counted = new Map<string, Tally>()
  for (const { answers, times } of given) {
    const places = groupings.flatMap((dimension) => {
      const part = answers[questions.find(({ group }) => group === dimension)?.code ?? '']
      return part === undefined ? [] : [{ dimension, part }]
    })
    const said = questions.flatMap(({ code, group }) =>
      group === null && answers[code] !== undefined ? [{ question: code, option: answers[code] }] : [],
    )
    for (const place of [{ dimension: '' as const, part: '' }, ...places])
      for (const line of [{ question: '', option: '' }, ...said]) {
        const key = [line.question, line.option, place.dimension, place.part].join('|')
        counted.set(key, { ...line, ...place, n: (counted.get(key)?.n ?? 0) + times })
      }
  }
  return [...counted.values()]
}
