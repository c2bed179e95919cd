import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { root } from '../../../kernel/root.ts'

const both = z.object({ fr: z.string(), en: z.string() })
const schema = z.object({
  facets: z.array(
    z.object({ code: z.string(), values: z.array(z.object({ code: z.string(), name: both })).optional() }),
  ),
})

/** Roles that a survey of staff may be of: the values of a facet of `content/evidence-types.json`. */
export const staffRoles =
  schema
    .parse(JSON.parse(readFileSync(join(root, 'content', 'evidence-types.json'), 'utf8')))
    .facets.find(({ code }) => code === 'role')?.values ?? []
