import { sql } from 'kysely'
import type { Day } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import type { SectorCode } from '../../../kernel/page/index.ts'
import type { CardText, DesignationKind, InvitedRole, OrganizationStatus } from '../model.ts'

export interface SummaryHolder {
  kind: DesignationKind
  personId: string
  name: string
  email: string
}

export interface SummaryInvitation {
  id: string
  name: string
  role: InvitedRole
  organizationFr: string | null
  organizationEn: string | null
  expiresAt: Date
}

/** What the home page says of one organization. */
export interface OrganizationSummary {
  id: string
  nameFr: string
  nameEn: string
  sector: SectorCode
  /** Texts of the card that are written in neither language. */
  missingTexts: CardText[]
  /** Null: not known, never zero. */
  staffCount: number | null
  staffCountOn: Day | null
  /** Who is designated today, one a kind at most. */
  holders: SummaryHolder[]
  /** Neither accepted nor revoked, those that end first before the others; at most 50. Empty for those who may not follow them. */
  openInvitations: SummaryInvitation[]
}

/** null when the organization does not exist or the person may not know of it. */
export async function organizationSummary(tx: Tx, organizationId: string): Promise<OrganizationSummary | null> {
  const { rows } = await sql<Omit<OrganizationSummary, 'holders' | 'openInvitations'>>`
    select id, name_fr as "nameFr", name_en as "nameEn", sector, staff_count as "staffCount",
      staff_count_on as "staffCountOn",
      array_remove(array[
        case when coalesce(mandate_fr, mandate_en, '') = '' then 'mandate' end,
        case when coalesce(brings_fr, brings_en, '') = '' then 'brings' end,
        case when coalesce(cannot_fr, cannot_en, '') = '' then 'cannot' end], null) as "missingTexts"
    from organization where id = ${organizationId}`.execute(tx)
  const [organization] = rows
  if (organization === undefined) return null
  const holders = await sql<SummaryHolder>`
    select d.kind, d.person_id as "personId", p.name, p.email
    from designation d join person p on p.id = d.person_id
    where d.organization_id = ${organizationId} and d.until_day is null
    order by d.kind, d.from_day, d.id limit 50`.execute(tx)
  const invitations = await openInvitations(tx, sql`v.organization_id = ${organizationId}`)
  return { ...organization, holders: holders.rows, openInvitations: invitations }
}

async function openInvitations(tx: Tx, where: ReturnType<typeof sql>): Promise<SummaryInvitation[]> {
  const { rows } = await sql<SummaryInvitation>`
    select v.id, v.name, v.role, o.name_fr as "organizationFr", o.name_en as "organizationEn",
      v.expires_at as "expiresAt"
    from invitation v left join organization o on o.id = v.organization_id
    where ${where} and v.accepted_at is null and v.revoked_at is null
    order by v.expires_at, v.id limit 50`.execute(tx)
  return rows
}

export interface SummaryOrganization {
  id: string
  nameFr: string
  nameEn: string
  sector: SectorCode
}

/** What the home page says of one network. */
export interface NetworkSummary {
  id: string
  nameFr: string
  nameEn: string
  sectors: SectorCode[]
  /** Organizations that are in the network today. */
  counts: { sector: SectorCode; status: OrganizationStatus; count: number }[]
  /** Organizations that joined and where nobody is contact, deputy or specialist; by name, at most 200. */
  holes: (SummaryOrganization & { missing: DesignationKind[] })[]
  /** Codes of the network's regions that no organization that joined says it serves. */
  silentRegions: string[]
  openInvitations: SummaryInvitation[]
  /** The five that joined last, latest first. */
  lastJoined: (SummaryOrganization & { joinedOn: Day })[]
}

/** null when the network does not exist or the person may not know of it. */
export async function networkSummary(tx: Tx, networkId: string): Promise<NetworkSummary | null> {
  const { rows } = await sql<Pick<NetworkSummary, 'id' | 'nameFr' | 'nameEn' | 'sectors' | 'silentRegions'>>`
    select n.id, n.name_fr as "nameFr", n.name_en as "nameEn", n.sectors,
      array(select code from unnest(n.region_codes) code where not exists (
        select from network_member nm join organization o on o.id = nm.organization_id
        where nm.network_id = n.id and nm.left_on is null and o.status = 'joined' and code = any (o.region_codes)
      ) order by code) as "silentRegions"
    from network n where n.id = ${networkId}`.execute(tx)
  const [network] = rows
  if (network === undefined) return null
  return {
    ...network,
    counts: await countOrganizations(tx, networkId),
    holes: await findHoles(tx, networkId),
    openInvitations: await openInvitations(tx, sql`v.network_id = ${networkId}`),
    lastJoined: await findLastJoined(tx, networkId),
  }
}

async function countOrganizations(tx: Tx, networkId: string): Promise<NetworkSummary['counts']> {
  const { rows } = await sql<NetworkSummary['counts'][number]>`
    select o.sector, o.status, count(*)::int as count
    from network_member nm join organization o on o.id = nm.organization_id
    where nm.network_id = ${networkId} and nm.left_on is null group by o.sector, o.status`.execute(tx)
  return rows
}

async function findHoles(tx: Tx, networkId: string): Promise<NetworkSummary['holes']> {
  const { rows } = await sql<NetworkSummary['holes'][number]>`
    with member as (
      select o.id, o.name_fr, o.name_en, o.sector,
        array(select kind from unnest(array['contact', 'contact_deputy', 'specialist']) with ordinality as k (kind, place)
          where not exists (select from designation d
            where d.organization_id = o.id and d.kind = k.kind and d.until_day is null) order by place) as missing
      from network_member nm join organization o on o.id = nm.organization_id
      where nm.network_id = ${networkId} and nm.left_on is null and o.status = 'joined')
    select id, name_fr as "nameFr", name_en as "nameEn", sector, missing
    from member where cardinality(missing) > 0
    order by name_fr collate "fr-CA-x-icu", id limit 200`.execute(tx)
  return rows
}

/** An organization joins on the first day that someone leads it. */
async function findLastJoined(tx: Tx, networkId: string): Promise<NetworkSummary['lastJoined']> {
  const { rows } = await sql<NetworkSummary['lastJoined'][number]>`
    select o.id, o.name_fr as "nameFr", o.name_en as "nameEn", o.sector,
      coalesce((select min(m.from_day) from membership m where m.organization_id = o.id and m.role = 'lead'),
        nm.joined_on) as "joinedOn"
    from network_member nm join organization o on o.id = nm.organization_id
    where nm.network_id = ${networkId} and nm.left_on is null and o.status = 'joined'
    order by "joinedOn" desc, o.id limit 5`.execute(tx)
  return rows
}
