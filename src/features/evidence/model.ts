import type { Day } from '../../kernel/clock.ts'

/** What a piece of evidence is; told in `content/evidence-types.json`. */
export const evidenceTypes = [
  'action-record',
  'advocacy-action',
  'campaign',
  'activity',
  'participation',
  'feedback-poll',
  'staff-survey',
  'youth-survey',
  'resource-item',
  'mechanism',
  'program',
  'space',
  'service-use',
  'case-tally',
  'partnership',
  'network-membership',
  'interaction',
  'referral',
  'tool-register',
  'tool-use',
  'directory-use',
  'protocol',
  'protocol-use',
  'training',
  'training-attendance',
  'designation',
  'glossary-use',
  'plan-document',
  'org-profile',
] as const
export type EvidenceType = (typeof evidenceTypes)[number]

export const ageBands = ['under-12', '12-13', '14-17', '18-24', '25-up'] as const
export type AgeBand = (typeof ageBands)[number]
export const genders = ['girls', 'boys', 'other'] as const
export type Gender = (typeof genders)[number]

/** One number of a piece of evidence. People enter as totals by broad band and gender, never otherwise. */
export interface Count {
  /** Which number: a quantity of the type. */
  quantity: string
  /** Part of it (level 1 to 5, tool); null: the quantity has none. */
  category: string | null
  /** null: of every age. A row by age and a row by gender say the same people twice; the total has neither. */
  ageBand: AgeBand | null
  /** null: of every gender. */
  gender: Gender | null
  /** Whole number ≥ 0. Zero was said; what was not said has no row. */
  n: number
}

/** `lead`: runs it. `partner`: takes part. */
export type Part = 'lead' | 'partner'

/** An organization of a piece of evidence, as it was on the first day of it. */
export interface EvidenceOrganization {
  id: string
  part: Part
  sector: string
  /** Codes of content/regions.json. */
  regions: readonly string[]
}

/**
 * One version of one piece of evidence. Nothing is overwritten: a correction is another version of the same record, which
 * supersedes it.
 */
export interface EvidenceEvent {
  id: string
  /** Of the piece of evidence, the same in all of its versions: id of the first. */
  recordKey: string
  type: EvidenceType
  organizations: readonly EvidenceOrganization[]
  /** First day, instance time zone. */
  startsOn: Day
  /** Last day, included; null: still in force (a standing record). What happened on one day ends on it. */
  endsOn: Day | null
  /** Where it happened; empty: in the regions of its organizations. */
  regions: readonly string[]
  /** `facet:value`, of content/evidence-types.json, sorted. */
  tags: readonly string[]
  /** What « other » is, in a few words; null: not said. */
  otherKind: string | null
  counts: readonly Count[]
  /** Record this one is about (attendance → activity); null: none. */
  about: string | null
  /** Record of another organization that tells of the same thing; null: none known. */
  sameAs: string | null
  /** Version that this one replaces; null: the first. */
  supersedes: string | null
  /** It says that there was no such thing after all. */
  isWithdrawn: boolean
}
