import { must } from './refusal.ts'
import type { Reading } from './parcel.ts'
import { fileHash, type ObjectRow, type OpenedObject, openObject } from './sealed-object.ts'
import type { RecordHead } from './wrap.ts'

/** A file with the row beside it, as a server hands it over. */
export interface StoredObject {
  row: ObjectRow
  file: Uint8Array
}

/** Where a record stands after these objects. */
export function headOf(objects: readonly StoredObject[]): RecordHead {
  const last = objects.at(-1)
  return last ? { seq: last.row.seq, hash: fileHash(last.file) } : null
}

/** Where the next object of a record stands. */
export const placeAfter = (head: RecordHead): Pick<ObjectRow, 'seq' | 'prev'> =>
  head ? { seq: head.seq + 1, prev: head.hash } : { seq: 0, prev: null }

/**
 * A whole record: every object opened, each naming the file before it, from the first without a gap. What was dropped, forked,
 * reordered or cut off is seen (issue 17.1; security 5.3).
 *
 * @param keys data keys by version; objects of a version before all of these are not opened, and still hold their place
 * @param heads where the record was known to stand: what this client saw last, and what the wraps say. A record that does not
 *   go through all of them was cut off or replaced.
 * @returns the objects that could be opened, in order
 * @throws Refused
 */
export async function readRecord(
  { org, rec }: { org: string; rec: string },
  objects: readonly StoredObject[],
  keys: ReadonlyMap<number, Uint8Array>,
  heads: readonly RecordHead[],
  reading: Reading,
): Promise<OpenedObject[]> {
  const hashes = objects.map(({ file }) => fileHash(file))
  const ids = new Set(objects.map(({ row }) => row.obj))
  must(ids.size === objects.length, 'chain')
  for (const [at, { row }] of objects.entries()) {
    must(row.org === org && row.rec === rec, 'context')
    must(row.seq === at && row.prev === (hashes[at - 1] ?? null), 'chain')
    must(row.kv >= (objects[at - 1]?.row.kv ?? 1), 'chain')
  }
  for (const head of heads) must(head === null || hashes[head.seq] === head.hash, 'chain')
  const first = Math.min(...keys.keys())
  const opened: OpenedObject[] = []
  for (const { row, file } of objects) {
    if (row.kv < first) continue
    const key = keys.get(row.kv)
    must(key !== undefined, 'key')
    opened.push(await openObject(file, row, key, reading))
  }
  return opened
}
