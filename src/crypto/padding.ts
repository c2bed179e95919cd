import { must } from './refusal.ts'

/** The longest body of an attachment, in bytes (security 12.1: 10 MiB an object). */
const longestAttachmentBytes = 10 * 1024 * 1024
const smallest = 256
const lastPower = 16 * 1024
/** What stands around a body at most: lengths, header, signature. */
const mostAround = 4096
/** The longest body of any other object: what is longer is an attachment. */
const longestBodyBytes = 1024 * 1024

/** Which lengths a sealed object may have: those of a text, or those of a file that may be large. */
export type Padding = 'bucket' | 'padme'

/** 256·2^k up to 16 KiB (seven sizes), then multiples of 16 KiB (security 5.3). */
function bucketOf(length: number): number {
  if (length > lastPower) return Math.ceil(length / lastPower) * lastPower
  return Math.max(smallest, 2 ** Math.ceil(Math.log2(length)))
}

/** Padmé: the length may keep only as many significant bits as the size of its own logarithm; 12 % more at most. */
function padmeOf(length: number): number {
  if (length <= smallest) return smallest
  const exponent = Math.floor(Math.log2(length))
  const kept = Math.floor(Math.log2(exponent)) + 1
  const unit = 2 ** (exponent - kept)
  return Math.ceil(length / unit) * unit
}

/** The length that hides this one. @throws Refused for what is longer than the suite allows */
export function paddedLength(length: number, padding: Padding): number {
  must(length <= (padding === 'padme' ? longestAttachmentBytes : longestBodyBytes) + mostAround, 'form')
  return padding === 'padme' ? padmeOf(length) : bucketOf(length)
}

/** With zeros after, up to the length that hides it. */
export function padded(content: Uint8Array, padding: Padding): Uint8Array {
  const out = new Uint8Array(paddedLength(content.length, padding))
  out.set(content)
  return out
}

/**
 * @param length of what comes before the zeros
 * @throws Refused when more or fewer zeros follow than `padded` puts, or something else than zeros
 */
export function mustBePadded(bytes: Uint8Array, length: number, padding: Padding): void {
  must(length <= bytes.length && bytes.length === paddedLength(length, padding), 'form')
  let sum = 0
  for (let at = length; at < bytes.length; at++) sum |= bytes[at] ?? 0
  must(sum === 0, 'form')
}

/** Whether `padded` can give a content of this length. */
export function isPaddedLength(length: number, padding: Padding): boolean {
  const longest = (padding === 'padme' ? longestAttachmentBytes : longestBodyBytes) + mostAround
  return length >= smallest && paddedLength(Math.min(length, longest), padding) === length
}
