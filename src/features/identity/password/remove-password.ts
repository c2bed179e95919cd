import type { Tx } from '../../../kernel/db/index.ts'
import { dropChallenges } from '../challenge.ts'

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
