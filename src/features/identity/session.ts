import { sql } from 'kysely'
import { instanceChain, recordDeed, recordDeedAs } from '../../kernel/audit.ts'
import type { Tx } from '../../kernel/db/index.ts'
import type { AnyRequest, MemberRequest } from '../../kernel/http/index.ts'
import { hashToken, newToken, sessionCookie, sessionCookieSeconds } from '../../kernel/session.ts'
import type { Method, Provider } from './model.ts'
import { deviceWords } from './rules.ts'

/** How a session is opened. One of a provider keeps which: its rights end with that provider, and with any change of it. */
type Opening =
  | { personId: string; method: Exclude<Method, 'provider'> }
  | { personId: string; method: 'provider'; provider: Pick<Provider, 'issuer' | 'clientId'> }

/**
 * Opens a session in a gate transaction. The token is new every time, whatever the browser brought with it.
 *
 * @param device words of `deviceWords`, never a full user agent
 * @param before token that the browser still has: forms left open in that session, if it was this person's, can be sent
 * @returns the token for the cookie `sessionCookie`; the database keeps its hash
 */
export async function startSession(
  tx: Tx,
  { device, before = null, ...opening }: Opening & { device: string; before?: string | null },
): Promise<string> {
  const token = newToken()
  const { personId, method } = opening
  const followed = before === null ? null : await findSessionOf(tx, { personId, token: before })
  const provider = opening.method === 'provider' ? opening.provider : null
  await tx
    .insertInto('session')
    .values({
      token_hash: hashToken(token),
      person_id: personId,
      method,
      device: device.slice(0, 60),
      issuer: provider?.issuer ?? null,
      client_id: provider?.clientId ?? null,
      follows: followed,
    })
    .execute()
  await recordDeedAs(tx, personId, {
    deed: 'session.opened',
    chain: instanceChain,
    subject: { kind: 'person', id: personId },
    basis: method,
  })
  return token
}

async function findSessionOf(tx: Tx, { personId, token }: { personId: string; token: string }): Promise<string | null> {
  const row = await tx
    .selectFrom('session')
    .select('id')
    .where('token_hash', '=', hashToken(token))
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return row?.id ?? null
}

/**
 * The same, and gives the cookie to the browser that asks. A session it already had is ended: call it last, since the
 * end is kept with the request's own transaction.
 */
export async function openSession(request: AnyRequest, gate: Tx, opening: Opening): Promise<void> {
  const device = deviceWords(request.headers.get('user-agent') ?? '')
  const token = await startSession(gate, { ...opening, device, before: request.token })
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

/** Ends every session of a person. Needs the gate, or the owner. */
export async function endAllSessions(tx: Tx, personId: string): Promise<void> {
  await tx
    .updateTable('session')
    .set({ ended_at: sql<Date>`sec.now()` })
    .where('person_id', '=', personId)
    .where('ended_at', 'is', null)
    .execute()
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
