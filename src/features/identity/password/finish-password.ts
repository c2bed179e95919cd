import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { dropChallenges } from '../challenge.ts'
import { totpStepOf } from '../second-factor/codes.ts'
import { findBegunPassword } from './begin-password.ts'
import { makeBackupCodes } from './make-backup-codes.ts'
import { savePassword } from './save-password.ts'

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
  const step = totpStepOf({ secret: begun.secret, digits, now })
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
