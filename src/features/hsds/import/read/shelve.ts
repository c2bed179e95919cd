import type { Language } from '../../../../kernel/language.ts'
import type { Defects } from '../defects.ts'
import type { Mapping } from './mapping.ts'
import type { SourceFile } from './open-source.ts'
import { readSource, type FileKind } from './read-source.ts'
import type { Shelf } from './shelf.ts'
import type { SourceRow } from '../source-row.ts'

/** What an import needs to know besides its files. */
export interface ImportOptions {
  /** Name of the source: with its ids it makes ours, so that a second import finds the same records. */
  source: string
  language: Language
  /** Network whose coordinators import; null for the operator. */
  networkId: string | null
  mapping: Mapping | null
  isOwnList?: ((headings: readonly string[]) => boolean) | undefined
}

/**
 * Puts every row of the files on the shelf.
 *
 * @param onBatch after some hundred rows; false ends the reading there
 * @returns the kinds of files met, each once
 */
export async function shelve(
  files: readonly SourceFile[],
  shelf: Shelf,
  { mapping, isOwnList }: Pick<ImportOptions, 'mapping' | 'isOwnList'>,
  defects: Defects,
  onBatch: () => Promise<boolean | void> = async () => undefined,
): Promise<FileKind[]> {
  const kinds = new Set<FileKind>()
  for (const file of files) {
    const { kind, batches } = await readSource(file, { mapping, defects, isOwnList })
    let count = 0
    for await (const rows of batches) {
      count += rows.length
      await shelf.add(rows)
      if ((await onBatch()) === false) return [...kinds, kind]
    }
    // What lines of JSON hold is known when they were all read.
    const isNothing = kind === 'ndjson' && count === 0
    if (isNothing) defects.add('file-unknown', { file: file.name })
    kinds.add(isNothing ? 'unknown' : kind)
  }
  return [...kinds]
}

/** Puts rows that came by another way than files. */
export async function shelveRows(
  batches: AsyncIterable<SourceRow[]>,
  shelf: Shelf,
  onBatch: () => Promise<void>,
): Promise<void> {
  for await (const rows of batches) {
    await shelf.add(rows)
    await onBatch()
  }
}

/** The kind of source in one word, for the list of imports. */
export function formatOf(kinds: readonly FileKind[]): string {
  const known = kinds.filter((kind) => kind !== 'described' && kind !== 'unknown').toSorted()
  return known.length === 0 ? 'unknown' : known.join('+').slice(0, 40)
}
