import { sql } from 'kysely'
import { recordDeed } from '../../../kernel/audit.ts'
import { href } from '../../../kernel/http/index.ts'
import { postMail } from '../../../kernel/mail/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { hashToken, newToken } from '../../../kernel/session.ts'
import type { Actor } from '../actor.ts'
import { addresses } from '../addresses.ts'
import type { DesignationKind, Guest, InvitedRole } from '../model.ts'
import { invitationDays, invitationsPerDay, type InviteRefusal } from '../rules.ts'
import { words } from './words.ts'

/** Counts one more invitation of today; false when the day's are used up. A deed that is refused later leaves no count behind. */
export async function countInvitation({ tx }: Actor, sender: string): Promise<boolean> {
  const { rows } = await sql<{
    hits: number
  }>`select sec.hit(${`invitations:${sender}`}, interval '1 day') as hits`.execute(tx)
  return (rows[0]?.hits ?? 0) <= invitationsPerDay
}

/** What is sent, beside who receives it. */
interface InvitationToSend {
  sender: string
  networkId: string | null
  organizationId: string | null
  role: InvitedRole
  designation?: DesignationKind | null
  /** What the invited person is invited to, in both languages. */
  onBehalfOf: { fr: string; en: string }
  chain: string
}

/** Writes an invitation, its mail and its trace. @returns its id */
export async function sendInvitation(
  actor: Actor,
  guest: Guest,
  sent: InvitationToSend,
): Promise<Result<string, InviteRefusal>> {
  const { tx, who, deps } = actor
  if (!(await countInvitation(actor, sent.sender))) return err('too-many')
  if (!(await isFree(actor, { ...sent, email: guest.email }))) return err('already-invited')
  const id = deps.clock.newId()
  const token = newToken()
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('invitation')
    .values({
      id,
      token_hash: hashToken(token),
      network_id: sent.networkId,
      organization_id: sent.organizationId,
      role: sent.role,
      ...guest,
      designation: sent.designation ?? null,
      invited_by: who.personId,
      expires_at: expiryOf(actor),
      accepted_at: null,
      accepted_by: null,
      revoked_at: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  // Of those sent at once, the first counts: the indexes of open invitations decide, not what was read before.
  if (numInsertedOrUpdatedRows !== 1n) return err('already-invited')
  await mailInvitation(actor, guest, token, sent.onBehalfOf)
  await recordDeed(tx, {
    deed: 'invitation.sent',
    chain: sent.chain,
    subject: { kind: 'invitation', id },
    basis: sent.role,
  })
  return ok(id)
}

/** When an invitation made now ends. */
export const expiryOf = ({ deps }: Actor): Date => new Date(deps.clock.now().getTime() + invitationDays * 86_400_000)

/** Mails the link, which is shown nowhere else: the database has its hash only. */
export async function mailInvitation(
  actor: Actor,
  guest: Guest,
  token: string,
  onBehalfOf: InvitationToSend['onBehalfOf'],
): Promise<void> {
  const { tx, who, deps } = actor
  const t = words[guest.language].mail
  await postMail(tx, {
    to: guest.email,
    language: guest.language,
    template: 'invitation',
    subject: t.subject,
    paragraphs: t.paragraphs({ name: guest.name, inviter: who.name, to: onBehalfOf[guest.language] }),
    action: { label: t.action, href: `${deps.baseUrl}${href(guest.language, addresses.invitation, { token })}` },
    linkHash: hashToken(token),
    onBehalfOf: onBehalfOf[guest.language],
  })
}

/**
 * Whether no invitation waits for an address, into an organization or, where `organizationId` is null, into the coordination
 * of a network. Locks the pair until the transaction ends, and settles those that have expired.
 */
export async function isFree(
  { tx }: Actor,
  { organizationId, networkId, email }: { organizationId: string | null; networkId: string | null; email: string },
): Promise<boolean> {
  const { rows } = await sql<{ isFree: boolean }>`
    select sec.free_invitation(${organizationId}, ${networkId}, ${email}) as "isFree"`.execute(tx)
  return rows[0]?.isFree === true
}
