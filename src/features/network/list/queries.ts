import { sql, type ExpressionBuilder } from 'kysely'
import type { Tables, Tx } from '../../../kernel/db/index.ts'
import { fold, type Language } from '../../../kernel/language.ts'
import type { Who } from '../../../kernel/session.ts'
import type { Organization, OrganizationRow, OrganizationStatus } from '../model.ts'
import { cardColumns, rowColumns } from '../queries.ts'
import type { SectorCode } from '../../../field/index.ts'
import '../schema.ts'

/** What a list is narrowed to; null: not narrowed. `region` may be `none`: those that have given no region yet. */
export interface OrganizationFilter {
  text: string | null
  sector: SectorCode | null
  region: string | null
  status: OrganizationStatus | null
}

/** Whose list it is. The rows of others are refused by the database too; neither trusts the other. */
type Reach = Pick<Who, 'organizations' | 'networks'>

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
): Promise<OrganizationRow[]> {
  return tx
    .selectFrom('organization')
    .select(rowColumns)
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

/** Ids of every organization that fits, in the alphabetical order of the language: for a file. */
export async function listOrganizationIds(
  tx: Tx,
  reach: Reach,
  { filter, lang }: { filter: OrganizationFilter; lang: Language },
): Promise<string[]> {
  const rows = await tx
    .selectFrom('organization')
    .select('id')
    .where((eb) => eb.and([within(eb, reach), narrowed(eb, filter)]))
    .orderBy(inOrder(lang))
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}

/** The organizations of these ids that the person may read, in their order. */
export async function readOrganizations(tx: Tx, reach: Reach, ids: readonly string[]): Promise<Organization[]> {
  const rows = await tx
    .selectFrom('organization')
    .select(cardColumns)
    .where((eb) => eb.and([within(eb, reach), eb('id', '=', sql<string>`any(${[...ids]}::uuid[])`)]))
    .execute()
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}
