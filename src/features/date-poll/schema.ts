import type { Generated } from 'kysely'
import type { ReadOnly } from '../../kernel/db/index.ts'
import type { CalendarZone } from '../../kernel/calendar/index.ts'
import type { Language } from '../../kernel/language.ts'
import type { PollState, Saying } from './model.ts'

interface DatePollTable {
  id: Generated<string>
  collaboration_id: string
  proposed_by_id: string
  person_id: ReadOnly<string | null>
  title: string
  language: Language
  place: string | null
  time_zone: CalendarZone
  asks_invited: Generated<boolean>
  closes_at: Date
  state: Generated<PollState>
  chosen_slot_id: string | null
  meeting_id: string | null
  created_at: ReadOnly<Date>
  settled_at: ReadOnly<Date | null>
  version: ReadOnly<number>
}

interface DatePollSlotTable {
  id: Generated<string>
  poll_id: string
  starts_at: Date
  ends_at: Date
}

interface DatePollParticipantTable {
  poll_id: string
  person_id: string
  organization_id: string
  joined_at: ReadOnly<Date>
  asked_at: ReadOnly<Date | null>
  reminded_at: ReadOnly<Date | null>
  renewed_at: ReadOnly<Date | null>
}

interface DatePollAnswerTable {
  poll_id: string
  slot_id: string
  person_id: string
  says: Saying
  at: ReadOnly<Date>
}

interface DatePollMailStopTable {
  person_id: string
  stopped_at: ReadOnly<Date>
}

declare module '../../kernel/db/tables.ts' {
  interface Tables {
    date_poll: DatePollTable
    date_poll_slot: DatePollSlotTable
    date_poll_participant: DatePollParticipantTable
    date_poll_answer: DatePollAnswerTable
    date_poll_mail_stop: DatePollMailStopTable
  }
}
