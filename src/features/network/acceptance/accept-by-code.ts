import { sql } from 'kysely'
import { recordDeedAs } from '../../../kernel/audit.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { endAllSessions, enrol, hasWayOfOwn, startSession } from '../../identity/index.ts'
import type { ReceivedInvitation } from './queries.ts'
import { personOf, type Acceptance, type AcceptedInvitation, type AcceptRefusal } from './take-up.ts'
import { isEmptyAccount } from './empty-account.ts'

/**
 * Someone accepts an invitation they came to by a code, which proves no mailbox. Nothing begins yet: a newcomer gets an
 * account that leads nowhere and a session until the code ends, to choose a way in; `finishByCode` is what lets them join. Whoever
 * has an account signs in first; one that an earlier code made, and that nobody went on with, is forgotten. Sent twice by two people, one has it. Only for `asGate`, with the invitation locked.
 *
 * @param isAgain the same form was sent before
 */
export async function acceptByCode(
  tx: Tx,
  invitation: ReceivedInvitation,
  { who, now, device }: Pick<Acceptance, 'who' | 'now' | 'device'>,
  { isAgain }: { isAgain: boolean },
): Promise<Result<AcceptedInvitation, AcceptRefusal>> {
  const { id, email, name, language, organizationId, enrolledId } = invitation
  if (organizationId === null) throw new Error('a code to no organization')
  await sql`select sec.forget_begun(${email})`.execute(tx)
  const known = await personOf(tx, email)
  if (who && who.personId !== known?.id) return err('someone-else')
  if (known?.closed) return err('gone')
  if (invitation.begunAt !== null && who === null && !isAgain) return err('not-found')
  const isCodeOwn =
    known !== null &&
    known.id === enrolledId &&
    !(await hasWayOfOwn(tx, known.id)) &&
    (await isEmptyAccount(tx, known.id))
  if (known !== null && who === null && !isCodeOwn)
    return ok({ invitation, sessionToken: null, mustSignIn: true, isBegun: false })
  const personId = known?.id ?? (await enrol(tx, { email, name, language }))
  await tx
    .updateTable('invitation')
    .set({ begun_at: now, ...(known === null && { enrolled_id: personId }) })
    .where('id', '=', id)
    .execute()
  await recordDeedAs(tx, personId, {
    deed: 'invitation.begun',
    chain: organizationId,
    subject: { kind: 'invitation', id },
    basis: invitation.role,
  })
  return ok({
    invitation,
    sessionToken: who === null ? await startBriefSession(tx, { personId, device, until: invitation.expiresAt }) : null,
    mustSignIn: false,
    isBegun: true,
  })
}

/** The only session of the account, which ends with the code. */
async function startBriefSession(
  tx: Tx,
  { personId, device, until }: { personId: string; device: string; until: Date },
): Promise<string> {
  await endAllSessions(tx, personId)
  const token = await startSession(tx, { personId, method: 'invitation', device })
  await sql`update session set expires_at = ${until} where person_id = ${personId} and ended_at is null`.execute(tx)
  return token
}
