import { sql } from 'kysely'
import type { Day } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import { isId } from '../../../kernel/ids.ts'
import type { Audience, SharedAnswer, SharedAskKind } from './queries.ts'
import { drawSharedCode, hashOfSharedCode } from './shared-code.ts'

/** By whose word a code is given. `law`: under fourteen, a parent consented. */
export type Agreed = 'youth' | 'law'

export interface OpenCode {
  audience: Audience
  madeAt: Date
  expiresOn: Day
}

export interface WaitingAsk {
  id: string
  audience: Audience
  kind: SharedAskKind
  askedAt: Date
}

/** Whether the person leads the record today: they alone give codes, and answer. */
export async function leadsReferral(tx: Tx, request: string): Promise<boolean> {
  const { rows } = await sql<{ leads: boolean }>`select sec.leads_referral(${request}) as leads`.execute(tx)
  return rows[0]?.leads === true
}

/** Codes that open, never what they are. */
export async function listCodes(tx: Tx, request: string): Promise<OpenCode[]> {
  const { rows } = await sql<OpenCode>`
    select audience, made_at as "madeAt", expires_on as "expiresOn" from sec.shared_codes(${request})`.execute(tx)
  return rows
}

/** What was asked and waits for the lead worker, the oldest first. */
export async function listAsks(tx: Tx, request: string): Promise<WaitingAsk[]> {
  const { rows } = await sql<WaitingAsk>`
    select id, audience, kind, asked_at as "askedAt" from sec.shared_asks(${request})`.execute(tx)
  return rows
}

/**
 * Draws a code in place of the one before.
 *
 * @returns the code, which is kept nowhere; or why not
 */
export async function makeCode(
  tx: Tx,
  { request, audience, agreed }: { request: string; audience: Audience; agreed: Agreed },
): Promise<{ code: string } | 'not-yours' | 'not-agreed'> {
  const code = drawSharedCode()
  const { rows } = await sql<{ refusal: 'not-yours' | 'not-agreed' | null }>`
    select sec.make_shared_code(${request}, ${audience}, ${agreed}, ${hashOfSharedCode(code)}) as refusal`.execute(tx)
  return rows[0]?.refusal ?? { code }
}

/** @returns whether it was theirs to revoke */
export async function revokeCode(tx: Tx, request: string, audience: Audience): Promise<boolean> {
  const { rows } = await sql<{ refusal: string | null }>`
    select sec.revoke_shared_code(${request}, ${audience}) as refusal`.execute(tx)
  return rows[0]?.refusal === null
}

/** @returns whether it was theirs to answer; answered twice, the first answer stays */
export async function answerAsk(tx: Tx, ask: string, answer: SharedAnswer): Promise<boolean> {
  if (!isId(ask)) return false
  const { rows } = await sql<{ refusal: string | null }>`
    select sec.answer_shared_ask(${ask}, ${answer}) as refusal`.execute(tx)
  return rows[0]?.refusal !== 'not-yours'
}
