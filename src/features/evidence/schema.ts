import type { Generated } from 'kysely'
import type { Day } from '../../kernel/clock.ts'
import type { ReadOnly } from '../../kernel/db/index.ts'
import type { ImportStatus } from '../../kernel/import/index.ts'
import type { Via } from './record-event.ts'
import type { Count, EvidenceType, Part } from './model.ts'

/** Written by `sec.record_evidence` and `sec.keep_evidence` alone. */
interface EvidenceEventTable {
  id: ReadOnly<string>
  record_key: ReadOnly<string>
  number: ReadOnly<number>
  is_current: ReadOnly<boolean>
  type: ReadOnly<EvidenceType>
  organization_id: ReadOnly<string>
  starts_on: ReadOnly<Day>
  ends_on: ReadOnly<Day | null>
  region_codes: ReadOnly<string[]>
  tags: ReadOnly<string[]>
  title: ReadOnly<string | null>
  other_kind: ReadOnly<string | null>
  counts: ReadOnly<Count[]>
  about: ReadOnly<string | null>
  same_as: ReadOnly<string | null>
  supersedes: ReadOnly<string | null>
  is_withdrawn: ReadOnly<boolean>
  action_id: ReadOnly<string | null>
  via: ReadOnly<Via>
  import_id: ReadOnly<string | null>
  source_record: ReadOnly<string | null>
  recorded_by: ReadOnly<string | null>
  recorded_at: ReadOnly<Date>
}

interface EvidenceOrganizationTable {
  event_id: ReadOnly<string>
  organization_id: ReadOnly<string>
  part: ReadOnly<Part>
  sector: ReadOnly<string>
  region_codes: ReadOnly<string[]>
}

interface EvidenceAnswerTable {
  record_key: ReadOnly<string>
  organization_id: ReadOnly<string>
  number: ReadOnly<number>
  answer: ReadOnly<'ours' | 'not-us'>
  person_id: ReadOnly<string>
  at: ReadOnly<Date>
}

interface EvidenceFileTable {
  id: string
  record_key: string
  organization_id: string
  name: string
  kind: 'pdf' | 'text'
  bytes: Buffer
  sha256: Buffer
  person_id: string
  added_at: ReadOnly<Date>
  removed_at: Date | null
}

interface EvidenceImportTable {
  id: string
  organization_id: string | null
  person_id: string | null
  file_name: string
  status: ImportStatus
  lines: Generated<number>
  done_lines: Generated<number>
  preview: string
  created_at: ReadOnly<Date>
  applied_at: Date | null
  undone_at: Date | null
  version: Generated<number>
}

interface EvidenceMappingTable {
  organization_id: string
  type: EvidenceType
  columns: string
  changed_at: Generated<Date>
  version: Generated<number>
}

declare module '../../kernel/db/tables.ts' {
  interface Tables {
    evidence_event: EvidenceEventTable
    evidence_organization: EvidenceOrganizationTable
    evidence_answer: EvidenceAnswerTable
    evidence_file: EvidenceFileTable
    evidence_import: EvidenceImportTable
    evidence_mapping: EvidenceMappingTable
  }
}
