import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { OwnerQuery } from '../../../kernel/as-owner.ts'
import type { DemoMoment } from '../../../kernel/feature/index.ts'
import { root } from '../../../kernel/root.ts'
import { demoId } from '../../network/index.ts'
import { namings } from '../model.ts'

const schema = z.object({
  testimonials: z.array(
    z.object({
      id: z.uuid(),
      /** Slugs of people and of an organization of the region. */
      author: z.string(),
      organization: z.string(),
      agreedBy: z.string().optional(),
      body: z.string(),
      language: z.enum(['fr', 'en']),
      naming: z.enum(namings),
      shownName: z.string().optional(),
      functionTitle: z.string().optional(),
      sectors: z.array(z.string()),
      writtenDaysAgo: z.number(),
      /** Absent: not yet; as the next. */
      consentedDaysAgo: z.number().optional(),
      agreedDaysAgo: z.number().optional(),
    }),
  ),
})

/** What people of the invented region wrote (`content/demo/testimonials.json`); each says that it is invented. */
export const demoTestimonials = () =>
  schema.parse(JSON.parse(readFileSync(join(root, 'content', 'demo', 'testimonials.json'), 'utf8'))).testimonials

/** One published with both consents, one that waits for its organization, one draft. */
export async function seedTestimonials({ query }: { query: OwnerQuery }, { isFirst, now }: DemoMoment): Promise<void> {
  if (!isFirst) return
  const ago = (days: number | undefined): Date | null =>
    days === undefined ? null : new Date(now.getTime() - days * 86_400_000)
  for (const one of demoTestimonials()) {
    const state =
      one.agreedDaysAgo !== undefined ? 'published' : one.consentedDaysAgo !== undefined ? 'waiting' : 'draft'
    await query(
      `INSERT INTO testimonial (id, organization_id, person_id, body, language, naming, shown_name, function_title, sectors, state,
         author_consent_at, organization_consent_at, organization_consent_by, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
      [
        one.id,
        demoId('organization', one.organization),
        demoId('person', one.author),
        one.body,
        one.language,
        one.naming,
        one.shownName ?? null,
        one.functionTitle ?? null,
        one.sectors,
        state,
        ago(one.consentedDaysAgo),
        ago(one.agreedDaysAgo),
        one.agreedBy === undefined ? null : demoId('person', one.agreedBy),
        ago(one.writtenDaysAgo),
      ],
    )
  }
}
