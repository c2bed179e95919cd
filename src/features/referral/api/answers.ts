import { sql } from 'kysely'
import { recordDeed } from '../../../kernel/audit.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import { data, type Answer, type MemberRequest } from '../../../kernel/http/index.ts'
import type { Result } from '../../../kernel/result.ts'

export const json = (body: unknown, status = 200): Answer =>
  data(JSON.stringify(body), { 'content-type': 'application/json; charset=utf-8' }, status)

/** A refusal keeps nothing; with `audit`, what was written is a line of the audit, which stays. */
export function refuse(refusal: string, status: 409 | 422 = 409, leaves?: 'audit'): Answer {
  const answer = data(JSON.stringify({ refusal }), { 'content-type': 'application/json; charset=utf-8' }, status)
  return leaves === undefined ? answer : { ...answer, leaves }
}

/** Does `work`, and undoes all of it when it is refused, within the transaction that goes on. */
export async function undoable<T>(tx: Tx, work: () => Promise<Result<T, string>>): Promise<Result<T, string>> {
  await sql`savepoint sealed_sending`.execute(tx)
  const done = await work()
  if (!done.ok) await sql`rollback to savepoint sealed_sending`.execute(tx)
  return done
}

/** Refuses, with a line in the audit of the organization for which it was tried. Of none of theirs, no line. */
export async function refusedWithLine(
  { tx, who }: MemberRequest,
  { deed, chain, subject, refusal }: { deed: string; chain: string; subject: string; refusal: string },
): Promise<Answer> {
  if (!who.organizations.includes(chain)) return refuse(refusal)
  await recordDeed(tx, {
    deed,
    chain,
    subject: { kind: 'referral_request', id: subject },
    basis: refusal,
    result: 'refused',
  })
  return refuse(refusal, refusal === 'not-sealed' ? 422 : 409, 'audit')
}
