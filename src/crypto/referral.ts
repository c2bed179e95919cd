import type { Author } from './model.ts'
import type { Reading } from './parcel.ts'
import { headOf, placeAfter, readRecord, type StoredObject } from './record.ts'
import { must } from './refusal.ts'
import { newDataKey, type ObjectRow, type OpenedObject, sealObject } from './sealed-object.ts'
import { arePaired, type Register, standingOf } from './log/standing.ts'
import { openWrap, type RecordHead, sealWrap, type WrapAddress, type WrappedKey } from './wrap.ts'
import type { Team } from './team-epoch.ts'

/** A part of what is sent: its type, the id that the caller drew, and its bytes. */
export interface Part {
  type: ObjectRow['type']
  obj: string
  body: Uint8Array
}

export interface SealedReferral {
  dataKey: Uint8Array
  objects: StoredObject[]
  wraps: { address: WrapAddress; file: Uint8Array }[]
}

/** Coarse grounds for sending without a consent, visible to the server (security 5.9). */
export type Basis = 'danger' | 'obligation'

/**
 * A referral as it leaves: a record and a data key of its own, the consent first, then what is asked, then attachments, and the key
 * wrapped to the author's team and to each intake (security 5.9, 1 to 4). Each wrap says where the record ends, so that a
 * recipient sees at the first reading when its end was cut off.
 *
 * @param parts a `consent` first, unless `basis` says why there is none; exactly one `ref`
 * @param teams the author's own first, then the recipients'
 * @throws Refused `authority` without consent or basis, or for a police team whose organization was not compared with by telephone
 */
export async function sealReferral(
  register: Register,
  { rec, parts, basis }: { rec: string; parts: readonly Part[]; basis: Basis | null },
  teams: readonly [Team, ...Team[]],
  signing: { author: Author; day: string },
): Promise<SealedReferral> {
  const [{ org }, ...recipients] = teams
  must(parts[0]?.type === 'consent' || (basis !== null && parts.every(({ type }) => type !== 'consent')), 'authority')
  must(parts.filter(({ type }) => type === 'ref').length === 1 && recipients.length > 0, 'form')
  must(
    parts.every(({ type }, at) => type === 'ref' || type === 'attachment' || (type === 'consent' && at === 0)),
    'form',
  )
  for (const one of recipients) mustMayReceive(register, org, one)
  const dataKey = newDataKey()
  const objects: StoredObject[] = []
  for (const { type, obj, body } of parts) {
    const row = { type, org, rec, obj, kv: 1, ...placeAfter(headOf(objects)) }
    objects.push({ row, file: await sealObject(row, body, dataKey, signing) })
  }
  const wrapped = { dataKey, head: headOf(objects) }
  const wraps: SealedReferral['wraps'] = []
  for (const team of teams) wraps.push(await sealWrap(register, { org, rec, kv: 1 }, team, wrapped, signing))
  return { dataKey, objects, wraps }
}

/** A police team receives from an organization that compared the words with its own by telephone, and from no other. */
function mustMayReceive(register: Register, org: string, to: Team): void {
  const isPolice = standingOf(register, to.org).keyset.statement.class === 'police'
  must(to.org === org || !isPolice || arePaired(register, org, to.org), 'authority')
}

/**
 * One more team for a record that this client has read: their consent at its end, then the record’s key, for them to read all of it.
 *
 * @param consent a `consent`, and nothing else
 * @throws Refused `stale` for a team whose key must be replaced first, `authority` for a police team that was not compared with
 */
export async function addRecipient(
  register: Register,
  { head, dataKey, ...record }: { org: string; rec: string; kv: number; head: RecordHead; dataKey: Uint8Array },
  { consent, team }: { consent: Part; team: Team },
  signing: { author: Author; day: string },
): Promise<{ object: StoredObject; wrap: { address: WrapAddress; file: Uint8Array } }> {
  must(consent.type === 'consent', 'form')
  mustMayReceive(register, record.org, team)
  const object = await appendObject(record, head, consent, dataKey, signing)
  const wrapped = { dataKey, head: headOf([object]) }
  return { object, wrap: await sealWrap(register, record, team, wrapped, signing) }
}

/** One more object in a record that this client has read: an answer, a withdrawal, a note. */
export async function appendObject(
  record: { org: string; rec: string; kv: number },
  head: RecordHead,
  { type, obj, body }: Part,
  dataKey: Uint8Array,
  signing: { author: Author; day: string },
): Promise<StoredObject> {
  const row = { type, ...record, obj, ...placeAfter(head) }
  return { row, file: await sealObject(row, body, dataKey, signing) }
}

/**
 * A referral as a team reads it, or refuses it whole: wrap, record, chain.
 *
 * @param seen where this client knew the record to stand; null the first time
 */
export async function openReferral(
  record: { org: string; rec: string },
  objects: readonly StoredObject[],
  wrap: { address: WrapAddress; file: Uint8Array },
  teamSecret: string,
  seen: RecordHead,
  reading: Reading,
): Promise<{ key: WrappedKey; opened: OpenedObject[] }> {
  const kv = 1
  const key = await openWrap(wrap.file, { ...record, kv }, wrap.address, teamSecret, reading)
  const opened = await readRecord(record, objects, new Map([[kv, key.dataKey]]), [key.head, seen], reading)
  return { key, opened }
}
