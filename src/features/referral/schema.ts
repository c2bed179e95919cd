import type { Day } from '../../kernel/clock.ts'
import type { ReadOnly } from '../../kernel/db/index.ts'
import type { BusinessStatus, Priority, Purpose, TaskState } from './model.ts'

/** Envelopes. They are written by functions of the database alone. */
interface ReferralRequestTable {
  id: ReadOnly<string>
  organization_id: ReadOnly<string>
  lead_id: ReadOnly<string>
  team_id: ReadOnly<string>
  priority: ReadOnly<Priority>
  purpose: ReadOnly<Purpose>
  language: ReadOnly<string>
}

interface ReferralTaskTable {
  id: ReadOnly<string>
  request_id: ReadOnly<string>
  organization_id: ReadOnly<string>
  recipient_id: ReadOnly<string>
  state: ReadOnly<TaskState>
  business_status: ReadOnly<BusinessStatus | null>
  owner_id: ReadOnly<string | null>
  requested_at: ReadOnly<Date | null>
  due_at: ReadOnly<Date | null>
  review_on: ReadOnly<Day | null>
  version: ReadOnly<number>
}

interface ReferralDraftTable {
  id: string
  person_id: string
  organization_id: string
  kept_at: Date
  wrap_file: Buffer
  file: Buffer
}

declare module '../../kernel/db/tables.ts' {
  interface Tables {
    referral_request: ReferralRequestTable
    referral_task: ReferralTaskTable
    referral_draft: ReferralDraftTable
  }
}
