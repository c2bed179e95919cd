import type { Day } from '../../kernel/clock.ts'
import type { Bilingual } from '../../kernel/language.ts'
import type { AgeBand, EvidenceEvent, EvidenceType, Gender } from '../evidence/index.ts'

export const measureTypes = ['count', 'percentage', 'nature', 'level', 'duration', 'frequency', 'yesno'] as const
export type MeasureType = (typeof measureTypes)[number]

/**
 * Which evidence belongs to a period [start, end): `happened-in` its first day is in it (totals of a period: the whole of
 * it); `active-during` it was in force on a day of it; `in-force-at-end` on its last day; `latest-in` the last one of each
 * organization that is not older than a year before it begins. What happened (an event) belongs to the period of its first
 * day under `active-during` too, so that a year is the sum of its quarters; only a duration looks at every day of it.
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
  /** A record of these types is about it, in the period, whoever recorded that one. */
  linkedBy?: readonly EvidenceType[]
  /** Not when it says that this number is zero; a number that was not said does no harm. */
  notZero?: string
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
  /** For an organization that has no number of the first: what was asked stands in for what was observed. */
  instead?: Sum
  denominator: Sum
}

/** The closed set: no formula language. */
export type Operator =
  | Sum
  | CountDistinct
  /** `by`: a facet, whose values are the categories; or `sector`, `lead-sector`. */
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

/** Why a piece of evidence is not in a value. `older`: a later head-count of the same organization is. */
export const leftOutReasons = [
  'outside-period',
  'crosses-period',
  'superseded',
  'withdrawn',
  'duplicate',
  'not-us',
  'not-adopted',
  'no-number',
  'older',
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
  /** By level; null: the measure is none. `atOrAbove`: share, 0 to 100; the numerator and denominator are its parts. */
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
  /** Joint work: records counted once here that several adopters of the scope count each. */
  jointRecords: number
}

/**
 * What a value is made of: versions counted (those of denominators too), and versions that would be but for a reason; sorted.
 * What the measure does not ask for is in neither.
 */
export interface Trace {
  counted: readonly string[]
  leftOut: readonly { event: string; reason: LeftOutReason }[]
}

/** A piece of evidence as the engine reads it. */
export interface LoggedEvidence extends EvidenceEvent {
  /** Organizations named in it that answered « not us ». */
  notUs?: readonly string[]
}

/** That an organization adopted an action, over which days: it makes it one of the adopters of every period they touch. */
export interface Adoption {
  organization: string
  networks: readonly string[]
  sector: string
  regions: readonly string[]
  /** null: it takes part in the instance, and these days say since when; indicators of the instance itself need no more. */
  action: string | null
  /** Outcomes it pursues; null: all of them. */
  outcomes: readonly string[] | null
  startsOn: Day
  /** Last day, included; null: still. */
  endsOn: Day | null
}
