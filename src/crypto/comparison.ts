import { hkdf } from '@noble/hashes/hkdf.js'
import { bytesOf, joined, labelled, sha256 } from './bytes.ts'
import { wordCount } from './user-secret.ts'

// 66 bits: whoever wants the same six words tries 2^66 keys, which at a million a second takes two million years.

const sixWords = (purpose: string, ...parts: Uint8Array[]): number[] => {
  const bytes = hkdf(
    sha256,
    joined(...parts.map((part) => sha256(part))),
    undefined,
    labelled(`compare-${purpose}`),
    12,
  )
  return Array.from({ length: 6 }, (_, at) => ((bytes[2 * at] ?? 0) * 256 + (bytes[2 * at + 1] ?? 0)) % wordCount)
}

/**
 * Six words, as numbers from 0 to 2047, that a newcomer reads to a holder by telephone or in person: the same on both sides only
 * when nobody put other keys in between (security 5.6).
 *
 * @param halves the public keys, as a member statement says them
 */
export const wordsOfMember = (org: string, uid: string, { enc, sig }: { enc: string; sig: string }): number[] =>
  sixWords('member', ...[org, uid, enc, sig].map(bytesOf))

/** Six words that two organizations compare once: the same whoever counts first (security 5.4). Hashes of keysets, hexadecimal. */
export const wordsOfPair = (oneKeyset: string, otherKeyset: string): number[] =>
  sixWords('pair', ...[oneKeyset, otherKeyset].sort().map(bytesOf))
