import { sql } from 'kysely'
import { othersFirst, slicesOf } from '../../../../kernel/others-first.ts'
import { err, ok, type Result } from '../../../../kernel/result.ts'
import { Defects } from '../defects.ts'
import { objectCalled } from '../names.ts'
import { fitOf, guessMapping, namesSomething, shippedMappings, type Mapping } from '../read/mapping.ts'
import { baseName } from '../read/read-json.ts'
import { ownerInName } from '../read/usual-headings.ts'
import { memoryShelf } from '../read/shelf.ts'
import { mappedLines, type TableLine } from '../read/table-rows.ts'
import type { ImportActor } from './importer.ts'
import { keepPreview } from './keep-preview.ts'
import { clearRows, readRows, type DirectoryImport } from './queries.ts'

/** What the columns of a table probably are: as they were last time, as a shipped mapping says, else by their headings. */
export async function mappingFor(
  { tx }: Pick<ImportActor, 'tx'>,
  one: DirectoryImport,
  headings: readonly string[],
): Promise<Mapping> {
  const { rows } = await sql<{ mapping: Mapping }>`
    select mapping from directory_mapping where network_id = ${one.networkId}
      and hash_array_extended(headings, 0) = hash_array_extended(${headings}::text[], 0) and headings = ${headings}::text[]`.execute(
    tx,
  )
  const shipped = shippedMappings.find((mapping) => fitOf(mapping, headings) >= 0.4)
  const name = baseName(one.fileName)
  return rows[0]?.mapping ?? shipped ?? guessMapping(headings, objectCalled(name) ?? ownerInName(name))
}

/** Reads a table that waits by this mapping, which is kept for the next table with the same headings. */
export async function applyMapping(
  actor: ImportActor,
  one: DirectoryImport,
  mapping: Mapping,
): Promise<Result<void, 'settled' | 'says-nothing' | 'too-many-records'>> {
  const { tx } = actor
  if (one.status !== 'preview' || one.document.stage !== 'columns') return err('settled')
  if (!namesSomething(mapping)) return err('says-nothing')
  const { headings } = one.document
  await sql`insert into directory_mapping (network_id, headings, mapping) values (${one.networkId}, ${headings}::text[], ${JSON.stringify(mapping)}::jsonb)
    on conflict (network_id, hash_array_extended(headings, 0)) do update set mapping = excluded.mapping, used_at = sec.now()`.execute(
    tx,
  )
  const defects = new Defects()
  const shelf = memoryShelf(defects)
  const make = mappedLines(mapping, one.fileName, headings, defects)
  for await (const lines of readRows<TableLine>(tx, one.id))
    for (const some of slicesOf(lines, 20)) {
      await shelf.add(some.flatMap(make))
      await othersFirst()
    }
  await clearRows(tx, one.id)
  return (await keepPreview(actor, one, shelf, defects)) ? ok(undefined) : err('too-many-records')
}
