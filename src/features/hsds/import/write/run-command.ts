import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { asOwnerTx, withScratch, type OwnerQuery } from '../../../../kernel/as-owner.ts'
import type { Tx } from '../../../../kernel/db/index.ts'
import { canUndo } from '../../../../kernel/import/index.ts'
import { err, ok, type Result } from '../../../../kernel/result.ts'
import { hsds } from '../../../directory/index.ts'
import { bringIn, type BroughtIn } from './bring-in.ts'
import { Defects, type Defect } from '../defects.ts'
import { formatOf, shelve, shelveRows, type ImportOptions } from '../read/shelve.ts'
import { readApi, type ApiRefusal } from '../read/live-api.ts'
import { openPath, type OpenRefusal } from '../read/open-source.ts'
import { databaseShelf } from '../read/shelf-in-database.ts'
import type { Shelf } from '../read/shelf.ts'
import { keepRows, waitForTurn, type DirectoryImport, type UndoneRecords } from './queries.ts'
import { takeBack } from './undo-import.ts'
import { noTally, summaryOf, totalOf, type ImportSummary } from './import-summary.ts'
import { writingSink } from './sinks.ts'

export interface CommandOptions extends ImportOptions {
  /** A folder, a file or `http://127.0.0.1:…` / `http://localhost:…`. */
  path: string
  isDryRun: boolean
}

export type CommandRefusal = OpenRefusal | ApiRefusal | { code: 'nothing-understood' }

export interface CommandOutcome {
  summary: ImportSummary
  counts: ReturnType<Defects['counts']>
  /** Every defect, some at a time, in order. */
  defects: AsyncIterable<Defect[]>
}

/** Ends a transaction without keeping anything. */
class OnlyTried extends Error {}

/**
 * Imports as the operator, all of it or nothing, whatever the size: rows wait in temporary tables, a batch at a time is
 * in memory. `report` gets the outcome while its defects can still be read.
 *
 * @param adminUrl administrator’s address of a migrated database
 */
export async function importPath<T>(
  adminUrl: string,
  options: CommandOptions,
  report: (outcome: CommandOutcome) => Promise<T>,
): Promise<Result<T, CommandRefusal>> {
  return withScratch(adminUrl, async (query) => {
    const defects = new Defects()
    const log = await defectLog(query, defects)
    const shelf = await databaseShelf(query, defects)
    const format = await shelveAll(options, shelf, defects, log.keep)
    if (!format.ok) return format
    const done = await writeAll(adminUrl, options, shelf, { defects, keep: log.keep, format: format.value })
    await log.keep()
    return ok(await report({ ...done, counts: defects.counts(), defects: log.all() }))
  })
}

/**
 * Takes back an import of the operator’s within 30 days: what it made becomes a tombstone, what it changed is as it was;
 * what someone changed since stays.
 */
export function undoCommand(
  adminUrl: string,
  importId: string,
): Promise<Result<UndoneRecords, 'not-found' | 'too-late'>> {
  return asOwnerTx(adminUrl, async (tx) => {
    await waitForTurn(tx)
    const { rows } = await sql<{ status: DirectoryImport['status']; appliedAt: Date | null; now: Date }>`
      select status, applied_at as "appliedAt", sec.now() as now from directory_import where id = ${importId} and network_id is null for update`.execute(
      tx,
    )
    const [found] = rows
    if (found === undefined) return err('not-found')
    if (!canUndo(found, found.now)) return err('too-late')
    const undone = await takeBack(tx, importId)
    await sql`update directory_import set status = 'undone', undone_at = sec.instant(), version = version + 1,
      summary = summary || ${JSON.stringify({ undone })}::jsonb where id = ${importId}`.execute(tx)
    return ok(undone)
  })
}

async function shelveAll(
  options: CommandOptions,
  shelf: Shelf,
  defects: Defects,
  keep: () => Promise<void>,
): Promise<Result<string, CommandRefusal>> {
  if (/^https?:/i.test(options.path)) {
    const pages = await readApi(options.path, defects)
    if (!pages.ok) return pages
    await shelveRows(pages.value, shelf, keep)
    return ok('hsds-api')
  }
  const files = await openPath(options.path, defects)
  if (!files.ok) return files
  const kinds = await shelve(files.value, shelf, { ...options, isOwnList: hsds.isOwnList }, defects, keep)
  const isUnderstood = kinds.some((kind) => kind !== 'described' && kind !== 'unknown')
  return isUnderstood ? ok(formatOf(kinds)) : err({ code: 'nothing-understood' })
}

interface Kept {
  defects: Defects
  keep: () => Promise<void>
  format: string
}

async function writeAll(
  adminUrl: string,
  options: CommandOptions,
  shelf: Shelf,
  { defects, keep, format }: Kept,
): Promise<{ summary: ImportSummary }> {
  const importId = randomUUID()
  const tally = noTally()
  let brought: BroughtIn | null = null
  try {
    await asOwnerTx(adminUrl, async (tx) => {
      await waitForTurn(tx)
      await noteImport(tx, importId, options, format)
      let n = 0
      const sink = writingSink({ tx, networkId: options.networkId, defects }, importId, tally, async (written) => {
        n = await keepRows(tx, importId, written, n)
        await keep()
      })
      brought = await bringIn(shelf, sink, { ...options, defects, sector: null })
      if (options.isDryRun) throw new OnlyTried()
      if (n === 0) await sql`delete from directory_import where id = ${importId}`.execute(tx)
      else await settleImport(tx, importId, summaryOf(brought, tally, format, importId), defects)
    })
  } catch (failure) {
    if (!(failure instanceof OnlyTried)) throw failure
  }
  if (brought === null) throw new Error('the import ended before its end')
  const isKept = !options.isDryRun && totalOf(tally, 'created') + totalOf(tally, 'updated') > 0
  return { summary: summaryOf(brought, tally, format, isKept ? importId : null) }
}

const noteImport = (tx: Tx, id: string, { path, source, language }: CommandOptions, format: string) =>
  tx
    .insertInto('directory_import')
    .values({
      id,
      network_id: null,
      person_id: null,
      file_name: path.replace(/.*[\\/](?=.)/, '').slice(0, 200) || source.slice(0, 200),
      source: source.slice(0, 200),
      format,
      language,
      summary: '{}',
      defects: '{}',
      applied_at: null,
      undone_at: null,
    })
    .execute()

const settleImport = (tx: Tx, id: string, summary: ImportSummary, defects: Defects) =>
  sql`update directory_import set status = 'applied', applied_at = sec.instant(), version = version + 1,
    summary = ${JSON.stringify(summary)}::jsonb, defects = ${JSON.stringify(defects.counts())}::jsonb where id = ${id}`.execute(
    tx,
  )

/** Defects wait in a temporary table: a large source may have more of them than memory holds. */
async function defectLog(query: OwnerQuery, defects: Defects) {
  await query(
    'CREATE TEMP TABLE import_defect (n bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, defect json NOT NULL)',
  )
  return {
    async keep(): Promise<void> {
      const held = defects.drain()
      if (held.length > 0)
        await query('INSERT INTO import_defect (defect) SELECT * FROM json_array_elements($1::json)', [
          JSON.stringify(held),
        ])
    },
    async *all(): AsyncGenerator<Defect[], void> {
      let after = '0'
      for (;;) {
        const rows = await query<{ n: string; defect: Defect }>(
          'SELECT n, defect FROM import_defect WHERE n > $1 ORDER BY n LIMIT 1000',
          [after],
        )
        if (rows.length === 0) return
        after = rows.at(-1)?.n ?? after
        yield rows.map(({ defect }) => defect)
      }
    },
  }
}
