import { sql } from 'kysely'
import { recordDeed } from '../../../../kernel/audit.ts'
import type { Tx } from '../../../../kernel/db/index.ts'
import { canUndo } from '../../../../kernel/import/index.ts'
import { err, ok, type Result } from '../../../../kernel/result.ts'
import { hsds } from '../../../directory/index.ts'
import type { ImportActor } from './importer.ts'
import { findDirectoryImport, takeTurn, type UndoneRecords } from './queries.ts'
import { planUndoing, type Restored, type Staying } from './what-stays.ts'
import { listGone, listResting, listWritten, nameStaying } from './written-records.ts'

type UndoRefusal = 'not-found' | 'too-late' | 'busy'

/**
 * Takes an import back, with the rights of who asks: what it changed is again as it was, but for the fields that someone
 * changed since; what it made becomes a tombstone, unless someone changed it since or something that stays rests on it.
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

/** Takes back what an import wrote. The import’s own row is left to the caller. */
export async function takeBack(tx: Tx, importId: string): Promise<UndoneRecords> {
  const { nodes, unseen } = await listWritten(tx, importId)
  const plan = planUndoing(nodes, { resting: await listResting(tx, nodes), gone: await listGone(tx, nodes) })
  const back = new Set<string>()
  for (let at = 0; at < plan.restored.length; at += 500)
    for (const id of await restore(tx, plan.restored.slice(at, at + 500), importId)) back.add(id)
  for (let at = 0; at < plan.buried.length; at += 500)
    for (const id of await bury(tx, plan.buried.slice(at, at + 500), importId)) back.add(id)
  const ids = [...back]
  for (let at = 0; at < ids.length; at += 500) await hsds.renewSearch(tx, ids.slice(at, at + 500))
  // A policy may have refused a record that someone else keeps now: it is said, never counted as done.
  const restored = plan.restored.filter(({ id }) => back.has(id)).length
  const refused = [...plan.restored.map(({ id }) => id), ...plan.buried].filter((id) => !back.has(id))
  const left: Staying[] = [
    ...plan.left,
    ...[...refused, ...unseen].map((id): Staying => ({ id, reason: 'kept-elsewhere' })),
  ]
  const stays = await nameStaying(tx, [...left, ...plan.partly.filter(({ id }) => back.has(id))])
  return {
    removed: ids.length - restored,
    restored,
    left: left.length,
    ...(stays.length > 0 && { stays }),
  }
}

async function bury(tx: Tx, ids: readonly string[], importId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    update directory_record set doc = '{}', withheld = '{}', status = 'deleted', sector = null, assured_on = null,
      assured_by = null, source = null, undone_id = ${importId}::uuid
    where id = any(${[...ids]}::uuid[]) returning id`.execute(tx)
  return rows.map(({ id }) => id)
}

async function restore(tx: Tx, restored: readonly Restored[], importId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    update directory_record r set organization_id = b.organization_id, service_id = b.service_id, location_id = b.location_id,
      taxonomy_id = b.taxonomy_id, parent_id = b.parent_id, doc = b.doc, withheld = b.withheld, status = b.status,
      merged_into = b.merged_into, steward_id = b.steward_id, sector = b.sector, assured_on = b.assured_on,
      assured_by = b.assured_by, source = b.source, import_id = b.import_id, undone_id = ${importId}::uuid
    from jsonb_to_recordset(${JSON.stringify(restored)}::jsonb) as d (id uuid, version int, links jsonb, "row" jsonb)
    left join directory_history h on h.record_id = d.id and h.version = d.version
    cross join lateral jsonb_populate_record(null::directory_record, coalesce(d."row", h.before || d.links)) b
    where r.id = d.id and b.doc is not null returning r.id`.execute(tx)
  return rows.map(({ id }) => id)
}
