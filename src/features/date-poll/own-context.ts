import type { MemberRequest } from '../../kernel/http/index.ts'
import { href } from '../../kernel/http/index.ts'
import type { Language } from '../../kernel/language.ts'
import { contextOf, type Context } from '../collaboration/index.ts'
import { addresses } from './addresses.ts'
import type { DatePoll } from './model.ts'
import { findOwnPlace, findPoll } from './queries.ts'
import { mayPoll, pollSeatsFor, type PollDeed } from './rules.ts'

/** A date sought, its collaboration, and what the person may do. */
export interface PollContext extends Context {
  poll: DatePoll
  /** Organization for which the person is asked; null: they are not. */
  placeId: string | null
  may: (deed: PollDeed) => boolean
}

/** The date sought of the address, when the person may do `deed` there; null for a stranger and for anyone who may not. */
export async function pollFor(request: MemberRequest, deed: PollDeed): Promise<PollContext | null> {
  const { tx, who, params } = request
  const context = await contextOf(request, params['id'] ?? '')
  if (context === null) return null
  const poll = await findPoll(tx, context.collaboration.id, params['pollId'] ?? '')
  if (poll === null) return null
  const placeId = await findOwnPlace(tx, poll.id, who.personId)
  const seats = seatsHere(context.seats, placeId)
  const may = (one: PollDeed): boolean => mayPoll(one, seats)
  return may(deed) ? { ...context, poll, placeId, may } : null
}

const seatsHere = (seats: Context['seats'], placeId: string | null) =>
  seats.map(({ relations, ...seat }) => ({
    ...seat,
    relations: seat.organizationId === placeId ? ([...relations, 'asked'] as const) : relations,
  }))

/** Organizations for which the person may seek a date. */
export const proposingSeats = ({ seats }: Pick<Context, 'seats'>): string[] => pollSeatsFor('propose', seats)
/** Those for which they answer: where they are asked, or any where they do more than read. */
export const answeringSeats = ({ seats, placeId }: Pick<PollContext, 'seats' | 'placeId'>): string[] =>
  pollSeatsFor('answer', seatsHere(seats, placeId))

/** Organizations in whose name the person moves it along. */
export const workingSeats = ({ seats }: Pick<Context, 'seats'>, deed: 'choose' | 'cancel' | 'reopen'): string[] =>
  pollSeatsFor(deed, seats)

type PollPage = 'board' | 'answer' | 'choose' | 'cancel' | 'reopen'

export const pollHref = (
  lang: Language,
  at: PollPage,
  { id, collaborationId }: Pick<DatePoll, 'id' | 'collaborationId'>,
): string => href(lang, addresses[at], { id: collaborationId, pollId: id })
