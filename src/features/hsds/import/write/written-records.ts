import { sql } from 'kysely'
import type { Tx } from '../../../../kernel/db/index.ts'
import type { hsds } from '../../../directory/index.ts'
import { readRows } from './queries.ts'
import type { WrittenRecord } from './sinks.ts'
import { linksOf, type LinkIds, type NamedStaying, type Staying, type WrittenNode } from './what-stays.ts'

type Found = Omit<WrittenNode, 'links' | 'before' | 'rows'> & {
  links: LinkIds
  before: (LinkIds & { status: hsds.RecordStatus }) | null
  rows: WrittenNode['rows']
}

/** What is no part of what a record says: when and by what it was written. */
const bookkeeping = sql`'{version,modified_at,created_at,import_id,undone_id}'::text[]`
const links = sql`'organization_id', r.organization_id, 'service_id', r.service_id, 'location_id', r.location_id,
  'taxonomy_id', r.taxonomy_id, 'parent_id', r.parent_id`

/** The records that an import wrote, as this person sees them, and the ids of those they no longer see. */
export async function listWritten(tx: Tx, importId: string): Promise<{ nodes: WrittenNode[]; unseen: string[] }> {
  const nodes: WrittenNode[] = []
  const unseen: string[] = []
  for await (const written of readRows<WrittenRecord>(tx, importId)) {
    const { rows } = await sql<Found>`
      select r.id, r.kind, w.change, w.version, r.status, t."isTouched", jsonb_build_object(${links}) as links, b.before,
        array(select distinct term #>> '{}' from jsonb_path_query(r.doc, '$.**.taxonomy_term_id') as term) as terms,
        case when t."isTouched" and w.change = 'updated' and a.before is not null
          then jsonb_build_object('before', b.before, 'after', a.before, 'now', to_jsonb(r)) end as rows
      from jsonb_to_recordset(${JSON.stringify(written)}::jsonb) as w (id uuid, version int, change text)
      join directory_record r on r.id = w.id
      left join directory_history a on a.record_id = r.id and a.version = w.version
      left join directory_history b on b.record_id = r.id and b.version = w.version - 1
      cross join lateral (select r.version <> w.version and (a.before is null
        or (to_jsonb(r) - ${bookkeeping}) is distinct from (a.before - ${bookkeeping})) as "isTouched") t`.execute(tx)
    for (const { before, ...row } of rows) {
      // A record that the import brought back from its tombstone is made by it.
      const change = before?.status === 'deleted' ? 'created' : row.change
      nodes.push({ ...row, change, before: before === null ? null : linksOf(before) })
    }
    const seen = new Set(rows.map(({ id }) => id))
    unseen.push(...written.flatMap(({ id }) => (seen.has(id) ? [] : [id])))
  }
  return { nodes, unseen }
}

/** Record → one outside of these that rests on it: by a link, as a part of it since a merge, or by a term it names. */
export async function listResting(tx: Tx, nodes: readonly WrittenNode[]): Promise<Map<string, string>> {
  const all = nodes.map(({ id }) => id)
  const made = nodes.filter(({ change }) => change === 'created')
  const resting = new Map<string, string>()
  const note = (rows: readonly { id: string; by: string }[]): void => {
    for (const { id, by } of rows) resting.set(id, by)
  }
  for (let at = 0; at < made.length; at += 2000) {
    const some = sql`${made.slice(at, at + 2000).map(({ id }) => id)}::uuid[]`
    const { rows } = await sql<{ id: string; by: string }>`
      select p.id, min(r.id::text) as by from directory_record r
      cross join lateral unnest(array[r.organization_id, r.service_id, r.location_id, r.taxonomy_id, r.parent_id, r.merged_into]) as p (id)
      where (r.organization_id = any(${some}) or r.service_id = any(${some}) or r.location_id = any(${some})
        or r.taxonomy_id = any(${some}) or r.parent_id = any(${some}) or r.merged_into = any(${some}))
        and p.id = any(${some}) and r.id <> all(${all}::uuid[]) and r.status <> 'deleted'
      group by p.id`.execute(tx)
    note(rows)
  }
  const terms = made.filter(({ kind }) => kind === 'taxonomy_term').map(({ id }) => id)
  if (terms.length === 0) return resting
  const { rows } = await sql<{ id: string; by: string }>`
    select term #>> '{}' as id, min(r.id::text) as by from directory_record r
    cross join lateral jsonb_path_query(r.doc, '$.**.taxonomy_term_id') as term
    where term #>> '{}' = any(${terms}) and r.id <> all(${all}::uuid[]) and r.status <> 'deleted'
    group by 1`.execute(tx)
  note(rows)
  return resting
}

/** Which of the records that these rested on before are withdrawn. */
export async function listGone(tx: Tx, nodes: readonly WrittenNode[]): Promise<ReadonlySet<string>> {
  const ids = new Set(nodes.flatMap(({ before }) => Object.values(before ?? {}).filter((id) => id !== null)))
  const { rows } = await sql<{ id: string }>`
    select id from directory_record where id = any(${[...ids]}::uuid[]) and status = 'deleted'`.execute(tx)
  return new Set(rows.map(({ id }) => id))
}

/** More are only counted. */
const mostNamed = 500

/** The names of what stays. A place of a service bears the name of the service. */
export async function nameStaying(tx: Tx, staying: readonly Staying[]): Promise<NamedStaying[]> {
  const some = staying.slice(0, mostNamed)
  const ids = some.flatMap(({ id, by }) => (by === undefined ? [id] : [id, by]))
  const { rows } = await sql<{ id: string; kind: hsds.RecordKind; name: hsds.Text | null }>`
    select r.id, r.kind, coalesce(r.doc -> 'name', s.doc -> 'name') as name
    from directory_record r left join directory_record s on s.id = r.service_id
    where r.id = any(${ids}::uuid[])`.execute(tx)
  const byId = new Map(rows.map((row) => [row.id, row]))
  return some.map(({ by, ...one }) => ({
    ...one,
    kind: byId.get(one.id)?.kind ?? null,
    name: byId.get(one.id)?.name ?? {},
    by: by === undefined ? null : (byId.get(by)?.name ?? null),
  }))
}
