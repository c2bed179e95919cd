import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { sectorCodes } from '../../../field/index.ts'
import { root } from '../../../kernel/root.ts'
import { pulseAnswers, pulseQuestions } from '../pulse/model.ts'

const both = z.strictObject({ fr: z.string().min(1), en: z.string().min(1) })
const before = z.int().min(0)
const answer = z.enum(['yes', 'partly', 'no']).nullable()

/** Organizations and people by their slug in `network.json`; days count from the load. */
const schema = z.strictObject({
  alliances: z.array(
    z.strictObject({
      id: z.uuid(),
      by: z.string(),
      name: both,
      purpose: z.string().min(1).max(1000),
      sectors: z.array(z.enum(sectorCodes)),
      ages: z.strictObject({ min: z.int(), max: z.int() }),
      sharing: z.array(z.string()),
      reviewInDays: before.nullable(),
      stage: z.enum(['exploring', 'agreed', 'active', 'dormant', 'closed']),
      lessons: z.string().nullable(),
      startedDaysAgo: before,
      members: z.array(
        z.strictObject({
          organization: z.string(),
          state: z.enum(['member', 'invited']),
          sinceDaysAgo: before,
          leftDaysAgo: before.nullable(),
          contact: z.string().nullable(),
          deputy: z.string().nullable(),
          brings: z.string().nullable(),
          needs: z.string().nullable(),
          cannot: z.string().nullable(),
        }),
      ),
      versions: z.array(
        z.strictObject({
          number: z.int().min(1),
          by: z.string(),
          daysAgo: before,
          text: both,
          reviewInDays: before.nullable(),
          accepted: z.array(z.strictObject({ organization: z.string(), daysAgo: before })),
        }),
      ),
      commitments: z.array(
        z.strictObject({
          organization: z.string(),
          person: z.string(),
          what: z.string().min(1).max(300),
          dueInDays: z.int(),
          writtenDaysAgo: before,
          state: z.enum(['open', 'kept', 'not-kept', 'dropped']),
          said: z.string().nullable(),
        }),
      ),
      pulses: z.array(
        z.strictObject({
          by: z.string(),
          daysAgo: before,
          /** How many members say what, question by question; null: it is open. */
          result: z.record(z.enum(pulseQuestions), z.partialRecord(z.enum(pulseAnswers), z.int().min(1))).nullable(),
          /** Who has answered, when it is open: one answer a question, in their order. */
          answers: z.array(
            z.strictObject({
              organization: z.string(),
              person: z.string(),
              says: z.array(z.enum(pulseAnswers)).length(6),
            }),
          ),
        }),
      ),
      steps: z.record(z.string(), z.array(answer).length(8)),
    }),
  ),
})

export type DemoAlliance = z.infer<typeof schema>['alliances'][number]

/** Two school years of alliances of the invented region (`content/demo/alliances.json`). */
export const demoAlliances = (): DemoAlliance[] =>
  schema.parse(JSON.parse(readFileSync(join(root, 'content', 'demo', 'alliances.json'), 'utf8'))).alliances
