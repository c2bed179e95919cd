import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { languages } from '../../../kernel/language.ts'
import { root } from '../../../kernel/root.ts'
import { sectors } from '../../../field/index.ts'
import type { DemoNetwork } from './region-model.ts'

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
const both = z.strictObject({ fr: z.string().min(1), en: z.string().min(1) })
const before = z.int().min(0)
const dated = { fromDaysAgo: before, untilDaysAgo: before.nullable() }
const language = z.enum(languages)
const sector = z.enum(sectors.map((one) => one.code))
const role = z.enum(['reader', 'worker', 'specialist', 'lead'])
const kind = z.enum([
  'contact',
  'contact_deputy',
  'specialist',
  'specialist_deputy',
  'training_resource',
  'privacy_officer',
])
const person = { slug, name: z.string().min(1), language, ...dated, shows: both.optional() }

const organization = z.strictObject({
  slug,
  name: both,
  sector,
  regions: z.array(z.string()).min(1),
  municipality: z.string().min(1),
  status: z.enum(['listed', 'invited', 'joined']),
  joinedDaysAgo: before,
  mandate: both.nullable(),
  brings: both.nullable(),
  cannot: both.nullable(),
  staff: z.strictObject({ count: before, countedDaysAgo: before }).nullable(),
  people: z.array(
    z.strictObject({
      ...person,
      role,
      answers: z.array(z.strictObject({ byday: z.string(), opens: z.string(), closes: z.string() })).optional(),
      away: z.strictObject({ fromInDays: z.int(), untilInDays: z.int() }).optional(),
      holds: z.array(z.strictObject({ kind, ...dated, handedFrom: slug.nullable() })),
    }),
  ),
})

const invitation = z.strictObject({
  slug,
  organization: slug.nullable(),
  byCoordinator: z.boolean(),
  role: z.enum([...role.options, 'coordinator']),
  name: z.string().min(1),
  language,
  invitedBy: slug,
  sentHoursAgo: before,
  state: z.enum(['waiting', 'expired', 'revoked']),
})

const network: z.ZodType<DemoNetwork> = z.strictObject({
  network: z.strictObject({
    slug,
    name: both,
    regions: z.array(z.string()).min(1),
    sectors: z.array(sector).min(1),
    foundedDaysAgo: before,
  }),
  emailDomain: z.string().endsWith('.invalid'),
  instancePeople: z.array(z.strictObject({ ...person, role: z.enum(['coordinator', 'operator']) })),
  start: z.array(slug),
  organizations: z.array(organization),
  invitations: z.array(invitation),
})

let read: DemoNetwork | null = null

/**
 * The invented region, read once.
 *
 * @throws ZodError when `content/demo/network.json` is not what `model.ts` says
 */
export function demoNetwork(): DemoNetwork {
  read ??= network.parse(JSON.parse(readFileSync(join(root, 'content', 'demo', 'network.json'), 'utf8')))
  return read
}
