import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { OwnerQuery } from '../../../kernel/as-owner.ts'
import type { DemoMoment } from '../../../kernel/feature/index.ts'
import { root } from '../../../kernel/root.ts'
import { demoId, demoNetwork } from '../../network/index.ts'
import { stages, toolKinds } from '../model.ts'

/** Organizations by their slug in `network.json`; `logged`: title of its record in the invented log of work, null: it has none. */
const schema = z.strictObject({
  tools: z.array(
    z.strictObject({
      slug: z.string(),
      by: z.string(),
      titleFr: z.string().nullable(),
      titleEn: z.string().nullable(),
      kind: z.enum(toolKinds),
      stages: z.array(z.enum(stages)),
      subjects: z.array(z.string()),
      offeredBy: z.string().nullable(),
      logged: z.string().nullable(),
      heldBy: z.array(z.string()),
      daysAgo: z.int(),
    }),
  ),
})

/** Services and tools of the invented region (`content/demo/school-tools.json`): each says that it is invented. */
export const demoSchoolTools = (): z.infer<typeof schema> =>
  schema.parse(JSON.parse(readFileSync(join(root, 'content', 'demo', 'school-tools.json'), 'utf8')))

function rowId(slug: string): string {
  const hex = createHash('sha256').update(`tisserin demo school-tool ${slug}`).digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  )
}

/** The register of the invented network. Nothing is logged again: what the invented log of work holds already is named. */
export async function seedSchoolTools({ query }: { query: OwnerQuery }, moment: DemoMoment): Promise<void> {
  if (!moment.isFirst) return
  const network = demoId('network', demoNetwork().network.slug)
  for (const tool of demoSchoolTools().tools) {
    const organization = demoId('organization', tool.by)
    const day = moment.daysAgo(tool.daysAgo)
    await query(
      `INSERT INTO school_tool (id, network_id, organization_id, title_fr, title_en, kind, stages, subjects, offered_by, listed_on, evidence_key)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, (SELECT e.record_key FROM evidence_event e WHERE e.organization_id = $3
         AND e.type = 'tool-register' AND e.title = $11 AND e.is_current ORDER BY e.record_key LIMIT 1))`,
      [
        rowId(tool.slug),
        network,
        organization,
        tool.titleFr,
        tool.titleEn,
        tool.kind,
        tool.stages,
        tool.subjects,
        tool.offeredBy,
        day,
        tool.logged,
      ],
    )
    for (const holder of tool.heldBy)
      await query('INSERT INTO school_tool_held (tool_id, organization_id, from_day) VALUES ($1, $2, $3)', [
        rowId(tool.slug),
        demoId('organization', holder),
        day,
      ])
  }
}
