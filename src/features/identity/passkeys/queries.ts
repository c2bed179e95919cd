import type { Tx } from '../../../kernel/db/index.ts'
import type { PasskeyLine } from '../model.ts'
import { findWays } from '../queries.ts'

/** Needs the gate. */
export const findPasskey = async (
  tx: Tx,
  { personId, fingerprint: wanted }: { personId: string; fingerprint: string },
): Promise<PasskeyLine | null> =>
  (await findWays(tx, personId)).passkeys.find((passkey) => passkey.fingerprint === wanted) ?? null
