import { coordinates, isAllowed, leads, worksAt, type Rights } from '../../kernel/rights.ts'
import type { Who } from '../../kernel/session.ts'
import type { InitiativeStatus, OwnInitiative, RequestState } from './model.ts'

/**
 * What a person is to an initiative. `lead`: leads its organization; `worker`: does more than read there; `reader`: reads there;
 * `coordinator`: coordinates the network in which it was added.
 */
export const initiativeRelations = ['lead', 'worker', 'reader', 'coordinator'] as const
export type InitiativeRelation = (typeof initiativeRelations)[number]

export const initiativeDeeds = ['see', 'edit', 'publish', 'withdraw'] as const
export type InitiativeDeed = (typeof initiativeDeeds)[number]

/** What can be done with an initiative in each state, and who may. Row-level security says the same. */
export const initiativeRights: Readonly<Record<InitiativeStatus, Rights<InitiativeDeed, InitiativeRelation>>> = {
  draft: {
    see: ['lead', 'worker', 'reader', 'coordinator'],
    edit: ['lead', 'worker', 'coordinator'],
    publish: ['lead', 'coordinator'],
    withdraw: ['lead', 'coordinator'],
  },
  published: {
    see: ['lead', 'worker', 'reader', 'coordinator'],
    edit: ['lead', 'coordinator'],
    publish: [],
    withdraw: ['lead', 'coordinator'],
  },
  withdrawn: {
    see: ['lead', 'worker', 'reader', 'coordinator'],
    edit: ['lead', 'coordinator'],
    publish: ['lead', 'coordinator'],
    withdraw: [],
  },
}

type Person = Pick<Who, 'led' | 'organizations' | 'coordinated'>
type Owned = Pick<OwnInitiative, 'organizationId' | 'networkId' | 'status'>

/**
 * Every relation of a person to an initiative; none for a stranger.
 *
 * @param worked organizations where the person does more than read
 */
export function initiativeRelationsOf(
  who: Person,
  worked: readonly string[],
  { organizationId, networkId }: Pick<Owned, 'organizationId' | 'networkId'>,
): InitiativeRelation[] {
  const relations: InitiativeRelation[] = []
  if (leads(who, organizationId)) relations.push('lead')
  if (worksAt(who, organizationId)) relations.push(worked.includes(organizationId) ? 'worker' : 'reader')
  if (coordinates(who, networkId)) relations.push('coordinator')
  return relations
}

export const mayOnInitiative = (
  who: Person,
  worked: readonly string[],
  deed: InitiativeDeed,
  initiative: Owned,
): boolean => isAllowed(initiativeRights[initiative.status], deed, initiativeRelationsOf(who, worked, initiative))

/** In which chain a deed on an initiative is written: that of its organization, or of the network that the person coordinates. */
export const chainOfInitiative = (who: Person, { organizationId, networkId }: Omit<Owned, 'status'>): string =>
  worksAt(who, organizationId) ? organizationId : networkId

/** What of a text is missing before everyone may read it in both languages. */
export type MissingText = 'nameFr' | 'nameEn' | 'aimFr' | 'aimEn'
export const missingTexts = (texts: Readonly<Record<MissingText, string | null>>): MissingText[] =>
  (['nameFr', 'nameEn', 'aimFr', 'aimEn'] as const).filter((name) => texts[name] === null)

/** Which side of a request for help a person stands on. */
export type RequestSide = 'asking' | 'asked'
export type RequestMove = 'take' | 'answer' | 'close' | 'reopen'

/** Life of a request: what each side may do with it in each state. The database lets each side name its own people only. */
export const requestMoves: Readonly<Record<RequestState, Rights<RequestMove, RequestSide>>> = {
  asked: { take: ['asked', 'asking'], answer: ['asked'], close: ['asking', 'asked'], reopen: [] },
  answered: { take: ['asked', 'asking'], answer: [], close: ['asking', 'asked'], reopen: [] },
  closed: { take: [], answer: [], close: [], reopen: ['asking', 'asked'] },
}

export const stateAfter: Readonly<Record<RequestMove, RequestState | null>> = {
  take: null,
  answer: 'answered',
  close: 'closed',
  reopen: 'asked',
}

/** Sides on which a person who does more than read stands. */
export function requestSidesOf(
  worked: readonly string[],
  { fromId, toId }: { fromId: string; toId: string },
): RequestSide[] {
  const asking: RequestSide[] = worked.includes(fromId) ? ['asking'] : []
  return worked.includes(toId) ? [...asking, 'asked'] : asking
}

export const mayMoveRequest = (state: RequestState, move: RequestMove, sides: readonly RequestSide[]): boolean =>
  isAllowed(requestMoves[state], move, sides)

/** Initiatives that an organization may add in a day. */
export const addedPerDay = 20

/** Requests that an organization may send in a day. */
export const requestsPerDay = 10
