import type { Generated } from 'kysely'
import type { ReadOnly } from '../../kernel/db/index.ts'
import type { ImportStatus } from '../../kernel/import/index.ts'
import type { Audience, Saying, TieKind } from './model.ts'

interface TieDeclarationTable {
  id: string
  organization_id: string
  other_id: string
  says: Saying
  is_shown: boolean
  /** Days are ISO. */
  from_day: string
  until_day: string | null
  person_id: string
  import_id: string | null
  created_at: ReadOnly<Date>
  version: ReadOnly<number>
}

interface TieAnswerTable {
  organization_id: string
  answered_on: string
  person_id: string
}

interface TieMonthTable {
  a_id: ReadOnly<string>
  b_id: ReadOnly<string>
  kind: ReadOnly<TieKind>
  month: ReadOnly<string>
  times: ReadOnly<number>
  weight: ReadOnly<number>
  begun: ReadOnly<number>
  begun_weight: ReadOnly<number>
}

interface TieImportTable {
  id: string
  organization_id: string
  person_id: string
  file_name: string
  status: ImportStatus
  preview: string
  created_at: ReadOnly<Date>
  applied_at: Date | null
  undone_at: Date | null
  version: Generated<number>
}

interface NetChoiceTable {
  network_id: string
  is_published: boolean
  version: ReadOnly<number>
}

interface NetSnapshotTable {
  network_id: ReadOnly<string>
  audience: ReadOnly<Audience>
  edition: ReadOnly<string>
  made_at: ReadOnly<Date>
  day: ReadOnly<string>
  body: ReadOnly<unknown>
  measures: ReadOnly<unknown>
  layout: ReadOnly<unknown>
}

interface GapSetAsideTable {
  id: string
  network_id: string
  gap_key: string
  reason: string
  person_id: string
  created_at: ReadOnly<Date>
  ended_at: Date | null
}

declare module '../../kernel/db/tables.ts' {
  interface Tables {
    tie_declaration: TieDeclarationTable
    tie_answer: TieAnswerTable
    tie_import: TieImportTable
    tie_month: TieMonthTable
    net_choice: NetChoiceTable
    net_snapshot: NetSnapshotTable
    gap_set_aside: GapSetAsideTable
  }
}
