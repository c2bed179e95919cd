import type { Tx } from '../../../kernel/db/index.ts'
import { findSignInMethods } from '../queries.ts'
import { hasOwnMethod } from '../rules.ts'

/** Whether a person has a passkey, or a password with codes: what nobody else can take away. Needs the gate. */
export const hasWayOfOwn = async (tx: Tx, personId: string): Promise<boolean> =>
  hasOwnMethod(await findSignInMethods(tx, personId))
