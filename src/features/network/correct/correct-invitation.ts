import { sql } from 'kysely'
import { err, type Result } from '../../../kernel/result.ts'
import type { Actor } from '../actor.ts'
import { renewInvitation } from '../invitations/extend-invitation.ts'
import { findInvitation } from '../invitations/queries.ts'
import { isMember } from '../invite/is-member.ts'
import type { Guest } from '../model.ts'
import type { InvitationMoveRefusal } from '../rules.ts'

/**
 * Corrects to whom an invitation goes, and sends it: a new link to the new address; the one that left before serves no more.
 *
 * @param expiresAt when it ended as the page showed it: someone else who extended or corrected it meanwhile is told of
 */
export async function correctInvitation(
  actor: Actor,
  id: string,
  guest: Guest,
  expiresAt: string,
): Promise<Result<void, InvitationMoveRefusal>> {
  await sql`select from invitation where id = ${id} for no key update`.execute(actor.tx)
  const invitation = await findInvitation(actor.tx, id)
  if (invitation === null) return err('not-found')
  if (invitation.expiresAt.toISOString() !== expiresAt) return err('changed-meanwhile')
  const { organizationId, networkId } = invitation
  if (organizationId !== null && networkId === null && (await isMember(actor.tx, organizationId, guest.email)))
    return err('already-member')
  return renewInvitation(actor, invitation, guest, 'invitation.corrected')
}
