import type { Tx } from '../../../kernel/db/index.ts'
import type { PasskeySummary } from '../model.ts'
import { findSignInMethods } from '../queries.ts'

/** Needs the gate. */
export const findPasskey = async (
  tx: Tx,
  { personId, fingerprint: wanted }: { personId: string; fingerprint: string },
): Promise<PasskeySummary | null> =>
  (await findSignInMethods(tx, personId)).passkeys.find((passkey) => passkey.fingerprint === wanted) ?? null
