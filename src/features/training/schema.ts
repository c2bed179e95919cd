import type { Generated } from 'kysely'
import type { CalendarZone } from '../../kernel/calendar/index.ts'
import type { Day } from '../../kernel/clock.ts'
import type { ReadOnly } from '../../kernel/db/index.ts'
import type { Language } from '../../kernel/language.ts'
import type { ElsewhereState, SessionState, TrainingKind } from './model.ts'

interface TrainingTable {
  id: Generated<string>
  organization_id: string
  network_id: string | null
  title: string
  purpose: string
  given_by: string
  kind: TrainingKind
  subjects: string[]
  audience: string[]
  languages: Language[]
  minutes: number
  refresh_months: number | null
  withdrawn_at: Date | null
  version: ReadOnly<number>
}

interface TrainingPartnerTable {
  training_id: string
  organization_id: string
}

interface TrainingSessionTable {
  id: Generated<string>
  training_id: string
  starts_at: Date
  ends_at: Date
  time_zone: CalendarZone
  place: string | null
  link: string | null
  capacity: number
  state: Generated<SessionState>
  version: ReadOnly<number>
}

interface TrainingElsewhereTable {
  id: Generated<string>
  person_id: string
  organization_id: string
  title: string
  given_by: string
  subjects: string[]
  taken_on: Day
  minutes: number
  refresh_months: number | null
  state: ReadOnly<ElsewhereState>
  proof_name: string | null
  proof_kind: 'pdf' | 'text' | null
  proof: Buffer | null
}

declare module '../../kernel/db/tables.ts' {
  interface Tables {
    training: TrainingTable
    training_partner: TrainingPartnerTable
    training_session: TrainingSessionTable
    training_elsewhere: TrainingElsewhereTable
  }
}
