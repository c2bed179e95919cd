import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import type { Holder } from '../../../kernel/feature/index.ts'

export interface HeldTestimonial {
  id: string
  state: 'waiting' | 'published'
  body: string
  version: number
}

/**
 * What a person consented to publish from an organization, the oldest first. Drafts are their own: nobody is told of them, and
 * whoever leaves can no longer publish from there.
 */
export async function listHeld(tx: Tx, { organizationId, personId }: Holder): Promise<HeldTestimonial[]> {
  if (organizationId === null) return []
  const { rows } = await sql<HeldTestimonial>`
    select id, state, body, version from testimonial
    where organization_id = ${organizationId} and person_id = ${personId} and state in ('waiting', 'published')
    order by created_at, id limit 200`.execute(tx)
  return rows
}
