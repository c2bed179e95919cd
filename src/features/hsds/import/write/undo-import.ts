import { sql } from 'kysely'
import { recordDeed } from '../../../../kernel/audit.ts'
import type { Tx } from '../../../../kernel/db/index.ts'
import { canUndo } from '../../../../kernel/import/index.ts'
import { err, ok, type Result } from '../../../../kernel/result.ts'
import { hsds } from '../../../directory/index.ts'
import type { ImportActor } from './importer.ts'
import type { WrittenRecord } from './sinks.ts'
import { findDirectoryImport, readRows, takeTurn, type UndoneRecords } from './queries.ts'

type UndoRefusal = 'not-found' | 'too-late' | 'busy'

/**
 * Takes an import back, with the rights of who asks: what it made becomes a tombstone, what it changed is again as it
 * was. A record changed since stays as it is, with what it rests on (its organization, its places).
 */
export async function undoDirectoryImport(
  { tx, deps }: ImportActor,
  networkId: string,
  id: string,
): Promise<Result<UndoneRecords, UndoRefusal>> {
  await sql`select from directory_import where id = ${id} for update`.execute(tx)
  const one = await findDirectoryImport(tx, networkId, id)
  if (one === null) return err('not-found')
  if (!canUndo(one, deps.clock.now()) || one.document.stage !== 'done') return err('too-late')
  if (!(await takeTurn(tx))) return err('busy')
  const undone = await takeBack(tx, id)
  await sql`update directory_import set status = 'undone', undone_at = ${deps.clock.now()}, version = version + 1,
    summary = ${JSON.stringify({ ...one.document, undone })}::jsonb where id = ${id}`.execute(tx)
  await recordDeed(tx, { deed: 'directory-import.undone', chain: networkId, subject: { kind: 'directory_import', id } })
  return ok(undone)
}

interface Node {
  id: string
  isTouched: boolean
  change: WrittenRecord['change']
  /** What it rests on. */
  points: string[]
  isLink: boolean
}

/** Takes back what an import wrote. The import’s own row is left to the caller. */
export async function takeBack(tx: Tx, importId: string): Promise<UndoneRecords> {
  const nodes = await listNodes(tx, importId)
  const left = await listLeft(tx, nodes)
  const going = nodes.filter(({ id }) => !left.has(id))
  const made = going.filter(({ change }) => change === 'created').map(({ id }) => id)
  const changed = going.filter(({ change }) => change === 'updated').map(({ id }) => id)
  for (let at = 0; at < changed.length; at += 500) await restore(tx, changed.slice(at, at + 500))
  for (let at = 0; at < made.length; at += 500) await bury(tx, made.slice(at, at + 500))
  for (let at = 0; at < going.length; at += 500)
    await hsds.renewSearch(
      tx,
      going.slice(at, at + 500).map(({ id }) => id),
    )
  return { removed: made.length, restored: changed.length, left: left.size }
}

async function listNodes(tx: Tx, importId: string): Promise<Node[]> {
  const nodes: Node[] = []
  for await (const written of readRows<WrittenRecord>(tx, importId)) {
    const { rows } = await sql<Node>`
      select r.id, w.change, r.version <> w.version as "isTouched", r.kind = 'service_at_location' as "isLink",
        array_remove(array[r.organization_id, r.service_id, r.location_id, r.taxonomy_id, r.parent_id], null)::text[] as points
      from jsonb_to_recordset(${JSON.stringify(written)}::jsonb) as w (id uuid, version int, change text)
      join directory_record r on r.id = w.id`.execute(tx)
    nodes.push(...rows)
  }
  return nodes
}

/** Those that stay: touched since, or needed by one that stays, inside or outside of the import. */
async function listLeft(tx: Tx, nodes: readonly Node[]): Promise<ReadonlySet<string>> {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const left = new Set(nodes.filter(({ isTouched }) => isTouched).map(({ id }) => id))
  for (const id of await listNeededOutside(tx, [...byId.keys()])) left.add(id)
  for (let before = -1; before !== left.size;) {
    before = left.size
    for (const { id, points, isLink } of nodes) {
      // A place of a service that stays is part of it.
      if (isLink && points.some((one) => left.has(one) && byId.get(one)?.isTouched)) left.add(id)
      if (left.has(id)) for (const one of points) if (byId.get(one)?.change === 'created') left.add(one)
    }
  }
  return left
}

async function listNeededOutside(tx: Tx, ids: readonly string[]): Promise<string[]> {
  const needed: string[] = []
  for (let at = 0; at < ids.length; at += 2000) {
    const some = ids.slice(at, at + 2000)
    const { rows } = await sql<{ id: string }>`
      select distinct p.id from directory_record r
      cross join lateral unnest(array[r.organization_id, r.service_id, r.location_id, r.taxonomy_id, r.parent_id]) as p (id)
      where (r.organization_id = any(${some}::uuid[]) or r.service_id = any(${some}::uuid[]) or r.location_id = any(${some}::uuid[])
        or r.taxonomy_id = any(${some}::uuid[]) or r.parent_id = any(${some}::uuid[]))
        and p.id = any(${some}::uuid[]) and r.id <> all(${[...ids]}::uuid[]) and r.status not in ('deleted', 'merged')`.execute(
      tx,
    )
    needed.push(...rows.map(({ id }) => id))
  }
  return needed
}

const bury = (tx: Tx, ids: readonly string[]) =>
  sql`update directory_record set doc = '{}', withheld = '{}', status = 'deleted', sector = null, assured_on = null,
    assured_by = null where id = any(${[...ids]}::uuid[])`.execute(tx)

const restore = (tx: Tx, ids: readonly string[]) =>
  sql`update directory_record r set organization_id = b.organization_id, service_id = b.service_id, location_id = b.location_id,
      taxonomy_id = b.taxonomy_id, parent_id = b.parent_id, doc = b.doc, withheld = b.withheld, status = b.status,
      merged_into = b.merged_into, steward_id = b.steward_id, sector = b.sector, assured_on = b.assured_on,
      assured_by = b.assured_by, source = b.source, import_id = b.import_id
    from directory_history h cross join lateral jsonb_populate_record(null::directory_record, h.before) b
    where h.record_id = r.id and h.version = r.version - 1 and r.id = any(${[...ids]}::uuid[])`.execute(tx)
