import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { root } from '../../../kernel/root.ts'
import { baseStepIds, textLimits } from '../model.ts'

const days = z.int().min(0)
const both = (max: number) => z.strictObject({ fr: z.string().min(1).max(max), en: z.string().min(1).max(max) })

const protocol = z.strictObject({
  organization: z.string(),
  /** Who published it. */
  person: z.string(),
  publishedDaysAgo: days,
  steps: z.array(
    z.strictObject({
      step: z.string(),
      /** Of an added one, the step of the base that it follows. */
      after: z.enum(baseStepIds).nullable(),
      title: both(textLimits.title).nullable(),
      text: both(textLimits.text),
    }),
  ),
  /** Who has read it, and how many days ago. */
  readers: z.array(z.tuple([z.string(), days])),
})

/** The screening protocols of the invented network (`content/demo/screening.json`). */
export const demoScreening = (): readonly z.infer<typeof protocol>[] =>
  z
    .strictObject({ protocols: z.array(protocol) })
    .parse(JSON.parse(readFileSync(join(root, 'content', 'demo', 'screening.json'), 'utf8'))).protocols
