import type { CalendarZone } from '../../kernel/calendar/index.ts'
import type { Language } from '../../kernel/language.ts'

export const pollStates = ['open', 'closed', 'chosen', 'cancelled'] as const
export type PollState = (typeof pollStates)[number]

export const sayings = ['yes', 'if-needed', 'no'] as const
export type Saying = (typeof sayings)[number]

/** A moment proposed: two instants. */
export interface Moment {
  id: string
  startsAt: Date
  endsAt: Date
}

/** A date sought for a meeting of a collaboration. */
export interface DatePoll {
  id: string
  collaborationId: string
  proposedById: string
  /** Null: the platform. */
  personId: string | null
  title: string
  /** In which the title is written. */
  language: Language
  /** Null: not said. */
  place: string | null
  timeZone: CalendarZone
  /** Whether organizations invited and not yet in are asked too. */
  asksInvited: boolean
  /** Instant until which one answers: the end of a day, in its zone. */
  closesAt: Date
  /** As kept: the clock may already have closed it (`stateNow`). */
  state: PollState
  chosenSlotId: string | null
  meetingId: string | null
  version: number
  /** In the order of time. */
  moments: Moment[]
}

/** Someone asked, for an organization. */
export interface Participant {
  personId: string
  organizationId: string
  /** Null: of an invited organization, or no longer there. */
  name: string | null
  /** What their organization is today; null: it is gone, or they are. */
  standing: 'member' | 'invited' | null
}

/** What someone last said of a moment. */
export interface DateAnswer {
  personId: string
  slotId: string
  says: Saying
}

/** Lengths to choose from, in minutes. */
export const lengths = [30, 45, 60, 90, 120, 150, 180, 240, 360] as const

export const fewestMoments = 2
export const mostMoments = 12

/** Longest texts, in characters. The database has the same limits; forms refuse first, with words. */
export const textLimits = { title: 160, place: 200 } as const
