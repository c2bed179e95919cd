import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'

/** What can wait for someone, the most pressing first. */
export const waitingKinds = ['late', 'to-take', 'claimed', 'returned'] as const
export type WaitingKind = (typeof waitingKinds)[number]

export interface WaitingRequest {
  kind: WaitingKind
  id: string
}

/** For the person of the request. */
export async function listWaiting(tx: Tx): Promise<WaitingRequest[]> {
  const { rows } = await sql<WaitingRequest>`select kind, id from sec.own_waiting_access()`.execute(tx)
  return rows
}

/** For any of these people, as the queue reads it. */
export async function listWaitingFor(
  tx: Tx,
  people: readonly string[],
): Promise<(WaitingRequest & { personId: string })[]> {
  const { rows } = await sql<WaitingRequest & { personId: string }>`
    select person_id as "personId", kind, id from sec.waiting_in_access(${[...people]}::uuid[])`.execute(tx)
  return rows
}
