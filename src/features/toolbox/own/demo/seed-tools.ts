import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { OwnerQuery } from '../../../../kernel/as-owner.ts'
import type { DemoMoment } from '../../../../kernel/feature/index.ts'
import { root } from '../../../../kernel/root.ts'
import { demoId, demoNetwork } from '../../../network/index.ts'
import { audiences, kinds, levels } from '../../model.ts'

const both = z.object({ fr: z.string(), en: z.string() })
const half = z.object({ fr: z.string().optional(), en: z.string().optional() })

const schema = z.object({
  tools: z.array(
    z.object({
      id: z.uuid(),
      /** Slug of who wrote it. */
      author: z.string(),
      title: half,
      summary: half,
      body: half,
      kinds: z.array(z.enum(kinds)),
      levels: z.array(z.enum(levels)),
      audiences: z.array(z.enum(audiences)),
      sources: z.string().optional(),
      writtenDaysAgo: z.number(),
      /** Absent: a draft. */
      published: z.object({ daysAgo: z.number(), slug: both }).optional(),
    }),
  ),
})

/** What the invented network adds to the toolbox (`content/demo/tools.json`); each text says that it is invented. */
export const demoTools = () =>
  schema.parse(JSON.parse(readFileSync(join(root, 'content', 'demo', 'tools.json'), 'utf8'))).tools

/** One published, one draft. */
export async function seedTools({ query }: { query: OwnerQuery }, { isFirst, now }: DemoMoment): Promise<void> {
  if (!isFirst) return
  const ago = (days: number): Date => new Date(now.getTime() - days * 86_400_000)
  const network = demoId('network', demoNetwork().network.slug)
  for (const tool of demoTools()) {
    const { id, title, summary, body, published } = tool
    await query('INSERT INTO toolbox_article (id, network_id, created_at) VALUES ($1, $2, $3)', [
      id,
      network,
      ago(tool.writtenDaysAgo),
    ])
    await query(
      `INSERT INTO toolbox_version (article_id, number, title_fr, title_en, summary_fr, summary_en, body_fr, body_en, kinds, levels, audiences,
         sources, person_id, written_at) VALUES ($1, 1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [
        id,
        title.fr ?? null,
        title.en ?? null,
        summary.fr ?? null,
        summary.en ?? null,
        body.fr ?? null,
        body.en ?? null,
        tool.kinds,
        tool.levels,
        tool.audiences,
        tool.sources ?? null,
        demoId('person', tool.author),
        ago(tool.writtenDaysAgo),
      ],
    )
    if (published === undefined) continue
    for (const lang of ['fr', 'en'] as const)
      await query('INSERT INTO toolbox_slug (language, slug, article_id) VALUES ($1, $2, $3)', [
        lang,
        published.slug[lang],
        id,
      ])
    await query(
      `UPDATE toolbox_article SET state = 'published', published_number = 1, published_at = $2, slug_fr = $3, slug_en = $4, code = $3 WHERE id = $1`,
      [id, ago(published.daysAgo), published.slug.fr, published.slug.en],
    )
  }
}
