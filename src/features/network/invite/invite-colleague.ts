import { err, type Result } from '../../../kernel/result.ts'
import type { Actor } from '../actor.ts'
import type { DesignationKind, Guest, MemberRole } from '../model.ts'
import type { InviteRefusal } from '../rules.ts'
import { isMember } from './is-member.ts'
import { sendInvitation } from './send-invitation.ts'

/** A lead invites someone to work in the organization; `designation` is taken up on joining, if nobody holds it by then. */
export async function inviteColleague(
  actor: Actor,
  organization: { id: string; nameFr: string; nameEn: string },
  guest: Guest,
  { role, designation = null }: { role: MemberRole; designation?: DesignationKind | null },
): Promise<Result<string, InviteRefusal>> {
  if (await isMember(actor.tx, organization.id, guest.email)) return err('already-member')
  return sendInvitation(actor, guest, {
    sender: organization.id,
    networkId: null,
    organizationId: organization.id,
    role,
    designation,
    onBehalfOf: { fr: organization.nameFr, en: organization.nameEn },
    chain: organization.id,
  })
}
