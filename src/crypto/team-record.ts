import type { Register } from './log/standing.ts'
import type { Author } from './model.ts'
import { headOf, type StoredObject } from './record.ts'
import { appendObject, type Part } from './referral.ts'
import { newDataKey } from './sealed-object.ts'
import type { Team } from './team-epoch.ts'
import { sealWrap, type WrapAddress, type WrappedKey } from './wrap.ts'

/** A record that has just begun: its first object, and its key for one team. */
export interface BegunRecord {
  wrapped: WrappedKey
  object: StoredObject
  wrap: { address: WrapAddress; file: Uint8Array }
}

/**
 * A record and a data key of its own, whose key one team has: what it writes for itself, or what is written to it.
 *
 * @throws Refused `stale` for a team whose key must be replaced first; `log`, `sender` for who is not in the log
 */
export async function beginTeamRecord(
  register: Register,
  { org, team }: Team,
  { rec, first }: { rec: string; first: Part },
  signing: { author: Author; day: string },
): Promise<BegunRecord> {
  const record = { org, rec, kv: 1 }
  const dataKey = newDataKey()
  const object = await appendObject(record, null, first, dataKey, signing)
  const wrapped = { dataKey, head: headOf([object]) }
  return { wrapped, object, wrap: await sealWrap(register, record, { org, team }, wrapped, signing) }
}
