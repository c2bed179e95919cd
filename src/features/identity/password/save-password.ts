import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'

/** Puts a password in force. Only for a person whose app is confirmed, or in the same transaction. */
export async function savePassword(tx: Tx, { personId, hash }: { personId: string; hash: string }): Promise<void> {
  const credential = { hash, changed_at: sql<Date>`sec.now()` }
  await tx
    .insertInto('password_credential')
    .values({ person_id: personId, ...credential })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet(credential))
    .execute()
}
