import type { ColumnType, Generated } from 'kysely'
import type { Day } from '../../kernel/clock.ts'

declare module '../../kernel/db/tables.ts' {
  interface Tables {
    report_text: ReportTextTable
  }
}

type Once<T> = ColumnType<T, T, never>

interface ReportTextTable {
  id: Generated<string>
  organization_id: Once<string | null>
  network_id: Once<string | null>
  region_code: Once<string | null>
  starts_on: Once<Day>
  ends_before: Once<Day>
  texts: ColumnType<Record<string, string>, string, string>
  changed_by: string
  changed_at: ColumnType<Date, Date | undefined, Date>
  version: Generated<number>
}
