import { sql } from 'kysely'
import type { Actor } from './actor.ts'

/** Makes two who change the same organization's people take turns, until the end of the transaction. */
export async function lockMembers({ tx }: Pick<Actor, 'tx'>, organizationId: string): Promise<void> {
  await sql`select sec.lock_places(${organizationId})`.execute(tx)
}
