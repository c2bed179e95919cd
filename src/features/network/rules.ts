import { holdingNeeds, type HoldingNeed } from '../../kernel/feature/index.ts'
import { belongsTo, coordinates, coordinatesAny, isAllowed, leads, worksAt, type Rights } from '../../kernel/rights.ts'
import type { Who } from '../../kernel/session.ts'
import { memberRoles, type InvitedRole, type MemberRole } from './model.ts'

/**
 * What a person is to an organization. `lead`: leads it; `member`: works there; `steward`: coordinates a network where it
 * stands while nobody leads it; `coordinator`: coordinates such a network; `partner`: works elsewhere in such a network.
 */
export const organizationRelations = ['lead', 'member', 'steward', 'coordinator', 'partner'] as const
export type OrganizationRelation = (typeof organizationRelations)[number]

export type OrganizationDeed =
  | 'see'
  | 'know-leads'
  | 'edit'
  | 'invite-lead'
  | 'invite-colleague'
  | 'see-people'
  | 'change-role'
  | 'designate'
  | 'part-with'
  | 'answer-for-others'
  | 'answer-for-oneself'
  | 'leave'
  | 'leave-network'

/** What can be done about an organization, and who may. The whole of it is this table; what is absent is refused. */
export const organizationRights: Rights<OrganizationDeed, OrganizationRelation> = {
  see: ['lead', 'member', 'steward', 'coordinator', 'partner'],
  'know-leads': ['lead', 'member', 'steward', 'coordinator'],
  edit: ['lead', 'steward'],
  'invite-lead': ['steward'],
  'invite-colleague': ['lead'],
  'see-people': ['lead'],
  'change-role': ['lead'],
  designate: ['lead'],
  'part-with': ['lead'],
  'answer-for-others': ['lead'],
  'answer-for-oneself': ['member'],
  leave: ['member'],
  'leave-network': ['lead', 'steward', 'coordinator'],
}

/** Whether one of a person's relations to an organization allows a deed. */
export const may = (deed: OrganizationDeed, relations: readonly OrganizationRelation[]): boolean =>
  isAllowed(organizationRights, deed, relations)

/** Every relation of a person to an organization; none for a stranger, who must not learn that it exists. */
export function relationsOf(
  who: Pick<Who, 'led' | 'organizations' | 'coordinated' | 'networks'>,
  organization: { id: string; networkIds: readonly string[]; hasLead: boolean },
): OrganizationRelation[] {
  const relations: OrganizationRelation[] = []
  const { id, networkIds, hasLead } = organization
  const isCoordinated = networkIds.some((networkId) => coordinates(who, networkId))
  if (leads(who, id)) relations.push('lead')
  if (worksAt(who, id)) relations.push('member')
  if (isCoordinated && !hasLead) relations.push('steward')
  if (isCoordinated) relations.push('coordinator')
  if (networkIds.some((networkId) => belongsTo(who, networkId))) relations.push('partner')
  return relations
}

/** Its page, its organizations: for the people of the network. */
export const maySeeNetwork = (who: Pick<Who, 'networks'>, networkId: string): boolean => belongsTo(who, networkId)

/** Its name and reach, its coordination, the organizations listed in it or brought back: for who coordinates it. */
export const mayChangeNetwork = (who: Pick<Who, 'coordinated'>, networkId: string): boolean =>
  coordinates(who, networkId)

/** The network that a form of a coordinator is about: the one asked for, else the first. null: not theirs, or none. */
export const networkToChange = ({ coordinated }: Pick<Who, 'coordinated'>, asked: string | null): string | null =>
  (asked === null ? coordinated[0] : coordinated.find((id) => id === asked)) ?? null

/** An organization leaves a network by its own lead, or by who coordinates that network. */
export const mayLeaveNetwork = (
  who: Pick<Who, 'led' | 'coordinated'>,
  { organizationId, networkId }: { organizationId: string; networkId: string },
): boolean => leads(who, organizationId) || coordinates(who, networkId)

/** Invitations are followed by who sends them: leads, coordinators, and the operator, who invites the first coordinator. */
export const mayFollowInvitations = (who: Pick<Who, 'led' | 'coordinated' | 'isOperator'>): boolean =>
  who.led.length > 0 || coordinatesAny(who) || who.isOperator

/**
 * Whether the person may extend, correct or revoke an invitation: the organization's lead, the network's coordinator as long as
 * nobody leads the organization, or the operator who invited the first coordinator, as long as nobody coordinates.
 *
 * @param stewarded organizations that the person looks after for want of a lead
 */
export function mayMoveInvitation(
  who: Pick<Who, 'led' | 'coordinated' | 'isOperator' | 'personId'>,
  { organizationId, networkId, invitedBy, isForVacancy }: MovableInvitation,
  stewarded: ReadonlySet<string>,
): boolean {
  if (leads(who, organizationId)) return true
  if (who.isOperator && invitedBy === who.personId && isForVacancy) return true
  return coordinates(who, networkId) && (organizationId === null || stewarded.has(organizationId))
}

interface MovableInvitation {
  organizationId: string | null
  networkId: string | null
  invitedBy: string
  /** It is into the coordination of a network that nobody coordinates. */
  isForVacancy: boolean
}

/** Why an invitation does not leave. */
export type InviteRefusal = 'too-many' | 'already-invited' | 'already-member'
/** Why an invitation is neither extended, corrected nor revoked. */
export type InvitationMoveRefusal = InviteRefusal | 'not-found' | 'settled' | 'changed-meanwhile'

/**
 * Life of an invitation. Only a waiting one can be accepted; what was revoked can be sent again, with a new link; nothing moves
 * what was accepted.
 */
export const invitationStates = ['waiting', 'expired', 'accepted', 'revoked'] as const
export type InvitationState = (typeof invitationStates)[number]
type InvitationMove = 'accept' | 'extend' | 'revoke'

export const invitationMoves: Record<InvitationState, readonly InvitationMove[]> = {
  waiting: ['accept', 'extend', 'revoke'],
  expired: ['extend', 'revoke'],
  accepted: [],
  revoked: ['extend'],
}

/** Days during which the end of a coordination can be undone; the database says the same. */
export const coordinationBackDays = 30

/** An invitation by a code ends by itself: no mail extends it, and another code is another invitation. */
const codeMoves: Record<InvitationState, readonly InvitationMove[]> = {
  waiting: ['accept', 'revoke'],
  expired: [],
  accepted: [],
  revoked: [],
}

/** What can be done with an invitation now. */
export const movesOf = (
  invitation: Parameters<typeof invitationStateOf>[0] & { isByCode: boolean },
  now: Date,
): readonly InvitationMove[] => (invitation.isByCode ? codeMoves : invitationMoves)[invitationStateOf(invitation, now)]

/** Minutes that a code shown to someone is good for; the database says the same. */
export const codeMinutes = 60
/** Codes that one home may try in ten minutes. */
export const codeTries = 20

export const invitationDays = 7
/** Someone whose invitation has ended asks for another once in this many hours. */
export const askAgainHours = 24
/** Invitations an organization, or the coordinators of a network, may send in a day. */
export const invitationsPerDay = 20

export function invitationStateOf(
  invitation: { acceptedAt: Date | null; revokedAt: Date | null; expiresAt: Date },
  now: Date,
): InvitationState {
  if (invitation.acceptedAt !== null) return 'accepted'
  if (invitation.revokedAt !== null) return 'revoked'
  return invitation.expiresAt > now ? 'waiting' : 'expired'
}

/** Neither accepted nor revoked: it can still be extended or taken back. */
export const isOpenInvitation = (invitation: Parameters<typeof movesOf>[0], now: Date): boolean =>
  movesOf(invitation, now).includes('revoke')

/** Where someone who joined goes first: leads complete their organization's card, others see what awaits them. */
export const opensCard = (role: InvitedRole): boolean => role === 'lead'

/** What each access lets a person hold. */
export const needOfRole = {
  reader: 'belong',
  worker: 'work',
  specialist: 'work',
  lead: 'lead',
} as const satisfies Record<MemberRole, HoldingNeed>

/** Whether someone who does `does` in a place may hold there what needs `needs`. `does` null: nothing any more. */
export const canHold = (does: HoldingNeed | null, needs: HoldingNeed): boolean =>
  does !== null && holdingNeeds.indexOf(does) >= holdingNeeds.indexOf(needs)

/** Whether an access lets one do less than another. */
export const isLess = (role: MemberRole, than: MemberRole): boolean =>
  memberRoles.indexOf(role) < memberRoles.indexOf(than)

export type TakerRefusal = 'not-a-member' | 'to-the-leaver'

/** Whether a person may take what someone who goes held: not the one who goes, and one of those who may hold it today. */
export function refuseTaker(leaver: string, takers: readonly string[], taker: string): TakerRefusal | null {
  if (taker === leaver) return 'to-the-leaver'
  return takers.includes(taker) ? null : 'not-a-member'
}

export type DepartureRefusal = 'lead-missing' | TakerRefusal

/**
 * Decides whether someone may leave an organization: one lead must remain or be named, who works there and is not the one
 * who leaves. Null when nothing stands in the way.
 */
export function refuseDeparture(
  leaver: string,
  members: readonly { personId: string; role: MemberRole }[],
  lead: string | null,
): DepartureRefusal | null {
  if (lead === null) return isLastLead(leaver, members) ? 'lead-missing' : null
  return refuseTaker(
    leaver,
    members.map(({ personId }) => personId),
    lead,
  )
}

/** The last lead keeps the role until someone else has it. */
export const isLastLead = (person: string, members: readonly { personId: string; role: MemberRole }[]): boolean => {
  const all = members.filter(({ role }) => role === 'lead')
  return all.length === 1 && all[0]?.personId === person
}
