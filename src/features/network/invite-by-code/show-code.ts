import { recordDeed } from '../../../kernel/audit.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { hashToken, newToken } from '../../../kernel/session.ts'
import type { Actor } from '../actor.ts'
import { countInvitation, isFree } from '../invite/send-invitation.ts'
import { isMember } from '../invite/is-member.ts'
import { revokeInvitation } from '../invitations/revoke-invitation.ts'
import type { DesignationKind, Guest, MemberRole } from '../model.ts'
import { codeMinutes, type InviteRefusal } from '../rules.ts'
import { findOwnCode } from './queries.ts'

/** Someone to bring in by a code: `codeHash` is what is kept of it, see `hashCode`. */
interface CodeGuest extends Guest {
  role: MemberRole
  designation: DesignationKind | null
  codeHash: Buffer
}

/**
 * A lead brings in someone who has no mailbox at hand: an invitation like another, without a mail. A code that this lead gave
 * the same person before, and that waits, serves no more: nobody can read it again.
 */
export async function showCode(
  actor: Actor,
  organizationId: string,
  { codeHash, role, designation, ...guest }: CodeGuest,
): Promise<Result<{ id: string; expiresAt: Date }, InviteRefusal>> {
  const { tx, who, deps } = actor
  if (await isMember(tx, organizationId, guest.email)) return err('already-member')
  if (!(await countInvitation(actor, organizationId))) return err('too-many')
  const place = { organizationId, networkId: null, email: guest.email }
  if (!(await isFree(actor, place))) {
    const former = await findOwnCode(tx, { ...place, invitedBy: who.personId })
    if (former === null || !(await revokeInvitation(actor, former)).ok || !(await isFree(actor, place)))
      return err('already-invited')
  }
  const id = deps.clock.newId()
  const expiresAt = new Date(deps.clock.now().getTime() + codeMinutes * 60_000)
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('invitation')
    .values({
      id,
      token_hash: hashToken(newToken()), // nobody has it: the code gives another
      code_hash: codeHash,
      network_id: null,
      organization_id: organizationId,
      role,
      ...guest,
      designation,
      invited_by: who.personId,
      expires_at: expiresAt,
      accepted_at: null,
      accepted_by: null,
      revoked_at: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows !== 1n) return err('already-invited')
  await recordDeed(tx, {
    deed: 'invitation.code-shown',
    chain: organizationId,
    subject: { kind: 'invitation', id },
    basis: role,
  })
  return ok({ id, expiresAt })
}
