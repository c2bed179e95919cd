import type { Day } from '../../kernel/clock.ts'
import type { ReadOnly } from '../../kernel/db/index.ts'

/** Written by `sec.set_mailbox_door` and `sec.close_mailbox_door` alone. */
interface MailboxDoorTable {
  organization_id: ReadOnly<string>
  team_id: ReadOnly<string>
  weekdays: ReadOnly<number[]>
  from_minute: ReadOnly<number>
  until_minute: ReadOnly<number>
  promise_hours: ReadOnly<number>
  phone: ReadOnly<string>
  opened_on: ReadOnly<Day>
  /** Null: it is open. */
  closed_on: ReadOnly<Day | null>
  version: ReadOnly<number>
  rota_version: ReadOnly<number>
}

/** Written by functions alone, of the door and of the team. Columns that prove the words are read by nobody. */
interface MailboxTable {
  id: ReadOnly<string>
  organization_id: ReadOnly<string>
  team_id: ReadOnly<string>
  enc_file: ReadOnly<Buffer>
  sig_key: ReadOnly<Buffer>
  /** Null: nobody took it yet. */
  lead_id: ReadOnly<string | null>
  entries: ReadOnly<number>
  awaits: ReadOnly<boolean>
  created_week: ReadOnly<Day>
  expires_on: ReadOnly<Day>
  /** Null: it was not set aside. */
  aside_on: ReadOnly<Day | null>
  version: ReadOnly<number>
}

interface MailboxWrapTable {
  mailbox_id: ReadOnly<string>
  organization_id: ReadOnly<string>
  team_id: ReadOnly<string>
  kv: ReadOnly<number>
  epoch: ReadOnly<number>
  file: ReadOnly<Buffer>
}

interface MailboxObjectTable {
  id: ReadOnly<string>
  mailbox_id: ReadOnly<string>
  organization_id: ReadOnly<string>
  /** Null: the young person. */
  author_id: ReadOnly<string | null>
  seq: ReadOnly<number>
  kv: ReadOnly<number>
  prev: ReadOnly<Buffer | null>
  entry: ReadOnly<number>
  kept_at: ReadOnly<Date>
  file: ReadOnly<Buffer>
}

interface MailboxReadingTable {
  mailbox_id: ReadOnly<string>
  organization_id: ReadOnly<string>
  person_id: ReadOnly<string>
  seq: ReadOnly<number>
  at: ReadOnly<Date>
}

interface MailboxNoteWrapTable {
  mailbox_id: ReadOnly<string>
  organization_id: ReadOnly<string>
  team_id: ReadOnly<string>
  record_id: ReadOnly<string>
  epoch: ReadOnly<number>
  file: ReadOnly<Buffer>
}

interface MailboxNoteTable {
  id: ReadOnly<string>
  mailbox_id: ReadOnly<string>
  organization_id: ReadOnly<string>
  author_id: ReadOnly<string>
  seq: ReadOnly<number>
  prev: ReadOnly<Buffer | null>
  kept_at: ReadOnly<Date>
  file: ReadOnly<Buffer>
}

/** Written by a task alone. Null: the gate keeps it. */
interface MailboxAnswerTimeTable {
  organization_id: ReadOnly<string>
  month: ReadOnly<Day>
  median_hours: ReadOnly<number | null>
  share: ReadOnly<number | null>
}

interface MailboxDutyTable {
  organization_id: ReadOnly<string>
  weekday: ReadOnly<number>
  holder_id: ReadOnly<string>
  deputy_id: ReadOnly<string | null>
  since: ReadOnly<Day>
}

declare module '../../kernel/db/tables.ts' {
  interface Tables {
    mailbox_door: MailboxDoorTable
    mailbox_answer_time: MailboxAnswerTimeTable
    mailbox_duty: MailboxDutyTable
    mailbox: MailboxTable
    mailbox_wrap: MailboxWrapTable
    mailbox_object: MailboxObjectTable
    mailbox_reading: MailboxReadingTable
    mailbox_note_wrap: MailboxNoteWrapTable
    mailbox_note: MailboxNoteTable
  }
}
