import { argon2idAsync } from '@noble/hashes/argon2.js'
import { hkdf } from '@noble/hashes/hkdf.js'
import { bytesOfHex, bytesOfNumber, contextBytes, drawBytes, hexOf, joined, labelled, sha256 } from './bytes.ts'
import { canonicalBytes, readCanonical } from './canonical.ts'
import { hybridKeys, hybridPublicOf } from './hybrid.ts'
import { aHash, anId, suite } from './model.ts'
import { mustBePadded, padded } from './padding.ts'
import { must } from './refusal.ts'
import { openWithKey, sealWithKey } from './seal-with-key.ts'
import { exactly, oneOf, type Reader, word } from './shape.ts'
import { publicKeyOf } from './signature.ts'

/** Both secrets of a user (security 5.2, `U_enc` and `U_sig`). In memory only, but inside a wrap. */
export interface UserSecret {
  uid: string
  /** `AGE-SECRET-KEY-PQ-1…` */
  enc: string
  /** Seed of Ed25519, hexadecimal. */
  sig: string
}

const aUserSecret: Reader<UserSecret & { s: typeof suite }> = exactly({
  s: oneOf(suite),
  uid: anId,
  enc: word(/^AGE-SECRET-KEY-PQ-1[02-9AC-HJ-NP-Z]{58}$/),
  sig: aHash,
})

export async function newUserSecret(uid: string): Promise<UserSecret> {
  const { secret } = await hybridKeys()
  return { uid, enc: secret, sig: hexOf(drawBytes(32)) }
}

/** What the log says of these secrets. */
export const publicHalves = async ({ enc, sig }: UserSecret): Promise<{ enc: string; sig: string }> => ({
  enc: await hybridPublicOf(enc),
  sig: publicKeyOf(bytesOfHex(sig)),
})

/** How many words there are to choose from: each is worth 11 bits. Which words these are is for whoever shows them, in either language. */
export const wordCount = 2048

/** Six words, as numbers from 0 to 2047: 66 random bits, for who types them often (security 5.2, `W_pass`). */
export const drawPhrase = (): number[] =>
  Array.from({ length: 6 }, () => {
    const [high = 0, low = 0] = drawBytes(2)
    return (high * 256 + low) % wordCount
  })

/** Twelve words for the printed kit (`W_kit`): 128 random bits, and 4 that tell a slip of the pen. */
export function drawKit(): number[] {
  const bytes = drawBytes(16)
  const bits = BigInt(`0x${hexOf(bytes)}`) * 16n + BigInt(kitCheck(bytes))
  return Array.from({ length: 12 }, (_, at) => Number((bits >> BigInt(11 * (11 - at))) & 2047n))
}

const kitCheck = (bytes: Uint8Array): number => (sha256(joined(labelled('kit'), bytes))[0] ?? 0) >> 4

/** Whether these twelve words are those of some kit: told before anything is tried. */
export function isKit(words: readonly number[]): boolean {
  if (words.length !== 12 || !words.every(isWord)) return false
  const bits = words.reduce((sum, one) => sum * 2048n + BigInt(one), 0n)
  return kitCheck(bytesOfHex((bits >> 4n).toString(16).padStart(32, '0'))) === Number(bits & 15n)
}

const isWord = (one: number): boolean => Number.isInteger(one) && one >= 0 && one < wordCount

/** With what a person unlocks: 32 bytes from their passkey (PRF), or the numbers of their words. */
export type Unlocking =
  | { kind: 'prf'; output: Uint8Array }
  | { kind: 'phrase'; words: readonly number[] }
  | { kind: 'kit'; words: readonly number[] }

/** Whose: the instance (its public name) and the user, so that the same words open nothing elsewhere. */
export interface UnlockPlace {
  instance: string
  uid: string
}

const context = (kind: Unlocking['kind'], { instance, uid }: UnlockPlace): Uint8Array =>
  joined(labelled('un1'), contextBytes(kind, instance, uid))

/** 32 bytes. Argon2id (46 MiB, 1 pass, 1 lane) for the phrase; the kit and the passkey are strong enough alone (security 5.1, 5.2). */
async function unlockKey(unlocking: Unlocking, place: UnlockPlace): Promise<Uint8Array> {
  const purpose = context(unlocking.kind, place)
  if (unlocking.kind === 'prf') {
    must(unlocking.output.length === 32, 'form')
    return hkdf(sha256, unlocking.output, undefined, purpose, 32)
  }
  const words = joined(...unlocking.words.map((one) => bytesOfNumber(one, 2)))
  must(unlocking.words.length === (unlocking.kind === 'kit' ? 12 : 6) && unlocking.words.every(isWord), 'form')
  if (unlocking.kind === 'kit') return hkdf(sha256, words, undefined, purpose, 32)
  return argon2idAsync(words, sha256(purpose).slice(0, 16), { m: 46 * 1024, t: 1, p: 1, dkLen: 32 })
}

/** The user's secrets under one way to unlock; a row of its own for each way (security 5.2). */
export async function lockUserSecret(
  secret: UserSecret,
  unlocking: Unlocking,
  place: UnlockPlace,
): Promise<Uint8Array> {
  must(secret.uid === place.uid, 'context')
  const text = canonicalBytes({ s: suite, ...secret })
  const content = padded(joined(bytesOfNumber(text.length, 2), text), 'bucket')
  return sealWithKey('tisserin.org/un1', await unlockKey(unlocking, place), context(unlocking.kind, place), content)
}

/** @throws Refused for another way, other words, another user or instance; all the same to whoever tries */
export async function unlockUserSecret(
  file: Uint8Array,
  unlocking: Unlocking,
  place: UnlockPlace,
): Promise<UserSecret> {
  const key = await unlockKey(unlocking, place)
  const bytes = await openWithKey('tisserin.org/un1', key, context(unlocking.kind, place), file)
  const end = 2 + new DataView(bytes.buffer, bytes.byteOffset).getUint16(0)
  mustBePadded(bytes, end, 'bucket')
  const { uid, enc, sig } = aUserSecret(readCanonical(bytes.slice(2, end)))
  must(uid === place.uid, 'context')
  return { uid, enc, sig }
}
