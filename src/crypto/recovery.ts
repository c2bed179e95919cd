import { ed25519_FROST } from '@noble/curves/ed25519.js'
import { hkdf } from '@noble/hashes/hkdf.js'
import { bech32 } from '@scure/base'
import { bytesOfHex, contextBytes, hexOf, isSame, joined, labelled, sha256 } from './bytes.ts'
import { hybridPublicOf } from './hybrid.ts'
import { aHash, anId, suite } from './model.ts'
import { must, Refused, refusing } from './refusal.ts'
import { exactly, oneOf, type Reader, whole } from './shape.ts'
import { isSignedBy, publicKeyOf, sign } from './signature.ts'
import type { RecoveryTerms } from './log/statement.ts'

// Shamir's scheme is @noble/curves': dealt and put together by its FROST (RFC 9591, appendix C). Its public commitments are points
// of the curve, which a quantum computer would undo: they are dropped, and a hash stands in their place.

/** What a trustee keeps, on paper or sealed to their key. Alone, and with fewer than k, it says nothing of the secret. */
export interface Share {
  s: typeof suite
  org: string
  /** Version of the recovery: shares of two ceremonies never go together. */
  ver: number
  /** 1 to n. */
  no: number
  value: string
  /** Eight signs that tell a slip of the pen. */
  check: string
}

export const aShare: Reader<Share> = exactly({
  s: oneOf(suite),
  org: anId,
  ver: whole(1, 65_535),
  no: whole(1, 5),
  value: aHash,
  check: (value) => (typeof value === 'string' && /^[0-9a-f]{8}$/.test(value) ? value : refuse()),
})
function refuse(): never {
  throw new Refused('form')
}

const place = (org: string, ver: number): Uint8Array => contextBytes(org, ver)
const checkOf = ({ org, ver, no, value }: Omit<Share, 's' | 'check'>): string =>
  hexOf(sha256(joined(labelled('share-check'), contextBytes(org, ver, no, value)))).slice(0, 8)
const commitOf = (org: string, ver: number, secret: Uint8Array): string =>
  hexOf(sha256(joined(labelled('recovery'), place(org, ver), secret)))

/** The hybrid secret that the shared one stands for: shares carry less than 256 bits, which this spreads. */
const keyOf = (org: string, ver: number, secret: Uint8Array): string =>
  bech32
    .encodeFromBytes(
      'AGE-SECRET-KEY-PQ-',
      hkdf(sha256, secret, undefined, joined(labelled('recovery-key'), place(org, ver)), 32),
    )
    .toUpperCase()

/** A trustee signs drills with this; it comes from the share and tells nothing of it. */
const drillKey = ({ org, ver, no, value }: Omit<Share, 's' | 'check'>): Uint8Array =>
  hkdf(sha256, bytesOfHex(value), undefined, joined(labelled('share-proof'), contextBytes(org, ver, no)), 32)

/**
 * A ceremony: a fresh recovery key of which only shares remain, and what the keyset says of it (security 5.2 `R_org`, 5.7).
 * Nobody keeps the secret, not even whoever runs this.
 *
 * @param k how many shares open; n how many there are: 2 of 3, or 3 of 5
 */
export async function beginRecovery(
  org: string,
  ver: number,
  { k, n }: { k: number; n: number },
): Promise<{ terms: RecoveryTerms; shares: Share[] }> {
  must((k === 2 && n === 3) || (k === 3 && n === 5), 'threshold')
  const secret = ed25519_FROST.utils.randomScalar()
  const { secretShares } = ed25519_FROST.trustedDealer({ min: k, max: n }, undefined, secret)
  const shares = Array.from({ length: n }, (_, at): Share => {
    const dealt = secretShares[identifier(at + 1)]
    if (!dealt) throw new Error('A share that was dealt is missing.')
    const share = { org, ver, no: at + 1, value: hexOf(dealt.signingShare) }
    return { s: suite, ...share, check: checkOf(share) }
  })
  const terms = {
    ver,
    k,
    n,
    pub: await hybridPublicOf(keyOf(org, ver, secret)),
    commit: commitOf(org, ver, secret),
    proofs: shares.map((share) => publicKeyOf(drillKey(share))),
  }
  return { terms, shares }
}

const identifier = (no: number): string => ed25519_FROST.Identifier.fromNumber(no)

/** How many words a share is written in: 256 bits, and 8 that tell a slip of the pen. */
const shareLength = 24

/** A share for paper, as numbers of words from 0 to 2047; its number and its organization stand beside. */
export function shareWords({ value, check }: Share): number[] {
  const bits = BigInt(`0x${value}`) * 256n + BigInt(`0x${check.slice(0, 2)}`)
  return Array.from({ length: shareLength }, (_, at) => Number((bits >> BigInt(11 * (shareLength - 1 - at))) & 2047n))
}

/** The share that was written so. @throws Refused `form` for words that are not those of this share of this recovery */
export function shareOfWords(of: Pick<Share, 'org' | 'ver' | 'no'>, words: readonly number[]): Share {
  must(words.length === shareLength && words.every((one) => Number.isInteger(one) && one >= 0 && one < 2048), 'form')
  const bits = words.reduce((sum, one) => sum * 2048n + BigInt(one), 0n)
  const value = (bits >> 8n).toString(16).padStart(64, '0')
  must(value.length === 64, 'form')
  const share = { ...of, value }
  const check = checkOf(share)
  must(BigInt(`0x${check.slice(0, 2)}`) === (bits & 255n), 'form')
  return aShare({ s: suite, ...share, check })
}

/**
 * The recovery secret, as `age` writes it, from k shares or more of one ceremony. Shamir gives silent garbage for a wrong share,
 * so what comes out is checked against the keyset (security 5.7 b).
 *
 * @throws Refused `threshold`: too few, one twice, of another ceremony or organization, or changed
 */
export async function recover(org: string, terms: RecoveryTerms, shares: readonly Share[]): Promise<string> {
  const given = shares.map((share) => aShare({ ...share }))
  must(
    given.every((share) => share.org === org && share.ver === terms.ver && share.no <= terms.n),
    'threshold',
  )
  must(
    given.every((share) => share.check === checkOf(share)),
    'threshold',
  )
  must(given.length >= terms.k && new Set(given.map(({ no }) => no)).size === given.length, 'threshold')
  const secret = await refusing('threshold', () =>
    ed25519_FROST.combineSecret(
      given.map(({ no, value }) => ({ identifier: identifier(no), signingShare: bytesOfHex(value) })),
      { min: terms.k, max: terms.n },
    ),
  )
  must(isSame(bytesOfHex(commitOf(org, terms.ver, secret)), bytesOfHex(terms.commit)), 'threshold')
  const key = keyOf(org, terms.ver, secret)
  must((await hybridPublicOf(key)) === terms.pub, 'threshold')
  return key
}

/** What a trustee answers to a drill: they hold their share, which does not leave them (security 5.7 d). `challenge`: fresh bytes. */
export const answerDrill = (share: Share, challenge: Uint8Array): Uint8Array =>
  sign(drillKey(share), 'drill', place(share.org, share.ver), challenge)

/** Whether the share of this number answered. */
export function isDrillAnswered(
  org: string,
  terms: RecoveryTerms,
  no: number,
  challenge: Uint8Array,
  answer: Uint8Array,
): boolean {
  const proof = terms.proofs[no - 1]
  return proof !== undefined && isSignedBy(proof, answer, 'drill', place(org, terms.ver), challenge)
}
