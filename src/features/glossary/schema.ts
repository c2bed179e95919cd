import type { GeneratedAlways } from 'kysely'
import type { ReadOnly } from '../../kernel/db/index.ts'
import type { EventKind } from './rules.ts'

interface SharedDefinitionTable {
  id: string
  network_id: string
  organization_id: string | null
  term_id: string
  name_fr: string | null
  name_en: string | null
  text_fr: string | null
  text_en: string | null
  proposed_at: ReadOnly<Date>
  number: ReadOnly<number | null>
  adopted_at: ReadOnly<Date | null>
  withdrawn_at: ReadOnly<Date | null>
}

interface DefinitionEventTable {
  id: ReadOnly<string>
  seq: GeneratedAlways<number>
  definition_id: string
  network_id: string
  organization_id: string | null
  kind: EventKind
  reason: string | null
  person_id: string
  at: ReadOnly<Date>
}

declare module '../../kernel/db/tables.ts' {
  interface Tables {
    shared_definition: SharedDefinitionTable
    definition_event: DefinitionEventTable
  }
}
