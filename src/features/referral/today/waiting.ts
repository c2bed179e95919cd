import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'

/** What can wait for someone, the most pressing first. */
export const waitingKinds = [
  'late',
  'override',
  'to-answer',
  'info-asked',
  'returned',
  'override-untold',
  'to-start',
  'to-review',
  'to-tell',
  'to-confirm',
] as const
export type WaitingKind = (typeof waitingKinds)[number]

export interface WaitingReferral {
  kind: WaitingKind
  /** A task; of `to-confirm`, a request. */
  id: string
}

/** For the person of the request. */
export async function listWaiting(tx: Tx): Promise<WaitingReferral[]> {
  const { rows } = await sql<WaitingReferral>`select kind, id from sec.own_waiting_referrals()`.execute(tx)
  return rows
}

/** For any of these people, as the queue reads it. */
export async function listWaitingFor(
  tx: Tx,
  people: readonly string[],
): Promise<(WaitingReferral & { personId: string })[]> {
  const { rows } = await sql<WaitingReferral & { personId: string }>`
    select person_id as "personId", kind, id from sec.waiting_in_referrals(${[...people]}::uuid[])`.execute(tx)
  return rows
}
