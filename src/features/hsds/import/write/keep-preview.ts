import type { Defects } from '../defects.ts'
import { mostRecords } from '../read/upload-limits.ts'
import type { Shelf } from '../read/shelf.ts'
import { bringIn } from './bring-in.ts'
import { noTally, summaryOf } from './import-summary.ts'
import type { ImportActor } from './importer.ts'
import { addDefects, keepRows, setDocument, type DirectoryImport } from './queries.ts'
import { previewSink } from './sinks.ts'

type Compared = Pick<DirectoryImport, 'id' | 'networkId' | 'source' | 'language'>

/** Compares all that waits on the shelf with what stands, and keeps what would change. @returns false when it is too much */
export async function keepPreview(
  { tx }: Pick<ImportActor, 'tx'>,
  { id, networkId, source, language }: Compared,
  shelf: Shelf,
  defects: Defects,
): Promise<boolean> {
  const tally = noTally()
  let kept = 0
  const sink = previewSink({ tx, networkId, defects }, tally, async (allowed) => {
    if (kept > mostRecords) return
    const changing = allowed.filter(({ outcome }) => outcome !== 'unchanged').map(({ made }) => made)
    kept = await keepRows(tx, id, changing, kept)
  })
  const brought = await bringIn(shelf, sink, { source, language, networkId, defects, sector: null })
  if (kept > mostRecords) return false
  await addDefects(tx, id, defects.drain())
  await setDocument(tx, id, { stage: 'preview', ...summaryOf(brought, tally, '', id) })
  return true
}
