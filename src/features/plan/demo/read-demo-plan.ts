import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { root } from '../../../kernel/root.ts'

const bilingual = z.object({ fr: z.string(), en: z.string() })
const state = z.enum(['0', '20', '30', '50', '75', '100', 'set-aside'])
const carried = { step: state, inCharge: z.string().nullable(), dueInDays: z.number().int().nullable() }
const chosen = z.object({ ...carried, place: z.string().optional() })
const words = z.object({ titleFr: z.string(), titleEn: z.string(), statementFr: z.string(), statementEn: z.string() })

const schema = z.object({
  planId: z.string(),
  catalogueVersion: z.number().int(),
  /** Short notes for updates to each state. */
  notes: z.record(state, z.array(bilingual).min(1)),
  /** By slug of the organization: where each action, by its number, stands on the day of the load. */
  organizations: z.record(
    z.string(),
    z.object({
      updatedDaysAgo: z.number().int().min(0),
      actions: z.record(z.string(), chosen),
      adapted: z.record(z.string(), words).optional(),
      own: z.array(words.extend({ objective: z.number().int(), ...carried })).optional(),
    }),
  ),
  /** The table's own plan. */
  table: z.object({ inCharge: z.string(), actions: z.record(z.string(), chosen) }),
})

export type DemoPlan = z.infer<typeof schema>
export type DemoState = z.infer<typeof state>
export type DemoChosen = z.infer<typeof chosen>

/** Where the invented organizations stand in the plan (`content/demo/plan.json`). */
export const demoPlan = (): DemoPlan =>
  schema.parse(JSON.parse(readFileSync(join(root, 'content', 'demo', 'plan.json'), 'utf8')))
