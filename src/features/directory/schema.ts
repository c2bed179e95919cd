import type { Generated } from 'kysely'
import type { Day } from '../../kernel/clock.ts'
import type { ReadOnly } from '../../kernel/db/index.ts'
import type { Language } from '../../kernel/language.ts'
import type { Audience, Doc, RecordKind, RecordStatus, Source } from './model.ts'

export interface DirectoryRecordTable {
  id: string
  seq: ReadOnly<string>
  kind: RecordKind
  organization_id: string | null
  service_id: string | null
  location_id: string | null
  taxonomy_id: string | null
  parent_id: string | null
  doc: Doc
  withheld: string[]
  status: RecordStatus
  merged_into: string | null
  steward_id: string | null
  network_id: string | null
  sector: string | null
  assured_on: Day | null
  assured_by: string | null
  source: Source | null
  origin: string | null
  import_id: string | null
  /** Import whose undoing wrote this version; null: anything else did. */
  undone_id: string | null
  created_at: ReadOnly<Date>
  modified_at: ReadOnly<Date>
  version: ReadOnly<number>
}

export interface DirectoryWithheldTable {
  record_id: string
  audience: Exclude<Audience, 'public'>
  doc: Doc
}

export interface DirectoryHistoryTable {
  record_id: ReadOnly<string>
  /** The version that was replaced. */
  version: ReadOnly<number>
  at: ReadOnly<Date>
  person_id: ReadOnly<string | null>
  import_id: ReadOnly<string | null>
  undone_id: ReadOnly<string | null>
  before: ReadOnly<Omit<DirectoryRecordTable, 'created_at' | 'modified_at'>>
}

export interface ServiceSearchTable {
  service_id: string
  organization_id: string | null
  card: unknown
  name_fr: string
  name_en: string
  words: string
  tags: string[]
  needs: string[]
  sector: string | null
  regions: string[]
  languages: string[]
  channels: string[]
  traits: string[]
  minimum_age: number | null
  maximum_age: number | null
  latitude: number | null
  longitude: number | null
  /** Text of PostgreSQL’s points; null: not read yet. */
  points: string | null
  town_points: string | null
  town: string | null
  is_remote: boolean
  open_ranges: string | null
  open_computed_until: Date | null
  assured_on: Day | null
  modified_at: Date
}

export interface DirectorySuggestionTable {
  id: Generated<string>
  record_id: string | null
  kind: 'wrong-number' | 'wrong-hours' | 'closed' | 'wrong-text' | 'not-listed' | 'other'
  body: string
  language: Language
  created_at: ReadOnly<Date>
  status: Generated<'new' | 'applied' | 'set-aside'>
  handled_by: string | null
  handled_at: Date | null
}

export interface SearchMissTable {
  /** First day of the week. */
  day: ReadOnly<Day>
  language: ReadOnly<Language>
  need: ReadOnly<string>
  region: ReadOnly<string>
  age_band: ReadOnly<string>
  searches: ReadOnly<number>
}

export interface DirectoryImportTable {
  id: Generated<string>
  network_id: string | null
  person_id: string | null
  file_name: string
  source: string
  format: string
  language: Language
  summary: unknown
  defects: unknown
  status: Generated<'preview' | 'applied' | 'undone'>
  created_at: ReadOnly<Date>
  applied_at: Date | null
  undone_at: Date | null
  version: Generated<number>
}

declare module '../../kernel/db/tables.ts' {
  interface Tables {
    directory_record: DirectoryRecordTable
    directory_withheld: DirectoryWithheldTable
    directory_history: DirectoryHistoryTable
    service_search: ServiceSearchTable
    directory_word: { word: ReadOnly<string>; stem: ReadOnly<string>; services: ReadOnly<number> }
    shipped_record: { record_id: string; doc: Doc; sector: string | null; source: Source | null }
    search_miss: SearchMissTable
    directory_suggestion: DirectorySuggestionTable
    directory_import: DirectoryImportTable
    directory_import_row: { import_id: string; n: number; record: unknown }
    directory_mapping: {
      id: Generated<string>
      network_id: string
      headings: string[]
      mapping: unknown
      used_at: Generated<Date>
    }
    directory_reminder: {
      record_id: string
      person_id: string
      assured_on: Day
      months: 5 | 11
      sent_at: ReadOnly<Date>
    }
    sheet_link: { token_hash: Buffer; organization_id: string; person_id: string; expires_at: ReadOnly<Date> }
    sheet_mail_stop: { person_id: string; stopped_at: ReadOnly<Date> }
  }
}
