import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import type { OutRecord } from './out.ts'

/** The lists of HSDS that have an address. */
export const listNames = ['services', 'organizations', 'service_at_locations', 'taxonomies', 'taxonomy_terms'] as const
export type ListName = (typeof listNames)[number]

export const kindOfList = {
  services: 'service',
  organizations: 'organization',
  service_at_locations: 'service_at_location',
  taxonomies: 'taxonomy',
  taxonomy_terms: 'taxonomy_term',
} as const satisfies Record<ListName, OutRecord['kind']>

export interface Depth {
  /** Lists of children and the records around, not only what is one-to-one. */
  isFull: boolean
  /** Services of an organization are whole, with their places. */
  isFullService: boolean
}

/** Published records at hand, by id and by what they hang from. */
export interface Graph {
  roots: OutRecord[]
  byId: ReadonlyMap<string, OutRecord>
  linksOfService: ReadonlyMap<string, OutRecord[]>
  servicesOfOrganization: ReadonlyMap<string, OutRecord[]>
  locationsOfOrganization: ReadonlyMap<string, OutRecord[]>
}

/** Columns of a record that the API tells. `directory_withheld` is never read here. */
const columns = sql`r.id, r.kind, r.organization_id as "organizationId", r.service_id as "serviceId", r.location_id as "locationId",
  r.taxonomy_id as "taxonomyId", r.parent_id as "parentId", r.doc, r.withheld, r.sector, r.assured_on as "assuredOn",
  r.assured_by as "assuredBy", r.source, r.modified_at as "modifiedAt"`

const published = (where: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`select r.* from directory_record r where r.status = 'published' and ${where}`
const nothing = published(sql`false`)

/** The published records of these ids with all that their answer holds, in one query whatever their number. */
export async function gather(tx: Tx, list: ListName, ids: readonly string[], depth: Depth): Promise<Graph> {
  if (ids.length === 0) return graphOf([], [])
  const { rows } = await sql<OutRecord>`
    with root as materialized (${published(sql`r.kind = ${kindOfList[list]} and r.id = any(${[...ids]}::uuid[])`)}),
    service as materialized (${servicesFor(list, depth)}),
    link as materialized (${linksFor(list, depth)}),
    place as (${placesFor(list, depth)}),
    keeper as (${published(sql`r.id in (select organization_id from service union all select organization_id from place)`)}),
    near as materialized (select * from root union select * from service union select * from link
      union select * from place union select * from keeper),
    term as materialized (${termsFor(list, depth)}),
    taxonomy as (${published(sql`r.kind = 'taxonomy' and r.id in (select taxonomy_id from term union all select taxonomy_id from root)`)})
    select ${columns} from (select * from near union select * from term union select * from taxonomy) r order by r.seq`.execute(
    tx,
  )
  return graphOf(rows, ids)
}

function servicesFor(list: ListName, { isFull, isFullService }: Depth): RawBuilder<unknown> {
  if (list === 'services') return sql`select * from root`
  if (list === 'service_at_locations')
    return published(sql`r.kind = 'service' and r.id in (select service_id from root)`)
  if (list !== 'organizations' || !(isFull || isFullService)) return nothing
  return published(sql`r.kind = 'service' and r.organization_id in (select id from root)`)
}

function linksFor(list: ListName, { isFull, isFullService }: Depth): RawBuilder<unknown> {
  const isWanted = list === 'services' ? isFull : list === 'organizations' && isFullService
  return isWanted
    ? published(sql`r.kind = 'service_at_location' and r.service_id in (select id from service)`)
    : nothing
}

function placesFor(list: ListName, { isFull, isFullService }: Depth): RawBuilder<unknown> {
  if (list === 'service_at_locations') return published(sql`r.id in (select location_id from root)`)
  if (list === 'services' && isFull) return published(sql`r.id in (select location_id from link)`)
  if (list !== 'organizations' || !(isFull || isFullService)) return nothing
  return published(
    sql`r.kind = 'location' and (r.organization_id in (select id from root) or r.id in (select location_id from link))`,
  )
}

function termsFor(list: ListName, { isFull, isFullService }: Depth): RawBuilder<unknown> {
  if (list === 'taxonomies' || list === 'taxonomy_terms' || !(isFull || isFullService)) return nothing
  return published(sql`r.kind = 'taxonomy_term' and r.id in (
    select case when t.id #>> '{}' ~* '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then (t.id #>> '{}')::uuid end
    from near n, jsonb_path_query(n.doc, '$.**.taxonomy_term_id') as t (id))`)
}

/** Published records of a kind that follow a place, in order of arrival: a copy is made of these. */
export async function listAfter(
  tx: Tx,
  kind: OutRecord['kind'],
  after: string,
  limit: number,
): Promise<(OutRecord & { seq: string })[]> {
  const { rows } = await sql<OutRecord & { seq: string }>`
    select ${columns}, r.seq::text as seq from directory_record r
    where r.kind = ${kind} and r.status = 'published' and r.seq > ${after}::bigint order by r.seq limit ${limit}`.execute(
    tx,
  )
  return rows
}

/** Published records that others of their kind hang from. */
export async function listParents(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select r.id from directory_record r where r.status = 'published'
      and r.id in (select p.parent_id from directory_record p where p.status = 'published')`.execute(tx)
  return rows.map(({ id }) => id)
}

function graphOf(records: readonly OutRecord[], ids: readonly string[]): Graph {
  const byId = new Map(records.map((record) => [record.id, record]))
  const under = (kind: OutRecord['kind'], parent: 'serviceId' | 'organizationId'): Map<string, OutRecord[]> =>
    Map.groupBy(
      records.filter((record) => record.kind === kind && record[parent] !== null),
      (record) => record[parent] ?? '',
    )
  return {
    roots: ids.flatMap((id) => byId.get(id) ?? []),
    byId,
    linksOfService: under('service_at_location', 'serviceId'),
    servicesOfOrganization: under('service', 'organizationId'),
    locationsOfOrganization: under('location', 'organizationId'),
  }
}
