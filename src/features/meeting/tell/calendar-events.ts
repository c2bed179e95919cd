import type { CalendarEvent } from '../../../kernel/calendar/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { Meeting, MeetingZone, Nth } from '../model.ts'
import { titleOf } from '../when.ts'

/** A series as it was convened. */
export interface Series {
  id: string
  titleFr: string | null
  titleEn: string | null
  startsAt: Date
  endsAt: Date
  timeZone: MeetingZone
  place: string | null
  every: number
  unit: 'week' | 'month'
  /** Null: by weeks. */
  nth: Nth | null
  /** Original start of its last meeting. */
  lastStart: Date
  /** Of its meetings. */
  count: number
  createdAt: Date
}

interface Telling {
  lang: Language
  /** Without a trailing slash. */
  baseUrl: string
  /** Whole address of the page of a meeting; null: nothing leads there. */
  urlOf: (meeting: Pick<Meeting, 'id' | 'collaborationId'>) => string | null
}

const uidOf = (id: string, baseUrl: string): string => `${id}@${new URL(baseUrl).hostname}`

/** One meeting, or the occurrence of a series that was changed. */
export const eventOf = (meeting: Meeting, { lang, baseUrl, urlOf }: Telling): CalendarEvent => ({
  uid: uidOf(meeting.seriesId ?? meeting.id, baseUrl),
  sequence: meeting.sequence,
  modifiedAt: meeting.modifiedAt,
  start: meeting.startsAt,
  end: meeting.endsAt,
  timeZone: meeting.timeZone,
  title: titleOf(meeting, lang),
  place: meeting.place,
  description: meeting.link,
  url: urlOf(meeting),
  isCancelled: meeting.state === 'cancelled',
  recurrence: null,
  until: null,
  replaces: meeting.originalStart,
})

/** A whole series, as it was convened. */
const seriesEvent = (series: Series, { lang, baseUrl }: Telling): CalendarEvent => ({
  uid: uidOf(series.id, baseUrl),
  sequence: 0,
  modifiedAt: series.createdAt,
  start: series.startsAt,
  end: series.endsAt,
  timeZone: series.timeZone,
  title: titleOf(series, lang),
  place: series.place,
  description: null,
  url: null,
  isCancelled: false,
  recurrence:
    series.nth === null
      ? { every: series.every, unit: 'week' }
      : { every: series.every, unit: 'month', nth: series.nth },
  until: series.lastStart,
  replaces: null,
})

/** Meetings as calendars know them: each series as it was convened, then those of its meetings that were changed. */
export const calendarEventsOf = (
  meetings: readonly Meeting[],
  series: readonly Series[],
  telling: Telling,
): CalendarEvent[] => [
  ...meetings.filter(({ seriesId }) => seriesId === null).map((one) => eventOf(one, telling)),
  ...series.flatMap((one) => [
    seriesEvent(one, telling),
    ...meetings
      .filter(({ seriesId, sequence }) => seriesId === one.id && sequence > 0)
      .map((changed) => eventOf(changed, telling)),
  ]),
]
