import { sql } from 'kysely'
import { recordDeed } from '../../../../kernel/audit.ts'
import type { Language } from '../../../../kernel/language.ts'
import { err, ok, type Result } from '../../../../kernel/result.ts'
import type { Actor } from './importer.ts'
import { Defects } from '../defects.ts'
import { formatOf, shelve, shelveRows, unshelve } from './shelve.ts'
import { fitOf, guessMapping, namesSomething, shippedMappings, type Mapping } from '../read/mapping.ts'
import { objectCalled } from '../names.ts'
import { openBytes, type OpenRefusal } from '../read/open-source.ts'
import { plainTableOf, type OpenTable } from '../read/open-table.ts'
import { baseName } from '../read/read-json.ts'
import { summaryOf } from './run-command.ts'
import { memoryShelf, type Shelf } from './shelf.ts'
import { noTally, previewSink } from './sinks.ts'
import type { SourceRow } from '../source-row.ts'
import {
  clearRows,
  forgetOld,
  keepDefects,
  keepRows,
  readRows,
  setDocument,
  type StoredImport,
} from './queries.ts'
import { mappedLines, type Line } from '../read/table-rows.ts'

/** Largest file that a browser may send; the command takes any. */
export const largestUpload = 20 * 1024 * 1024
/** Records and lines of one upload, at most: what a browser can wait for. */
export const mostRecords = 10_000

export interface Upload {
  networkId: string
  fileName: string
  bytes: Uint8Array
  source: string
  language: Language
}

export type UploadRefusal = OpenRefusal | { code: 'nothing-understood' } | { code: 'too-many-records' }

/**
 * Reads what was sent and keeps what it would change; nothing of the directory is written. A plain table first waits for
 * someone to say what its columns are. @returns the import’s id
 */
export async function keepUpload(actor: Actor, upload: Upload): Promise<Result<string, UploadRefusal>> {
  const { tx, who, deps } = actor
  const defects = new Defects()
  const files = await openBytes(upload.fileName, upload.bytes, defects)
  if (!files.ok) return files
  const id = deps.clock.newId()
  await forgetOld(tx, upload.networkId)
  const { networkId, source, language } = upload
  const [only] = files.value
  const table = files.value.length === 1 && only ? await plainTableOf(only, defects) : null
  const begin = (format: string) =>
    tx
      .insertInto('directory_import')
      .values({
        id,
        network_id: networkId,
        person_id: who.personId,
        file_name: upload.fileName,
        source,
        format,
        language,
        summary: '{"stage":"emptied"}',
        defects: '{}',
        applied_at: null,
        undone_at: null,
      })
      .execute()
  if (table !== null) {
    await begin(table.isGeojson ? 'geojson' : 'table')
    const lines = await keepTable(actor, id, table)
    if (lines === 0) return err({ code: 'nothing-understood' })
    if (lines > mostRecords) return err({ code: 'too-many-records' })
    await keepDefects(tx, id, defects.drain(), 0)
  } else {
    const shelf = memoryShelf(defects)
    const kinds = await shelve(files.value, shelf, { mapping: null }, defects)
    if (kinds.every((kind) => kind === 'described' || kind === 'unknown')) return err({ code: 'nothing-understood' })
    await begin(formatOf(kinds))
    if (!(await keepPreview(actor, { id, networkId, source, language }, shelf, defects)))
      return err({ code: 'too-many-records' })
  }
  await recordDeed(tx, { deed: 'directory-import.read', chain: networkId, subject: { kind: 'directory_import', id } })
  return ok(id)
}

/** @returns how many lines it has; reading stops past what a browser can wait for */
async function keepTable({ tx }: Actor, id: string, { headings, lines }: OpenTable): Promise<number> {
  const samples = headings.map(() => '')
  let kept = 0
  for await (const some of lines) {
    for (const { cells } of some)
      for (const [at, cell] of cells.entries())
        if (at < samples.length && samples[at] === '') samples[at] = sampleOf(cell)
    kept = await keepRows(tx, id, some, kept)
    if (kept > mostRecords) return kept
  }
  await setDocument(tx, id, { stage: 'columns', headings, samples, lines: kept })
  return kept
}

const sampleOf = (cell: unknown): string =>
  cell === null || cell === undefined ? '' : String(cell).trim().slice(0, 80)

type Kept = Pick<StoredImport, 'id' | 'networkId' | 'source' | 'language'>

/** Compares all that waits on the shelf with what stands, and keeps what would change. @returns false when it is too much */
async function keepPreview({ tx }: Actor, one: Kept, shelf: Shelf, defects: Defects): Promise<boolean> {
  const tally = noTally()
  let kept = 0
  const sink = previewSink({ tx, networkId: one.networkId, defects }, tally, async (allowed) => {
    if (kept > mostRecords) return
    const changing = allowed.filter(({ change }) => change !== 'unchanged').map(({ made }) => made)
    kept = await keepRows(tx, one.id, changing, kept)
  })
  const brought = await unshelve(shelf, sink, { ...one, mapping: null }, defects)
  if (kept > mostRecords) return false
  const { rows } = await sql<{ n: number }>`
    select coalesce(max(n), 0)::int as n from directory_import_defect where import_id = ${one.id}`.execute(tx)
  await keepDefects(tx, one.id, defects.drain(), rows[0]?.n ?? 0)
  await setDocument(tx, one.id, { stage: 'preview', ...summaryOf(brought, tally, '', one.id) })
  return true
}

/** What the columns of a table probably are: as they were last time, as a shipped mapping says, else by their headings. */
export async function mappingFor(
  { tx }: Pick<Actor, 'tx'>,
  one: StoredImport,
  headings: readonly string[],
): Promise<Mapping> {
  const { rows } = await sql<{ mapping: Mapping }>`
    select mapping from directory_mapping where network_id = ${one.networkId} and headings = ${headings}::text[]`.execute(
    tx,
  )
  const shipped = shippedMappings.find((mapping) => fitOf(mapping, headings) >= 0.4)
  return rows[0]?.mapping ?? shipped ?? guessMapping(headings, objectCalled(baseName(one.fileName)))
}

/** Reads a table that waits by this mapping, which is kept for the next table with the same headings. */
export async function applyMapping(
  actor: Actor,
  one: StoredImport,
  mapping: Mapping,
): Promise<Result<void, 'settled' | 'says-nothing' | 'too-many-records'>> {
  const { tx } = actor
  if (one.status !== 'preview' || one.document.stage !== 'columns') return err('settled')
  if (!namesSomething(mapping)) return err('says-nothing')
  const { headings } = one.document
  await sql`insert into directory_mapping (network_id, headings, mapping) values (${one.networkId}, ${headings}::text[], ${JSON.stringify(mapping)}::jsonb)
    on conflict (network_id, headings) do update set mapping = excluded.mapping, used_at = sec.now()`.execute(tx)
  const defects = new Defects()
  const shelf = memoryShelf(defects)
  const make = mappedLines(mapping, one.fileName, headings, defects)
  await shelveRows(rowsOfKept(readRows<Line>(tx, one.id), make), shelf, async () => undefined)
  await clearRows(tx, one.id)
  return (await keepPreview(actor, one, shelf, defects)) ? ok(undefined) : err('too-many-records')
}

async function* rowsOfKept(
  batches: AsyncIterable<Line[]>,
  make: (line: Line) => SourceRow[],
): AsyncGenerator<SourceRow[], void> {
  for await (const lines of batches) yield lines.flatMap(make)
}
