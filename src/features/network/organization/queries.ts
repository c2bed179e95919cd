import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'

/** Who leads an organization today, as the person may know it. */
export async function listOrganizationLeads(
  tx: Tx,
  organizationId: string,
): Promise<{ personId: string; name: string }[]> {
  const { rows } = await sql<{ personId: string; name: string }>`
    select m.person_id as "personId", p.name from membership m join person p on p.id = m.person_id
    where m.organization_id = ${organizationId} and m.role = 'lead' and m.until_day is null
    order by p.name collate "fr-CA-x-icu", p.id limit 50`.execute(tx)
  return rows
}
