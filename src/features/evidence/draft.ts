import type { Day } from '../../kernel/clock.ts'
import type { Count, EvidenceType, Part } from './model.ts'

/** What is said of a piece of evidence, before it is kept. */
export interface EvidenceDraft {
  type: EvidenceType
  /** Organization that records it, and may correct it. */
  organizationId: string
  /** All of its organizations, the recording one among them. */
  organizations: readonly { id: string; part: Part }[]
  startsOn: Day
  /** Last day, included; null: still in force. What happened on one day ends on it. */
  endsOn: Day | null
  /** Codes of content/regions.json; empty: in the regions of its organizations. */
  regions?: readonly string[]
  /** `facet:value`. */
  tags?: readonly string[]
  /** In a few words, never about a young person. */
  title?: string | null
  otherKind?: string | null
  counts?: readonly Count[]
  /** Record it is about. */
  about?: string | null
  /** Record of another organization that tells of the same thing. */
  sameAs?: string | null
  /** Action of the plan: A8. */
  actionId?: string | null
  /** Its id where it comes from: recorded once for an organization. */
  sourceRecord?: string | null
  importId?: string | null
}

/** A code of what is wrong, by field: `startsOn`, `organizations`, `facet.kind`, `count.participations`… */
export type DraftProblems = Readonly<Record<string, DraftProblem>>

export type DraftProblem =
  | 'missing'
  | 'unknown'
  | 'one-only'
  | 'twice'
  | 'future'
  | 'too-old'
  | 'end-before-start'
  | 'end-missing'
  | 'not-whole'
  | 'too-small'
  | 'too-big'
  | 'above-total'
  | 'not-the-total'
  | 'total-missing'
  | 'above-within'
  | 'within-missing'
  | 'too-long'
  | 'not-asked'
  | 'note-email'
  | 'note-phone'
  | 'note-birth'
  | 'not-yours'
  | 'changed-meanwhile'
  | 'known-source'
  | 'unknown-organization'
  | 'left-organization'
  | 'unknown-about'
  | 'unknown-same'
