import { randomUUID } from 'node:crypto'
import type { Admin } from '../../../../tests/database.ts'
import type { ToolState } from '../rules.ts'

export interface ToolFacts {
  /** null: of the instance. */
  network: string | null
  person: string
  state?: ToolState
  titleFr?: string
  titleEn?: string
  bodyFr?: string
  bodyEn?: string
  /** Address, the same in both languages. */
  slug?: string
  sources?: string
}

/** An article with one version, whole in both languages, in this state. @returns its id */
export async function aTool(admin: Admin, facts: ToolFacts): Promise<string> {
  const id = randomUUID()
  const state = facts.state ?? 'draft'
  await admin.query('INSERT INTO toolbox_article (id, network_id) VALUES ($1, $2)', [id, facts.network])
  await admin.query(
    `INSERT INTO toolbox_version (article_id, number, title_fr, title_en, summary_fr, summary_en, body_fr, body_en, kinds, levels, audiences,
       sources, person_id) VALUES ($1, 1, $2, $3, 'Un résumé.', 'A summary.', $4, $5, '{prevention}', '{}', '{professionals}', $6, $7)`,
    [
      id,
      facts.titleFr ?? 'Notre entente',
      facts.titleEn ?? 'Our agreement',
      facts.bodyFr ?? 'Nous nous parlons.',
      facts.bodyEn ?? 'We talk.',
      facts.sources ?? null,
      facts.person,
    ],
  )
  if (state !== 'draft') {
    const slug = facts.slug ?? `outil-${id.slice(0, 8)}`
    await admin.query(`INSERT INTO toolbox_slug VALUES ('fr', $1, $2), ('en', $1, $2)`, [slug, id])
    await admin.query(
      `UPDATE toolbox_article SET state = $2, published_number = 1, published_at = sec.now(), slug_fr = $3, slug_en = $3, code = $3 WHERE id = $1`,
      [id, state, slug],
    )
  }
  return id
}
