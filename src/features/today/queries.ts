import { sql } from 'kysely'
import type { Tx } from '../../kernel/db/index.ts'

/** What an operator may know of the instance. Content of organizations is not part of it. */
export interface InstanceSummary {
  networks: { nameFr: string; nameEn: string; hasCoordinator: boolean }[]
  /** E-mails written and not handed to a mail server. */
  waitingMails: number
}

export async function instanceSummary(tx: Tx): Promise<InstanceSummary> {
  const networks = await sql<InstanceSummary['networks'][number]>`
    select n.name_fr as "nameFr", n.name_en as "nameEn",
      exists (select from coordinator c where c.network_id = n.id and c.until_day is null) as "hasCoordinator"
    from network n order by n.created_at, n.id limit 100`.execute(tx)
  const mails = await sql<{ count: number }>`
    select count(*)::int as count from mail_message where sent_at is null`.execute(tx)
  return { networks: networks.rows, waitingMails: mails.rows[0]?.count ?? 0 }
}
