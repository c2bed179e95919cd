import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import type { OutRecord } from './write-record.ts'

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
  /** Organizations too large to be nested whole in this answer, with how much of them is left out. */
  leftOut: ReadonlyMap<string, LeftOut>
}

export interface LeftOut {
  services: number
  locations: number
}

/** Services and places of organizations that one answer nests. Beyond, an organization says where they are listed. */
const mostNested = 2000

/** Columns of a record that the API shows. `directory_withheld` is never read here. */
const columns = sql`r.id, r.kind, r.organization_id as "organizationId", r.service_id as "serviceId", r.location_id as "locationId",
  r.taxonomy_id as "taxonomyId", r.parent_id as "parentId", r.doc, r.withheld, r.sector, r.assured_on as "assuredOn",
  r.assured_by as "assuredBy", r.source, r.modified_at as "modifiedAt"`

/** The published records of these ids with all that their answer holds, whatever their number in one query, or three. */
export async function gather(tx: Tx, list: ListName, ids: readonly string[], depth: Depth): Promise<Graph> {
  if (ids.length === 0) return graphOf([], [], new Map())
  const { isFull, isFullService } = depth
  const isWhole = isFull || isFullService
  const withPlaces = list === 'services' ? isFull : list === 'organizations' && isFullService
  const leftOut = list === 'organizations' && isWhole ? await tooLarge(tx, ids) : new Map<string, LeftOut>()
  const around = async (some: readonly string[], withServices: boolean): Promise<OutRecord[]> => {
    if (some.length === 0) return []
    const { rows } = await sql<OutRecord>`
      select * from sec.published_around(${kindOfList[list]}, ${[...some]}::uuid[], ${withServices}, ${withPlaces && withServices}, ${isWhole})`.execute(
      tx,
    )
    return rows
  }
  const nested = await around(
    ids.filter((id) => !leftOut.has(id)),
    isWhole,
  )
  return graphOf([...nested, ...(await around([...leftOut.keys()], false))], ids, leftOut)
}

/** Of a page of organizations, those that no longer fit in one answer, in the order of the page. */
async function tooLarge(tx: Tx, ids: readonly string[]): Promise<Map<string, LeftOut>> {
  const { rows } = await sql<LeftOut & { id: string }>`
    select organization_id as id, count(*) filter (where kind = 'service')::int as services,
      count(*) filter (where kind = 'location')::int as locations
    from directory_record where organization_id = any(${[...ids]}::uuid[]) and kind in ('service', 'location') and status = 'published'
    group by organization_id`.execute(tx)
  const byId = new Map(rows.map(({ id, ...counts }) => [id, counts]))
  const leftOut = new Map<string, LeftOut>()
  let nested = 0
  for (const id of ids) {
    const { services, locations } = byId.get(id) ?? { services: 0, locations: 0 }
    if (nested + services + locations > mostNested) leftOut.set(id, { services, locations })
    else nested += services + locations
  }
  return leftOut
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

function graphOf(records: readonly OutRecord[], ids: readonly string[], leftOut: Graph['leftOut']): Graph {
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
    leftOut,
  }
}
