import { sql } from 'kysely'
import type { WorkPhone } from '../../../field/index.ts'
import type { Tx } from '../../../kernel/db/index.ts'

/** Who answers for an organization. */
export interface CellContact extends WorkPhone {
  organizationId: string
  kind: 'contact' | 'contact_deputy'
  name: string
  email: string
}

/** Contact and backup of organizations, as this reader may read them: those of their own networks. The contact first; 400 at most. */
export async function listContacts(tx: Tx, ids: readonly string[]): Promise<CellContact[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<CellContact>`
    select d.organization_id as "organizationId", d.kind, p.name, p.email, p.phone, p.phone_extension as "phoneExtension",
      p.phone_hours as "phoneHours", p.phone_urgent as "phoneUrgent"
    from designation d join person p on p.id = d.person_id
    where d.until_day is null and d.kind in ('contact', 'contact_deputy') and d.organization_id = any (${[...ids]}::uuid[])
    order by d.organization_id, d.kind, p.id limit 400`.execute(tx)
  return rows
}
