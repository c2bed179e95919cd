import { sql, type ExpressionBuilder } from 'kysely'
import type { Day } from '../../../kernel/clock.ts'
import type { Tables, Tx } from '../../../kernel/db/index.ts'
import { fold, type Language } from '../../../kernel/language.ts'
import type { Who } from '../../../kernel/session.ts'
import type { Network, Organization, OrganizationLine, OrganizationStatus } from '../model.ts'
import type { SectorCode } from '../../../field/index.ts'
import '../schema.ts'

const lineColumns = [
  'id',
  'name_fr as nameFr',
  'name_en as nameEn',
  'sector',
  'region_codes as regionCodes',
  'municipality',
  'status',
] as const

const cardColumns = [
  ...lineColumns,
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
  'version',
] as const

/** The same columns, of table `o`, as SQL: this page is asked for too often to build its text each time. */
const cardText = sql.raw(cardColumns.map((column) => `o.${column.replace(/ as (\w+)$/, ' as "$1"')}`).join(', '))

/** What a list is narrowed to; null: not narrowed. `region` may be `none`: no region said yet. */
export interface OrganizationFilter {
  text: string | null
  sector: SectorCode | null
  region: string | null
  status: OrganizationStatus | null
}

/** Whose list it is. The rows of others are refused by the database too; neither trusts the other. */
export type Reach = Pick<Who, 'organizations' | 'networks'>

type Builder = ExpressionBuilder<Tables, 'organization'>

/** The person's own organizations, and those that are today in a network of theirs. */
const within = (eb: Builder, { organizations, networks }: Reach) =>
  eb.or([
    eb('id', '=', sql<string>`any(${[...organizations]}::uuid[])`),
    eb(
      'id',
      'in',
      eb
        .selectFrom('network_member')
        .select('organization_id')
        .where('network_id', '=', sql<string>`any(${[...networks]}::uuid[])`)
        .where('left_on', 'is', null),
    ),
  ])

/** Every word typed must be found, in any order, in either language's name, the town or the code. */
function narrowed(eb: Builder, { text, sector, region, status }: OrganizationFilter) {
  const words = fold(text ?? '')
    .split(' ')
    .filter(Boolean)
    .slice(0, 12)
  const conditions = words.map((word) => eb('search', 'like', `%${word.replace(/[\\%_]/g, '\\$&')}%`))
  if (sector !== null) conditions.push(eb('sector', '=', sector))
  if (region === 'none') conditions.push(eb(sql<number>`cardinality(region_codes)`, '=', 0))
  else if (region !== null) conditions.push(eb('region_codes', '@>', sql<string[]>`array[${region}]::text[]`))
  if (status !== null) conditions.push(eb('status', '=', status))
  return eb.and(conditions)
}

const inOrder = (lang: Language) =>
  lang === 'fr' ? sql<string>`name_fr collate "fr-CA-x-icu"` : sql<string>`name_en collate "en-CA-x-icu"`

/** One page of the list, in the alphabetical order of the language. `limit` and `offset` in rows. */
export async function listOrganizations(
  tx: Tx,
  reach: Reach,
  { filter, lang, limit, offset }: { filter: OrganizationFilter; lang: Language; limit: number; offset: number },
): Promise<OrganizationLine[]> {
  return tx
    .selectFrom('organization')
    .select(lineColumns)
    .where((eb) => eb.and([within(eb, reach), narrowed(eb, filter)]))
    .orderBy(inOrder(lang))
    .orderBy('id')
    .limit(limit)
    .offset(offset)
    .execute()
}

/** How many organizations of each sector fit the filter, whatever sector it asks for. */
export async function countBySector(
  tx: Tx,
  reach: Reach,
  filter: OrganizationFilter,
): Promise<Map<SectorCode, number>> {
  const rows = await tx
    .selectFrom('organization')
    .select(['sector', sql<number>`count(*)::int`.as('count')])
    .where((eb) => eb.and([within(eb, reach), narrowed(eb, { ...filter, sector: null })]))
    .groupBy('sector')
    .execute()
  return new Map(rows.map(({ sector, count }) => [sector, count]))
}

/** Every organization that fits, for a file: at most `limit` rows. */
export async function exportOrganizations(
  tx: Tx,
  reach: Reach,
  { filter, lang, limit }: { filter: OrganizationFilter; lang: Language; limit: number },
): Promise<Organization[]> {
  return tx
    .selectFrom('organization')
    .select(cardColumns)
    .where((eb) => eb.and([within(eb, reach), narrowed(eb, filter)]))
    .orderBy(inOrder(lang))
    .orderBy('id')
    .limit(limit)
    .execute()
}

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

/** An organization that left a network. */
export interface FormerOrganization {
  id: string
  nameFr: string
  nameEn: string
  sector: SectorCode
  leftOn: Day
  /** It did not leave by its own decision, or nobody works there: its coordinator may bring it back. */
  canReturn: boolean
}

/** Those that left a network and are not in it today, the latest first, 100 at most; none for who does not coordinate it. */
export async function listFormer(tx: Tx, networkId: string): Promise<FormerOrganization[]> {
  const { rows } = await sql<FormerOrganization>`
    select id, name_fr as "nameFr", name_en as "nameEn", sector, left_on as "leftOn", can_return as "canReturn"
    from sec.former_organizations(${networkId}) limit 100`.execute(tx)
  return rows
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
