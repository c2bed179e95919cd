import { randomUUID } from 'node:crypto'
import type { Site } from '../network/test-site.ts'

/** What someone said is wrong with a sheet, or that one is not listed. @returns its id */
export async function aSuggestion(
  site: Site,
  record: string | null,
  facts: { kind?: string; body?: string; age?: string } = {},
): Promise<string> {
  const id = randomUUID()
  await site.admin.query(
    `INSERT INTO directory_suggestion (id, record_id, kind, body, language, created_at) VALUES ($1, $2, $3, $4, 'fr', sec.now() - $5::interval)`,
    [id, record, facts.kind ?? 'wrong-number', facts.body ?? 'Le numéro ne répond plus.', facts.age ?? '1 day'],
  )
  return id
}
