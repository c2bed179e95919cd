import { contextBytes, drawBytes, hexOf, joined, labelled, sha256 } from './bytes.ts'
import { mustBeSignedBy, readInner, writeInner } from './inner.ts'
import { anObjectHeader, type Author, mustNotBeFuture, type ObjectHeader, suite } from './model.ts'
import type { Padding } from './padding.ts'
import type { Reading } from './parcel.ts'
import { must } from './refusal.ts'
import { openWithKey, sealWithKey } from './seal-with-key.ts'
import { type Writer, writerOf } from './log/standing.ts'

/** A record's data key: 32 bytes of its own, never derived (security 5.2, `DK`). */
export const newDataKey = (): Uint8Array => drawBytes(32)

/** Where an object stands, as the row beside its file says: all of it is signed inside as well. */
export type ObjectRow = Omit<ObjectHeader, 's' | 'snd' | 'cert' | 'log' | 'day'>

/** Padmé for what may be large; buckets for all else. */
const paddingOf = (type: ObjectRow['type']): Padding => (type === 'attachment' ? 'padme' : 'bucket')

// Bound to the key itself: a file opens for one type, organization, record, object and key version only (security 5.3).
const stanzaContext = ({ type, org, rec, obj, kv }: ObjectRow): Uint8Array =>
  joined(labelled('dk1'), contextBytes(type, org, rec, obj, kv))

/** What the next object of a record names as `prev`: SHA-256 of the file, in hexadecimal. */
export const fileHash = (file: Uint8Array): string => hexOf(sha256(file))

/**
 * An object of a record, padded, signed and sealed.
 *
 * @param body up to 1 MiB, or 10 MiB for an attachment
 * @throws Refused for a row that has not the shape of the model, or a body that is too long
 */
export function sealObject(
  row: ObjectRow,
  body: Uint8Array,
  dataKey: Uint8Array,
  { author, day }: { author: Author; day: string },
): Promise<Uint8Array> {
  const { user: snd, cert, log, signingKey } = author
  const header = anObjectHeader({ ...row, s: suite, snd, cert, log, day })
  const padding = paddingOf(row.type)
  const inner = writeInner('obj', { ...header }, body, signingKey, padding)
  return sealWithKey('tisserin.org/dk1', dataKey, stanzaContext(row), inner)
}

/** An object that was read: what it says, who said it, on which day. */
export interface OpenedObject {
  row: ObjectRow
  body: Uint8Array
  writer: Writer
  day: string
}

/**
 * What an object holds, once all of it is checked, in the order of security 5.3: form, one stanza, key, header equal to the row,
 * author in the log, signature. Its place among the others is for `readRecord`.
 *
 * @throws Refused
 */
export async function openObject(
  file: Uint8Array,
  row: ObjectRow,
  dataKey: Uint8Array,
  { register, from, today, correspondent }: Reading,
): Promise<OpenedObject> {
  const padding = paddingOf(row.type)
  const inner = readInner(await openWithKey('tisserin.org/dk1', dataKey, stanzaContext(row), file, padding), padding)
  const header = anObjectHeader(inner.header)
  const names = Object.keys(row) as (keyof ObjectRow)[]
  must(
    names.every((name) => header[name] === row[name]),
    'context',
  )
  mustNotBeFuture(header.day, today)
  const writer = writerOf(register, header, from, correspondent)
  mustBeSignedBy(writer.key, 'obj', inner)
  return { row, body: inner.body, writer, day: header.day }
}
