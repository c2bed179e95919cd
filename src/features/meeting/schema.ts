import type { Generated } from 'kysely'
import type { ReadOnly } from '../../kernel/db/index.ts'
import type { Attendance, MeetingKind, MeetingState, MeetingZone, ProposedState, Voice } from './model.ts'

interface MeetingSettingsTable {
  collaboration_id: string
  quorum: number | null
  place: string | null
  time_zone: MeetingZone | null
  is_published: Generated<boolean>
  modified_by: ReadOnly<string | null>
  modified_at: ReadOnly<Date>
  version: ReadOnly<number>
}

interface MeetingSeriesTable {
  id: Generated<string>
  collaboration_id: string
  convened_by_id: string
  every: number
  unit: 'week' | 'month'
  nth: number | null
  until_day: string
  title_fr: string | null
  title_en: string | null
  starts_at: Date
  ends_at: Date
  time_zone: MeetingZone
  place: string | null
  created_at: ReadOnly<Date>
}

interface MeetingTable {
  id: Generated<string>
  collaboration_id: string
  series_id: string | null
  original_start: Date | null
  convened_by_id: string
  kind: Generated<MeetingKind>
  title_fr: string | null
  title_en: string | null
  starts_at: Date
  ends_at: Date
  time_zone: MeetingZone
  place: string | null
  link: string | null
  state: Generated<MeetingState>
  sequence: ReadOnly<number>
  created_by: ReadOnly<string | null>
  created_at: ReadOnly<Date>
  modified_at: ReadOnly<Date>
  version: ReadOnly<number>
  search: ReadOnly<string>
}

interface MeetingAgendaTable {
  meeting_id: string
  collaboration_id: string
  items: string[]
  modified_by: ReadOnly<string | null>
  modified_at: ReadOnly<Date>
  version: ReadOnly<number>
}

interface MeetingAttendanceTable {
  meeting_id: string
  collaboration_id: string
  organization_id: string
  says: Attendance | null
  person_id: ReadOnly<string | null>
  at: ReadOnly<Date>
}

interface MeetingDecisionTable {
  id: Generated<string>
  meeting_id: string
  collaboration_id: string
  what: string
  look_again_on: string | null
  looked_again_in: string | null
  quorum: ReadOnly<number | null>
  withdrawn_at: Date | null
  person_id: ReadOnly<string | null>
  at: ReadOnly<Date>
  version: ReadOnly<number>
}

interface MeetingVoiceTable {
  decision_id: string
  collaboration_id: string
  sector: string
  says: Voice | null
}

interface MeetingCommitmentTable {
  id: Generated<string>
  meeting_id: string
  collaboration_id: string
  decision_id: string | null
  organization_id: string
  what: string
  due_on: string
  state: Generated<ProposedState>
  commitment_id: string | null
  person_id: ReadOnly<string | null>
  at: ReadOnly<Date>
  version: ReadOnly<number>
}

interface MeetingMinutesTable {
  meeting_id: string
  collaboration_id: string
  text: string
  state: Generated<'draft' | 'approved'>
  approved_as: 'written' | 'changed' | null
  approved_in: string | null
  approved_by: ReadOnly<string | null>
  approved_at: ReadOnly<Date | null>
  modified_by: ReadOnly<string | null>
  modified_at: ReadOnly<Date>
  version: ReadOnly<number>
}

interface MeetingMinutesEntryTable {
  id: ReadOnly<string>
  meeting_id: string
  collaboration_id: string
  kind: 'version' | 'correction'
  text: string
  person_id: ReadOnly<string | null>
  at: ReadOnly<Date>
}

declare module '../../kernel/db/tables.ts' {
  interface Tables {
    meeting_settings: MeetingSettingsTable
    meeting_series: MeetingSeriesTable
    meeting: MeetingTable
    meeting_agenda: MeetingAgendaTable
    meeting_attendance: MeetingAttendanceTable
    meeting_decision: MeetingDecisionTable
    meeting_voice: MeetingVoiceTable
    meeting_commitment: MeetingCommitmentTable
    meeting_minutes: MeetingMinutesTable
    meeting_minutes_entry: MeetingMinutesEntryTable
  }
}
