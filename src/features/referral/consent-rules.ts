import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { root } from '../../kernel/root.ts'
import { capacities } from './model.ts'

const shape = z.object({
  version: z.number().int().positive(),
  from: z.string(),
  until: z.string().nullable(),
  review: z.enum(['to-be-reviewed-by-a-lawyer', 'reviewed']),
  capacities: z
    .array(
      z.object({
        code: z.enum(capacities),
        ages: z.object({ from: z.number().int(), under: z.number().int().nullable() }),
        fr: z.string(),
        en: z.string(),
        source: z.string(),
        href: z.url(),
        certainty: z.string(),
      }),
    )
    .length(capacities.length),
})

/** The rule of ages, as data (content/consent-rules.json): it has a version, dates, a source, and says who must review it. */
type ConsentRules = z.infer<typeof shape>

let known: ConsentRules | null = null

/** Read at the first question, and kept. @throws Error when the file has not its shape: better no page than another rule */
export function consentRules(): ConsentRules {
  known ??= shape.parse(JSON.parse(readFileSync(join(root, 'content', 'consent-rules.json'), 'utf8')))
  return known
}
