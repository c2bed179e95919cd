import type { Day } from '../../../kernel/clock.ts'
import type { Language } from '../../../kernel/language.ts'

/** Half-open: `end` is the first day after it. */
export interface Period {
  start: Day
  end: Day
}

/** Why a measure has no number in the file for a period. `nature`, `level`: it is no number, and is told in a comment. */
export const leftOutReasons = ['withheld', 'no-data', 'awaiting-survey', 'not-adopted', 'nature', 'level'] as const
export type LeftOutReason = (typeof leftOutReasons)[number]

export interface ReportedTheme {
  /** Code of the plan: `O3`, `N4`. */
  id: string
  name: string
  description: string | null
}

export interface ReportedOutcome {
  id: string
  /** Ids of themes, one at least. */
  themes: readonly string[]
  name: string
  description: string | null
}

/** A numeric measure of an adopted outcome. */
export interface ReportedIndicator {
  /** Code of the measure: `12a2.1`. */
  id: string
  outcome: string
  name: string
  description: string | null
  unit: string
  definitionVersion: number
  baseline: number | null
  target: number | null
  /** Given when the measure is about people: no count of 1 to under the threshold of the gate may stand in what is written of it. */
  people: { threshold: number; isCount: boolean } | null
}

/** A computed value. */
export interface ReportedValue extends Period {
  indicator: string
  /** A percentage is in percent. */
  value: number
  /** The parts of a percentage, the categories of a nature or the levels, in words and digits. */
  comment: string | null
}

export interface LeftOut extends Period {
  indicator: string
  reason: LeftOutReason
}

/**
 * What one organization, region or network reports. Every value and every comment has passed the gate: nothing here was computed for
 * the export.
 */
export interface CidsFigures {
  /** A file is in one language. */
  lang: Language
  /** Address of the instance: identifiers begin with it. */
  baseUrl: string
  /** IANA name. */
  timeZone: string
  madeOn: Day
  /** A region or the network reports its own aggregates, under its own name. `id` never changes. */
  reporter: { id: string; name: string; description: string | null }
  themes: readonly ReportedTheme[]
  outcomes: readonly ReportedOutcome[]
  indicators: readonly ReportedIndicator[]
  reports: readonly ReportedValue[]
  leftOut: readonly LeftOut[]
}

/** Decimal digits, never an exponent, without the noise of floating point (`0.30000000000000004`). */
const decimals = new Intl.NumberFormat('en-US', {
  useGrouping: false,
  maximumSignificantDigits: 15,
  signDisplay: 'negative',
})
export const writeDecimal = (value: number): string => decimals.format(value)
