import { exactly, oneOf, orNull, type Reader, whole, word } from './shape.ts'
import { must, Refused } from './refusal.ts'

/** The one suite. Another is another name, read by another version, never guessed (security 5.1). */
export const suite = 'T1'

/** A UUID in lower case. Whose ids these are is the caller's: this room draws none. */
export const anId = word(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
/** SHA-256, or a key of 32 bytes, in 64 lower-case hexadecimal signs. */
export const aHash = word(/^[0-9a-f]{64}$/)
/** Ed25519, in 128 lower-case hexadecimal signs. */
export const aSignature = word(/^[0-9a-f]{128}$/)
/** Public half of a hybrid key, as `age` writes it (`age1pq1…`, 1216 bytes in bech32). */
export const anAgeKey = word(/^age1pq1[02-9ac-hj-np-z]{1952}$/)
/** A calendar day, written 2026-12-01. */
export const aDay = word(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
const aCount = whole(0, 2 ** 40)

/** What an object of a record is (security 5.9); `message`: of a mailbox (5.10). */
const objectTypes = ['consent', 'ref', 'attachment', 'note', 'ack', 'withdrawal', 'message'] as const
export type ObjectType = (typeof objectTypes)[number]

/** What is signed inside a sealed object (security 5.3). */
export interface ObjectHeader {
  s: typeof suite
  type: ObjectType
  /** The organization whose record it is. */
  org: string
  rec: string
  obj: string
  /** Version of the record's data key, from 1; another when access shrinks. */
  kv: number
  /** Place in the record, from 0, without a gap. */
  seq: number
  /** SHA-256 of the file before it in the record; null for the first. */
  prev: string | null
  /** The user who wrote it. */
  snd: string
  /** Hash of the statement that says who that is. */
  cert: string
  /** Statements in the log that the author had checked. */
  log: number
  day: string
}

export const anObjectHeader: Reader<ObjectHeader> = exactly({
  s: oneOf(suite),
  type: oneOf(...objectTypes),
  org: anId,
  rec: anId,
  obj: anId,
  kv: whole(1, 65_535),
  seq: aCount,
  prev: orNull(aHash),
  snd: anId,
  cert: aHash,
  log: aCount,
  day: aDay,
})

/** What a parcel holds: a record's data key; a team's secret, for a member, the next epoch or recovery; a share of recovery. */
const parcelTypes = ['wrap', 'epoch', 'back', 'rescue', 'share'] as const
export type ParcelType = (typeof parcelTypes)[number]

/** What is signed inside a parcel: one key, sealed to one public key (security 5.2, 5.3 `wrap`). */
export interface ParcelHeader {
  s: typeof suite
  type: ParcelType
  /** The organization that it comes from. */
  org: string
  /** What the key inside is of: a record, a team, or the organization itself (recovery). */
  of: string
  /** Version of that key: kv, epoch, or version of the recovery. */
  ver: number
  /** Whom it is sealed to: an organization, one of its teams or users (or itself, for recovery), at this epoch or version; 0 for a user. */
  toOrg: string
  to: string
  toVer: number
  snd: string
  cert: string
  log: number
  day: string
}

export const aParcelHeader: Reader<ParcelHeader> = exactly({
  s: oneOf(suite),
  type: oneOf(...parcelTypes),
  org: anId,
  of: anId,
  ver: whole(1, 65_535),
  toOrg: anId,
  to: anId,
  toVer: whole(0, 65_535),
  snd: anId,
  cert: aHash,
  log: aCount,
  day: aDay,
})

/** Who writes: a user whose statement is in the log, and how much of the log they had checked. */
export interface Author {
  user: string
  /** Ed25519, 32 bytes. */
  signingKey: Uint8Array
  cert: string
  log: number
}

/** Suites first: what another suite made is told apart from what is broken. @throws Refused */
export function mustBeOurSuite(header: unknown): void {
  if (typeof header !== 'object' || header === null || !('s' in header)) throw new Refused('form')
  must(header.s === suite, 'suite')
}

const dayMs = 86_400_000

/** A clock may be off by a day (issue 17, « clock off by a day »). @throws Refused for a day after tomorrow's */
export function mustNotBeFuture(day: string, today: string): void {
  const [written, now] = [day, today].map((one) => Date.parse(`${aDay(one)}T00:00:00Z`))
  must(written !== undefined && now !== undefined && written - now <= dayMs, 'future')
}
