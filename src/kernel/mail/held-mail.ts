import { sql } from 'kysely'
import type { Tx } from '../db/index.ts'

/**
 * Since when no mail leaves this instance, as after a restore; null when it does. What people ask for is still written, and
 * waits; tasks that write by themselves wait for the operator's word.
 */
export async function mailHeldSince(tx: Tx): Promise<Date | null> {
  const { rows } = await sql<{ since: Date | null }>`select sec.mail_held_since() as since`.execute(tx)
  return rows[0]?.since ?? null
}
