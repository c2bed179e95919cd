import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { OwnerQuery } from '../../../kernel/as-owner.ts'
import type { DemoMoment } from '../../../kernel/feature/index.ts'
import { root } from '../../../kernel/root.ts'
import { demoId, demoNetwork } from '../../network/index.ts'
import type { EventKind } from '../rules.ts'

const days = z.int().min(0)
const schema = z.object({
  definitions: z.array(
    z.strictObject({
      term: z.string(),
      /** Slugs of who proposes. */
      organization: z.string(),
      by: z.string(),
      fr: z.string(),
      en: z.string().nullable(),
      proposedDaysAgo: days,
      agree: z.array(z.string()),
      object: z.array(z.strictObject({ organization: z.string(), fr: z.string() })),
      adoptedDaysAgo: days.nullable(),
    }),
  ),
})
type DemoDefinition = z.infer<typeof schema>['definitions'][number]

/** The definitions of the invented network (`content/demo/definitions.json`): one adopted, two under agreement. */
export async function seedDefinitions({ query }: { query: OwnerQuery }, { isFirst, now }: DemoMoment): Promise<void> {
  if (!isFirst) return
  const file = readFileSync(join(root, 'content', 'demo', 'definitions.json'), 'utf8')
  const daysAgo = (count: number, hours = 0): Date => new Date(now.getTime() - count * 86_400_000 + hours * 3_600_000)
  for (const one of schema.parse(JSON.parse(file)).definitions) await seedOne(query, one, daysAgo)
}

async function seedOne(
  query: OwnerQuery,
  one: DemoDefinition,
  daysAgo: (count: number, hours?: number) => Date,
): Promise<void> {
  const network = demoId('network', demoNetwork().network.slug)
  const [row] = await query<{ id: string }>(
    `INSERT INTO shared_definition (network_id, organization_id, term_id, text_fr, text_en, proposed_at)
     VALUES ($1, $2, $3, $4, $5, $6) RETURNING id`,
    [network, demoId('organization', one.organization), one.term, one.fr, one.en, daysAgo(one.proposedDaysAgo)],
  )
  const event = async (kind: EventKind, organization: string | null, by: string, at: Date, reason: string | null) => {
    await query(
      `INSERT INTO definition_event (definition_id, network_id, organization_id, kind, reason, person_id, at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [row?.id, network, organization && demoId('organization', organization), kind, reason, demoId('person', by), at],
    )
  }
  await event('propose', one.organization, one.by, daysAgo(one.proposedDaysAgo), null)
  for (const [index, slug] of one.agree.entries())
    await event('agree', slug, `lead-${slug}`, daysAgo(one.proposedDaysAgo - 1, index), null)
  for (const [index, { organization, fr }] of one.object.entries())
    await event('object', organization, `lead-${organization}`, daysAgo(one.proposedDaysAgo - 2, index), fr)
  if (one.adoptedDaysAgo !== null) await event('adopt', null, 'coordinator', daysAgo(one.adoptedDaysAgo), null)
}
