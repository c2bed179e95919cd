import { sql } from 'kysely'
import type { Tx } from '../../kernel/db/index.ts'
import { indexServices } from './search-index/index-services.ts'
import type { RecordDraft, RecordKind, RecordStatus } from './model.ts'

/** What became of each record of a batch; `unchanged` ones were not touched, so that their date does not move. */
export interface Saved {
  created: string[]
  updated: string[]
  unchanged: string[]
}

/**
 * Writes records with what is withheld of them, keeps the version before, and renews the search rows of the services
 * concerned, all in this transaction. A record equal to what stands is left alone. New ones arrive in the order of the
 * batch, before any is changed; what a record points to stands already, or is anywhere in the batch. What a draft leaves out
 * of its stewardship (steward, sector, check, source, status) stays as it stands. `importId` null: by hand.
 *
 * @throws when row-level security refuses one of them: then nothing is written
 */
export async function saveRecords(tx: Tx, drafts: readonly RecordDraft[], importId: string | null): Promise<Saved> {
  if (drafts.length === 0) return { created: [], updated: [], unchanged: [] }
  const batch = rowsOf(drafts)
  const inserted = await sql<{ id: string }>`
    insert into directory_record (id, kind, organization_id, service_id, location_id, taxonomy_id, parent_id, doc, withheld,
      status, merged_into, steward_id, network_id, sector, assured_on, assured_by, source, origin, import_id)
    select d.id, d.kind, d."organizationId", d."serviceId", d."locationId", d."taxonomyId", d."parentId", d.doc, d."withheldFields",
      coalesce(d.status, 'published'), d."mergedInto", d."stewardId", d."networkId", d.sector, d."assuredOn", d."assuredBy",
      d.source, d.origin, ${importId}::uuid
    from ${batch} d where not exists (select from directory_record r where r.id = d.id)
    order by d.ordinality
    returning id`.execute(tx)
  const created = inserted.rows.map(({ id }) => id)
  const updated = await sql<{ id: string }>`
    update directory_record r set organization_id = d."organizationId", service_id = d."serviceId", location_id = d."locationId",
      taxonomy_id = d."taxonomyId", parent_id = d."parentId", doc = d.doc, withheld = d."withheldFields",
      status = coalesce(d.status, r.status), merged_into = d."mergedInto", steward_id = coalesce(d."stewardId", r.steward_id),
      sector = coalesce(d.sector, r.sector), assured_on = coalesce(d."assuredOn", r.assured_on),
      assured_by = coalesce(d."assuredBy", r.assured_by), source = coalesce(d.source, r.source),
      import_id = coalesce(${importId}::uuid, r.import_id), origin = ${originAfter}
    from ${batch} d where d.id = r.id and ${differs}
    returning r.id`.execute(tx)
  const isNew = new Set(created)
  const parts = await saveWithheld(tx, drafts)
  const changed = new Set([...updated.rows.map(({ id }) => id), ...parts].filter((id) => !isNew.has(id)))
  await indexServices(tx, await servicesOf(tx, [...created, ...changed]))
  const unchanged = drafts.map(({ id }) => id).filter((id) => !isNew.has(id) && !changed.has(id))
  return { created, updated: [...changed], unchanged }
}

/** Drafts as rows `d` of a statement, with their place in the batch. */
const rowsOf = (drafts: readonly RecordDraft[]) => sql`(select * from rows from (jsonb_to_recordset(
    ${JSON.stringify(drafts.map(rowOf))}::jsonb) as (id uuid, kind text,
    "organizationId" uuid, "serviceId" uuid, "locationId" uuid, "taxonomyId" uuid, "parentId" uuid, doc jsonb, "withheldFields" text[],
    status text, "mergedInto" uuid, "stewardId" uuid, "networkId" uuid, sector text, "assuredOn" date, "assuredBy" text,
    source jsonb, origin text)) with ordinality)`

/** A record that comes back from its tombstone is of the source that brings it back. */
const originAfter = sql`case when r.status = 'deleted' and d.status = 'published' then coalesce(d.origin, r.origin) else r.origin end`

/** Whether the draft `d` says something else than the record `r`. */
const differs = sql`(r.organization_id, r.service_id, r.location_id, r.taxonomy_id, r.parent_id, r.doc, r.withheld,
      r.status, r.merged_into, r.steward_id, r.sector, r.assured_on, r.assured_by, r.source)
      is distinct from (d."organizationId", d."serviceId", d."locationId", d."taxonomyId", d."parentId", d.doc, d."withheldFields",
      coalesce(d.status, r.status), d."mergedInto", coalesce(d."stewardId", r.steward_id), coalesce(d.sector, r.sector),
      coalesce(d."assuredOn", r.assured_on), coalesce(d."assuredBy", r.assured_by), coalesce(d.source, r.source))`

/** What stands where a draft would be written. */
export interface RecordComparison {
  id: string
  kind: RecordKind
  status: RecordStatus
  networkId: string | null
  /** Where it was imported from; null: entered here, or shipped. */
  origin: string | null
  isDifferent: boolean
  /** A part of it is shown to some people only. */
  isWithheld: boolean
  /** A person wrote by hand since an import last wrote it. */
  isByHand: boolean
  /** The undoing of an import wrote what stands. */
  isUndone: boolean
}

/** The records that these drafts would change or leave alone, as this transaction's person sees them. Nothing is written. */
export async function compareRecords(tx: Tx, drafts: readonly RecordDraft[]): Promise<RecordComparison[]> {
  const { rows } = await sql<RecordComparison>`
    select r.id, r.kind, r.status, r.network_id as "networkId", r.origin, ${differs} as "isDifferent",
      r.withheld <> '{}' as "isWithheld", r.undone_id is not null as "isUndone",
      exists (select from directory_history h where h.record_id = r.id and h.person_id is not null and h.import_id is null
        and h.undone_id is null and h.version > coalesce((select max(i.version) from directory_history i
          where i.record_id = r.id and i.import_id is not null), 0)) as "isByHand"
    from ${rowsOf(drafts)} d join directory_record r on r.id = d.id`.execute(tx)
  return rows
}

/** Renews the search rows that depend on these records, when they were written by other means than `saveRecords`. */
export async function renewSearch(tx: Tx, ids: readonly string[]): Promise<void> {
  await indexServices(tx, await servicesOf(tx, ids))
}

function rowOf(draft: RecordDraft): Record<string, unknown> {
  const { withheld, ...row } = draft
  const fields = new Set(Object.values(withheld ?? {}).flatMap((part) => Object.keys(part)))
  return { ...row, withheldFields: [...fields].sort() }
}

/** @returns the records whose withheld part changed */
async function saveWithheld(tx: Tx, drafts: readonly RecordDraft[]): Promise<string[]> {
  const parts = drafts.flatMap(({ id, withheld }) =>
    Object.entries(withheld ?? {}).map(([audience, doc]) => ({ id, audience, doc })),
  )
  const json = JSON.stringify(parts)
  const removed = await sql<{ id: string }>`
    delete from directory_withheld w where record_id = any(${drafts.map(({ id }) => id)})
      and not exists (select from jsonb_to_recordset(${json}::jsonb) as d (id uuid, audience text)
        where d.id = w.record_id and d.audience = w.audience)
    returning record_id as id`.execute(tx)
  if (parts.length === 0) return removed.rows.map(({ id }) => id)
  const written = await sql<{ id: string }>`
    insert into directory_withheld (record_id, audience, doc)
    select d.id, d.audience, d.doc from jsonb_to_recordset(${json}::jsonb) as d (id uuid, audience text, doc jsonb)
    on conflict (record_id, audience) do update set doc = excluded.doc where directory_withheld.doc is distinct from excluded.doc
    returning record_id as id`.execute(tx)
  return [...removed.rows, ...written.rows].map(({ id }) => id)
}

/** The services whose search row depends on these records. */
async function servicesOf(tx: Tx, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<{ id: string }>`
    select id from directory_record where kind = 'service' and (id = any(${[...ids]}) or organization_id = any(${[...ids]}))
    union
    select service_id from directory_record where kind = 'service_at_location' and service_id is not null
      and (id = any(${[...ids]}) or location_id = any(${[...ids]}))`.execute(tx)
  return rows.map(({ id }) => id)
}
