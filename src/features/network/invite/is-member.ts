import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'

/** Whether someone of this address works in the organization today. */
export async function isMember(tx: Tx, organizationId: string, email: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from membership m join person p on p.id = m.person_id
    where m.organization_id = ${organizationId} and m.until_day is null and p.email = ${email} limit 1`.execute(tx)
  return rows.length > 0
}
