import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { hashToken } from '../../../kernel/session.ts'
import { enrol, startSession } from '../../identity/index.ts'
import { invitationMoves, invitationStateOf } from '../rules.ts'
import { acceptByCode } from './accept-by-code.ts'
import { findInvitationByToken, type ReceivedInvitation } from './queries.ts'
import {
  isStillValid,
  personOf,
  takeUp,
  type Acceptance,
  type AcceptedInvitation,
  type AcceptRefusal,
} from './take-up.ts'

/** Milliseconds during which a second send of the same form gets a session too: the first answer was never shown. */
const doubleSendMs = 60_000

/**
 * Someone takes up an invitation: a membership from today (or the coordination of a network), the organization joins when
 * its lead does. A person who had no account gets one and a session; who had one signs in as usual. Only for `asGate`.
 */
export async function acceptInvitation(tx: Tx, sent: Acceptance): Promise<Result<AcceptedInvitation, AcceptRefusal>> {
  const invitation = await findInvitationByToken(tx, hashToken(sent.token), { lock: true })
  if (invitation === null) return err('not-found')
  const state = invitationStateOf(invitation, sent.now)
  const again = await claim(tx, sent.key)
  if (again !== null && state === 'accepted') return ok(await answerAgain(tx, invitation, again, sent))
  if (!invitationMoves[state].includes('accept')) return err(state === 'waiting' ? 'expired' : state)
  if (invitation.organizationId !== null && !(await isStillValid(tx, invitation))) return err('gone')
  if (invitation.isByCode) {
    await sql`select sec.settle_key(${sent.key}, 'begun')`.execute(tx)
    return acceptByCode(tx, invitation, sent, { isAgain: again !== null })
  }

  const known = await personOf(tx, invitation.email)
  if (sent.who && sent.who.personId !== known?.id) return err('someone-else')
  if (known?.closed) return err('gone')
  const personId =
    known?.id ?? (await enrol(tx, { email: invitation.email, name: invitation.name, language: invitation.language }))
  await takeUp(tx, invitation, personId, sent)
  const isNew = known === null
  await sql`select sec.settle_key(${sent.key}, ${isNew ? 'new' : 'known'})`.execute(tx)
  return ok({
    invitation,
    sessionToken: isNew ? await startSession(tx, { personId, method: 'invitation', device: sent.device }) : null,
    mustSignIn: !isNew && sent.who === null,
    isBegun: false,
  })
}

async function claim(tx: Tx, key: string): Promise<string | null> {
  const { rows } = await sql<{ before: string | null }>`
    select sec.claim_key(${key}, 'network.invitation') as before`.execute(tx)
  return rows[0]?.before ?? null
}

async function answerAgain(
  tx: Tx,
  invitation: ReceivedInvitation,
  before: string,
  sent: Acceptance,
): Promise<AcceptedInvitation> {
  const isFresh = invitation.acceptedAt !== null && sent.now.getTime() - invitation.acceptedAt.getTime() < doubleSendMs
  const acceptedBy = await tx
    .selectFrom('invitation')
    .select('accepted_by as personId')
    .where('id', '=', invitation.id)
    .executeTakeFirstOrThrow()
  const opens = before === 'new' && isFresh && sent.who === null && acceptedBy.personId !== null
  return {
    invitation,
    sessionToken: opens
      ? await startSession(tx, { personId: acceptedBy.personId as string, method: 'invitation', device: sent.device })
      : null,
    mustSignIn: !opens && sent.who === null,
    isBegun: false,
  }
}
