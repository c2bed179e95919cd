import { sql } from 'kysely'
import { recordDeed } from '../../../../kernel/audit.ts'
import { err, ok, type Result } from '../../../../kernel/result.ts'
import type { Actor } from './importer.ts'
import { Defects } from '../defects.ts'
import type { MadeRecord } from '../understand/make-record.ts'
import { judge, noTally, total, writeAllowed, type Written } from './sinks.ts'
import { clearRows, findImport, keepDefects, keepRows, readRows } from './queries.ts'

export type ConfirmRefusal = 'not-found' | 'settled' | 'not-ready' | 'busy'

/**
 * Writes what the preview showed, all or nothing. What others did since is looked at again: a record that someone
 * corrected meanwhile is left, and said. Confirming twice, or two people at once, does one thing.
 */
export async function confirmImport(
  { tx, deps }: Actor,
  networkId: string,
  id: string,
): Promise<Result<{ created: number; updated: number }, ConfirmRefusal>> {
  await sql`select from directory_import where id = ${id} for update`.execute(tx)
  const one = await findImport(tx, networkId, id)
  if (one === null) return err('not-found')
  if (one.status !== 'preview') return err('settled')
  if (one.document.stage !== 'preview') return err('not-ready')
  if (!(await takeTurn(tx))) return err('busy')
  const defects = new Defects()
  const tally = noTally()
  const written: Written[] = []
  for await (const made of readRows<MadeRecord>(tx, id)) {
    const allowed = await judge({ tx, networkId, defects }, made)
    written.push(...(await writeAllowed(tx, allowed, id, tally)))
  }
  await clearRows(tx, id)
  await keepRows(tx, id, written, 0)
  const { rows } = await sql<{ n: number }>`
    select coalesce(max(n), 0)::int as n from directory_import_defect where import_id = ${id}`.execute(tx)
  await keepDefects(tx, id, defects.drain(), rows[0]?.n ?? 0)
  const counts = { created: total(tally, 'created'), updated: total(tally, 'updated') }
  const unchanged = one.document.unchanged + total(tally, 'unchanged')
  const document = {
    ...one.document,
    stage: 'done',
    ...counts,
    unchanged,
    byKind: { ...one.document.byKind, ...tally },
  }
  await sql`update directory_import set status = 'applied', applied_at = ${deps.clock.now()}, version = version + 1,
    summary = ${JSON.stringify(document)}::jsonb where id = ${id}`.execute(tx)
  await recordDeed(tx, {
    deed: 'directory-import.confirmed',
    chain: networkId,
    subject: { kind: 'directory_import', id },
  })
  return ok(counts)
}

/** Imports write one at a time; false while another one does. */
export async function takeTurn(tx: Actor['tx']): Promise<boolean> {
  const { rows } = await sql<{ taken: boolean }>`
    select pg_try_advisory_xact_lock(hashtext('tisserin directory import')) as taken`.execute(tx)
  return rows[0]?.taken ?? false
}
