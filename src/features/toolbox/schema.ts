import type { ColumnType } from 'kysely'
import type { ReadOnly } from '../../kernel/db/index.ts'
import type { Audience, Kind, Level } from './model.ts'
import type { ToolState } from './rules.ts'

type Once<T> = ColumnType<T, T, never>

interface ToolboxArticleTable {
  id: Once<string>
  network_id: Once<string | null>
  state: ReadOnly<ToolState>
  latest: ReadOnly<number>
  published_number: ReadOnly<number | null>
  published_at: ReadOnly<Date | null>
  slug_fr: ReadOnly<string | null>
  slug_en: ReadOnly<string | null>
  code: ReadOnly<string | null>
  created_at: ReadOnly<Date>
}

interface ToolboxVersionTable {
  article_id: Once<string>
  number: Once<number>
  title_fr: Once<string | null>
  title_en: Once<string | null>
  summary_fr: Once<string | null>
  summary_en: Once<string | null>
  body_fr: Once<string | null>
  body_en: Once<string | null>
  slug_fr: Once<string | null>
  slug_en: Once<string | null>
  kinds: Once<Kind[]>
  levels: Once<Level[]>
  audiences: Once<Audience[]>
  sources: Once<string | null>
  restores: ColumnType<number | null, number | null | undefined, never>
  person_id: Once<string>
  written_at: ReadOnly<Date>
}

declare module '../../kernel/db/tables.ts' {
  interface Tables {
    toolbox_article: ToolboxArticleTable
    toolbox_version: ToolboxVersionTable
  }
}
