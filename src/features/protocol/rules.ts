import { belongsTo, coordinates, coordinatesAny, isAllowed, leads, worksAt, type Rights } from '../../kernel/rights.ts'
import type { Who } from '../../kernel/session.ts'
import {
  agreementsNeeded,
  refuseWithoutAgreement,
  type AgreementRefusal,
  type AnswerKind,
  type Tally,
} from '../../field/index.ts'
import type { Seat } from '../network/index.ts'

/**
 * What a person is to a protocol. `writer`: does more than read in the organization that writes it, or coordinates the network
 * where the coordination does. Of one whose first version is out, too, `member`: belongs to its network; `worker`: does more
 * than read in an organization of it; `lead`: leads one; `coordinator`: coordinates it.
 */
export const protocolRelations = ['writer', 'member', 'worker', 'lead', 'coordinator'] as const
export type ProtocolRelation = (typeof protocolRelations)[number]

export type ProtocolDeed =
  | 'see'
  | 'write'
  | 'issue-first'
  | 'abandon'
  | 'take-up'
  | 'propose'
  | 'translate'
  | 'issue'
  | 'adopt'
  | 'adopt-region'
  | 'say-read'
  | 'retire'
  | 'bring-back'

/** What can be done with a protocol, and who may. The whole of it is this table; what is absent is refused. */
export const protocolRights: Rights<ProtocolDeed, ProtocolRelation> = {
  see: ['writer', 'member'],
  write: ['writer'],
  'issue-first': ['writer'],
  abandon: ['writer'],
  'take-up': ['writer'],
  propose: ['worker', 'coordinator'],
  translate: ['worker', 'coordinator'],
  issue: ['coordinator'],
  adopt: ['lead'],
  'adopt-region': ['coordinator'],
  'say-read': ['member'],
  retire: ['coordinator'],
  'bring-back': ['coordinator'],
}

/** Life of a protocol. `abandoned`: a draft set aside; `retired`: set aside once nobody worked by it any more. */
export const protocolStates = ['draft', 'abandoned', 'issued', 'retired'] as const
export type ProtocolState = (typeof protocolStates)[number]

export const protocolMoves: Record<ProtocolState, readonly ProtocolDeed[]> = {
  draft: ['see', 'write', 'issue-first', 'abandon'],
  abandoned: ['see', 'take-up'],
  issued: ['see', 'propose', 'translate', 'issue', 'adopt', 'adopt-region', 'say-read', 'retire'],
  retired: ['see', 'bring-back'],
}

export function protocolStateOf(protocol: { issuedAt: Date | null; withdrawnAt: Date | null }): ProtocolState {
  if (protocol.issuedAt === null) return protocol.withdrawnAt === null ? 'draft' : 'abandoned'
  return protocol.withdrawnAt === null ? 'issued' : 'retired'
}

export const mayProtocol = (deed: ProtocolDeed, relations: readonly ProtocolRelation[]): boolean =>
  isAllowed(protocolRights, deed, relations)

/** In whose name a person writes or proposes in a network. `organizationId` null: its coordination. */
export interface Proposer {
  networkId: string
  organizationId: string | null
}

/** Whether the person may write a protocol somewhere: for an organization where they do more than read, or for a coordination. */
export const writesSomewhere = (who: Pick<Who, 'coordinated'>, seats: readonly Seat[]): boolean =>
  coordinatesAny(who) || seats.some(({ canPropose }) => canPropose)

type WhoIs = Pick<Who, 'networks' | 'coordinated' | 'led' | 'organizations'>

/** Whether the person speaks for who wrote or proposed something: an organization where they do more than read, or the coordination. */
export const speaksAs = (who: WhoIs, seats: readonly Seat[], { networkId, organizationId }: Proposer): boolean =>
  organizationId === null
    ? coordinates(who, networkId)
    : worksAt(who, organizationId) &&
      seats.some((one) => one.networkId === networkId && one.organizationId === organizationId && one.canPropose)

/** Every relation of a person to a protocol; none for a stranger, who must not learn that it exists. */
export function protocolRelationsOf(
  who: WhoIs,
  seats: readonly Seat[],
  protocol: Proposer & { issuedAt: Date | null },
): ProtocolRelation[] {
  const { networkId } = protocol
  if (!belongsTo(who, networkId)) return []
  const relations: ProtocolRelation[] = speaksAs(who, seats, protocol) ? ['writer'] : []
  if (protocol.issuedAt === null) return relations
  const here = seats.filter((seat) => seat.networkId === networkId && worksAt(who, seat.organizationId))
  relations.push('member')
  if (here.some(({ canPropose }) => canPropose)) relations.push('worker')
  if (here.some(({ organizationId }) => leads(who, organizationId))) relations.push('lead')
  if (coordinates(who, networkId)) relations.push('coordinator')
  return relations
}

/**
 * What a person is to a proposed change, besides a member of the network. `answerer`: leads an organization that works by the
 * protocol; `proposer`: speaks for whom it is of; `steward`: coordinates the network, which the organization it is of has left.
 */
export const changeRelations = ['member', 'answerer', 'proposer', 'steward'] as const
export type ChangeRelation = (typeof changeRelations)[number]

export type ChangeDeed = 'see' | 'answer' | 'withdraw' | 'restore'

export const changeRights: Rights<ChangeDeed, ChangeRelation> = {
  see: ['member'],
  answer: ['answerer'],
  withdraw: ['proposer', 'steward'],
  restore: ['proposer'],
}

export const changeStates = ['open', 'settled', 'withdrawn'] as const
export type ChangeState = (typeof changeStates)[number]

/** Life of a change. What a version took in never moves again. */
export const changeMoves: Record<ChangeState, readonly ChangeDeed[]> = {
  open: ['see', 'answer', 'withdraw'],
  settled: ['see'],
  withdrawn: ['see', 'restore'],
}

export function changeStateOf(change: { settledIn: string | null; withdrawnAt: Date | null }): ChangeState {
  if (change.settledIn !== null) return 'settled'
  return change.withdrawnAt === null ? 'open' : 'withdrawn'
}

export const mayChange = (deed: ChangeDeed, relations: readonly ChangeRelation[]): boolean =>
  isAllowed(changeRights, deed, relations)

/** @param adopters organizations that work by the protocol today */
export function changeRelationsOf(
  who: WhoIs,
  seats: readonly Seat[],
  change: Proposer & { hasLeft: boolean },
  adopters: readonly string[],
): ChangeRelation[] {
  const { networkId } = change
  if (!belongsTo(who, networkId)) return []
  const relations: ChangeRelation[] = ['member']
  if (answeringSeats(who, seats, networkId, adopters).length > 0) relations.push('answerer')
  if (!change.hasLeft && speaksAs(who, seats, change)) relations.push('proposer')
  if (change.hasLeft && coordinates(who, networkId)) relations.push('steward')
  return relations
}

/** The organizations that a person answers for about a protocol. */
export const answeringSeats = <One extends Seat>(
  who: Pick<Who, 'led'>,
  seats: readonly One[],
  networkId: string,
  adopters: readonly string[],
): One[] =>
  seats.filter(
    (seat) => seat.networkId === networkId && leads(who, seat.organizationId) && adopters.includes(seat.organizationId),
  )

/** Protocols and changes that an organization, or a coordination, may write in a day. */
export const proposalsPerDay = 40
/** Days during which the end of an adoption can be undone; the database says the same. */
export const resumeDays = 30

export type EventKind = AnswerKind | 'propose' | 'withdraw' | 'restore' | 'settle'

/** Fewest organizations working by a protocol that must agree to a change: more than half; none where nobody does yet. */
export const changeAgreementsNeeded = (tally: Pick<Tally, 'members'>): number =>
  tally.members === 0 ? 0 : agreementsNeeded(tally)

/** Whether a version may take a change in. */
export const refuseSettling = (tally: Tally): AgreementRefusal | null =>
  refuseWithoutAgreement(tally, changeAgreementsNeeded(tally))

/** Whether an ended adoption can be taken up again: ended lately, and nothing took its place since. */
export const isResumable = (
  { endedAt }: { endedAt: Date | null },
  { now, stands }: { now: Date; stands: boolean },
): boolean => endedAt !== null && !stands && now.getTime() - endedAt.getTime() < resumeDays * 86_400_000

/** Who ends an adoption, and takes it up again: the lead of the organization, or for a region who coordinates the network. */
export const mayMoveAdoption = (
  who: Pick<Who, 'led' | 'coordinated'>,
  seats: readonly Seat[],
  { networkId, organizationId }: Proposer,
): boolean =>
  organizationId === null
    ? coordinates(who, networkId)
    : leads(who, organizationId) &&
      seats.some((seat) => seat.networkId === networkId && seat.organizationId === organizationId)
