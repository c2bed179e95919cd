import type { Note, SheetRow } from '../../../kernel/table/index.ts'
import type { EvidenceDraft } from '../draft.ts'
import type { Count, EvidenceType } from '../model.ts'

/** A sheet as its file gave it. */
export interface ReadSheet {
  headings: string[]
  rows: SheetRow[]
  notes: Note[]
}

/** What the columns of a sheet are, and what it leaves out because every row of it says the same. */
export interface SheetMapping {
  /** Type of every row, unless a column says it. */
  type: EvidenceType
  /** Field by heading: `starts_on`, `facet.kind`, `count.participations`… A heading that is not there is left out. */
  columns: Record<string, string>
  /** Value of a facet that no column says, by its code. */
  same: Record<string, string>
  /** Headings that were left out on purpose: they are not asked again. */
  leftOut?: string[]
}

/** One piece of evidence that confirming writes. */
export interface PlannedRow {
  /** Line of the sheet. */
  line: number
  deed: 'add' | 'back' | 'correct'
  draft: EvidenceDraft
  /** Who came, kept as a record about it; null: nothing of the kind is said, or it stays as it is. */
  told: Count[] | null
  /** Version that stands, of a row that comes back or is corrected. */
  current: string | null
}

/** What is kept of a sheet, step by step. Its rows go as soon as they are evidence. */
export type ImportDocument =
  | { stage: 'columns'; sheet: ReadSheet; mapping: SheetMapping }
  | { stage: 'read'; sheet: ReadSheet; mapping: SheetMapping }
  | { stage: 'writing'; rows: PlannedRow[]; failed: FailedRow[] }
  | {
      stage: 'done'
      added?: number
      corrected?: number
      same?: number
      failed?: FailedRow[]
      restored?: number
      left?: number
    }
  | { stage: 'emptied' }

/** A row that could not be written after all: somebody was quicker, or an organization left meanwhile. */
export interface FailedRow {
  line: number
  code: string
}
