import type { Day } from '../../kernel/clock.ts'
import type { Bilingual } from '../../kernel/language.ts'
import type { AgeBand, EvidenceType, Gender } from '../evidence/index.ts'

export const measureTypes = ['count', 'percentage', 'nature', 'level', 'duration', 'frequency', 'yesno'] as const
export type MeasureType = (typeof measureTypes)[number]

/**
 * Which evidence belongs to a period [start, end): `happened-in` its first day is in it (totals of a period: the whole of
 * it); `active-during` it was in force on a day of it; `in-force-at-end` on its last day; `latest-in` the last one of each
 * organization that is not older than a year before it begins.
 */
export const timeRules = ['happened-in', 'active-during', 'in-force-at-end', 'latest-in'] as const
export type TimeRule = (typeof timeRules)[number]

/** Which evidence a measure is made of. Every condition that is there must hold. */
export interface Filter {
  types: readonly EvidenceType[]
  /** `facet:value`: all of them. */
  tags?: readonly string[]
  /** At least one of them. */
  anyTag?: readonly string[]
  /** At least one value of this facet. */
  hasFacet?: string
  /** It is about another record. */
  hasAbout?: boolean
  minimumLeads?: number
  minimumSectors?: number
  minimumRegions?: number
  /** Among its organizations, all of these. */
  sectors?: readonly string[]
  /** Among those that lead it, one of these. */
  leadSectors?: readonly string[]
  /** A record of these types is about it, in the period. */
  linkedBy?: readonly EvidenceType[]
}

/** What `countDistinct` counts, and `categories` lists: records, what they are about, sectors of their organizations, of those that lead. */
export type Counted = 'record' | 'about' | 'sector' | 'lead-sector'

interface Part {
  where: Filter
  time: TimeRule
}
export interface Sum extends Part {
  op: 'sum'
  quantity: string
  category?: string
  /** Only what was said of this gender. */
  gender?: Gender
}
export interface CountDistinct extends Part {
  op: 'countDistinct'
  of: Counted
}
export interface Share {
  code: string
  name: Bilingual
  numerator: Sum | CountDistinct
  denominator: Sum
}

/** The closed set: no formula language. */
export type Operator =
  | Sum
  | CountDistinct
  /** `by`: a facet, whose values are the categories; or sectors. */
  | (Part & { op: 'categories'; of: Counted; by: string })
  /** `parts`: what the share is made of when two facts are asked (know, use); each is shown. */
  | { op: 'ratio'; numerator: Sum | CountDistinct; denominator: Sum; parts?: readonly Share[] }
  /** `agreed`: the level from which an answer counts as enough. */
  | (Part & { op: 'distribution'; quantity: string; levels: readonly string[]; agreed: string })
  | (Part & { op: 'span' })
  | (Part & { op: 'rate'; of: Counted; per: 'month' })
  | (Part & { op: 'flag' })

/** A measure of an indicator, as data. A value names the version that it was computed by. */
export interface MeasureDefinition {
  /** 12a2.1 */
  measure: string
  /** 12a2 */
  indicator: string
  version: number
  /** Action of the plan (A12), and outcome; null: an indicator of the instance itself, that every organization adopts. */
  action: string | null
  outcome: string | null
  type: MeasureType
  name: Bilingual
  unit: Bilingual
  numeratorName?: Bilingual
  denominatorName?: Bilingual
  /** Numbers of people: only through the gate. */
  countsPeople: boolean
  /** Threshold 10 instead of 5. */
  isSensitive?: boolean
  /** Only a questionnaire gives it: without one it awaits one. */
  needsSurvey: boolean
  disaggregate: readonly ('ageBand' | 'gender' | 'role')[]
  /** How it is computed, in a sentence that anyone reads. */
  method: Bilingual
  value: Operator
}

/** Half-open: `end` is the first day after. Days of the instance's time zone. */
export interface HalfOpenPeriod {
  start: Day
  end: Day
}

/** Whose work is looked at. `network` null: every network of the instance. A sector and a region narrow a network. */
export type Scope =
  | { kind: 'network'; network: string | null; region: string | null; sector: string | null }
  | { kind: 'organization'; organization: string }

export const valueStates = ['computed', 'partial', 'awaiting-survey', 'withheld', 'no-data', 'not-adopted'] as const
export type ValueState = (typeof valueStates)[number]

/** Why a piece of evidence is not in a value. */
export const leftOutReasons = [
  'outside-period',
  'crosses-period',
  'superseded',
  'withdrawn',
  'duplicate',
  'not-us',
  'not-adopted',
  'no-number',
] as const
export type LeftOutReason = (typeof leftOutReasons)[number]

/** A part of a value by age band, gender, role or category. */
export interface Cell {
  code: string
  n: number
}

/** Before the gate: an organization reads its own, nobody else does. */
export interface MeasureValue {
  measure: string
  indicator: string
  definitionVersion: number
  state: Exclude<ValueState, 'withheld'>
  /** Count, percentage (0 to 100, not rounded), median of days, events a month, share of yes; null: no figure, or a list. */
  value: number | null
  numerator: number | null
  denominator: number | null
  /** By category, most first; null: the measure is no list. */
  categories: readonly Cell[] | null
  /** By level; null: the measure is none. `median` null: under one answer. */
  distribution: { levels: readonly Cell[]; median: string | null; atOrAbove: number } | null
  /** Days; null: the measure is no duration. */
  span: { median: number; minimum: number; maximum: number; running: number } | null
  /** Of a share made of two facts; null: no parts. */
  parts: readonly { code: string; numerator: number | null; denominator: number | null }[] | null
  /** One table at a time; empty: not said, or not asked for. */
  by: {
    ageBand: readonly (Cell & { code: AgeBand })[]
    gender: readonly (Cell & { code: Gender })[]
    role: readonly Cell[]
  }
  /** Organizations that gave evidence of it, of those that adopted its action. */
  coverage: { contributing: number; adopters: number }
  /** Joint work: records counted once here that several organizations of the scope count each. */
  jointRecords: number
}

export interface Trace {
  counted: readonly string[]
  leftOut: readonly { event: string; reason: LeftOutReason }[]
}
