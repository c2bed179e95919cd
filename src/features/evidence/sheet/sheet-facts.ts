import type { Day } from '../../../kernel/clock.ts'
import type { DraftProblem, EvidenceDraft } from '../draft.ts'
import type { TypeDefinition } from '../evidence-types.ts'
import type { Count } from '../model.ts'
import type { EvidenceVersion, NamedOrganization } from '../queries.ts'
import type { CellProblem } from './read-cells.ts'
import type { PlannedRow } from './sheet-model.ts'

/** What is wrong with a row as a whole, or with what it would change. */
export type RowProblem = 'record-unknown' | 'not-yours' | 'type-changed' | 'told-many' | 'twice'

export interface SheetProblem {
  line: number
  /** `C7`; the line when no column is to blame. */
  place: string
  /** Field of the sheet, for its name; null: the row. */
  field: string | null
  code: CellProblem | RowProblem | DraftProblem
  /** What stands there. */
  value: string
}

/** A record that a row names by its id, with who came to it. */
export interface StandingRecord {
  version: EvidenceVersion
  told: EvidenceVersion[]
}

export interface SheetFacts {
  today: Day
  /** In whose name. */
  organizationId: string
  /** Its own name among them. */
  organizations: readonly NamedOrganization[]
  /** By record key. */
  records: ReadonlyMap<string, StandingRecord>
  /** What came in from a sheet before, by source record. */
  known: ReadonlyMap<string, { id: string; isWithdrawn: boolean }>
}

export interface SheetPlan {
  rows: PlannedRow[]
  /** Rows that are in the log already. */
  same: number
  problems: SheetProblem[]
}

/** What one row says, cell by cell. */
export interface SaidRow {
  line: number
  record: string | null
  type: TypeDefinition
  draft: EvidenceDraft
  /** Every number said. */
  counts: Count[]
  /** Fields that have a column. */
  columns: ReadonlySet<string>
}
