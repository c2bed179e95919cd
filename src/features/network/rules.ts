import type { Who } from '../../kernel/session.ts'
import type { DesignationKind, InvitedRole, MemberRole } from './model.ts'

/**
 * What a person is to an organization. `lead`: leads it; `member`: works there; `keeper`: coordinates a network where it
 * stands while nobody leads it; `coordinator`: coordinates such a network; `partner`: works elsewhere in such a network.
 */
export const relations = ['lead', 'member', 'keeper', 'coordinator', 'partner'] as const
export type Relation = (typeof relations)[number]

/** What can be done about an organization, and who may. The whole of it is this table; what is absent is refused. */
export const allowed = {
  see: ['lead', 'member', 'keeper', 'coordinator', 'partner'],
  edit: ['lead', 'keeper'],
  'invite-lead': ['keeper'],
  'invite-colleague': ['lead'],
  'see-people': ['lead'],
  'change-role': ['lead'],
  designate: ['lead'],
  'part-with': ['lead'],
  'leave-network': ['lead', 'keeper', 'coordinator'],
} as const satisfies Record<string, readonly Relation[]>
export type Deed = keyof typeof allowed

export const may = (deed: Deed, held: readonly Relation[]): boolean =>
  held.some((relation) => (allowed[deed] as readonly Relation[]).includes(relation))

/** Every relation of a person to an organization; none for a stranger, who must not learn that it exists. */
export function relationsOf(
  who: Pick<Who, 'led' | 'organizations' | 'coordinated' | 'networks'>,
  organization: { id: string; networkIds: readonly string[]; hasLead: boolean },
): Relation[] {
  const held: Relation[] = []
  const shares = (networks: readonly string[]) => organization.networkIds.some((id) => networks.includes(id))
  if (who.led.includes(organization.id)) held.push('lead')
  if (who.organizations.includes(organization.id)) held.push('member')
  if (shares(who.coordinated)) held.push(...(organization.hasLead ? [] : (['keeper'] as const)), 'coordinator')
  if (shares(who.networks)) held.push('partner')
  return held
}

/** Life of an invitation. Only a waiting one can be accepted; nothing brings back what was accepted or revoked. */
export const invitationStates = ['waiting', 'expired', 'accepted', 'revoked'] as const
export type InvitationState = (typeof invitationStates)[number]
export type InvitationDeed = 'accept' | 'extend' | 'revoke'

export const invitationMoves: Record<InvitationState, readonly InvitationDeed[]> = {
  waiting: ['accept', 'extend', 'revoke'],
  expired: ['extend', 'revoke'],
  accepted: [],
  revoked: [],
}

export const invitationHours = 24
/** Invitations an organization, or the coordinators of a network, may send in a day. */
export const invitationsPerDay = 20

export function stateOf(
  invitation: { acceptedAt: Date | null; revokedAt: Date | null; expiresAt: Date },
  now: Date,
): InvitationState {
  if (invitation.acceptedAt !== null) return 'accepted'
  if (invitation.revokedAt !== null) return 'revoked'
  return invitation.expiresAt > now ? 'waiting' : 'expired'
}

/** An import can be undone for this long. */
export const undoDays = 30
export const canUndo = (imported: { status: string; appliedAt: Date | null }, now: Date): boolean =>
  imported.status === 'applied' &&
  imported.appliedAt !== null &&
  now.getTime() - imported.appliedAt.getTime() < undoDays * 86_400_000

/** Where someone who joined goes first: leads complete their organization's card, others see what awaits them. */
export const opensCard = (role: InvitedRole): boolean => role === 'lead'

export type DepartureRefusal = 'lead-missing' | 'not-a-member' | 'to-the-leaver'

/** Who takes over what someone held. A missing kind goes to nobody for now, which then shows as a hole. */
export interface HandOver {
  lead: string | null
  designations: Partial<Record<DesignationKind, string>>
}

/**
 * Decides whether someone may leave an organization: one lead must remain or be named, and whoever takes over works there
 * and is not the one who leaves. Null when nothing stands in the way.
 */
export function refuseDeparture(
  leaver: string,
  members: readonly { personId: string; role: MemberRole }[],
  handOver: HandOver,
): DepartureRefusal | null {
  const takers = [handOver.lead, ...Object.values(handOver.designations)].filter((taker) => taker !== null)
  if (takers.includes(leaver)) return 'to-the-leaver'
  if (takers.some((taker) => !members.some(({ personId }) => personId === taker))) return 'not-a-member'
  const leads = members.filter(({ role }) => role === 'lead')
  const isOnlyLead = leads.length === 1 && leads[0]?.personId === leaver
  return isOnlyLead && handOver.lead === null ? 'lead-missing' : null
}

/** The last lead keeps the role until someone else has it. */
export const isLastLead = (person: string, members: readonly { personId: string; role: MemberRole }[]): boolean => {
  const leads = members.filter(({ role }) => role === 'lead')
  return leads.length === 1 && leads[0]?.personId === person
}
