import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Tx } from '../../kernel/db/index.ts'
import { root } from '../../kernel/root.ts'
import { sources } from '../../field/index.ts'
import { listUsable } from './bring/queries.ts'
import { groupings, type Questionnaire } from './model.ts'

const both = z.strictObject({ fr: z.string().trim().min(1).max(300), en: z.string().trim().min(1).max(300) })
const code = z.string().regex(/^[a-z0-9][a-z0-9_-]{0,39}$/)

/** What a questionnaire must be, wherever it comes from. */
const questionnaireSchema = z.strictObject({
  code,
  version: z.int().min(1),
  audience: z.enum(['staff', 'youth']),
  evidence: z.enum(['staff-survey', 'youth-survey', 'feedback-poll']).nullable(),
  tags: z.array(z.string()),
  name: both,
  purpose: both,
  intro: both,
  questions: z
    .array(
      z.strictObject({
        code,
        text: both,
        hint: both.nullable(),
        group: z.enum(groupings).nullable(),
        isScale: z.boolean(),
        options: z
          .array(
            z.strictObject({
              code,
              text: both,
              counts: z.array(z.strictObject({ quantity: z.string(), category: z.string().nullable() })),
            }),
          )
          .min(2)
          .max(12),
        answer: z
          .strictObject({
            option: code,
            because: both,
            sources: z.array(z.string().refine((id) => sources.some((one) => one.id === id))).min(1),
          })
          .optional(),
      }),
    )
    .min(1)
    .max(30),
}) satisfies z.ZodType<Questionnaire>

const folder = join(root, 'content', 'surveys')

/** In the order of the page: staff first, then young people. */
const order = ['staff-year', 'staff-knowledge', 'youth-activity', 'youth-boys', 'youth-service']
const placeOf = ({ code }: Questionnaire): number => (order.includes(code) ? order.indexOf(code) : order.length)

let shipped: readonly Questionnaire[] | null = null

/**
 * The questionnaires that ship, read once.
 *
 * @throws ZodError when a file of `content/surveys` is not what it must be
 */
export function shippedQuestionnaires(): readonly Questionnaire[] {
  shipped ??= readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => questionnaireSchema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))))
    .toSorted((a, b) => placeOf(a) - placeOf(b))
  return shipped
}

/** Whether it asks what people know: some of its answers are right. */
export const asksKnowledge = ({ questions }: Questionnaire): boolean =>
  questions.some(({ answer }) => answer !== undefined)

/** One to choose from. `value` names it among all that the person may choose. */
export interface QuestionnaireChoice {
  value: string
  questionnaire: Questionnaire
  /** Whose it is; null: it ships. */
  organizationId: string | null
}

/** Those that ship, then those that these organizations brought. */
export const choicesOf = async (tx: Tx, organizations: readonly string[]): Promise<QuestionnaireChoice[]> => [
  ...shippedChoices(),
  ...(await listUsable(tx, organizations)).map(({ id, questionnaire, organizationId }) => ({
    value: id,
    questionnaire,
    organizationId,
  })),
]

export const shippedChoices = (): QuestionnaireChoice[] =>
  shippedQuestionnaires().map((questionnaire) => ({
    value: questionnaire.code,
    questionnaire,
    organizationId: null,
  }))
