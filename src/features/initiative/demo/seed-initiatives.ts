import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { regionCodes, sectorCodes } from '../../../field/index.ts'
import type { OwnerQuery } from '../../../kernel/as-owner.ts'
import type { DemoMoment } from '../../../kernel/feature/index.ts'
import { root } from '../../../kernel/root.ts'
import { demoId, demoNetwork } from '../../network/index.ts'

const both = z.strictObject({ fr: z.string().min(1), en: z.string().min(1) })

const schema = z.strictObject({
  initiatives: z.array(
    z.strictObject({
      id: z.uuid(),
      /** Slug of the organization in `network.json`. */
      organization: z.string(),
      name: both,
      aim: both,
      sectors: z.array(z.enum(sectorCodes)).min(1),
      regions: z.array(z.enum(regionCodes)),
      ages: z.strictObject({ min: z.int().nullable(), max: z.int().nullable() }),
      since: z.int().nullable(),
      contact: z.strictObject({ email: z.string().nullable(), phone: z.string().nullable() }),
      /** Id of another of these, that stands before it. */
      adoptedFrom: z.uuid().nullable(),
      publishedDaysAgo: z.int().min(0),
    }),
  ),
  requests: z.array(
    z.strictObject({
      id: z.uuid(),
      initiative: z.uuid(),
      from: z.string(),
      asker: z.string(),
      message: z.string().min(1).max(1000),
      daysAgo: z.int().min(0),
    }),
  ),
})

/** What the invented region tells of initiatives (`content/demo/initiatives.json`): each says that it is invented. */
export const demoInitiatives = () =>
  schema.parse(JSON.parse(readFileSync(join(root, 'content', 'demo', 'initiatives.json'), 'utf8')))

export async function seedInitiatives({ query }: { query: OwnerQuery }, { isFirst, now }: DemoMoment): Promise<void> {
  if (!isFirst) return
  const { network, organizations } = demoNetwork()
  const { initiatives, requests } = demoInitiatives()
  for (const one of initiatives) {
    const host = organizations.find(({ slug }) => slug === one.organization)
    if (host === undefined) throw new Error(`no organization of the demonstration is called ${one.organization}`)
    const at = daysBefore(now, one.publishedDaysAgo)
    await insert(query, 'initiative', {
      id: one.id,
      organization_id: demoId('organization', one.organization),
      network_id: demoId('network', network.slug),
      status: 'published',
      name_fr: one.name.fr,
      name_en: one.name.en,
      by_fr: host.name.fr,
      by_en: host.name.en,
      aim_fr: one.aim.fr,
      aim_en: one.aim.en,
      sectors: one.sectors,
      regions: one.regions,
      minimum_age: one.ages.min,
      maximum_age: one.ages.max,
      since_year: one.since,
      contact_email: one.contact.email,
      contact_phone: one.contact.phone,
      adopted_from_id: one.adoptedFrom,
      created_at: at,
      modified_at: at,
    })
  }
  for (const one of requests) {
    const host = initiatives.find(({ id }) => id === one.initiative)
    await insert(query, 'initiative_request', {
      id: one.id,
      initiative_id: one.initiative,
      from_organization_id: demoId('organization', one.from),
      to_organization_id: demoId('organization', host?.organization ?? ''),
      asker_id: demoId('person', one.asker),
      message: one.message,
      created_at: daysBefore(now, one.daysAgo),
    })
  }
}

async function insert(query: OwnerQuery, table: string, row: Readonly<Record<string, unknown>>): Promise<void> {
  const names = Object.keys(row)
  const places = names.map((_, index) => `$${index + 1}`)
  await query(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${places.join(', ')})`, Object.values(row))
}

const dayMilliseconds = 24 * 3600 * 1000
const daysBefore = (now: Date, days: number): Date => new Date(now.getTime() - days * dayMilliseconds)
