import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { Secret } from 'otpauth'
import { z } from 'zod'
import type { Tx } from '../../../kernel/db/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { writeBackupCode } from '../rules.ts'
import { dropChallenges, openChallenge } from '../challenge.ts'
import { hashBackupCode, stepOf } from '../second-factor/check-code.ts'

const backupCodes = 10

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

/**
 * Second half: a right code of the app puts the password, the app and ten new backup codes in force, in place of any
 * earlier ones.
 *
 * @returns the codes, readable this one time
 */
export async function finishPassword(
  tx: Tx,
  { personId, digits, now }: { personId: string; digits: string; now: Date },
): Promise<Result<string[], 'step-over' | 'wrong-code'>> {
  const begun = await findBegunPassword(tx, personId)
  if (begun === null) return err('step-over')
  const step = stepOf({ secret: begun.secret, digits, now })
  if (step === null) return err('wrong-code')
  await dropChallenges(tx, { personId, purpose: 'totp-add' })
  await savePassword(tx, { personId, hash: begun.hash })
  const totp = { secret: begun.secret, confirmed_at: sql<Date>`sec.now()`, last_step: step }
  await tx
    .insertInto('totp_credential')
    .values({ person_id: personId, ...totp })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet(totp))
    .execute()
  return ok(await makeBackupCodes(tx, personId))
}

/** Puts a password in force. Only for a person whose app is confirmed, or in the same transaction. */
export async function savePassword(tx: Tx, { personId, hash }: { personId: string; hash: string }): Promise<void> {
  const credential = { hash, changed_at: sql<Date>`sec.now()` }
  await tx
    .insertInto('password_credential')
    .values({ person_id: personId, ...credential })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet(credential))
    .execute()
}

/** Ten new codes in place of the old ones. @returns them, readable this one time */
export async function makeBackupCodes(tx: Tx, personId: string): Promise<string[]> {
  const codes = Array.from({ length: backupCodes }, () => writeBackupCode(randomBytes(10)))
  await tx.deleteFrom('backup_code').where('person_id', '=', personId).execute()
  await tx
    .insertInto('backup_code')
    .values(codes.map((code) => ({ person_id: personId, code_hash: hashBackupCode(code) })))
    .execute()
  return codes
}

/** Takes the password away, with all that completes it. @returns false when there was none */
export async function removePassword(tx: Tx, personId: string): Promise<boolean> {
  await dropChallenges(tx, { personId, purpose: 'totp-add' })
  await tx.deleteFrom('backup_code').where('person_id', '=', personId).execute()
  await tx.deleteFrom('totp_credential').where('person_id', '=', personId).execute()
  const { numDeletedRows } = await tx
    .deleteFrom('password_credential')
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return numDeletedRows === 1n
}
