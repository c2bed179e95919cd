import { sql } from 'kysely'
import type { Tx } from '../../kernel/db/index.ts'
import { hashToken, newToken } from '../../kernel/session.ts'
import { challengeMinutes, type ChallengePurpose } from './model.ts'

/** A step of a sign-in under way. */
interface Challenge {
  /** null when nobody is known yet. */
  personId: string | null
  payload: unknown
}

/** Starts a step. @returns its token, of which the database keeps only the hash */
export async function openChallenge(
  tx: Tx,
  {
    purpose,
    personId = null,
    payload = {},
  }: { purpose: ChallengePurpose; personId?: string | null; payload?: unknown },
): Promise<string> {
  const token = newToken()
  await tx
    .insertInto('challenge')
    .values({
      token_hash: hashToken(token),
      purpose,
      person_id: personId,
      payload: JSON.stringify(payload),
      expires_at: sql<Date>`sec.now() + make_interval(mins => ${challengeMinutes[purpose]})`,
    })
    .execute()
  return token
}

const live = sql<boolean>`used_at is null and expires_at > sec.now()`

/** Looks at a step without ending it; null when it is unknown, used, over, or of another purpose. */
export async function findChallenge(
  tx: Tx,
  { token, purpose }: { token: string; purpose: ChallengePurpose },
): Promise<Challenge | null> {
  const row = await tx
    .selectFrom('challenge')
    .select(['person_id as personId', 'payload'])
    .where('token_hash', '=', hashToken(token))
    .where('purpose', '=', purpose)
    .where(live)
    .executeTakeFirst()
  return row ?? null
}

/** Ends a step: of two who come with the same token, one gets it and the other null. */
export async function useChallenge(
  tx: Tx,
  { token, purpose }: { token: string; purpose: ChallengePurpose },
): Promise<Challenge | null> {
  const row = await tx
    .updateTable('challenge')
    .set({ used_at: sql<Date>`sec.now()` })
    .where('token_hash', '=', hashToken(token))
    .where('purpose', '=', purpose)
    .where(live)
    .returning(['person_id as personId', 'payload'])
    .executeTakeFirst()
  return row ?? null
}

/** Counts a try on a step before it is judged; null when the step is over or has had `most` tries. */
export async function tryChallenge(
  tx: Tx,
  { token, purpose, most }: { token: string; purpose: ChallengePurpose; most: number },
): Promise<(Challenge & { tries: number }) | null> {
  const row = await tx
    .updateTable('challenge')
    .set({ tries: sql<number>`tries + 1` })
    .where('token_hash', '=', hashToken(token))
    .where('purpose', '=', purpose)
    .where('tries', '<', most)
    .where(live)
    .returning(['person_id as personId', 'payload', 'tries'])
    .executeTakeFirst()
  return row ?? null
}

/** Forgets what a person had begun and not ended. */
export async function dropChallenges(
  tx: Tx,
  { personId, purpose }: { personId: string; purpose: ChallengePurpose },
): Promise<void> {
  await tx.deleteFrom('challenge').where('person_id', '=', personId).where('purpose', '=', purpose).execute()
}
