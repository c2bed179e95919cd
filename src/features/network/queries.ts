import { sql } from 'kysely'
import type { Tx } from '../../kernel/db/index.ts'
import type { Designation, Member, Network, Organization } from './model.ts'
import { reachColumns } from './person-columns.ts'
import './schema.ts'

/** Columns of a row of a list of organizations. */
export const rowColumns = [
  'id',
  'name_fr as nameFr',
  'name_en as nameEn',
  'sector',
  'region_codes as regionCodes',
  'municipality',
  'status',
] as const

/** Columns of a whole card. */
export const cardColumns = [
  ...rowColumns,
  'website',
  'external_code as externalCode',
  'mandate_fr as mandateFr',
  'mandate_en as mandateEn',
  'brings_fr as bringsFr',
  'brings_en as bringsEn',
  'cannot_fr as cannotFr',
  'cannot_en as cannotEn',
  'staff_count as staffCount',
  'staff_count_on as staffCountOn',
  'is_named_publicly as isNamedPublicly',
  'version',
] as const

/** The same columns, of table `o`, as SQL: this page is asked for too often to build its text each time. */
const cardText = sql.raw(cardColumns.map((column) => `o.${column.replace(/ as (\w+)$/, ' as "$1"')}`).join(', '))

/** An organization the person may see, with the networks it belongs to today; null otherwise. */
export async function findOrganization(
  tx: Tx,
  id: string,
): Promise<{ organization: Organization; networks: Network[]; hasLead: boolean; leftOn: string | null } | null> {
  const [found, networks] = await Promise.all([
    sql<Organization & { hasLead: boolean; leftOn: string | null }>`
      select ${cardText},
        exists (select from membership m
          where m.organization_id = o.id and m.role = 'lead' and m.until_day is null) as "hasLead",
        (select max(nm.left_on) from network_member nm where nm.organization_id = o.id) as "leftOn"
      from organization o where o.id = ${id}`.execute(tx),
    sql<Network>`
      select network.id, network.name_fr as "nameFr", network.name_en as "nameEn", network.region_codes as "regionCodes",
        network.sectors, network.version
      from network join network_member nm on nm.network_id = network.id
      where nm.organization_id = ${id} and nm.left_on is null order by network.name_fr`.execute(tx),
  ])
  if (found.rows[0] === undefined) return null
  const { hasLead, leftOn, ...organization } = found.rows[0]
  return { organization, networks: networks.rows, hasLead, leftOn: networks.rows.length === 0 ? leftOn : null }
}

const networkColumns = [
  'network.id',
  'network.name_fr as nameFr',
  'network.name_en as nameEn',
  'network.region_codes as regionCodes',
  'network.sectors',
  'network.version',
] as const

/** Networks among `ids` that the person may see, oldest first. */
export async function listNetworks(tx: Tx, ids: readonly string[] | null = null): Promise<Network[]> {
  let query = tx.selectFrom('network').select(networkColumns).orderBy('network.created_at').orderBy('network.id')
  if (ids !== null) query = query.where('network.id', '=', sql<string>`any(${[...ids]}::uuid[])`)
  return query.execute()
}

/** People of an organization, those who are there first, each by name. At most 500 rows. */
export async function listMembers(
  tx: Tx,
  organizationId: string,
  { includePast = false }: { includePast?: boolean } = {},
): Promise<Member[]> {
  const { rows } = await sql<Member>`
    select m.id as "membershipId", m.person_id as "personId", p.name, ${reachColumns}, m.role,
      m.from_day as "fromDay", m.until_day as "untilDay", m.version, p.mail_refused_at as "mailRefusedAt"
    from membership m join person p on p.id = m.person_id
    where m.organization_id = ${organizationId} and (${includePast} or m.until_day is null)
    order by m.until_day is not null, p.name collate "fr-CA-x-icu", m.from_day desc, m.id limit 500`.execute(tx)
  return rows
}

/** Designations of an organization, current ones first, then the latest to end. At most 200 rows. */
export async function listDesignations(tx: Tx, organizationId: string): Promise<Designation[]> {
  const { rows } = await sql<Designation>`
    select d.id, d.kind, d.person_id as "personId", p.name, ${reachColumns}, d.from_day as "fromDay", d.until_day as "untilDay",
      before.name as "handedFrom"
    from designation d join person p on p.id = d.person_id left join person before on before.id = d.handed_from
    where d.organization_id = ${organizationId}
    order by d.until_day is not null, d.until_day desc, d.from_day desc, d.kind limit 200`.execute(tx)
  return rows
}
