import { sql } from 'kysely'
import { instanceChain, recordDeed, recordDeedAs } from '../../kernel/audit.ts'
import type { Tx } from '../../kernel/db/index.ts'
import type { AnyRequest, MemberRequest } from '../../kernel/http/index.ts'
import { hashToken, newToken, sessionCookie, sessionCookieSeconds } from '../../kernel/session.ts'
import type { Method } from './model.ts'
import { deviceWords } from './rules.ts'

/**
 * Opens a session in a gate transaction. The token is new every time, whatever the browser brought with it.
 *
 * @param device words of `deviceWords`, never a full user agent
 * @returns the token for the cookie `sessionCookie`; the database keeps its hash
 */
export async function startSession(
  tx: Tx,
  { personId, method, device }: { personId: string; method: Method; device: string },
): Promise<string> {
  const token = newToken()
  await tx
    .insertInto('session')
    .values({ token_hash: hashToken(token), person_id: personId, method, device: device.slice(0, 60) })
    .execute()
  await recordDeedAs(tx, personId, {
    deed: 'session.opened',
    chain: instanceChain,
    subject: { kind: 'person', id: personId },
    basis: method,
  })
  return token
}

/**
 * The same, and gives the cookie to the browser that asks. A session it already had is ended: call it last, since the
 * end is kept with the request's own transaction.
 */
export async function openSession(
  request: AnyRequest,
  gate: Tx,
  { personId, method }: { personId: string; method: Method },
): Promise<void> {
  const device = deviceWords(request.headers.get('user-agent') ?? '')
  const token = await startSession(gate, { personId, method, device })
  if (request.who !== null) await endSessions(request.tx, { only: request.who.sessionId })
  request.setCookie(sessionCookie, token, sessionCookieSeconds)
}

/** Ends sessions of the person of this transaction: one, or all but one. @returns how many were open */
export async function endSessions(tx: Tx, which: { only: string } | { allBut: string }): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable('session')
    .set({ ended_at: sql<Date>`sec.now()` })
    .where('person_id', '=', sql<string>`sec.person()`)
    .where('ended_at', 'is', null)
    .where((eb) => ('only' in which ? eb('id', '=', which.only) : eb('id', '<>', which.allBut)))
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

/** Ends the session of this request and takes its cookie back. */
export async function signOut(request: MemberRequest): Promise<void> {
  await endSessions(request.tx, { only: request.who.sessionId })
  await recordDeed(request.tx, {
    deed: 'session.ended',
    chain: instanceChain,
    subject: { kind: 'session', id: request.who.sessionId },
  })
}
