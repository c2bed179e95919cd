import { argon2idAsync } from '@noble/hashes/argon2.js'
import { hkdf } from '@noble/hashes/hkdf.js'
import {
  bytesOf,
  bytesOfHex,
  bytesOfNumber,
  contextBytes,
  drawBytes,
  hexOf,
  joined,
  labelled,
  sha256,
} from './bytes.ts'
import { canonicalBytes, hashOfPlain, readCanonical } from './canonical.ts'
import { hybridKeys, hybridPublicOf } from './hybrid.ts'
import type { Correspondent, Register } from './log/standing.ts'
import { aHash, type Author, suite } from './model.ts'
import { mustBePadded, padded } from './padding.ts'
import { openParcel, type Reading, sealParcel } from './parcel.ts'
import { must } from './refusal.ts'
import { openWithKey, sealWithKey } from './seal-with-key.ts'
import { areMailboxWords, bytesOfWords } from './seven-words.ts'
import { exactly, oneOf, type Reader, word } from './shape.ts'
import { publicKeyOf } from './signature.ts'
import { readWrappedKey, type WrappedKey } from './wrap.ts'

/** Both secrets of a mailbox (security 5.2, `M_enc`), and what it signs with. In memory only, but in its locked file. */
export interface MailboxSecret {
  /** `AGE-SECRET-KEY-PQ-1…` */
  enc: string
  /** Seed of Ed25519, hexadecimal. */
  sig: string
}

const aMailboxSecret: Reader<MailboxSecret & { s: typeof suite }> = exactly({
  s: oneOf(suite),
  enc: word(/^AGE-SECRET-KEY-PQ-1[02-9AC-HJ-NP-Z]{58}$/),
  sig: aHash,
})

export async function newMailboxSecret(): Promise<MailboxSecret> {
  return { enc: (await hybridKeys()).secret, sig: hexOf(drawBytes(32)) }
}

/** Where a mailbox is: the instance, by its public name, so that the same words open nothing elsewhere. */
export interface MailboxWays {
  /** 7 words, as numbers. */
  words: readonly number[]
  /** 4 to 8 digits; '' for none. */
  pin: string
  instance: string
}

/** What the words and the PIN give. `loc` and `auth` go to the server, which keeps their hashes; `kek` never leaves the page. */
export interface MailboxKeys {
  /** 16 bytes: where it is. */
  loc: Uint8Array
  /** 32 bytes: that whoever asks has the words and the PIN. */
  auth: Uint8Array
  /** 32 bytes: opens its locked file. */
  kek: Uint8Array
}

const argon = { m: 46 * 1024, t: 1, p: 1, dkLen: 32 }
const instanceSalt = (instance: string): Uint8Array => sha256(labelled('mbx', contextBytes(instance))).slice(0, 16)

/**
 * Argon2id twice, whether there is a PIN or not, so that the server cannot tell (security 5.10). About a second of an old phone; it
 * gives its turn to the page.
 *
 * @throws Refused for words that are of no mailbox, or a PIN that is none
 */
export async function deriveMailbox({ words, pin, instance }: MailboxWays): Promise<MailboxKeys> {
  must(areMailboxWords(words) && /^(\d{4,8})?$/.test(pin), 'form')
  const first = await argon2idAsync(bytesOfWords(words), instanceSalt(instance), argon)
  const part = (secret: Uint8Array, purpose: string, length: number): Uint8Array =>
    hkdf(sha256, secret, undefined, labelled(`mbx-${purpose}`), length)
  const second = await argon2idAsync(bytesOf(pin), part(first, 'pin', 16), argon)
  const both = joined(first, second)
  return { loc: part(first, 'loc', 16), auth: part(both, 'auth', 32), kek: part(both, 'kek', 32) }
}

const lockContext = (rec: string): Uint8Array => joined(labelled('un1'), contextBytes('mailbox', rec))

/** The mailbox's secrets under its words; once more for other words. */
export function lockMailbox(secret: MailboxSecret, kek: Uint8Array, rec: string): Promise<Uint8Array> {
  const text = canonicalBytes({ s: suite, ...secret })
  const content = padded(joined(bytesOfNumber(text.length, 2), text), 'bucket')
  return sealWithKey('tisserin.org/un1', kek, lockContext(rec), content)
}

/** @throws Refused */
export async function unlockMailbox(file: Uint8Array, kek: Uint8Array, rec: string): Promise<MailboxSecret> {
  const bytes = await openWithKey('tisserin.org/un1', kek, lockContext(rec), file)
  const end = 2 + new DataView(bytes.buffer, bytes.byteOffset).getUint16(0)
  mustBePadded(bytes, end, 'bucket')
  const { enc, sig } = aMailboxSecret(readCanonical(bytes.slice(2, end)))
  return { enc, sig }
}

/** What the server and the team know a mailbox by: its public halves. */
export interface MailboxPublic {
  /** `age1pq1…` */
  enc: string
  /** Hexadecimal. */
  sig: string
}

export const mailboxHalves = async ({ enc, sig }: MailboxSecret): Promise<MailboxPublic> => ({
  enc: await hybridPublicOf(enc),
  sig: publicKeyOf(bytesOfHex(sig)),
})

/** Whoever writes with the words, as a team checks them: no statement of the log says who they are, their mailbox does. */
export const correspondentOf = (org: string, rec: string, { enc, sig }: MailboxPublic): Correspondent => ({
  org,
  rec,
  cert: hexOf(hashOfPlain({ s: suite, t: 'mailbox', org, rec, enc, sig })),
  key: sig,
})

/** How a mailbox signs, at the head of the log that its page has checked. */
export async function authorOfMailbox(
  { head }: Register,
  org: string,
  rec: string,
  secret: MailboxSecret,
): Promise<Author> {
  const { cert } = correspondentOf(org, rec, await mailboxHalves(secret))
  return { user: rec, signingKey: bytesOfHex(secret.sig), cert, log: head.size }
}

const toMailbox = ({ org, rec, kv }: { org: string; rec: string; kv: number }) =>
  ({ type: 'wrap', org, of: rec, ver: kv, toOrg: org, to: rec, toVer: 0 }) as const

/** The conversation's key for whoever has the words, as `sealWrap` does for a team (security 5.10, « DK wrapped to team and M_pub »). */
export const sealMailboxWrap = (
  record: { org: string; rec: string; kv: number },
  enc: string,
  { dataKey, head }: WrappedKey,
  signing: { author: Author; day: string },
): Promise<Uint8Array> => sealParcel(toMailbox(record), enc, { dk: hexOf(dataKey), head }, signing)

/** @throws Refused */
export async function openMailboxWrap(
  file: Uint8Array,
  record: { org: string; rec: string; kv: number },
  { enc }: MailboxSecret,
  reading: Reading,
): Promise<WrappedKey> {
  return (await openParcel(file, toMailbox(record), enc, readWrappedKey, reading)).content
}
