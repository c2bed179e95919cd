import { recordDeed } from '../../../kernel/audit.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import type { Actor } from '../actor.ts'
import { passDesignationOn } from '../designations/pass-designation-on.ts'
import { listInvitationsOf } from '../invitations/queries.ts'
import { revokeInvitation } from '../invitations/revoke-invitation.ts'
import { inviteColleague } from '../invite/invite-colleague.ts'
import { lockMembers } from '../lock-members.ts'
import { setRole } from '../people/change-role.ts'
import { listDesignations, listMembers } from '../queries.ts'
import {
  isOpenInvitation,
  refuseDeparture,
  type DepartureRefusal,
  type HandOver,
  type InviteRefusal,
} from '../rules.ts'

export interface Departure extends HandOver {
  /** Waiting invitations the person sent, by id: sent again by whoever confirms, or taken back. Absent: taken back. */
  invitations: Readonly<Record<string, 'mine' | 'revoke'>>
}

/**
 * Someone leaves an organization today: each role they held goes to the colleague named for it, or to nobody for now. Sessions of a
 * person who then works nowhere end with this transaction (the database sees to it).
 */
export async function partWith(
  actor: Actor,
  organization: { id: string; nameFr: string; nameEn: string },
  personId: string,
  departure: Departure,
): Promise<Result<void, 'not-found' | DepartureRefusal | InviteRefusal>> {
  const { tx, today } = actor
  await lockMembers(actor, organization.id)
  const members = await listMembers(tx, organization.id)
  const leaver = members.find((one) => one.personId === personId)
  if (leaver === undefined) return err('not-found')
  const refusal = refuseDeparture(personId, members, departure)
  if (refusal !== null) return err(refusal)

  const newLead = members.find((one) => one.personId === departure.lead)
  if (newLead && newLead.role !== 'lead') await setRole(actor, newLead.membershipId, 'lead', newLead.version)
  for (const designation of await listDesignations(tx, organization.id)) {
    if (designation.personId !== personId || designation.untilDay !== null) continue
    await passDesignationOn(actor, organization.id, designation.kind, {
      from: personId,
      to: departure.designations[designation.kind] ?? null,
    })
  }
  const invited = await settleInvitations(actor, organization, personId, departure)
  if (!invited.ok) return invited
  await recordDeed(tx, {
    deed: 'membership.ended',
    chain: organization.id,
    subject: { kind: 'membership', id: leaver.membershipId },
    basis: leaver.role,
  })
  await tx
    .updateTable('membership')
    .set({ until_day: today, version: leaver.version + 1 })
    .where('id', '=', leaver.membershipId)
    .where('until_day', 'is', null)
    .execute()
  return ok(undefined)
}

async function settleInvitations(
  actor: Actor,
  organization: { id: string; nameFr: string; nameEn: string },
  personId: string,
  { invitations }: Departure,
): Promise<Result<void, InviteRefusal>> {
  const now = actor.deps.clock.now()
  const sent = await listInvitationsOf(actor.tx, organization.id)
  for (const invitation of sent) {
    if (invitation.invitedBy !== personId || !isOpenInvitation(invitation, now)) continue
    await revokeInvitation(actor, invitation.id)
    if (invitations[invitation.id] !== 'mine' || invitation.role === 'coordinator' || personId === actor.who.personId)
      continue
    const { name, email, language, role, designation } = invitation
    const again = await inviteColleague(actor, organization, { name, email, language }, { role, designation })
    if (!again.ok && again.refusal !== 'already-member') return again
  }
  return ok(undefined)
}
