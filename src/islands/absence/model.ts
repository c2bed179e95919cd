import type { Day, ReadRefusal } from '../../kernel/table/in-browser.ts'

/** What an absence is counted in. A day is two half-days. */
export type Unit = 'half-days' | 'days'

/** From when help may be offered, as the school and its partners agreed. Never more than a threshold. */
export interface Rule {
  /** Null: no number of absences is looked at. */
  absences: { atLeast: number; unit: Unit; withinDays: number } | null
  /** What the file may say of a student who left or is no longer seen; none: nothing is looked for. */
  statuses: readonly string[]
}

/** Which column says what, by its place; null: none does. */
export interface Columns {
  name: number
  firstName: number | null
  /** What tells two students of one name apart. */
  apart: number | null
  /** `lines`: one a line, on its day. `totals`: one line a student, the total written. Null: absences are not looked at. */
  absences:
    | { shape: 'lines'; day: number; amount: number | null; unit: Unit }
    | { shape: 'totals'; amount: number; unit: Unit }
    | null
  status: number | null
}

/** How a day such as 03/04/2026 is to be read; null: it was not said. */
export type DayOrder = 'day-first' | 'month-first' | null

export interface Asked {
  rule: Rule
  columns: Columns
  order: DayOrder
  today: Day
}

/** Someone to whom help could be offered. No number orders anyone: they come by name. */
export interface Listed {
  name: string
  apart: string | null
  /** In the unit of the rule; null: not by that. */
  absences: number | null
  /** As the file says it; null: not by that. */
  status: string | null
}

export type WrongColumn = 'no-day' | 'no-number' | 'no-name' | 'too-long' | 'same-column' | 'nothing-asked'

export type Matched =
  | { ok: true; listed: Listed[]; students: number; unread: number[]; unreadCount: number; future: number }
  /** `at`: the field it is said at. */
  | { ok: false; at: 'name' | 'day' | 'amount' | 'order' | 'status'; problem: WrongColumn | 'order-unsaid' }

/** Between the page and the thread that holds the file: only who is listed comes back. */
export type ToReader = { do: 'open'; file: File; lang: 'fr' | 'en' } | { do: 'match'; asked: Asked }
export type FromReader =
  | { did: 'opened'; sheet: string | null; headings: string[]; rows: number; notes: string[] }
  | { did: 'refused'; refusal: ReadRefusal | { code: 'one-column' } | { code: 'no-rows' } | { code: 'unread' } }
  | { did: 'matched'; matched: Matched }
