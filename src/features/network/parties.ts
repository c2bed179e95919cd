import { sql } from 'kysely'
import type { Tx } from '../../kernel/db/index.ts'
import type { SectorCode } from '../../field/index.ts'

/** Who may take something on in the network: one organization, or a table itself. Exactly one of the two is not null. */
interface PartyId {
  organizationId: string | null
  networkId: string | null
}

export interface Party {
  nameFr: string
  nameEn: string
  /** null: a table. */
  sector: SectorCode | null
  /** It left its last network: it is read, no longer changed. */
  hasLeft: boolean
  /** The person of this request coordinates it, or a network where it stands. */
  isCoordinated: boolean
}

/** null when it does not exist or the person may not know of it. One query. */
export async function findParty(tx: Tx, { organizationId, networkId }: PartyId): Promise<Party | null> {
  const { rows } =
    organizationId === null
      ? await sql<Party>`
          select name_fr as "nameFr", name_en as "nameEn", null as sector, false as "hasLeft",
            id = any ((select sec.coordinated())::uuid[]) as "isCoordinated"
          from network where id = ${networkId}`.execute(tx)
      : await sql<Party>`
          select name_fr as "nameFr", name_en as "nameEn", sector, status = 'left' as "hasLeft",
            id = any ((select sec.coordinated_organizations())::uuid[]) as "isCoordinated"
          from organization where id = ${organizationId}`.execute(tx)
  return rows[0] ?? null
}

/** Someone of an organization or a table. `canCarry`: they do more than read there, and may be in charge of something. */
export interface StaffMember {
  personId: string
  name: string
  canCarry: boolean
}

/** Who works there today (for a table: who coordinates it), by name, as the person may know it; at most 500. */
export async function listStaff(tx: Tx, { organizationId, networkId }: PartyId): Promise<StaffMember[]> {
  const { rows } =
    organizationId === null
      ? await sql<StaffMember>`
          select p.id as "personId", p.name, true as "canCarry" from coordinator c join person p on p.id = c.person_id
          where c.network_id = ${networkId} and c.until_day is null
          order by p.name collate "fr-CA-x-icu", p.id limit 500`.execute(tx)
      : await sql<StaffMember>`
          select p.id as "personId", p.name, m.role <> 'reader' as "canCarry" from membership m join person p on p.id = m.person_id
          where m.organization_id = ${organizationId} and m.until_day is null
          order by p.name collate "fr-CA-x-icu", p.id limit 500`.execute(tx)
  return rows
}

/** Names of people, whether or not they still work there; those the person may not know are absent. */
export async function namesOf(tx: Tx, personIds: readonly string[]): Promise<Map<string, string>> {
  if (personIds.length === 0) return new Map()
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from person where id = any (${[...new Set(personIds)]}::uuid[])`.execute(tx)
  return new Map(rows.map(({ id, name }) => [id, name]))
}

export interface MemberOrganization {
  id: string
  nameFr: string
  nameEn: string
  sector: SectorCode
  regionCodes: string[]
}

/** Organizations that joined a network and are in it today, by name; 5,000 at most. */
export async function listMemberOrganizations(tx: Tx, networkId: string): Promise<MemberOrganization[]> {
  const { rows } = await sql<MemberOrganization>`
    select o.id, o.name_fr as "nameFr", o.name_en as "nameEn", o.sector, o.region_codes as "regionCodes"
    from network_member m join organization o on o.id = m.organization_id
    where m.network_id = ${networkId} and m.left_on is null and o.status = 'joined'
    order by o.name_fr collate "fr-CA-x-icu", o.id limit 5000`.execute(tx)
  return rows
}
