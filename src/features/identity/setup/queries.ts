import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import { hashToken } from '../../../kernel/session.ts'

/** Whether someone runs the instance. Needs the gate. */
export const hasOperator = async (tx: Tx): Promise<boolean> =>
  (await tx.selectFrom('operator').select('person_id').limit(1).executeTakeFirst()) !== undefined

/** Condition on `instance`: a token is of one of its setup links. */
export const servesSetup = (token: string) => sql<boolean>`${hashToken(token)}::bytea = any(setup_token_hashes)`

/** Whether a setup link still serves. Needs the gate. */
export const isSetupToken = async (tx: Tx, token: string): Promise<boolean> =>
  (await tx.selectFrom('instance').select('id').where(servesSetup(token)).executeTakeFirst()) !== undefined
