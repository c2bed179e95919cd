import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import type { Envelope } from '../queries.ts'

export const tellings = ['referrer', 'youth'] as const
export type Telling = (typeof tellings)[number]

/** To whom the person may say now that the loop is closed. The database says the same (`sec.tell_referral`). */
export function tellingsOf({ state, roles, referrerToldAt, youthToldAt, wishesNews }: Envelope): Telling[] {
  if (!['completed', 'failed', 'rejected', 'cancelled'].includes(state)) return []
  const is = (...wanted: string[]) =>
    roles.some(({ role, relation }) => relation !== 'suspended' && wanted.includes(role))
  const may = is('requester') || (state !== 'cancelled' && is('receiver-worker', 'specialist', 'intake'))
  if (!may) return []
  return tellings.filter((whom) => (whom === 'referrer' ? referrerToldAt === null : wishesNews && youthToldAt === null))
}

export async function tell(tx: Tx, taskId: string, whom: Telling): Promise<string | null> {
  const { rows } = await sql<{
    refusal: string | null
  }>`select sec.tell_referral(${taskId}, ${whom}) as refusal`.execute(tx)
  return rows[0]?.refusal ?? null
}

/** Whether what came back with a restored backup waits for the lead worker, who is the person. */
export async function isHeld(tx: Tx, { requestId }: Envelope): Promise<boolean> {
  const { rows } = await sql<{ held: boolean }>`
    select exists (select from sec.own_waiting_referrals() where kind = 'to-confirm' and id = ${requestId}) as held`.execute(
    tx,
  )
  return rows[0]?.held === true
}

export async function confirmStands(tx: Tx, requestId: string): Promise<string | null> {
  const { rows } = await sql<{
    refusal: string | null
  }>`select sec.confirm_referral(${requestId}, true) as refusal`.execute(tx)
  return rows[0]?.refusal ?? null
}
