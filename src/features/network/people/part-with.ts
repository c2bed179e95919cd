import { recordDeed } from '../../../kernel/audit.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import type { Actor } from '../actor.ts'
import type { MemberRole } from '../model.ts'
import { listInvitationsOf } from '../invitations/queries.ts'
import { listDesignations, listMembers } from '../queries.ts'
import { isLastLead, refuseDeparture, stateOf, type DepartureRefusal, type HandOver } from '../rules.ts'
import { holdStill, passOn } from '../designations/designate.ts'
import { inviteColleague, revokeInvitation, type InviteRefusal } from '../invite/send-invitation.ts'

/** Changes what a member may do. The last lead stays lead. */
export async function changeRole(
  actor: Actor,
  organizationId: string,
  personId: string,
  { role, version }: { role: MemberRole; version: number },
): Promise<Result<void, 'not-found' | 'last-lead' | 'changed-meanwhile'>> {
  const { tx } = actor
  await holdStill(actor, organizationId)
  const members = await listMembers(tx, organizationId)
  const member = members.find((one) => one.personId === personId)
  if (member === undefined) return err('not-found')
  if (member.role === role) return ok(undefined)
  if (isLastLead(personId, members)) return err('last-lead')
  const changed = await setRole(actor, member.membershipId, role, version)
  if (!changed) return err('changed-meanwhile')
  await recordDeed(tx, {
    deed: 'membership.changed',
    chain: organizationId,
    subject: { kind: 'membership', id: member.membershipId },
    basis: role,
  })
  return ok(undefined)
}

async function setRole({ tx }: Actor, membershipId: string, role: MemberRole, version: number): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('membership')
    .set({ role, version: version + 1 })
    .where('id', '=', membershipId)
    .where('version', '=', version)
    .where('until_day', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export interface Departure extends HandOver {
  /** Waiting invitations the person sent, by id: sent again by whoever confirms, or taken back. Absent: taken back. */
  invitations: Readonly<Record<string, 'mine' | 'revoke'>>
}

/**
 * Someone leaves an organization today: each thing they held goes to who is named, or to nobody for now. Sessions of a
 * person who then works nowhere end with this transaction (the database sees to it).
 */
export async function partWith(
  actor: Actor,
  organization: { id: string; nameFr: string; nameEn: string },
  personId: string,
  departure: Departure,
): Promise<Result<void, 'not-found' | DepartureRefusal | InviteRefusal>> {
  const { tx, today } = actor
  await holdStill(actor, organization.id)
  const members = await listMembers(tx, organization.id)
  const leaver = members.find((one) => one.personId === personId)
  if (leaver === undefined) return err('not-found')
  const refusal = refuseDeparture(personId, members, departure)
  if (refusal !== null) return err(refusal)

  const newLead = members.find((one) => one.personId === departure.lead)
  if (newLead && newLead.role !== 'lead') await setRole(actor, newLead.membershipId, 'lead', newLead.version)
  for (const held of await listDesignations(tx, organization.id)) {
    if (held.personId !== personId || held.untilDay !== null) continue
    await passOn(actor, organization.id, held.kind, { from: personId, to: departure.designations[held.kind] ?? null })
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
    const state = stateOf(invitation, now)
    if (invitation.invitedBy !== personId || (state !== 'waiting' && state !== 'expired')) continue
    await revokeInvitation(actor, invitation.id)
    if (invitations[invitation.id] !== 'mine' || invitation.role === 'coordinator' || personId === actor.who.personId)
      continue
    const { name, email, language, role, designation } = invitation
    const again = await inviteColleague(actor, organization, { name, email, language }, { role, designation })
    if (!again.ok && again.refusal !== 'already-member') return again
  }
  return ok(undefined)
}
