import { canonicalBytes, type Plain, readCanonical } from './canonical.ts'
import { openFromKey, sealToKey } from './hybrid.ts'
import { mustBeSignedBy, readInner, writeInner } from './inner.ts'
import { aParcelHeader, type Author, mustNotBeFuture, type ParcelHeader, suite } from './model.ts'
import { must } from './refusal.ts'
import type { Reader } from './shape.ts'
import { type Correspondent, type Register, type Writer, writerOf } from './log/standing.ts'

/** What a parcel is: which key, of what, for whom. Anything else in its place is refused. */
export type ParcelContext = Omit<ParcelHeader, 's' | 'snd' | 'cert' | 'log' | 'day'>

/** One key sealed to one public key, signed, bound to what it is for (security 5.3 `wrap`, 5.2). About 2.8 KB. */
export function sealParcel(
  context: ParcelContext,
  publicKey: string,
  content: Plain,
  { author, day }: { author: Author; day: string },
): Promise<Uint8Array> {
  const { user: snd, cert, log, signingKey } = author
  const header = aParcelHeader({ ...context, s: suite, snd, cert, log, day })
  return sealToKey(publicKey, writeInner('parcel', { ...header }, canonicalBytes(content), signingKey))
}

/** With what a parcel or an object is opened. */
export interface Reading {
  register: Register
  /** Organizations whose people may have written it. */
  from: readonly string[]
  /** The young person who may have, in a mailbox. */
  correspondent?: Correspondent
  /** The day here: nothing is dated after tomorrow. */
  today: string
}

/**
 * What a parcel holds, once all of it is checked, in the order of security 5.3: form, one stanza, key, context, author, signature.
 *
 * @throws Refused
 */
export async function openParcel<T>(
  file: Uint8Array,
  context: ParcelContext,
  secretKey: string,
  content: Reader<T>,
  { register, from, today, correspondent }: Reading,
): Promise<{ content: T; writer: Writer }> {
  const inner = readInner(await openFromKey(secretKey, file))
  const header = aParcelHeader(inner.header)
  const names = Object.keys(context) as (keyof ParcelContext)[]
  must(
    names.every((name) => header[name] === context[name]),
    'context',
  )
  mustNotBeFuture(header.day, today)
  const writer = writerOf(register, header, from, correspondent)
  mustBeSignedBy(writer.key, 'parcel', inner)
  return { content: content(readCanonical(inner.body)), writer }
}
