import { dayOf, parseDay, type Day } from '../../../kernel/clock.ts'
import type { DraftProblem } from '../draft.ts'

/** What is wrong with a line, as a code: of the file itself, and what every door of the log refuses. */
export type LineDefectCode = FileDefectCode | DraftProblem

export type FileDefectCode =
  | 'not-json'
  | 'line-too-long'
  | 'field-unknown'
  | 'needed'
  | 'not-text'
  | 'text-too-long'
  | 'not-a-list'
  | 'not-a-flag'
  | 'type-unknown'
  | 'id-unreadable'
  | 'part-unknown'
  | 'no-lead'
  | 'organization-twice'
  | 'too-many'
  | 'not-a-day'
  | 'two-days'
  | 'future'
  | 'end-before-start'
  | 'end-needed'
  | 'region-unknown'
  | 'tag-unknown'
  | 'tag-needed'
  | 'tag-once'
  | 'quantity-unknown'
  | 'category-needed'
  | 'category-unknown'
  | 'age-unknown'
  | 'gender-unknown'
  | 'not-split'
  | 'not-a-count'
  | 'count-twice'
  | 'above-whole'
  | 'parts-above-total'
  | 'parts-differ'
  | 'about-nothing'
  | 'withdraws-nothing'

export interface LineDefect {
  /** `startsOn`, `organizations[0].id`, `counts[2].n`; empty: the line as a whole. */
  field: string
  code: LineDefectCode
  /** What stands there, cut; null: nothing. */
  value: string | null
}

export type Said = Readonly<Record<string, unknown>>

export const isSaid = (value: unknown): value is Said =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What a value looks like in a report; never more than 80 signs. */
export function shown(value: unknown): string | null {
  if (value === undefined || value === null) return null
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  return text.slice(0, 80).toWellFormed()
}

/** What is wrong with one line, gathered while it is read. */
export class LineDefects {
  readonly found: LineDefect[] = []

  add(field: string, code: LineDefectCode, value?: unknown): void {
    this.found.push({ field, code, value: shown(value) })
  }
}

/** Text of a field; null when it is left out, and when it is wrong, which is then told. */
export function textOf(said: Said, field: string, longest: number, defects: LineDefects): string | null {
  const value = said[field]
  if (value === undefined || value === null) return null
  if (typeof value !== 'string' || /[\p{Cc}\p{Cf}]/u.test(value) || !value.isWellFormed()) {
    defects.add(field, 'not-text', value)
    return null
  }
  const text = value.normalize('NFC').trim()
  if (text.length > longest) defects.add(field, 'text-too-long', text)
  return text === '' ? null : text
}

export function listOf(said: Said, field: string, most: number, defects: LineDefects): readonly unknown[] {
  const value = said[field]
  if (value === undefined || value === null) return []
  if (!Array.isArray(value)) {
    defects.add(field, 'not-a-list', value)
    return []
  }
  if (value.length > most) defects.add(field, 'too-many', String(value.length))
  return value.slice(0, most)
}

const instantForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/

/** A calendar day, or the day of an instant in the zone of the instance; null when it is neither. */
export function readDayOrInstant(value: unknown, timeZone: string): Day | null {
  if (typeof value !== 'string') return null
  if (!instantForm.test(value)) return parseDay(value)
  if (parseDay(value.slice(0, 10)) === null || Number.isNaN(Date.parse(value))) return null
  return dayOf(new Date(value), timeZone)
}
