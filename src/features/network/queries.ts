import { sql } from 'kysely'
import type { Day } from '../../kernel/clock.ts'
import type { Tx } from '../../kernel/db/index.ts'
import type { Designation, Member } from './model.ts'

/** People of an organization, those who are there first, each by name. At most 500 rows. */
export async function listMembers(
  tx: Tx,
  organizationId: string,
  { includePast = false }: { includePast?: boolean } = {},
): Promise<Member[]> {
  const { rows } = await sql<Member>`
    select m.id as "membershipId", m.person_id as "personId", p.name, p.email, m.role,
      m.from_day as "fromDay", m.until_day as "untilDay", m.version
    from membership m join person p on p.id = m.person_id
    where m.organization_id = ${organizationId} and (${includePast} or m.until_day is null)
    order by m.until_day is not null, p.name collate "fr-CA-x-icu", m.from_day desc, m.id limit 500`.execute(tx)
  return rows
}

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

/** Designations of an organization, current ones first, then the latest to end. At most 200 rows. */
export async function listDesignations(tx: Tx, organizationId: string): Promise<Designation[]> {
  const { rows } = await sql<Designation>`
    select d.id, d.kind, d.person_id as "personId", p.name, p.email, d.from_day as "fromDay", d.until_day as "untilDay",
      before.name as "handedFrom"
    from designation d join person p on p.id = d.person_id left join person before on before.id = d.handed_from
    where d.organization_id = ${organizationId}
    order by d.until_day is not null, d.until_day desc, d.from_day desc, d.kind limit 200`.execute(tx)
  return rows
}

/** Who leads an organization today, as the person may know it. */
export async function listLeads(tx: Tx, organizationId: string): Promise<{ personId: string; name: string }[]> {
  const { rows } = await sql<{ personId: string; name: string }>`
    select m.person_id as "personId", p.name from membership m join person p on p.id = m.person_id
    where m.organization_id = ${organizationId} and m.role = 'lead' and m.until_day is null
    order by p.name collate "fr-CA-x-icu", p.id limit 50`.execute(tx)
  return rows
}

export interface Coordinator {
  personId: string
  name: string
  email: string
  fromDay: Day
  /** Null: still. */
  untilDay: Day | null
}

/** Who coordinates a network, those of today first. At most 100 rows. */
export async function listCoordinators(tx: Tx, networkId: string): Promise<Coordinator[]> {
  const { rows } = await sql<Coordinator>`
    select c.person_id as "personId", p.name, p.email, c.from_day as "fromDay", c.until_day as "untilDay"
    from coordinator c join person p on p.id = c.person_id where c.network_id = ${networkId}
    order by c.until_day is not null, c.from_day desc, p.name collate "fr-CA-x-icu", p.id limit 100`.execute(tx)
  return rows
}
