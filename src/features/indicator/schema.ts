import type { ColumnType, Generated } from 'kysely'
import type { Day } from '../../kernel/clock.ts'
import type { ReadOnly } from '../../kernel/db/index.ts'

type Once<T> = ColumnType<T, T, never>

interface DefinitionTable {
  measure: Once<string>
  version: Once<number>
  indicator: Once<string>
  content: ColumnType<unknown, string, never>
  is_shipped: ReadOnly<boolean>
  is_retired: ColumnType<boolean, boolean | undefined, never>
  defined_by: Once<string | null>
  defined_at: ReadOnly<Date>
}

interface TargetTable {
  id: Once<string>
  organization_id: Once<string | null>
  network_id: Once<string | null>
  measure: Once<string>
  starts_on: Once<Day>
  ends_before: Once<Day>
  baseline: ColumnType<string | null, number | null, number | null>
  target: ColumnType<string | null, number | null, number | null>
  set_by: string
  set_at: ColumnType<Date, Date | undefined, Date>
  version: Generated<number>
}

interface TokenTable {
  id: Once<string>
  token_hash: Once<Buffer>
  organization_id: Once<string>
  label: Once<string>
  made_by: Once<string>
  made_at: ReadOnly<Date>
  expires_at: ReadOnly<Date>
  used_on: ReadOnly<Day | null>
  revoked_at: ColumnType<Date | null, never, Date>
}

/** Raw values and what was let out of them are read and written in SQL, in their own rooms. */
declare module '../../kernel/db/tables.ts' {
  interface Tables {
    indicator_definition: DefinitionTable
    indicator_target: TargetTable
    indicator_token: TokenTable
  }
}
