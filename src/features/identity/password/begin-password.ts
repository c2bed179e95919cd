import { sql } from 'kysely'
import { Secret } from 'otpauth'
import { z } from 'zod'
import type { Tx } from '../../../kernel/db/index.ts'
import { dropChallenges, openChallenge } from '../challenge.ts'

/**
 * First half of a new password: it waits, hashed, in a challenge with the secret of the app to connect. Nothing is in
 * force until a code proves that the app works, so that a password without a second factor never exists.
 */
export async function beginPassword(tx: Tx, { personId, hash }: { personId: string; hash: string }): Promise<void> {
  await dropChallenges(tx, { personId, purpose: 'totp-add' })
  const { base32 } = new Secret({ size: 20 })
  await openChallenge(tx, { purpose: 'totp-add', personId, payload: { hash, secret: base32 } })
}

const payloadShape = z.object({ hash: z.string(), secret: z.string() })

/** What the person has begun and not ended; null for nothing. */
export async function findBegunPassword(tx: Tx, personId: string): Promise<{ hash: string; secret: string } | null> {
  const row = await tx
    .selectFrom('challenge')
    .select('payload')
    .where('person_id', '=', personId)
    .where('purpose', '=', 'totp-add')
    .where('used_at', 'is', null)
    .where('expires_at', '>', sql<Date>`sec.now()`)
    .forUpdate()
    .executeTakeFirst()
  return row === undefined ? null : payloadShape.parse(row.payload)
}
