import type { Day } from '../../kernel/clock.ts'
import { isAllowed, type Rights } from '../../kernel/rights.ts'
import type { Who } from '../../kernel/session.ts'
import type { Collaboration, Commitment, CommitmentState, GuestState, Member } from './model.ts'

/** What an organization is to a collaboration. `former`: it was a member. */
export const standings = ['member', 'invited', 'former'] as const
export type Standing = (typeof standings)[number]

/** What a person is in their organization: `lead` leads it; `worker` does more than read there; `reader` belongs to it. */
export const seatRelations = ['reader', 'worker', 'lead'] as const
export type SeatRelation = (typeof seatRelations)[number]

export const collaborationDeeds = [
  'see',
  'read-proposal',
  'edit',
  'propose',
  'voice',
  'withdraw',
  'join',
  'decline',
  'leave',
  'come-back',
  'promise',
  'accept',
  'move',
] as const
export type CollaborationDeed = (typeof collaborationDeeds)[number]

const everyone = ['reader', 'worker', 'lead'] as const
const workers = ['worker', 'lead'] as const
const lead = ['lead'] as const

/**
 * What can be done in a collaboration from each standing, and who may: the same for every member, whoever proposed it. `edit`: what is
 * common, and one’s own part; `propose`: another organization; `voice`: say whether it comes; `move`: change the stage. Row-level
 * security says the same.
 */
export const collaborationRights: Readonly<Record<Standing, Rights<CollaborationDeed, SeatRelation>>> = {
  member: {
    see: everyone,
    'read-proposal': everyone,
    edit: workers,
    propose: workers,
    voice: lead,
    withdraw: workers,
    join: [],
    decline: [],
    leave: lead,
    'come-back': [],
    promise: workers,
    accept: lead,
    move: lead,
  },
  invited: {
    see: [],
    'read-proposal': everyone,
    edit: [],
    propose: [],
    voice: [],
    withdraw: [],
    join: lead,
    decline: lead,
    leave: [],
    'come-back': [],
    promise: [],
    accept: [],
    move: [],
  },
  former: {
    see: [],
    'read-proposal': [],
    edit: [],
    propose: [],
    voice: [],
    withdraw: [],
    join: [],
    decline: [],
    leave: [],
    'come-back': workers,
    promise: [],
    accept: [],
    move: [],
  },
}

/** An organization of the person, where it stands, and what the person is there. */
export interface Seat {
  organizationId: string
  standing: Standing
  relations: readonly SeatRelation[]
}

const standingOf: Partial<Record<Member['state'], Standing>> = { member: 'member', invited: 'invited', left: 'former' }
const rank: Readonly<Record<Standing, number>> = { member: 0, invited: 1, former: 2 }

/**
 * The seats of a person, one an organization: where it stands today counts before where it stood.
 *
 * @param worked organizations where the person does more than read
 */
export function seatsOf(
  who: Pick<Who, 'organizations' | 'led'>,
  worked: readonly string[],
  members: readonly Pick<Member, 'organizationId' | 'state'>[],
): Seat[] {
  return who.organizations.flatMap((organizationId) => {
    const [standing] = members
      .filter((one) => one.organizationId === organizationId)
      .flatMap(({ state }) => standingOf[state] ?? [])
      .toSorted((a, b) => rank[a] - rank[b])
    if (standing === undefined) return []
    const relations: SeatRelation[] = ['reader']
    if (worked.includes(organizationId)) relations.push('worker')
    if (who.led.includes(organizationId)) relations.push('lead')
    return [{ organizationId, standing, relations }]
  })
}

/** The organizations for which the person may do it: more than one for who leads two. */
export const seatsFor = (deed: CollaborationDeed, seats: readonly Seat[]): string[] =>
  seats
    .filter(({ standing, relations }) => isAllowed(collaborationRights[standing], deed, relations))
    .map(({ organizationId }) => organizationId)

export const may = (deed: CollaborationDeed, seats: readonly Seat[]): boolean => seatsFor(deed, seats).length > 0

/** Members of today, in the order they came. */
export const currentMembers = <One extends Pick<Member, 'state'>>(members: readonly One[]): One[] =>
  members.filter(({ state }) => state === 'member')

/** Different sectors of those who are in, or asked to be. */
export const sectorsOf = (members: readonly Pick<Member, 'state' | 'sector'>[]): string[] => [
  ...new Set(
    members
      .filter(({ state }) => state === 'member' || state === 'invited' || state === 'proposed')
      .flatMap(({ sector }) => sector ?? []),
  ),
]

/** An alliance is of two sectors or more; with one it is called a partnership. */
export const calledAs = (
  { kind }: Pick<Collaboration, 'kind'>,
  members: readonly Pick<Member, 'state' | 'sector'>[],
): 'alliance' | 'partnership' | 'table' => {
  if (kind === 'table') return 'table'
  return sectorsOf(members).length > 1 ? 'alliance' : 'partnership'
}

/** Members that have not said what they think of an organization that another proposes. */
export const awaitedVoices = (
  proposal: { proposedById: string; agreed: readonly string[] },
  members: readonly Pick<Member, 'organizationId' | 'state'>[],
): string[] =>
  currentMembers(members)
    .map(({ organizationId }) => organizationId)
    .filter((id) => id !== proposal.proposedById && !proposal.agreed.includes(id))

/** Whether who invited an organization outside the network may send it a new link: nobody writes again to one that answered. */
export const mayRenewGuest = ({ state }: { state: GuestState }): boolean => state === 'sent'

/** Life of a commitment: what can become of it. What was said too soon is opened again. */
export const commitmentMoves: Readonly<Record<CommitmentState, readonly CommitmentState[]>> = {
  open: ['kept', 'not-kept', 'dropped'],
  kept: ['open'],
  'not-kept': ['open'],
  dropped: ['open'],
}

/** Nobody promises or is mandated for so long: a year was typed for another. */
const farthestYears = 10

export const isTooFar = (day: Day, today: Day): boolean =>
  day > `${Number(today.slice(0, 4)) + farthestYears}${today.slice(4)}`

/** Its day has passed and nobody said how it went. */
export const isOverdue = ({ state, dueOn }: Pick<Commitment, 'state' | 'dueOn'>, today: string): boolean =>
  state === 'open' && dueOn < today

/** Collaborations that an organization may propose in a day. */
export const startedPerDay = 10
/** Organizations that one may propose to others in a day. */
export const proposedPerDay = 100
/** Commitments that an organization may write in a day. */
export const promisedPerDay = 100
/** Mails that an organization may have sent in a day to organizations outside the network. */
export const guestsPerDay = 10
