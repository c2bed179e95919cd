import { calendarText, type CalendarEvent } from './index.ts'

export const at = (instant: string): Date => new Date(instant)

/** A meeting of an hour and a half in Gatineau, on a Tuesday at 13:30. */
export const meeting = (changed: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: 'one@tisserin.test',
  sequence: 0,
  modifiedAt: at('2026-09-15T12:00:00Z'),
  start: at('2026-11-24T18:30:00Z'),
  end: at('2026-11-24T20:00:00Z'),
  timeZone: 'America/Toronto',
  title: 'Rencontre – Alliance Outaouais',
  place: null,
  description: null,
  url: null,
  isCancelled: false,
  recurrence: null,
  until: null,
  replaces: null,
  ...changed,
})

export const published = (events: readonly CalendarEvent[]): string =>
  calendarText(events, { name: 'Outaouais', lang: 'fr', method: 'PUBLISH' })
