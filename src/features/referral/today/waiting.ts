import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'

/** What can wait for someone, the most pressing first. */
export const waitingKinds = [
  'late',
  'override',
  'youth-asks',
  'to-answer',
  'info-asked',
  'returned',
  'override-untold',
  'to-start',
  'to-review',
  'handoff-to-tell',
  'handoff-to-accept',
  'handoff-to-ask',
  'handoff-to-meet',
  'handoff-ends',
  'to-tell',
  'to-confirm',
] as const
export type WaitingKind = (typeof waitingKinds)[number]
export const isOfHandOff = (kind: WaitingKind): boolean => kind.startsWith('handoff-')

export interface WaitingReferral {
  kind: WaitingKind
  /** A task; of `to-confirm`, a request; of a hand-off, its own. */
  id: string
}

/** For the person of the request. */
export async function listWaiting(tx: Tx): Promise<WaitingReferral[]> {
  const { rows } =
    await sql<WaitingReferral>`select kind, id from sec.own_waiting_referrals() union select kind, id from sec.own_waiting_handoffs()
      union select kind, id from sec.own_waiting_shared_asks() order by kind, id`.execute(tx)
  return rows
}

/** For any of these people, as the queue reads it. */
export async function listWaitingFor(
  tx: Tx,
  people: readonly string[],
): Promise<(WaitingReferral & { personId: string })[]> {
  const { rows } = await sql<WaitingReferral & { personId: string }>`
    select person_id as "personId", kind, id from sec.waiting_in_referrals(${[...people]}::uuid[])
    union select person_id, kind, id from sec.waiting_handoffs(${[...people]}::uuid[])
    union select person_id, kind, id from sec.waiting_shared_asks(${[...people]}::uuid[]) order by 1, 2, 3`.execute(tx)
  return rows
}
