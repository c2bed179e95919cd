import type { ReadOnly } from '../../kernel/db/index.ts'

interface AbsenceRuleTable {
  id: string
  organization_id: string
  number: ReadOnly<number>
  collaboration_id: string
  agreement_version_id: string
  partner_ids: string[]
  basis: string
  at_least: number | null
  unit: string | null
  within_days: number | null
  statuses: string[]
  person_id: ReadOnly<string | null>
  set_at: ReadOnly<Date>
  withdrawn_at: Date | null
}

declare module '../../kernel/db/tables.ts' {
  interface Tables {
    absence_rule: AbsenceRuleTable
  }
}
