import type { Tx } from '../../../kernel/db/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import type { Person } from '../model.ts'
import { findPerson } from '../queries.ts'

/** Who connected an identity; null for nobody, and for a closed account. */
export async function findByIdentity(
  tx: Tx,
  { issuer, subject }: { issuer: string; subject: string },
): Promise<Person | null> {
  const row = await tx
    .selectFrom('external_identity')
    .select('person_id')
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .executeTakeFirst()
  return row === undefined ? null : findPerson(tx, row.person_id)
}

/** Connects an identity to the person who is signed in and asked for it. */
export async function connectIdentity(
  tx: Tx,
  { issuer, subject, personId }: { issuer: string; subject: string; personId: string },
): Promise<Result<void, 'taken'>> {
  await tx
    .insertInto('external_identity')
    .values({ issuer, subject, person_id: personId })
    .onConflict((conflict) => conflict.columns(['issuer', 'subject']).doNothing())
    .execute()
  const holder = await tx
    .selectFrom('external_identity')
    .select('person_id')
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .executeTakeFirstOrThrow()
  if (holder.person_id !== personId) return err('taken')
  return ok(undefined)
}

/** Takes an issuer's identities away from a person. @returns false when there was none */
export async function disconnectIssuer(
  tx: Tx,
  { issuer, personId }: { issuer: string; personId: string },
): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('external_identity')
    .where('person_id', '=', personId)
    .where('issuer', '=', issuer)
    .executeTakeFirst()
  return numDeletedRows > 0n
}
