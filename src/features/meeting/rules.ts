import { addDays, daysBetween, type Day } from '../../kernel/clock.ts'
import { isAllowed, type Rights } from '../../kernel/rights.ts'
import { mostOccurrences, type Asked, type Meeting, type Nth, type ProposedState, type Recurrence } from './model.ts'

export const meetingDeeds = ['see', 'see-invitation', 'convene', 'note', 'write', 'approve', 'settle'] as const
export type MeetingDeed = (typeof meetingDeeds)[number]

/** What an organization is to the collaboration, and what the person is there: as in collaboration. */
export interface MeetingSeat {
  organizationId: string
  standing: 'member' | 'invited' | 'former'
  relations: readonly SeatRelation[]
}
type SeatRelation = 'reader' | 'worker' | 'lead'

const everyone = ['reader', 'worker', 'lead'] as const
const workers = ['worker', 'lead'] as const
const lead = ['lead'] as const

/**
 * What can be done about meetings from each standing, the same for every member. `convene`: also move, cancel and convene again;
 * `note`: attendance and decisions; `write`: agenda and minutes; `approve`: minutes; `settle`: how the collaboration meets. Row-level
 * security says the same.
 */
export const meetingRights: Readonly<Record<MeetingSeat['standing'], Rights<MeetingDeed, SeatRelation>>> = {
  member: {
    see: everyone,
    'see-invitation': everyone,
    convene: workers,
    note: workers,
    write: workers,
    approve: lead,
    settle: lead,
  },
  invited: { see: [], 'see-invitation': everyone, convene: [], note: [], write: [], approve: [], settle: [] },
  former: { see: [], 'see-invitation': [], convene: [], note: [], write: [], approve: [], settle: [] },
}

/** The organizations for which the person may do it. */
export const seatsForMeeting = (deed: MeetingDeed, seats: readonly MeetingSeat[]): string[] =>
  seats
    .filter(({ standing, relations }) => isAllowed(meetingRights[standing], deed, relations))
    .map(({ organizationId }) => organizationId)

export const mayMeet = (deed: MeetingDeed, seats: readonly MeetingSeat[]): boolean =>
  seatsForMeeting(deed, seats).length > 0

/** Life of a proposed commitment: who may take it where. `self`: the organization it is proposed to; `member`: any member. */
export const proposedMoves: Readonly<
  Record<ProposedState, Partial<Record<ProposedState, readonly ('self' | 'member')[]>>>
> = {
  proposed: { promised: ['self'], declined: ['self'], withdrawn: ['member'] },
  promised: {},
  declined: { proposed: ['self'], promised: ['self'] },
  withdrawn: { proposed: ['member'] },
}

const dayOfMonth = (day: Day): number => Number(day.slice(8))

/** Which of the same weekdays of its month a day is. A month has four of each for certain: a fifth is taken as the last. */
export function nthOf(day: Day): Nth {
  const nth = Math.ceil(dayOfMonth(day) / 7)
  return nth === 5 ? -1 : (nth as Nth)
}

/** The day of a month, `months` later, that is the same weekday, counted the same way. */
function sameWeekday(first: Day, months: number): Day {
  const nth = nthOf(first)
  const start = new Date(`${first.slice(0, 7)}-01T00:00:00Z`)
  const weekday = new Date(`${first}T00:00:00Z`).getUTCDay()
  start.setUTCMonth(start.getUTCMonth() + months + (nth === -1 ? 1 : 0))
  const edge = start.toISOString().slice(0, 10) as Day
  const ahead = (weekday - start.getUTCDay() + 7) % 7
  return nth === -1 ? addDays(edge, ahead === 0 ? -7 : ahead - 7) : addDays(edge, ahead + (nth - 1) * 7)
}

/**
 * The days of a series, the first included: every so many weeks, or the same weekday of every so many months.
 *
 * @returns one more than `mostOccurrences` when there would be more
 */
export function occurrenceDays(first: Day, { every, unit, until }: Recurrence): Day[] {
  const days: Day[] = []
  for (let step = 0; days.length <= mostOccurrences; step += 1) {
    const day = unit === 'week' ? addDays(first, step * every * 7) : sameWeekday(first, step * every)
    if (day > until) break
    days.push(day)
  }
  return days
}

/** Where a meeting stands at an instant. */
export type MeetingMoment = 'coming' | 'now' | 'past' | 'cancelled'
export const momentOf = (
  { state, startsAt, endsAt }: Pick<Meeting, 'state' | 'startsAt' | 'endsAt'>,
  now: Date,
): MeetingMoment => {
  if (state === 'cancelled') return 'cancelled'
  if (now < startsAt) return 'coming'
  return now < endsAt ? 'now' : 'past'
}

const hourMilliseconds = 3600_000
/** Who is there is noted once it begins, give or take an hour. */
export const hasBegun = ({ startsAt }: Pick<Meeting, 'startsAt'>, now: Date): boolean =>
  now.getTime() >= startsAt.getTime() - hourMilliseconds

/** Whether the quorum was met. `null`: there is none, or attendance is not known of anyone. */
export function hasQuorum(quorum: number | null, asked: readonly Pick<Asked, 'says'>[]): boolean | null {
  if (quorum === null || asked.every(({ says }) => says === null)) return null
  return presentOf(asked) >= quorum
}

export const presentOf = (asked: readonly Pick<Asked, 'says'>[]): number =>
  asked.filter(({ says }) => says === 'present').length

/** How far ahead a meeting is convened, and how far back one is noted that nobody convened here, in days. */
const farthestDays = { ahead: 3 * 366, back: 366 } as const

export type DayProblem = 'too-far' | 'too-long-ago'
/** Whether a meeting may be on that day. */
export function dayProblem(day: Day, today: Day): DayProblem | null {
  const ahead = daysBetween(today, day)
  if (ahead > farthestDays.ahead) return 'too-far'
  return ahead < -farthestDays.back ? 'too-long-ago' : null
}

/** Times that an organization may convene in a day: a series counts once. */
export const convenedPerDay = 50
