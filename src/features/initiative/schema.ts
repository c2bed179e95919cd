import type { Generated } from 'kysely'
import type { SectorCode } from '../../field/index.ts'
import type { ReadOnly } from '../../kernel/db/index.ts'
import type { InitiativeStatus, RequestState } from './model.ts'

interface InitiativeTable {
  id: Generated<string>
  organization_id: string
  network_id: string
  status: Generated<InitiativeStatus>
  name_fr: string | null
  name_en: string | null
  by_fr: ReadOnly<string>
  by_en: ReadOnly<string>
  aim_fr: string | null
  aim_en: string | null
  sectors: SectorCode[]
  regions: string[]
  minimum_age: number | null
  maximum_age: number | null
  since_year: number | null
  source_text: string | null
  source_url: string | null
  contact_email: string | null
  contact_phone: string | null
  contact_url: string | null
  adopted_from_id: string | null
  adopted_from_shipped: string | null
  created_at: ReadOnly<Date>
  modified_at: ReadOnly<Date>
  version: ReadOnly<number>
  search: ReadOnly<string>
}

interface InitiativeHistoryTable {
  initiative_id: ReadOnly<string>
  version: ReadOnly<number>
  at: ReadOnly<Date>
  person_id: ReadOnly<string | null>
  before: ReadOnly<unknown>
}

interface InitiativeRequestTable {
  id: Generated<string>
  initiative_id: string
  from_organization_id: string
  to_organization_id: string
  asker_id: string | null
  answerer_id: string | null
  message: string
  state: Generated<RequestState>
  created_at: ReadOnly<Date>
  answered_at: Date | null
  closed_at: Date | null
  version: Generated<number>
}

declare module '../../kernel/db/tables.ts' {
  interface Tables {
    initiative: InitiativeTable
    initiative_history: InitiativeHistoryTable
    initiative_request: InitiativeRequestTable
  }
}
