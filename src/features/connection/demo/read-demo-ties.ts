import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { root } from '../../../kernel/root.ts'
import { sayings } from '../model.ts'

const before = z.int().min(0)

/** Organizations by their slug in `network.json`; days count back from the load. What is said anew ends what was said before. */
const schema = z.strictObject({
  isPublished: z.boolean(),
  /** Days each answered the yearly question; who did not is absent. */
  answers: z.array(z.strictObject({ organization: z.string(), daysAgo: z.array(before).min(1) })),
  declarations: z.array(
    z.strictObject({
      by: z.string(),
      of: z.string(),
      said: z
        .array(z.strictObject({ says: z.enum(sayings), isShown: z.boolean(), daysAgo: before }))
        .min(1)
        .refine(
          (said) => said.every((one, at) => at === 0 || one.daysAgo < (said[at - 1]?.daysAgo ?? 0)),
          'the oldest first',
        ),
      /** Withdrawn since; null: the last one stands. */
      withdrawnDaysAgo: before.nullable(),
    }),
  ),
})

export type DemoTies = z.infer<typeof schema>

/** Two years of what the invented organizations say of one another (`content/demo/ties.json`). */
export const demoTies = (): DemoTies =>
  schema.parse(JSON.parse(readFileSync(join(root, 'content', 'demo', 'ties.json'), 'utf8')))
