import { type Register, standingOf } from './log/standing.ts'
import { authorOfMailbox, type MailboxSecret, mailboxHalves, sealMailboxWrap } from './mailbox.ts'
import type { Author } from './model.ts'
import type { StoredObject } from './record.ts'
import type { Part } from './referral.ts'
import { must } from './refusal.ts'
import type { Team } from './team-epoch.ts'
import { beginTeamRecord } from './team-record.ts'
import type { WrapAddress } from './wrap.ts'

/** A conversation as it leaves the first time. */
export interface BegunConversation {
  dataKey: Uint8Array
  author: Author
  object: StoredObject
  /** The key, for the team. */
  wrap: { address: WrapAddress; file: Uint8Array }
  /** The key, for whoever comes back with the words. */
  ownWrap: Uint8Array
}

/**
 * The first message of a young person: a record and a data key of its own, the key for the team and for whoever has the words
 * (security 5.10). Never for a police service, whatever the server says of it.
 *
 * @param message a `message`, and nothing else
 * @throws Refused `authority` for a police service; `stale` for a team whose key must be replaced first
 */
export async function beginConversation(
  register: Register,
  { org, team }: Team,
  { rec, secret, message, day }: { rec: string; secret: MailboxSecret; message: Part; day: string },
): Promise<BegunConversation> {
  must(message.type === 'message', 'form')
  must(standingOf(register, org).keyset.statement.class !== 'police', 'authority')
  const author = await authorOfMailbox(register, org, rec, secret)
  const signing = { author, day }
  const { wrapped, object, wrap } = await beginTeamRecord(register, { org, team }, { rec, first: message }, signing)
  const { enc } = await mailboxHalves(secret)
  const ownWrap = await sealMailboxWrap({ org, rec, kv: 1 }, enc, wrapped, signing)
  return { dataKey: wrapped.dataKey, author, object, wrap, ownWrap }
}
