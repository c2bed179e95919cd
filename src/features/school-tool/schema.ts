import type { Generated } from 'kysely'
import type { Day } from '../../kernel/clock.ts'
import type { ReadOnly } from '../../kernel/db/index.ts'

interface SchoolToolTable {
  id: string
  network_id: string
  organization_id: string
  title_fr: string | null
  title_en: string | null
  kind: string
  stages: string[]
  subjects: string[]
  offered_by: string | null
  link: string | null
  article: string | null
  service: string | null
  evidence_key: string | null
  listed_on: Day
  withdrawn_on: Day | null
  version: Generated<number>
}

interface SchoolToolHeldTable {
  tool_id: string
  organization_id: string
  from_day: Day
  until_day: Day | null
  evidence_key: string | null
}

/** Written and read by the functions of `tool-use` alone. */
interface SchoolToolUseTable {
  organization_id: ReadOnly<string>
  tool_id: ReadOnly<string>
  year: ReadOnly<Day>
  month: ReadOnly<Day>
}

declare module '../../kernel/db/tables.ts' {
  interface Tables {
    school_tool: SchoolToolTable
    school_tool_held: SchoolToolHeldTable
    school_tool_use: SchoolToolUseTable
  }
}
