import { isWorkday } from '../../field/index.ts'
import { addDays, type Day } from '../../kernel/clock.ts'
import { isAllowed, type Rights } from '../../kernel/rights.ts'
import type { DateAnswer, DatePoll, Moment, Participant, PollState, Saying } from './model.ts'

/** The whole life of a date sought. `closed` and `cancelled` open again with a new closing date; `chosen` is final. */
export const moves: Readonly<Record<PollState, readonly PollState[]>> = {
  open: ['closed', 'chosen', 'cancelled'],
  closed: ['chosen', 'cancelled', 'open'],
  chosen: [],
  cancelled: ['open'],
}

/** The clock closes before the job does. */
export const stateNow = ({ state, closesAt }: Pick<DatePoll, 'state' | 'closesAt'>, now: Date): PollState =>
  state === 'open' && closesAt <= now ? 'closed' : state

/** What an organization is to the collaboration. */
export type Standing = 'member' | 'invited' | 'former'
/** What a person is: `asked`: someone wants their answer; the others are what they are in their organization. */
export type PollRelation = 'asked' | 'reader' | 'worker' | 'lead'

export const pollDeeds = ['see', 'propose', 'answer', 'choose', 'cancel', 'reopen'] as const
export type PollDeed = (typeof pollDeeds)[number]

const workers = ['worker', 'lead'] as const
const nothing: Rights<PollDeed, PollRelation> = { see: [], propose: [], answer: [], choose: [], cancel: [], reopen: [] }

/** What can be done with a date sought from each standing, and who may: the same for every member, whoever proposed it. Row-level security says the same. */
export const pollRights: Readonly<Record<Standing, Rights<PollDeed, PollRelation>>> = {
  member: {
    see: ['reader', ...workers],
    propose: workers,
    answer: ['asked', ...workers],
    choose: workers,
    cancel: workers,
    reopen: workers,
  },
  invited: { ...nothing, answer: ['asked'] },
  former: nothing,
}

interface Seat {
  organizationId: string
  standing: Standing
  relations: readonly PollRelation[]
}

/** The organizations for which the person may do it. */
export const pollSeatsFor = (deed: PollDeed, seats: readonly Seat[]): string[] =>
  seats
    .filter(({ standing, relations }) => isAllowed(pollRights[standing], deed, relations))
    .map(({ organizationId }) => organizationId)

export const mayPoll = (deed: PollDeed, seats: readonly Seat[]): boolean => pollSeatsFor(deed, seats).length > 0

/** How many present participants say what of a moment; `silent`: those who have not answered. */
export interface Count extends Record<Saying, number> {
  silent: number
}

/** Counts by moment: of each present participant, the last answer. Who is gone does not count any more. */
export function countAnswers(
  moments: readonly Pick<Moment, 'id'>[],
  participants: readonly Pick<Participant, 'personId' | 'standing'>[],
  answers: readonly DateAnswer[],
): Map<string, Count> {
  const present = new Set(participants.filter(({ standing }) => standing !== null).map(({ personId }) => personId))
  return new Map(
    moments.map(({ id }) => {
      const said = answers.filter(({ slotId, personId }) => slotId === id && present.has(personId))
      const of = (saying: Saying): number => said.filter(({ says }) => says === saying).length
      return [id, { yes: of('yes'), 'if-needed': of('if-needed'), no: of('no'), silent: present.size - said.length }]
    }),
  )
}

/** The moments that suit most: the most yes, then the most who can if need be. Several: they suit alike. None: none suits anyone. */
export function bestMoments<One extends Pick<Moment, 'id'>>(
  moments: readonly One[],
  counts: ReadonlyMap<string, Count>,
): One[] {
  const suits = ({ id }: One): number => {
    const { yes = 0, 'if-needed': ifNeeded = 0 } = counts.get(id) ?? {}
    return yes * 10_000 + ifNeeded
  }
  const most = Math.max(0, ...moments.map(suits))
  return most === 0 ? [] : moments.filter((one) => suits(one) === most)
}

/** Present participants who said nothing yet. */
export const silentParticipants = <One extends Pick<Participant, 'personId' | 'standing'>>(
  participants: readonly One[],
  answers: readonly Pick<DateAnswer, 'personId'>[],
): One[] =>
  participants.filter(
    ({ personId, standing }) => standing !== null && !answers.some((answer) => answer.personId === personId),
  )

/** Days before it closes that those who have not answered are reminded. */
const reminderDays = 2

/** The day of the reminder: two days before the last day of answers, or the working day before when that is none. */
export function reminderDay(closingDay: Day): Day {
  let day = addDays(closingDay, -reminderDays)
  while (!isWorkday(day)) day = addDays(day, -1)
  return day
}

/** Dates that an organization may seek in a day. */
export const proposedPerDay = 20
/** How far ahead a moment may be, in days. */
export const furthestDays = 400
