import { ed25519 } from '@noble/curves/ed25519.js'
import { bytesOfHex, drawBytes, hexOf, joined, labelled, sha256 } from './bytes.ts'

/** A user's or a log's: 32 bytes each. */
export interface SigningKeys {
  secret: Uint8Array
  public: Uint8Array
}

/** Ed25519 from a seed of 32 bytes; from the random source when none is given. */
export function signingKeys(seed: Uint8Array = drawBytes(32)): SigningKeys {
  return { secret: seed, public: ed25519.getPublicKey(seed) }
}

/** What a signature is of; each has a label of its own. */
export type Signed = 'obj' | 'parcel' | 'statement' | 'drill'

/** Over the label and the hash of each part: no part can flow into the next (security 5.3). */
const message = (kind: Signed, parts: readonly Uint8Array[]): Uint8Array =>
  labelled(kind, joined(...parts.map((part) => sha256(part))))

/** 64 bytes. */
export const sign = (secret: Uint8Array, kind: Signed, ...parts: Uint8Array[]): Uint8Array =>
  ed25519.sign(message(kind, parts), secret)

/**
 * Strict (RFC 8032): no key of small order, no second writing of a point. One implementation everywhere, so that no two readers
 * disagree about a signature.
 *
 * @param key 32 bytes, or their hexadecimal
 */
export function isSignedBy(
  key: Uint8Array | string,
  signature: Uint8Array,
  kind: Signed,
  ...parts: Uint8Array[]
): boolean {
  try {
    const bytes = typeof key === 'string' ? bytesOfHex(key) : key
    return ed25519.verify(signature, message(kind, parts), bytes, { zip215: false })
  } catch {
    return false
  }
}

/** For statements, which carry keys as words. */
export const publicKeyOf = (secret: Uint8Array): string => hexOf(ed25519.getPublicKey(secret))
