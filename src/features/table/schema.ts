import type { ReadOnly } from '../../kernel/db/index.ts'
import type { Level, SeatState } from './model.ts'

interface TableScopeTable {
  collaboration_id: string
  level: Level
  provinces: string[]
  is_public: boolean
  version: ReadOnly<number>
}

interface TableMemberTable {
  member_id: string
  mandate: string | null
  term_until: string | null
  version: ReadOnly<number>
}

interface TableCodeTable {
  id: string
  organization_id: string | null
  collaboration_id: string | null
  code_hash: Buffer
  created_at: ReadOnly<Date>
  expires_at: ReadOnly<Date>
  used_by_id: ReadOnly<string | null>
  ended_at: Date | null
}

interface TableSeatTable {
  id: string
  parent_id: string
  child_id: string
  proposed_from: 'parent' | 'child'
  proposed_by_id: string
  state: SeatState
  delegate_id: string | null
  second_delegate_id: string | null
  created_at: ReadOnly<Date>
  shown_at: ReadOnly<Date | null>
  agreed_at: ReadOnly<Date | null>
  ended_at: ReadOnly<Date | null>
  version: ReadOnly<number>
}

interface TableSeatVoiceTable {
  seat_id: string
  organization_id: string
  says: 'agree' | 'object'
  person_id: string
  at: ReadOnly<Date>
}

interface TableReportTable {
  id: string
  alliance_id: string
  table_id: string
  offered_by_id: string
  state: 'offered' | 'received' | 'declined' | 'ended'
  created_at: ReadOnly<Date>
  received_at: ReadOnly<Date | null>
  ended_at: ReadOnly<Date | null>
  version: ReadOnly<number>
}

declare module '../../kernel/db/tables.ts' {
  interface Tables {
    table_scope: TableScopeTable
    table_member: TableMemberTable
    table_code: TableCodeTable
    table_seat: TableSeatTable
    table_seat_voice: TableSeatVoiceTable
    table_report: TableReportTable
  }
}
