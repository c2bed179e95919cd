import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { root } from '../../../kernel/root.ts'
import { levels, provinces } from '../model.ts'

const both = z.strictObject({ fr: z.string().min(1), en: z.string().min(1) })
const before = z.int().min(0)

/** Organizations and people by their slug in `network.json`, alliances by their id in `alliances.json`; days count from the load. */
const schema = z.strictObject({
  tables: z.array(
    z.strictObject({
      id: z.uuid(),
      by: z.string(),
      name: both,
      purpose: z.string().min(1).max(1000),
      level: z.enum(levels),
      regions: z.array(z.string()),
      provinces: z.array(z.enum(provinces)),
      isPublic: z.boolean(),
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
          mandate: z.string().min(1).max(600).nullable(),
          termInDays: z.int().nullable(),
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
      reports: z.array(
        z.strictObject({
          alliance: z.uuid(),
          by: z.string(),
          state: z.enum(['offered', 'received']),
          daysAgo: before,
        }),
      ),
    }),
  ),
  seats: z.array(
    z.strictObject({
      parent: z.uuid(),
      child: z.uuid(),
      from: z.enum(['parent', 'child']),
      by: z.string(),
      state: z.enum(['proposed', 'agreed']),
      daysAgo: before,
      delegates: z.array(z.string()).max(2),
      /** Members that agreed, of a seat that is proposed. */
      agreed: z.array(z.string()),
    }),
  ),
})

export type DemoTables = z.infer<typeof schema>
export type DemoTable = DemoTables['tables'][number]

/** Two school years of tables of the invented region (`content/demo/tables.json`). */
export const demoTables = (): DemoTables =>
  schema.parse(JSON.parse(readFileSync(join(root, 'content', 'demo', 'tables.json'), 'utf8')))
