import { sql, type RawBuilder } from 'kysely'
import { isId } from '../../kernel/ids.ts'
import { seqOf } from './addresses.ts'
import type { Tx } from '../../kernel/db/index.ts'
import { overlay } from './overlay.ts'
import type { AnyRecord, DirectoryRecord, Doc, RecordKind } from './model.ts'

interface Row extends Omit<DirectoryRecord, 'doc'> {
  doc: Doc
  parts: Doc[] | null
}

const select = sql`
  r.id, r.seq::text as seq, r.kind, r.organization_id as "organizationId", r.service_id as "serviceId", r.location_id as "locationId",
  r.taxonomy_id as "taxonomyId", r.parent_id as "parentId", r.doc, r.withheld, r.status, r.merged_into as "mergedInto",
  r.steward_id as "stewardId", r.network_id as "networkId", r.sector, r.assured_on as "assuredOn", r.assured_by as "assuredBy", r.assured_by_en as "assuredByEn",
  r.source, r.origin, r.modified_at as "modifiedAt", r.version,
  case when r.withheld = '{}' then null else
    (select jsonb_agg(w.doc order by w.audience) from directory_withheld w where w.record_id = r.id) end as parts`

/** What the reader may see of a row, laid together; a field they see is no longer withheld from them. */
function seen<Kind extends RecordKind>({ parts, ...row }: Row): DirectoryRecord<Kind> {
  const shown = parts ?? []
  const withheld = row.withheld.filter((field) => !shown.some((part) => field in part))
  return { ...row, withheld, doc: overlay(row.doc, ...shown) } as unknown as DirectoryRecord<Kind>
}

/** The same of the service that an address names, by its code or its HSDS id. */
export async function findServiceRecord(tx: Tx, code: string): Promise<DirectoryRecord<'service'> | null> {
  const id = idAt(code)
  if (id === null) return null
  const { rows } =
    await sql<Row>`select ${select} from directory_record r where r.id = ${id} and r.kind = 'service'`.execute(tx)
  return rows[0] ? seen<'service'>(rows[0]) : null
}

/** The record with what this transaction's person may see of it, tombstones included; null when there is none for them. */
export async function findRecord(tx: Tx, id: string): Promise<AnyRecord | null> {
  const { rows } = await sql<Row>`select ${select} from directory_record r where r.id = ${id}`.execute(tx)
  return rows[0] ? (seen(rows[0]) as AnyRecord) : null
}

/** A published service with everything its page and its API record say, in one query. */
export interface WholeService {
  service: DirectoryRecord<'service'>
  organization: DirectoryRecord<'organization'> | null
  places: { link: DirectoryRecord<'service_at_location'>; location: DirectoryRecord<'location'> }[]
}

/** The id of the service that an address or a list names: by its code, or by its HSDS id; null: neither. */
function idAt(code: string): RawBuilder<string> | null {
  const seq = seqOf(code)
  if (seq !== null) return sql<string>`(select n.id from directory_record n where n.seq = ${seq})`
  return isId(code) ? sql<string>`${code}::uuid` : null
}

/** A service by its code or HSDS id; null when there is none for this person. Its organization and places appear only when published. */
export async function findWholeService(tx: Tx, code: string): Promise<WholeService | null> {
  const id = idAt(code)
  if (id === null) return null
  const { rows } = await sql<Row>`
    select ${select} from directory_record r where r.id = ${id} and r.kind = 'service'
    union all
    select ${select} from directory_record r
      where r.id = (select s.organization_id from directory_record s where s.id = ${id}) and r.status = 'published'
    union all
    select ${select} from directory_record r where r.service_id = ${id} and r.kind = 'service_at_location' and r.status = 'published'
    union all
    select ${select} from directory_record r where r.status = 'published' and r.id in (
      select l.location_id from directory_record l
      where l.service_id = ${id} and l.kind = 'service_at_location' and l.status = 'published')`.execute(tx)
  return wholeOf(
    rows.map((row) => seen(row)),
    rows.find(({ kind }) => kind === 'service')?.id ?? '',
  )
}

/** The same for many services of which the rows are at hand: used by indexing and lists. */
export function wholeOf(records: readonly DirectoryRecord[], id: string): WholeService | null {
  const byId = new Map(records.map((record) => [record.id, record]))
  const service = byId.get(id)
  if (service?.kind !== 'service') return null
  const organization = service.organizationId === null ? undefined : byId.get(service.organizationId)
  const links = records.filter((one) => one.kind === 'service_at_location' && one.serviceId === id)
  const places = links.flatMap((link) => {
    const location = byId.get(link.locationId ?? '')
    return location?.kind === 'location' ? [{ link, location } as WholeService['places'][number]] : []
  })
  return {
    service: service as DirectoryRecord<'service'>,
    organization: organization?.kind === 'organization' ? (organization as DirectoryRecord<'organization'>) : null,
    places,
  }
}

/** The same for each of many, in the order of `ids`: each is looked for among its own records only. */
export function wholesOf(records: readonly DirectoryRecord[], ids: readonly string[]): WholeService[] {
  const byId = new Map(records.map((record) => [record.id, record]))
  const own = new Map(ids.map((id): [string, DirectoryRecord[]] => [id, []]))
  for (const [id, group] of own) {
    const service = byId.get(id)
    const organization = byId.get(service?.organizationId ?? '')
    group.push(...(service ? [service] : []), ...(organization ? [organization] : []))
  }
  for (const link of records) {
    if (link.kind !== 'service_at_location' || link.serviceId === null) continue
    const location = byId.get(link.locationId ?? '')
    own.get(link.serviceId)?.push(link, ...(location ? [location] : []))
  }
  return ids.flatMap((id) => wholeOf(own.get(id) ?? [], id) ?? [])
}

/** Public rows of these services, their organizations and places, as everyone sees them: what the search row is made of. */
export async function listPublicRows(tx: Tx, serviceIds: readonly string[]): Promise<DirectoryRecord[]> {
  const ids = [...serviceIds]
  const { rows } = await sql<Row>`
    with service as (select * from directory_record where id = any(${ids}) and kind = 'service' and status = 'published'),
    link as (select * from directory_record where service_id = any(${ids}) and kind = 'service_at_location' and status = 'published')
    select r.*, r.organization_id as "organizationId", r.service_id as "serviceId", r.location_id as "locationId",
      r.taxonomy_id as "taxonomyId", r.parent_id as "parentId", r.merged_into as "mergedInto", r.steward_id as "stewardId",
      r.network_id as "networkId", r.assured_on as "assuredOn", r.assured_by as "assuredBy", r.assured_by_en as "assuredByEn", r.modified_at as "modifiedAt", null as parts
    from (
      select * from service union all select * from link
      union all select * from directory_record where id in (select organization_id from service) and status = 'published'
      union all select * from directory_record where id in (select location_id from link) and status = 'published'
    ) r`.execute(tx)
  return rows.map((row) => ({ ...seen(row), withheld: row.withheld }))
}

/** Several published services, each once, by code or HSDS id, whole, as this transaction's person may see them; those that are not published are left out. */
export async function listWholeServices(tx: Tx, codes: readonly string[]): Promise<WholeService[]> {
  const found = await Promise.all(codes.map((code) => findFollowed(tx, code)))
  const published = found.filter((whole) => whole !== null && whole.service.status === 'published') as WholeService[]
  return [...new Map(published.map((whole) => [whole.service.id, whole])).values()]
}

/** A service, or the one it became part of, however many merges later. */
async function findFollowed(tx: Tx, code: string): Promise<WholeService | null> {
  const whole = await findWholeService(tx, code)
  return whole === null || whole.service.mergedInto === null
    ? whole
    : findWholeService(tx, await followMerges(tx, whole.service.id))
}

/** Where an id leads today: the record that a merged one became part of; itself otherwise. */
export async function followMerges(tx: Tx, id: string): Promise<string> {
  const { rows } = await sql<{ id: string }>`select id from sec.follow_merges(${[id]}::uuid[])`.execute(tx)
  return rows[0]?.id ?? id
}

/** Published services of an organization, by name. */
export async function listServicesOf(tx: Tx, organizationId: string): Promise<DirectoryRecord<'service'>[]> {
  const { rows } = await sql<Row>`select ${select} from directory_record r
    where r.organization_id = ${organizationId} and r.kind = 'service' and r.status = 'published'
    order by r.doc->'name'->>'fr', r.seq limit 200`.execute(tx)
  return rows.map((row) => seen<'service'>(row))
}
