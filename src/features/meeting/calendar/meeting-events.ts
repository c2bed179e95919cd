import type { CalendarEvent, CalendarRecurrence } from '../../../kernel/calendar/index.ts'
import { uidOf } from '../tell/calendar-events.ts'
import type { SaidMeeting } from './queries.ts'

export interface EventsAsked {
  /** Where people reach us, without a trailing slash. */
  baseUrl: string
  titleOf: (meeting: SaidMeeting) => string
}

/** Meetings as events: each that comes once; each series by its rule, then what of it was moved, renamed or cancelled. */
export function meetingEvents(meetings: readonly SaidMeeting[], asked: EventsAsked): CalendarEvent[] {
  const series = Map.groupBy(meetings, ({ seriesId }) => seriesId)
  const single = (series.get(null) ?? []).map((meeting) => eventOf(meeting, asked))
  series.delete(null)
  return [...single, ...[...series.values()].flatMap((one) => seriesEvents(one, asked))]
}

const eventOf = (meeting: SaidMeeting, { baseUrl, titleOf }: EventsAsked): CalendarEvent => ({
  uid: uidOf(meeting.seriesId ?? meeting.id, baseUrl),
  sequence: meeting.sequence,
  modifiedAt: meeting.modifiedAt,
  start: meeting.startsAt,
  end: meeting.endsAt,
  timeZone: meeting.timeZone,
  title: titleOf(meeting),
  place: null,
  description: null,
  url: null,
  isCancelled: meeting.state === 'cancelled',
  recurrence: null,
  until: null,
  replaces: null,
})

const plannedStart = ({ originalStart, startsAt }: SaidMeeting): Date => originalStart ?? startsAt
const lasts = ({ startsAt, endsAt }: SaidMeeting): number => endsAt.getTime() - startsAt.getTime()

function ruleOf({ every, unit, nth }: SaidMeeting): CalendarRecurrence | null {
  if (every === null || unit === null) return null
  return unit === 'week' ? { every, unit } : nth === null ? null : { every, unit, nth }
}

/** The series as it was planned, by a meeting of it that nothing changed, from the first to the last; then what differs from it. */
function seriesEvents(meetings: readonly SaidMeeting[], asked: EventsAsked): CalendarEvent[] {
  const inOrder = meetings.toSorted((a, b) => plannedStart(a).getTime() - plannedStart(b).getTime())
  const [first] = inOrder
  const last = inOrder.at(-1)
  const planned = inOrder.find(({ sequence }) => sequence === 0) ?? first
  if (first === undefined || last === undefined || planned === undefined) return []
  const start = plannedStart(first)
  const whole: CalendarEvent = {
    ...eventOf(planned, asked),
    sequence: 0,
    start,
    end: new Date(start.getTime() + lasts(planned)),
    isCancelled: false,
    recurrence: ruleOf(first),
    until: plannedStart(last),
  }
  const changed = inOrder.filter(
    (meeting) =>
      meeting.sequence > 0 ||
      meeting.state === 'cancelled' ||
      meeting.startsAt.getTime() !== plannedStart(meeting).getTime() ||
      lasts(meeting) !== lasts(planned) ||
      asked.titleOf(meeting) !== whole.title,
  )
  return [whole, ...changed.map((meeting) => ({ ...eventOf(meeting, asked), replaces: plannedStart(meeting) }))]
}
