import type { Tx } from '../../../kernel/db/index.ts'
import { hashToken } from '../../../kernel/session.ts'

/** Whether someone runs the instance. Needs the gate. */
export const hasOperator = async (tx: Tx): Promise<boolean> =>
  (await tx.selectFrom('operator').select('person_id').limit(1).executeTakeFirst()) !== undefined

/** Whether a setup link is still the one. Needs the gate. */
export const isSetupToken = async (tx: Tx, token: string): Promise<boolean> =>
  (await tx.selectFrom('instance').select('id').where('setup_token_hash', '=', hashToken(token)).executeTakeFirst()) !==
  undefined
