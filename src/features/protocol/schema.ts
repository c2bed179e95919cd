import type { ColumnType, Generated, GeneratedAlways } from 'kysely'
import type { Day } from '../../kernel/clock.ts'
import type { ReadOnly } from '../../kernel/db/index.ts'
import type { ChangeKind, Mechanism } from './model.ts'
import type { EventKind } from './rules.ts'

interface ProtocolTable {
  id: string
  network_id: string
  organization_id: string | null
  name_fr: string | null
  name_en: string | null
  mechanism: Mechanism | null
  draft_fr: string | null
  draft_en: string | null
  created_at: ReadOnly<Date>
  issued_at: ReadOnly<Date | null>
  withdrawn_at: ReadOnly<Date | null>
  version: Generated<number>
}

interface ProtocolVersionTable {
  id: ReadOnly<string>
  protocol_id: ReadOnly<string>
  network_id: ReadOnly<string>
  number: ReadOnly<number>
  issued_at: ReadOnly<Date>
}

interface ProtocolArticleTable {
  version_id: ReadOnly<string>
  protocol_id: ReadOnly<string>
  network_id: ReadOnly<string>
  article_id: ReadOnly<string>
  number: ReadOnly<number>
  title_fr: ReadOnly<string | null>
  title_en: ReadOnly<string | null>
  text_fr: ReadOnly<string | null>
  text_en: ReadOnly<string | null>
}

interface ProtocolChangeTable {
  id: string
  protocol_id: string
  network_id: string
  organization_id: string | null
  kind: ChangeKind
  article_id: string
  after_article_id: string | null
  base_version_id: string
  title_fr: string | null
  title_en: string | null
  text_fr: string | null
  text_en: string | null
  reason: string
  proposed_at: ReadOnly<Date>
  settled_in: ReadOnly<string | null>
  withdrawn_at: ReadOnly<Date | null>
}

interface ProtocolChangeEventTable {
  id: ReadOnly<string>
  seq: GeneratedAlways<number>
  change_id: string
  network_id: string
  organization_id: string | null
  kind: EventKind
  reason: string | null
  at: ReadOnly<Date>
}

interface ProtocolAdoptionTable {
  id: string
  period_id: string
  protocol_id: string
  network_id: string
  version_id: string
  organization_id: string | null
  region_code: string | null
  from_day: Day
  until_day: ColumnType<Day | null, undefined, Day | null>
  ended_at: ColumnType<Date | null, undefined, Date | null>
  evidence_key: string | null
}

interface ProtocolReadingTable {
  version_id: string
  protocol_id: string
  organization_id: string
  person_id: string
  at: ReadOnly<Date>
}

interface ProtocolTranslationTable {
  id: ReadOnly<string>
  seq: ReadOnly<number>
  protocol_id: ReadOnly<string>
  network_id: ReadOnly<string>
  version_id: ReadOnly<string>
  lang: ReadOnly<'fr' | 'en'>
  name: ReadOnly<string>
  organization_id: ReadOnly<string | null>
  person_id: ReadOnly<string | null>
  proposed_at: ReadOnly<Date>
  confirmed_at: ReadOnly<Date | null>
  confirmed_by_id: ReadOnly<string | null>
  confirmer_id: ReadOnly<string | null>
}

interface ProtocolTranslatedArticleTable {
  translation_id: ReadOnly<string>
  network_id: ReadOnly<string>
  article_id: ReadOnly<string>
  title: ReadOnly<string>
  text: ReadOnly<string>
}

declare module '../../kernel/db/tables.ts' {
  interface Tables {
    protocol: ProtocolTable
    protocol_version: ProtocolVersionTable
    protocol_article: ProtocolArticleTable
    protocol_change: ProtocolChangeTable
    protocol_change_event: ProtocolChangeEventTable
    protocol_adoption: ProtocolAdoptionTable
    protocol_reading: ProtocolReadingTable
    protocol_translation: ProtocolTranslationTable
    protocol_translated_article: ProtocolTranslatedArticleTable
  }
}
