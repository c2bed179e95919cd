import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { languages } from '../../../kernel/language.ts'
import { root } from '../../../kernel/root.ts'
import { elsewhereStates, sessionStates, textLimits, trainingKinds } from '../model.ts'

const groups = z.array(z.strictObject({ times: z.int(), right: z.int(), level: z.string() }))

/** Organizations and people by their slug in `network.json`; days count from the load, and a day off becomes the working day after. */
const schema = z.strictObject({
  trainings: z.array(
    z.strictObject({
      slug: z.string(),
      by: z.string(),
      person: z.string(),
      /** Whether the network sees it; otherwise its own people alone. */
      shown: z.boolean(),
      title: z.string().max(textLimits.title),
      purpose: z.string().max(textLimits.purpose),
      givenBy: z.string().max(textLimits.givenBy),
      kind: z.enum(trainingKinds),
      subjects: z.array(z.string()).min(1),
      audience: z.array(z.string()),
      languages: z.array(z.enum(languages)).min(1),
      minutes: z.int(),
      refreshMonths: z.int().nullable(),
      partners: z.array(z.string()),
      sessions: z.array(
        z.strictObject({
          inDays: z.int(),
          at: z.string(),
          hours: z.int(),
          place: z.string().nullable(),
          link: z.string().nullable(),
          capacity: z.int(),
          state: z.enum(sessionStates),
          /** Who has a place; of a session that is closed, who came. */
          people: z.array(z.string()),
          absent: z.array(z.string()),
          /** Of a session that is closed: nobody said whether they came. */
          unnoted: z.array(z.string()).default([]),
          /** Of a session that is closed: their certificate was withdrawn. */
          withdrawn: z.array(z.string()).default([]),
          waiting: z.array(z.string()),
          /** Places for staff without an account; of a session that is closed, how many came. */
          withoutAccount: z.record(z.string(), z.int()),
          /** What is asked before and after; absent: nothing. Of each part, so many who had so many answers right. */
          asked: z.strictObject({ codes: z.tuple([z.string(), z.string()]), before: groups, after: groups }).optional(),
        }),
      ),
    }),
  ),
  elsewhere: z.array(
    z.strictObject({
      slug: z.string(),
      person: z.string(),
      organization: z.string(),
      title: z.string(),
      givenBy: z.string(),
      subjects: z.array(z.string()).min(1),
      takenDaysAgo: z.int(),
      minutes: z.int(),
      refreshMonths: z.int().nullable(),
      state: z.enum(elsewhereStates),
    }),
  ),
})

export type DemoTraining = z.infer<typeof schema>['trainings'][number]

/** Trainings of the invented region, two school years of them (`content/demo/trainings.json`): each says that it is invented. */
export const demoTrainings = (): z.infer<typeof schema> =>
  schema.parse(JSON.parse(readFileSync(join(root, 'content', 'demo', 'trainings.json'), 'utf8')))
