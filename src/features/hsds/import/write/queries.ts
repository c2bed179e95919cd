import { sql } from 'kysely'
import type { Tx } from '../../../../kernel/db/index.ts'
import type { KeptImport } from '../../../../kernel/import/index.ts'
import type { Language } from '../../../../kernel/language.ts'
import type { Defect, DefectCode } from '../defects.ts'
import type { ImportSummary } from './import-summary.ts'
import type { NamedStaying } from './what-stays.ts'

/** What is stored of an import, by its stage. */
export type DirectoryImportDocument =
  | {
      stage: 'columns'
      headings: string[]
      /** First value of each column that is not empty. */
      samples: string[]
      lines: number
    }
  | ({ stage: 'preview' } & ImportSummary)
  | ({ stage: 'done'; undone?: UndoneRecords } & ImportSummary)
  /** Nobody confirmed it for a day: its records are gone. */
  | { stage: 'emptied' }

/** What undoing came to; `left`: records not taken back. `stays` names those, and those that came back in part; absent: none. */
export interface UndoneRecords {
  removed: number
  restored: number
  left: number
  stays?: NamedStaying[]
}

export interface DirectoryImport extends KeptImport {
  networkId: string
  source: string
  language: Language
  document: DirectoryImportDocument
}

const columns = sql`i.id, i.network_id as "networkId", i.file_name as "fileName", i.source, i.language, i.status, i.summary as document,
  i.created_at as "createdAt", i.applied_at as "appliedAt", i.undone_at as "undoneAt"`

/** One import of this network; null for any other. Who may ask is checked before: the network is one they coordinate. */
export async function findDirectoryImport(tx: Tx, networkId: string, id: string): Promise<DirectoryImport | null> {
  const { rows } = await sql<DirectoryImport>`
    select ${columns} from directory_import i where i.id = ${id} and i.network_id = ${networkId}`.execute(tx)
  return rows[0] ?? null
}

export type DirectoryImportLine = DirectoryImport & { by: string | null }

/** Imports of a network, latest first, at most 50. `by` null: someone who may no longer be known. */
export async function listDirectoryImports(tx: Tx, networkId: string): Promise<DirectoryImportLine[]> {
  const { rows } = await sql<DirectoryImportLine>`
    select ${columns}, p.name as by from directory_import i left join person p on p.id = i.person_id
    where i.network_id = ${networkId} order by i.created_at desc, i.id limit 50`.execute(tx)
  return rows
}

/** How many defects of each code, most first. */
export async function countDefects(tx: Tx, importId: string): Promise<{ code: DefectCode; count: number }[]> {
  const { rows } = await sql<{ code: DefectCode; count: number }>`
    select code, count(*)::int as count from directory_import_defect where import_id = ${importId}
    group by code order by count(*) desc, code`.execute(tx)
  return rows
}

/** Defects in order, of one code or of all (null). */
export async function listDefects(
  tx: Tx,
  importId: string,
  { code, limit, offset }: { code: DefectCode | null; limit: number; offset: number },
): Promise<Defect[]> {
  const { rows } = await sql<Defect>`
    select code, file, line as row, field, value from directory_import_defect
    where import_id = ${importId} and (${code}::text is null or code = ${code}) order by n limit ${limit} offset ${offset}`.execute(
    tx,
  )
  return rows
}

/** Adds defects after those kept before. @returns how many there are then */
export async function keepDefects(tx: Tx, importId: string, defects: readonly Defect[], from: number): Promise<number> {
  for (let at = 0; at < defects.length; at += 2000)
    await sql`insert into directory_import_defect (import_id, n, code, file, line, field, value)
      select ${importId}::uuid, ${from + at}::int + ordinality, d.code, left(d.file, 300), d.row, d.field, d.value
      from rows from (jsonb_to_recordset(${JSON.stringify(defects.slice(at, at + 2000))}::jsonb)
        as (code text, file text, "row" int, field text, value text)) with ordinality as d (code, file, "row", field, value, ordinality)`.execute(
      tx,
    )
  return from + defects.length
}

/** Adds defects after all those kept before. */
export async function addDefects(tx: Tx, importId: string, defects: readonly Defect[]): Promise<void> {
  const { rows } = await sql<{ n: number }>`
    select coalesce(max(n), 0)::int as n from directory_import_defect where import_id = ${importId}`.execute(tx)
  await keepDefects(tx, importId, defects, rows[0]?.n ?? 0)
}

/** Keeps what a later step needs, in order, after `from`. @returns how many there are then */
export async function keepRows(tx: Tx, importId: string, rows: readonly unknown[], from: number): Promise<number> {
  for (let at = 0; at < rows.length; at += 100)
    await sql`insert into directory_import_row (import_id, n, record)
      select ${importId}::uuid, ${from + at}::int + ordinality, value
      from jsonb_array_elements(${JSON.stringify(rows.slice(at, at + 100))}::jsonb) with ordinality`.execute(tx)
  return from + rows.length
}

/** What was kept, in order, 500 at a time. */
export async function* readRows<T>(tx: Tx, importId: string): AsyncGenerator<T[], void> {
  for (let after = 0; ;) {
    const { rows } = await sql<{ n: number; record: T }>`
      select n, record from directory_import_row where import_id = ${importId} and n > ${after} order by n limit 500`.execute(
      tx,
    )
    if (rows.length === 0) return
    after = rows.at(-1)?.n ?? after
    yield rows.map(({ record }) => record)
  }
}

export async function clearRows(tx: Tx, importId: string): Promise<void> {
  await sql`delete from directory_import_row where import_id = ${importId}`.execute(tx)
}

export async function setDocument(tx: Tx, id: string, document: DirectoryImportDocument): Promise<void> {
  await sql`update directory_import set summary = ${JSON.stringify(document)}::jsonb, version = version + 1 where id = ${id}`.execute(
    tx,
  )
}

/** Erases the rows of imports that nobody confirmed for a day, and of those that can no longer be undone. */
export async function forgetOld(tx: Tx, networkId: string): Promise<void> {
  const old = sql`select id from directory_import where network_id = ${networkId}
    and (status = 'preview' and created_at < sec.now() - interval '1 day' or applied_at < sec.now() - interval '30 days')`
  await sql`delete from directory_import_row where import_id in (${old})`.execute(tx)
  await sql`delete from directory_import_defect where import_id in (${old} and status = 'preview')`.execute(tx)
  await sql`update directory_import set summary = '{"stage":"emptied"}', version = version + 1
    where id in (${old} and status = 'preview') and summary ->> 'stage' <> 'emptied'`.execute(tx)
}

/** Imports write one at a time; false while another one does. */
export async function takeTurn(tx: Tx): Promise<boolean> {
  const { rows } = await sql<{ taken: boolean }>`
    select pg_try_advisory_xact_lock(hashtext('tisserin directory import')) as taken`.execute(tx)
  return rows[0]?.taken ?? false
}

/** The same turn, waited for. */
export async function waitForTurn(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('tisserin directory import'))`.execute(tx)
}
