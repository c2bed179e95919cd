import { bytesOfHex, hexOf } from './bytes.ts'
import { aHash, type Author } from './model.ts'
import { openParcel, type Reading, sealParcel } from './parcel.ts'
import { exactly, orNull, type Reader, whole } from './shape.ts'
import { memberOf, type Register, standingOf, teamKey } from './log/standing.ts'

/** Where a record stood: how many objects, and the hash of the last file; null for an empty one. */
export type RecordHead = { seq: number; hash: string } | null

/** A record's data key, with where the record stood when it was wrapped: whoever opens it can tell a record that was cut off. */
export interface WrappedKey {
  dataKey: Uint8Array
  head: RecordHead
}

const aWrap: Reader<{ dk: string; head: RecordHead }> = exactly({
  dk: aHash,
  head: orNull(exactly({ seq: whole(0, 2 ** 40), hash: aHash })),
})

/** What a wrap holds, whoever it is for. @throws Refused */
export const readWrappedKey: Reader<WrappedKey> = (value) => {
  const { dk, head } = aWrap(value)
  return { dataKey: bytesOfHex(dk), head }
}

/** For whom a record's key is wrapped: a team at an epoch, or one user (their drafts), whose `epoch` is 0. */
export interface WrapAddress {
  org: string
  to: string
  epoch: number
}

const wrapContext = (record: { org: string; rec: string; kv: number }, { org, to, epoch }: WrapAddress) =>
  ({ type: 'wrap', org: record.org, of: record.rec, ver: record.kv, toOrg: org, to, toVer: epoch }) as const

/**
 * A record's data key, version `kv`, for a team at its epoch of now, or for one user. There is no way to name a key: it is the one
 * that the log gives, or nothing is sealed (security 5.4: « refuse to encrypt to an unlogged key »).
 *
 * @param record.org whose record it is
 * @throws Refused `stale` for a team whose epoch must be replaced first, `log` or `sender` for who is not in the log
 */
export async function sealWrap(
  register: Register,
  record: { org: string; rec: string; kv: number },
  to: { org: string; team: string } | { org: string; user: string },
  { dataKey, head }: WrappedKey,
  signing: { author: Author; day: string },
): Promise<{ address: WrapAddress; file: Uint8Array }> {
  const { address, pub } = loggedAddress(register, to)
  const file = await sealParcel(wrapContext(record, address), pub, { dk: hexOf(dataKey), head }, signing)
  return { address, file }
}

function loggedAddress(
  register: Register,
  to: { org: string; team: string } | { org: string; user: string },
): { address: WrapAddress; pub: string } {
  if ('team' in to) {
    const { e, pub } = teamKey(register, to.org, to.team)
    return { address: { org: to.org, to: to.team, epoch: e }, pub }
  }
  const { statement } = memberOf(standingOf(register, to.org), to.user)
  return { address: { org: to.org, to: to.user, epoch: 0 }, pub: statement.enc }
}

/** @throws Refused for a wrap of another record, version, team, epoch or user as well */
export async function openWrap(
  file: Uint8Array,
  record: { org: string; rec: string; kv: number },
  address: WrapAddress,
  secretKey: string,
  reading: Reading,
): Promise<WrappedKey> {
  const { content } = await openParcel(file, wrapContext(record, address), secretKey, readWrappedKey, reading)
  return content
}
