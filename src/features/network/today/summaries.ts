import { sql } from 'kysely'
import type { Day } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import type { Answering } from '../answering/cover.ts'
import { answeringColumns, hoursOfHolder } from '../answering/queries.ts'
import { reachColumns } from '../person-columns.ts'
import type { CardText, DesignationKind, Invitation, InvitedRole, OrganizationStatus } from '../model.ts'
import type { SectorCode, WorkPhone } from '../../../field/index.ts'

/** When they answer is told of one’s own organizations only, as is whether they still work there. */
interface SummaryHolder extends WorkPhone, Answering {
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
  mailFailure: Invitation['mailFailure']
  askedAgainAt: Date | null
}

/** What the home page shows of one organization. */
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
  /** Neither accepted nor revoked, those whose mail did not arrive first, then by their end; at most 50. Empty for a person who may not follow them. */
  openInvitations: SummaryInvitation[]
  /** Names of who works there and whose address refuses mail; at most 20. Empty for a person who may not know them. */
  unreachable: string[]
}

/** null when the organization does not exist or the person may not know of it. One query: each costs more to send than to answer. */
export async function organizationSummary(
  tx: Tx,
  organizationId: string,
  today: Day,
): Promise<OrganizationSummary | null> {
  const { rows } = await sql<Read<OrganizationSummary>>`
    select id, name_fr as "nameFr", name_en as "nameEn", sector, staff_count as "staffCount",
      staff_count_on as "staffCountOn",
      array_remove(array[
        case when coalesce(mandate_fr, mandate_en, '') = '' then 'mandate' end,
        case when coalesce(brings_fr, brings_en, '') = '' then 'brings' end,
        case when coalesce(cannot_fr, cannot_en, '') = '' then 'cannot' end], null) as "missingTexts",
      ${listOf(sql`
        select d.kind, d.person_id as "personId", p.name, ${reachColumns}, ${answeringColumns(today)}
        from designation d join person p on p.id = d.person_id ${hoursOfHolder}
        where d.organization_id = ${organizationId} and d.until_day is null
        order by d.kind, d.from_day, d.id limit 50`)} as holders,
      ${openInvitations(sql`v.organization_id = ${organizationId}`)} as "openInvitations",
      array(
        select p.name from membership m join person p on p.id = m.person_id
        where m.organization_id = ${organizationId} and m.until_day is null and p.mail_refused_at is not null
        order by p.name, p.id limit 20) as unreachable
    from organization where id = ${organizationId}`.execute(tx)
  return withInstants(rows[0])
}

/** What a summary is as it is read: instants of what JSON carried are texts. */
type Read<Summary extends { openInvitations: SummaryInvitation[] }> = Omit<Summary, 'openInvitations'> & {
  openInvitations: (Omit<SummaryInvitation, 'expiresAt' | 'askedAgainAt'> & {
    expiresAt: string
    askedAgainAt: string | null
  })[]
}

function withInstants<Summary extends { openInvitations: SummaryInvitation[] }>(
  read: Read<Summary> | undefined,
): (Omit<Summary, 'openInvitations'> & Pick<OrganizationSummary, 'openInvitations'>) | null {
  if (read === undefined) return null
  const openInvitations = read.openInvitations.map(({ expiresAt, askedAgainAt, ...one }) => ({
    ...one,
    expiresAt: new Date(expiresAt),
    askedAgainAt: askedAgainAt === null ? null : new Date(askedAgainAt),
  }))
  return { ...read, openInvitations }
}

const listOf = (query: ReturnType<typeof sql>) => sql`(select coalesce(json_agg(one), '[]') from (${query}) as one)`

const openInvitations = (where: ReturnType<typeof sql>) =>
  listOf(sql`
    select v.id, v.name, v.role, o.name_fr as "organizationFr", o.name_en as "organizationEn",
      v.expires_at as "expiresAt", v.mail_failure as "mailFailure", v.asked_again_at as "askedAgainAt"
    from invitation v left join organization o on o.id = v.organization_id
    where ${where} and v.accepted_at is null and v.revoked_at is null and not v.by_code
    order by v.mail_failure is null, v.asked_again_at is null, v.expires_at, v.id limit 50`)

interface SummaryOrganization {
  id: string
  nameFr: string
  nameEn: string
  sector: SectorCode
}

/** What the home page shows of one network. */
export interface NetworkSummary {
  id: string
  nameFr: string
  nameEn: string
  sectors: SectorCode[]
  /** Organizations that are in the network today. */
  counts: { sector: SectorCode; status: OrganizationStatus; count: number }[]
  /** Organizations that joined and where nobody is contact, deputy or specialist; the first eight by name. */
  holes: (SummaryOrganization & { missing: DesignationKind[] })[]
  /** How many there are of those in all. */
  holeCount: number
  /** How many joined where neither the specialist nor the substitute can answer today. */
  unansweredCount: number
  /** Codes of the network's regions that no joined organization serves. */
  silentRegions: string[]
  openInvitations: SummaryInvitation[]
  /** Leads whose address refuses mail: neither the monthly mail nor a reminder reaches them. At most 20. */
  unreachableLeads: { id: string; nameFr: string; nameEn: string; lead: string }[]
  /** The five that joined last, latest first. */
  lastJoined: (SummaryOrganization & { joinedOn: Day })[]
}

/**
 * null when the network does not exist or the person may not know of it. The network's organizations are read once, and
 * joined in full: behind policies PostgreSQL expects a handful of rows and would look each of thousands up alone.
 */
export async function networkSummary(tx: Tx, networkId: string, today: Day): Promise<NetworkSummary | null> {
  const { rows } = await sql<Read<NetworkSummary>>`
    with side_by_side as materialized (
      select o.id, o.name_fr, o.name_en, o.sector, o.status, o.region_codes, nm.joined_on
      from (select organization_id, joined_on from network_member where network_id = ${networkId} and left_on is null) nm
      full join organization o on o.id = nm.organization_id),
    member as (select * from side_by_side where id is not null and joined_on is not null),
    joined as (select * from member where status = 'joined'),
    held as (
      select organization_id, array_agg(kind) as kinds from designation
      where until_day is null and kind in ('contact', 'contact_deputy', 'specialist') group by organization_id),
    hole as (
      select j.*, coalesce(h.kinds, '{}') as kinds from joined j left join held h on h.organization_id = j.id
      where coalesce(cardinality(h.kinds), 0) < 3),
    led as (select organization_id, min(from_day) as since from membership where role = 'lead' group by organization_id)
    select n.id, n.name_fr as "nameFr", n.name_en as "nameEn", n.sectors,
      array(select code from unnest(n.region_codes) code
        where not exists (select from joined where code = any (region_codes)) order by code) as "silentRegions",
      (select coalesce(json_agg(c), '[]') from (
        select sector, status, count(*)::int as count from member group by sector, status) c) as counts,
      (select coalesce(json_agg(f), '[]') from (
        select id, name_fr as "nameFr", name_en as "nameEn", sector, array_remove(array[
          case when 'contact' <> all (kinds) then 'contact' end,
          case when 'contact_deputy' <> all (kinds) then 'contact_deputy' end,
          case when 'specialist' <> all (kinds) then 'specialist' end], null) as missing
        from hole order by name_fr collate "fr-CA-x-icu", id limit 8) f) as holes,
      (select count(*)::int from hole) as "holeCount",
      (select count(*)::int from joined where id = any ((select sec.unanswered(${today}))::uuid[])) as "unansweredCount",
      (select coalesce(json_agg(l), '[]') from (
        select j.id, j.name_fr as "nameFr", j.name_en as "nameEn", j.sector, coalesce(led.since, j.joined_on) as "joinedOn"
        from joined j left join led on led.organization_id = j.id order by "joinedOn" desc, j.id limit 5) l) as "lastJoined",
      (select coalesce(json_agg(u), '[]') from (
        select j.id, j.name_fr as "nameFr", j.name_en as "nameEn", p.name as lead
        from joined j join membership m on m.organization_id = j.id and m.role = 'lead' and m.until_day is null
        join person p on p.id = m.person_id and p.mail_refused_at is not null
        order by j.name_fr, p.name, p.id limit 20) u) as "unreachableLeads",
      ${openInvitations(sql`v.network_id = ${networkId}`)} as "openInvitations"
    from network n where n.id = ${networkId}`.execute(tx)
  return withInstants(rows[0])
}
