import { createHash } from 'node:crypto'
import type { OwnerQuery } from '../../../kernel/as-owner.ts'
import type { DemoMoment } from '../../../kernel/feature/index.ts'
import { demoId } from '../../network/index.ts'
import { baseVersion } from '../base-protocol.ts'
import { composeSteps } from '../compose.ts'
import type { DraftStep } from '../model.ts'
import { demoScreening } from './read-demo-screening.ts'

/**
 * The protocols of three organizations, with who has read them. Their figures are not counted here: the invented log of work tells what these
 * organizations did.
 */
export async function seedScreening({ query }: { query: OwnerQuery }, { isFirst, daysAgo }: DemoMoment): Promise<void> {
  if (!isFirst) return
  for (const { organization: slug, person, publishedDaysAgo, steps, readers } of demoScreening()) {
    const organization = demoId('organization', slug)
    const written = steps.map(({ step, after, title, text }): DraftStep => ({
      step,
      afterStep: after,
      titleFr: title?.fr ?? null,
      titleEn: title?.en ?? null,
      textFr: text.fr,
      textEn: text.en,
      isLeftOut: false,
      version: 1,
    }))
    for (const one of written)
      await query(
        `INSERT INTO screening_step (organization_id, step, after_step, title_fr, title_en, text_fr, text_en)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [organization, one.step, one.afterStep, one.titleFr, one.titleEn, one.textFr, one.textEn],
      )
    const version = rowId(slug)
    await query(
      `INSERT INTO screening_version (id, organization_id, number, base_version, steps, person_id, published_at)
       VALUES ($1, $2, 1, $3, $4::jsonb, $5, $6)`,
      [
        version,
        organization,
        baseVersion.number,
        JSON.stringify(composeSteps(written)),
        demoId('person', person),
        daysAgo(publishedDaysAgo),
      ],
    )
    for (const [reader, ago] of readers)
      await query(
        'INSERT INTO screening_reading (version_id, person_id, organization_id, at) VALUES ($1, $2, $3, $4)',
        [version, demoId('person', reader), organization, daysAgo(ago)],
      )
  }
}

/** Always the same for the same organization. */
function rowId(slug: string): string {
  const hex = createHash('sha256').update(`tisserin demo screening ${slug}`).digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  )
}
