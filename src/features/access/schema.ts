import type { ReadOnly } from '../../kernel/db/index.ts'
import type { Priority, RequestState } from './model.ts'

/** Written by functions of the database alone. */
interface AccessRequestTable {
  id: ReadOnly<string>
  organization_id: ReadOnly<string>
  network_id: ReadOnly<string>
  asked_by: ReadOnly<string>
  asked_at: ReadOnly<Date>
  need: ReadOnly<string>
  age_band: ReadOnly<string>
  region_codes: ReadOnly<string[]>
  priority: ReadOnly<Priority>
  state: ReadOnly<RequestState>
  due_at: ReadOnly<Date>
  version: ReadOnly<number>
}

interface ReferralMailStopTable {
  person_id: string
  stopped_at: ReadOnly<Date>
}

declare module '../../kernel/db/tables.ts' {
  interface Tables {
    access_request: AccessRequestTable
    referral_mail_stop: ReferralMailStopTable
  }
}
