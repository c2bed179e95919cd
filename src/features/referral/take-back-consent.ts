import { sql } from 'kysely'
import type { Tx } from '../../kernel/db/index.ts'

/**
 * Takes a consent back for the person of the request; what rests on it ends in the same transaction.
 *
 * @returns null: it is taken back, now or before; `not-yours`: it is not theirs to take back
 */
export async function takeBackConsent(tx: Tx, consent: string): Promise<'not-yours' | null> {
  const { rows } = await sql<{ refusal: 'not-yours' | 'repeated' | null }>`
    select sec.withdraw_referral_consent(${consent}) as refusal`.execute(tx)
  const refusal = rows[0]?.refusal ?? null
  return refusal === 'repeated' ? null : refusal
}
