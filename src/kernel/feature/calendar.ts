import type { CalendarEvent } from '../calendar/index.ts'
import type { Tx } from '../db/index.ts'
import type { Language } from '../language.ts'

/** What every calendar asks, whoever reads it. */
export interface CalendarQuestion {
  /** Of the titles. */
  lang: Language
  /** Events that ended before are not told; of a series, exceptions that ended before. What was cancelled is told like the rest. */
  since: Date
  /** Where people reach us, without a trailing slash: for uids and the addresses of pages. */
  baseUrl: string
}

/** A collaboration that announces its events to anyone. */
export interface AnnouncingTable {
  collaborationId: string
  name: string
}

/**
 * What a feature puts in calendars. Programs fetch them without signing in: `tx` holds no session, so that rows are reached
 * through functions of the database that say only what may be said. Each series, then its exceptions (`CalendarEvent.replaces`).
 */
export interface FeatureCalendar {
  /**
   * What awaits the person of a private calendar, by the rights that they have now. They are known by the hash of its secret
   * address alone, so that nobody can be asked about: `sec.calendar_holder(hash)` says in SQL who it is. Titles and times are
   * all that is passed on.
   */
  ofPerson?: (tx: Tx, asked: CalendarQuestion & { tokenHash: Buffer }) => Promise<readonly CalendarEvent[]>
  /** What is announced to anyone in a region (its two digits). */
  ofRegion?: (tx: Tx, asked: CalendarQuestion & { region: string }) => Promise<readonly CalendarEvent[]>
  /** Collaborations that announce something to anyone in a region, by name. */
  tablesOfRegion?: (tx: Tx, asked: { lang: Language; region: string }) => Promise<readonly AnnouncingTable[]>
  /** What a collaboration announces to anyone; null: it announces nothing to anyone, or there is none. Events may be none. */
  ofTable?: (
    tx: Tx,
    asked: CalendarQuestion & { collaborationId: string },
  ) => Promise<(AnnouncingTable & { events: readonly CalendarEvent[] }) | null>
}
