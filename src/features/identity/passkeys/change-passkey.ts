import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'

const ofFingerprint = (fingerprint: string) =>
  sql<boolean>`encode(sha256(convert_to(id, 'UTF8')), 'hex') = ${fingerprint}`

interface OwnPasskey {
  personId: string
  fingerprint: string
}

/** @returns false when it is not one of this person's */
export async function renamePasskey(
  tx: Tx,
  { personId, fingerprint, name }: OwnPasskey & { name: string },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('passkey')
    .set({ name })
    .where('person_id', '=', personId)
    .where(ofFingerprint(fingerprint))
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** @returns false when it is not one of this person's */
export async function removePasskey(tx: Tx, { personId, fingerprint }: OwnPasskey): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('passkey')
    .where('person_id', '=', personId)
    .where(ofFingerprint(fingerprint))
    .executeTakeFirst()
  return numDeletedRows === 1n
}
