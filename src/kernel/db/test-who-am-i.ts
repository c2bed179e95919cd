import { sql } from 'kysely'
import type { Tx } from './index.ts'

/** The person that the database takes a transaction for; null for a visitor. */
export const whoAmI = async (tx: Tx): Promise<string | null> =>
  (await sql<{ person: string | null }>`select sec.person() as person`.execute(tx)).rows[0]?.person ?? null
