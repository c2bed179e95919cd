import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'

/** E-mails written and not handed to a mail server. */
export async function countWaitingMails(tx: Tx): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from mail_message where sent_at is null`.execute(tx)
  return rows[0]?.count ?? 0
}
