import { sql } from 'kysely'
import type { Day } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'

/** A table that waits for something of an organization that the person leads. */
export interface TableWaiting {
  kind: 'seat' | 'report'
  tableId: string
  nameFr: string | null
  nameEn: string | null
  organizationId: string
}

/** Seats to say a word on, and alliances to receive or decline, once a table and an organization. */
export async function listTablesWaiting(tx: Tx, led: readonly string[]): Promise<TableWaiting[]> {
  if (led.length === 0) return []
  const { rows } = await sql<TableWaiting>`
    select distinct on (kind, "tableId", "organizationId") * from (
      select 'seat' as kind, c.id as "tableId", c.name_fr as "nameFr", c.name_en as "nameEn", m.organization_id as "organizationId"
      from table_seat s join collaboration c on c.id in (s.parent_id, s.child_id)
        join collaboration_member m on m.collaboration_id = c.id and m.state = 'member' and m.organization_id = any (${[...led]}::uuid[])
      where s.state = 'proposed' and c.stage <> 'closed' and sec.may_voice_seat(s.id, m.organization_id)
        and not exists (select from table_seat_voice v where v.seat_id = s.id and v.organization_id = m.organization_id)
      union all
      select 'report', c.id, c.name_fr, c.name_en, m.organization_id
      from table_report r join collaboration c on c.id = r.table_id
        join collaboration_member m on m.collaboration_id = c.id and m.state = 'member' and m.organization_id = any (${[...led]}::uuid[])
      where r.state = 'offered' and c.stage <> 'closed') as waiting
    order by kind, "tableId", "organizationId" limit 100`.execute(tx)
  return rows
}

/** A term that ends soon, or is over, at a table of the person’s organizations. */
export interface EndingTerm {
  tableId: string
  nameFr: string | null
  nameEn: string | null
  organizationId: string
  organizationFr: string | null
  organizationEn: string | null
  until: Day
  /** The person represents their organization there, or is its substitute. */
  isTold: boolean
}

/** Terms that end by a day, the soonest first, at tables that are not closed. */
export async function listEndingTerms(
  tx: Tx,
  who: { personId: string; organizations: readonly string[] },
  by: Day,
): Promise<EndingTerm[]> {
  if (who.organizations.length === 0) return []
  const { rows } = await sql<EndingTerm>`
    select c.id as "tableId", c.name_fr as "nameFr", c.name_en as "nameEn", m.organization_id as "organizationId",
      o.name_fr as "organizationFr", o.name_en as "organizationEn", t.term_until as until,
      exists (select from collaboration_member own where own.collaboration_id = c.id and own.state = 'member'
        and ${who.personId}::uuid in (own.contact_id, own.deputy_id)) as "isTold"
    from table_member t join collaboration_member m on m.id = t.member_id and m.state = 'member'
      join collaboration c on c.id = m.collaboration_id and c.stage <> 'closed'
      left join sec.table_organizations(c.id) o on o.organization_id = m.organization_id
    where t.term_until <= ${by}::date order by t.term_until, c.id, m.id limit 100`.execute(tx)
  return rows
}
