import { equalBytes } from '@noble/ciphers/utils.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { must } from './refusal.ts'

export { bytesToHex as hexOf, concatBytes as joined, equalBytes as isSame, hexToBytes as bytesOfHex, sha256 }

/** UTF-8. @throws Refused for half a surrogate pair, which UTF-8 cannot say */
export function bytesOf(text: string): Uint8Array {
  must(text.isWellFormed(), 'form')
  return utf8ToBytes(text)
}

/** @throws Refused for what is not UTF-8, or begins with a byte order mark */
export function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    must(false, 'form')
    throw new Error('unreachable')
  }
}

/** What a hash, a key or a signature is for, in front of it: the same bytes never serve two purposes (security 5.1). */
export const labelled = (purpose: string, ...parts: Uint8Array[]): Uint8Array =>
  concatBytes(bytesOf(`tisserin/T1/${purpose}\0`), ...parts)

/** Words and numbers of a context, each closed by a NUL that none of them may hold: two contexts never read alike. */
export function contextBytes(...fields: (string | number)[]): Uint8Array {
  must(
    fields.every((one) => !String(one).includes('\0')),
    'form',
  )
  return bytesOf(fields.map((one) => `${one}\0`).join(''))
}

/** Bytes of the machine's own random source: WebCrypto's, in a browser and in Node.js alike. */
export const drawBytes = (count: number): Uint8Array => crypto.getRandomValues(new Uint8Array(count))

/** Big-endian. */
export function bytesOfNumber(value: number, width: 2 | 4 | 8): Uint8Array {
  const bytes = new Uint8Array(width)
  const view = new DataView(bytes.buffer)
  if (width === 2) view.setUint16(0, value)
  else if (width === 4) view.setUint32(0, value)
  else view.setBigUint64(0, BigInt(value))
  return bytes
}

/** Big-endian. @throws Refused past the end */
export function numberAt(bytes: Uint8Array, at: number, width: 2 | 4): number {
  must(bytes.length >= at + width, 'form')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return width === 2 ? view.getUint16(at) : view.getUint32(at)
}
