import type { ColumnType } from 'kysely'
import type { Day } from '../../kernel/clock.ts'
import type { ReadOnly } from '../../kernel/db/index.ts'

interface FeedTable {
  person_id: ReadOnly<string>
  token_hash: ColumnType<never, never, Buffer>
  made_at: ReadOnly<Date>
  used_week: ReadOnly<Day | null>
}

declare module '../../kernel/db/tables.ts' {
  interface Tables {
    calendar_feed: FeedTable
  }
}
