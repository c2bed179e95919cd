import { sql } from 'kysely'
import type { Tx } from './db/index.ts'

/** The chain of the instance itself: deeds that belong to no organization or network. */
export const instanceChain = '00000000-0000-0000-0000-000000000000'

export interface Deed {
  /** `area.verb`, for example `invitation.sent`. */
  deed: string
  /** Organization, network, or `instanceChain`. */
  chain: string
  /** Table of what was acted on, and its id. */
  subject: { kind: string; id: string | null }
  /** Short code of the reason; never a text someone typed. */
  basis?: string
  result?: 'done' | 'refused'
}

/** Adds a link to the chain for the person of this transaction, in the same transaction as the deed. */
export async function recordDeed(tx: Tx, { deed, chain, subject, basis, result }: Deed): Promise<void> {
  await sql`select sec.record(${chain}, ${deed}, ${subject.kind}, ${subject.id}, ${basis ?? null}, ${result ?? 'done'})`.execute(
    tx,
  )
}

/** The same before there is a session; `personId` null when the platform acts by itself. Only for `asGate` transactions. */
export async function recordDeedAs(
  tx: Tx,
  personId: string | null,
  { deed, chain, subject, basis, result }: Deed,
): Promise<void> {
  await sql`select sec.record_as(${personId}, ${chain}, ${deed}, ${subject.kind}, ${subject.id}, ${basis ?? null}, ${result ?? 'done'})`.execute(
    tx,
  )
}
