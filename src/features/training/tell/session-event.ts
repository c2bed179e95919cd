import type { CalendarEvent } from '../../../kernel/calendar/index.ts'
import type { Session } from '../model.ts'

/** A session as calendars know it: its uid never changes. `link` is for who has a place. */
export const sessionEvent = (
  session: Pick<Session, 'id' | 'sequence' | 'modifiedAt' | 'startsAt' | 'endsAt' | 'timeZone' | 'state'> &
    Partial<Pick<Session, 'place' | 'link'>>,
  { title, baseUrl, url }: { title: string; baseUrl: string; url: string | null },
): CalendarEvent => ({
  uid: `${session.id}@${new URL(baseUrl).hostname}`,
  sequence: session.sequence,
  modifiedAt: session.modifiedAt,
  start: session.startsAt,
  end: session.endsAt,
  timeZone: session.timeZone,
  title,
  place: session.place ?? null,
  description: session.link ?? null,
  url,
  isCancelled: session.state === 'cancelled',
  recurrence: null,
  until: null,
  replaces: null,
})
