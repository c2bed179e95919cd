import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import type { Member } from '../model.ts'

/** The person's membership of today in the organization; null for anyone else. */
export async function findMember(tx: Tx, organizationId: string, personId: string): Promise<Member | null> {
  const { rows } = await sql<Member>`
    select m.id as "membershipId", m.person_id as "personId", p.name, p.email, m.role,
      m.from_day as "fromDay", m.until_day as "untilDay", m.version
    from membership m join person p on p.id = m.person_id
    where m.organization_id = ${organizationId} and m.person_id = ${personId}
    order by m.until_day is not null, m.until_day desc, m.from_day desc limit 1`.execute(tx)
  return rows[0] ?? null
}
