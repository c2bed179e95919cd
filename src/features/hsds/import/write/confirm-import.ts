import { sql } from 'kysely'
import { recordDeed } from '../../../../kernel/audit.ts'
import { err, ok, type Result } from '../../../../kernel/result.ts'
import type { ImportActor } from './importer.ts'
import { Defects } from '../defects.ts'
import type { MadeRecord } from '../understand/make-record.ts'
import { noTally, sumOf, totalOf } from './import-summary.ts'
import { judge, writeAllowed, type WrittenRecord } from './sinks.ts'
import { clearRows, findDirectoryImport, addDefects, keepRows, readRows, takeTurn } from './queries.ts'

export type ConfirmRefusal = 'not-found' | 'settled' | 'not-ready' | 'busy'

/**
 * Writes what the preview showed, all or nothing. What others did since is looked at again: a record that someone
 * corrected meanwhile is left, and said. Confirming twice, or two people at once, does one thing.
 */
export async function confirmImport(
  { tx, deps }: ImportActor,
  networkId: string,
  id: string,
): Promise<Result<{ created: number; updated: number }, ConfirmRefusal>> {
  await sql`select from directory_import where id = ${id} for update`.execute(tx)
  const one = await findDirectoryImport(tx, networkId, id)
  if (one === null) return err('not-found')
  if (one.status !== 'preview') return err('settled')
  if (one.document.stage !== 'preview') return err('not-ready')
  if (!(await takeTurn(tx))) return err('busy')
  const defects = new Defects()
  const tally = noTally()
  const written: WrittenRecord[] = []
  for await (const made of readRows<MadeRecord>(tx, id)) {
    const scope = { tx, networkId, defects }
    written.push(...(await writeAllowed(scope, await judge(scope, made), id, tally)))
  }
  await clearRows(tx, id)
  await keepRows(tx, id, written, 0)
  await addDefects(tx, id, defects.drain())
  const counts = { created: totalOf(tally, 'created'), updated: totalOf(tally, 'updated') }
  const before = one.document
  const document = {
    ...before,
    stage: 'done',
    ...counts,
    unchanged: before.unchanged + totalOf(tally, 'unchanged'),
    refused: (before.refused ?? 0) + totalOf(tally, 'refused'),
    // What the preview found the same or left alone was not looked at again.
    byKind: {
      ...tally,
      unchanged: sumOf(before.byKind, tally, 'unchanged'),
      refused: sumOf(before.byKind, tally, 'refused'),
    },
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
