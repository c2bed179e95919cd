import type { ColumnType, Generated } from 'kysely'
import type { Day } from '../../kernel/clock.ts'
import type { ReadOnly } from '../../kernel/db/index.ts'
import type { ImportStatus } from '../../kernel/import/index.ts'
import type { ActionState, Effort, PeriodKind, UpdateChannel } from './model.ts'

/** Written once, with the row. */
type Once<T> = ColumnType<T, T, never>

declare module '../../kernel/db/tables.ts' {
  interface Tables {
    plan_catalogue: PlanCatalogueTable
    adoption: AdoptionTable
    adopted_action: AdoptedActionTable
    action_update: ActionUpdateTable
    plan_mail_choice: PlanMailChoiceTable
    plan_link: PlanLinkTable
    plan_import: PlanImportTable
  }
}

export interface PlanCatalogueTable {
  plan_id: Once<string>
  version: Once<number>
  content: ColumnType<unknown, string, never>
  sha256: Once<Buffer>
  loaded_at: ReadOnly<Date>
}

export interface AdoptionTable {
  id: Once<string>
  organization_id: Once<string | null>
  network_id: Once<string | null>
  plan_id: Once<string>
  catalogue_version: number
  period_kind: Once<PeriodKind>
  starts_on: Once<Day>
  ends_on: Day
  adopted_by: Once<string>
  created_at: ReadOnly<Date>
  version: Generated<number>
}

export interface AdoptedActionTable {
  id: Once<string>
  adoption_id: Once<string>
  organization_id: Once<string | null>
  network_id: Once<string | null>
  catalogue_version: number
  action_id: Once<string | null>
  objective_number: Once<number>
  title_fr: string | null
  title_en: string | null
  statement_fr: string | null
  statement_en: string | null
  rank: number
  person_id: string | null
  starts_on: Day | null
  due_on: Day | null
  effort: Effort | null
  /** School or place where it happens. */
  place: ColumnType<string | null, string | null | undefined, string | null>
  targets: ColumnType<string[], string[] | undefined, string[]>
  outcomes: ColumnType<string[], string[] | undefined, string[]>
  state: ReadOnly<ActionState>
  state_number: ReadOnly<number>
  state_since: ReadOnly<Date>
  created_at: ReadOnly<Date>
  version: Generated<number>
}

export interface ActionUpdateTable {
  id: ReadOnly<string>
  adopted_action_id: Once<string>
  organization_id: Once<string | null>
  network_id: Once<string | null>
  number: Once<number>
  from_state: Once<ActionState>
  to_state: Once<ActionState>
  note: Once<string | null>
  via: Once<UpdateChannel>
  undoes: Once<number | null>
  person_id: Once<string>
  at: ReadOnly<Date>
}

export interface PlanMailChoiceTable {
  person_id: Once<string>
  digest: 'weekly' | 'daily' | 'none'
  monthly: boolean
  changed_at: ColumnType<Date, Date | undefined, Date>
}

export interface PlanLinkTable {
  token_hash: Once<Buffer>
  adoption_id: Once<string>
  person_id: Once<string>
  expires_at: ReadOnly<Date>
  ended_at: ReadOnly<Date | null>
}

export interface PlanImportTable {
  id: Once<string>
  adoption_id: Once<string>
  organization_id: Once<string | null>
  network_id: Once<string | null>
  person_id: Once<string>
  file_name: Once<string>
  status: ImportStatus
  preview: ColumnType<unknown, string, string>
  created_at: ReadOnly<Date>
  applied_at: ColumnType<Date | null, Date | null | undefined, Date | null>
  undone_at: ColumnType<Date | null, Date | null | undefined, Date | null>
  version: Generated<number>
}
