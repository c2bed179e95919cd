import type { ReadOnly } from '../../../kernel/db/index.ts'

declare module '../../../kernel/db/tables.ts' {
  interface Tables {
    sheet_link: { token_hash: Buffer; organization_id: string; person_id: string; expires_at: ReadOnly<Date> }
    sheet_mail_stop: { person_id: string; stopped_at: ReadOnly<Date> }
  }
}
