/** The civil time zones of Quebec: most of it, the Îles-de-la-Madeleine, and the Basse-Côte-Nord, whose clocks never change. */
export const calendarZones = ['America/Toronto', 'America/Halifax', 'America/Blanc-Sablon'] as const
export type CalendarZone = (typeof calendarZones)[number]

/** The same weekday as the start of the series: every so many weeks, or the nth of every so many months (-1: the last). */
export type CalendarRecurrence =
  { every: number; unit: 'week' } | { every: number; unit: 'month'; nth: 1 | 2 | 3 | 4 | -1 }

/** A meeting, a series of them, or the occurrence of a series that was changed. */
export interface CalendarEvent {
  /** Stable for ever: `{id}@{host of baseUrl}`; the same for all occurrences of a series. */
  uid: string
  /** Grows at each change that people must know: time, place, cancelled. */
  sequence: number
  modifiedAt: Date
  start: Date
  end: Date
  timeZone: CalendarZone
  title: string
  place: string | null
  description: string | null
  /** Whole address of its page. */
  url: string | null
  isCancelled: boolean
  /** Of a series, on its first event only; null: one meeting, or an occurrence that was changed. */
  recurrence: CalendarRecurrence | null
  /** Last start of the series, inclusive; null: it has no end, or this is no series. */
  until: Date | null
  /** Original start of the occurrence that this event replaces, moved or cancelled; null: it replaces none. */
  replaces: Date | null
}
