import { belongsTo, coordinates, coordinatesAny, isAllowed, leads, worksAt, type Rights } from '../../kernel/rights.ts'
import type { Who } from '../../kernel/session.ts'
import type { AnswerKind } from '../../field/index.ts'
import type { Seat } from '../network/index.ts'

/**
 * What a person is to the definitions of a network. `member`: belongs to it; `worker`: does more than read in one of its
 * organizations; `lead`: leads one; `coordinator`: coordinates it; `proposer`: speaks for whom the proposal is of, an
 * organization where they do more than read, or the coordination.
 */
export const definitionRelations = ['member', 'worker', 'lead', 'coordinator', 'proposer'] as const
export type DefinitionRelation = (typeof definitionRelations)[number]

export type DefinitionDeed = 'see' | 'propose' | 'answer' | 'withdraw' | 'restore' | 'adopt'

/** What can be done about a network’s definitions, and who may. The whole of it is this table; what is absent is refused. */
export const definitionRights: Rights<DefinitionDeed, DefinitionRelation> = {
  see: ['member'],
  propose: ['worker', 'coordinator'],
  answer: ['lead'],
  withdraw: ['proposer'],
  restore: ['proposer'],
  adopt: ['coordinator'],
}

export const may = (deed: DefinitionDeed, relations: readonly DefinitionRelation[]): boolean =>
  isAllowed(definitionRights, deed, relations)

/** In whose name a person may propose in a network. `organizationId` null: its coordination. */
export interface Proposer extends Omit<Seat, 'organizationId'> {
  organizationId: string | null
}

/** Whether the person may propose somewhere: for an organization where they do more than read, or for a coordination. */
export const proposesSomewhere = (who: Pick<Who, 'coordinated'>, seats: readonly Proposer[]): boolean =>
  coordinatesAny(who) || seats.some(({ canPropose }) => canPropose)

/**
 * Every relation of a person to a network’s definitions; none for a stranger, who must not learn that there are any.
 *
 * @param proposedFor whose the proposal is; an `organizationId` of null: the coordination’s; null: there is none yet
 */
export function relationsOf(
  who: Pick<Who, 'networks' | 'coordinated' | 'led' | 'organizations'>,
  networkId: string,
  seats: readonly Proposer[],
  proposedFor: Pick<Proposer, 'organizationId'> | null = null,
): DefinitionRelation[] {
  if (!belongsTo(who, networkId)) return []
  const here = seats.filter((seat) => seat.networkId === networkId && worksAt(who, seat.organizationId))
  const relations: DefinitionRelation[] = ['member']
  if (here.some(({ canPropose }) => canPropose)) relations.push('worker')
  if (here.some(({ organizationId }) => leads(who, organizationId))) relations.push('lead')
  const isCoordinator = coordinates(who, networkId)
  if (isCoordinator) relations.push('coordinator')
  if (proposedFor === null) return relations
  const isTheirs =
    proposedFor.organizationId === null
      ? isCoordinator
      : here.some((seat) => seat.canPropose && seat.organizationId === proposedFor.organizationId)
  if (isTheirs) relations.push('proposer')
  return relations
}

/** Proposals that an organization may make in a day. */
export const proposalsPerDay = 20

/** Life of a proposal. What is adopted never moves again: another proposal replaces it. */
export const definitionStates = ['open', 'adopted', 'withdrawn'] as const
export type DefinitionState = (typeof definitionStates)[number]

export const definitionMoves: Record<DefinitionState, readonly DefinitionDeed[]> = {
  open: ['see', 'answer', 'withdraw', 'adopt'],
  adopted: ['see'],
  withdrawn: ['see', 'restore'],
}

export const stateOf = (definition: { adoptedAt: Date | null; withdrawnAt: Date | null }): DefinitionState => {
  if (definition.adoptedAt !== null) return 'adopted'
  return definition.withdrawnAt === null ? 'open' : 'withdrawn'
}

export type EventKind = AnswerKind | 'propose' | 'withdraw' | 'restore' | 'adopt'
