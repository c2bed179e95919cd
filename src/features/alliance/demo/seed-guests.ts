import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { sectorCodes } from '../../../field/index.ts'
import type { OwnerQuery } from '../../../kernel/as-owner.ts'
import type { DemoMoment } from '../../../kernel/feature/index.ts'
import { root } from '../../../kernel/root.ts'
import { demoId } from '../../network/index.ts'

/** Alliances and organizations by their id and slug; days count from the load. Addresses are of a domain kept for examples. */
const schema = z.strictObject({
  guests: z.array(
    z.strictObject({
      alliance: z.uuid(),
      by: z.string(),
      name: z.string().min(1),
      sector: z.enum(sectorCodes),
      email: z.string().endsWith('.example.org'),
      note: z.string().max(300).nullable(),
      state: z.enum(['sent', 'coming']),
      person: z.string().nullable(),
      daysAgo: z.int().min(0).max(6),
    }),
  ),
})

const dayMilliseconds = 24 * 3600 * 1000

/** Organizations outside the invented network that its alliances invited: one that has not answered, one that would like to come. */
export async function seedGuests(query: OwnerQuery, { now }: DemoMoment): Promise<void> {
  const { guests } = schema.parse(JSON.parse(readFileSync(join(root, 'content', 'demo', 'guests.json'), 'utf8')))
  for (const { alliance, by, name, sector, email, note, state, person, daysAgo } of guests) {
    const sentAt = new Date(now.getTime() - daysAgo * dayMilliseconds)
    const organization = demoId('organization', by)
    const request =
      person === null
        ? null
        : (
            await query<{ id: string }>(
              `INSERT INTO network_request (network_id, name, sector, person_name, email, language, recommended_by_id, created_at)
               SELECT c.network_id, $2, $3, $4, $5, 'fr', $6, $7 FROM collaboration c WHERE c.id = $1 RETURNING id`,
              [alliance, name, sector, person, email, organization, sentAt],
            )
          )[0]?.id
    await query(
      `INSERT INTO collaboration_guest (collaboration_id, proposed_by_id, name, sector, email, language, note, state, token_hash, expires_at,
         request_id, created_at, moved_at)
       VALUES ($1, $2, $3, $4, $5, 'fr', $6, $7, $8, $9, $10, $11, $11)`,
      [
        alliance,
        organization,
        name,
        sector,
        email,
        note,
        state,
        createHash('sha256').update(`tisserin demo guest ${email}`).digest(),
        new Date(sentAt.getTime() + 7 * dayMilliseconds),
        request,
        sentAt,
      ],
    )
  }
}
