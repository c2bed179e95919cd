import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { root } from '../../../kernel/root.ts'
import { changeKinds, mechanisms } from '../model.ts'

const days = z.int().min(0)
const either = z.strictObject({ fr: z.string().nullable(), en: z.string().nullable() })
const article = z.strictObject({ title: z.string(), text: z.string() }).nullable()
/** Number of a version, and how many days ago it was adopted. */
const steps = z.array(z.tuple([z.int().min(1), days])).min(1)

const change = z.strictObject({
  kind: z.enum(changeKinds),
  /** Number of the article in the version that was read; of one that is added, the one it follows. */
  article: z.int().min(1),
  /** Slug of who proposes; null: the coordination. */
  organization: z.string().nullable(),
  fr: article,
  en: article,
  reason: z.string(),
  proposedDaysAgo: days,
  agree: z.array(z.string()),
  object: z.array(z.strictObject({ organization: z.string(), fr: z.string() })),
  /** Number of the version that took it in; null: it is under review. */
  settledIn: z.int().min(2).nullable(),
})
export type DemoChange = z.infer<typeof change>

const protocol = z.strictObject({
  slug: z.string(),
  organization: z.string().nullable(),
  name: either,
  mechanism: z.enum(mechanisms).nullable(),
  /** The first version, as a draft is typed. */
  text: either,
  createdDaysAgo: days,
  /** When each version came out; none: it is a draft. */
  versionsDaysAgo: z.array(days),
  changes: z.array(change),
  organizations: z.array(z.strictObject({ slug: z.string(), steps, endedDaysAgo: days.nullable() })),
  regions: z.array(z.strictObject({ code: z.string(), steps, endedDaysAgo: days.nullable() })),
  /** Organization, person, and how many days ago they read its newest version. */
  readers: z.array(z.tuple([z.string(), z.string(), days])),
})
export type DemoProtocol = z.infer<typeof protocol>

/** The protocols of the invented network (`content/demo/protocols.json`). */
export const demoProtocols = (): readonly DemoProtocol[] =>
  z
    .object({ protocols: z.array(protocol) })
    .parse(JSON.parse(readFileSync(join(root, 'content', 'demo', 'protocols.json'), 'utf8'))).protocols
