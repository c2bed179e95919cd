import type { TreeHead } from './key-log.ts'
import type { Author } from '../model.ts'
import { must, Refused } from '../refusal.ts'
import type { Keyset, Member, Pairing, Statement, TeamEpoch } from './statement.ts'

/** A statement, what others call it, and its place in the log. */
export interface Placed<T extends Statement> {
  statement: T
  hash: string
  index: number
}

/** What the log says of one organization, in the order of its statements. */
export interface Standing {
  keyset: Placed<Keyset>
  /** The last statement about it: the next must name it, and come later. */
  last: { hash: string; index: number }
  members: ReadonlyMap<string, Placed<Member>>
  /** By the hash of what was ended: up to which size of the log it still counts, and where it was said. */
  ended: ReadonlyMap<string, { good: number; index: number }>
  epochs: ReadonlyMap<string, readonly Placed<TeamEpoch>[]>
  pairs: readonly Pairing[]
  isClosed: boolean
}

/** What a client holds for true: the organizations it has read, at one checked head of the log. */
export interface Register {
  head: TreeHead
  standings: ReadonlyMap<string, Standing>
}

/** What the log says of an organization. @throws Refused when this client has read nothing of it */
export function standingOf({ standings }: Register, org: string): Standing {
  const standing = standings.get(org)
  if (!standing) throw new Refused('log')
  return standing
}

/** A young person who writes to a team: known by the keys of their mailbox, which no statement names (security 5.10). */
export interface Correspondent {
  /** The organization they write to. */
  org: string
  /** Their record: the conversation. */
  rec: string
  /** Hash of the public halves of the mailbox. */
  cert: string
  /** Ed25519, hexadecimal. */
  key: string
}

/** Who wrote, as their statement says; of a correspondent, `user` is the record. */
export interface Writer {
  org: string
  user: string
  key: string
}

/**
 * The user that a header names, if they may have written it: their statement is in the log that they and we have seen, and was not
 * ended before they wrote (security 5.3, decoder order).
 *
 * @param from organizations whose people may write here
 * @param correspondent the young person who may, in the record of a mailbox
 * @throws Refused
 */
export function writerOf(
  register: Register,
  { snd, cert, log }: { snd: string; cert: string; log: number },
  from: readonly string[],
  correspondent: Correspondent | null = null,
): Writer {
  must(log <= register.head.size, 'log')
  if (correspondent !== null && snd === correspondent.rec) {
    must(cert === correspondent.cert, 'sender')
    return { org: correspondent.org, user: snd, key: correspondent.key }
  }
  for (const org of from) {
    const standing = register.standings.get(org)
    const placed = standing?.members.get(cert)
    if (!standing || !placed) continue
    const end = standing.ended.get(cert)
    must(placed.statement.uid === snd && placed.index < log && (!end || log <= end.good), 'sender')
    return { org, user: snd, key: placed.statement.sig }
  }
  throw new Refused('sender')
}

/** Members of a team who are there now, each by their latest statement. */
export function membersOf(standing: Standing, team: string): Placed<Member>[] {
  const latest = new Map([...standing.members.values()].map((one) => [one.statement.uid, one]))
  return [...latest.values()].filter(
    ({ statement, hash }) => !standing.ended.has(hash) && statement.teams.some(({ id }) => id === team),
  )
}

/** The statement of a user who is there now. @throws Refused */
export function memberOf(standing: Standing, user: string): Placed<Member> {
  const found = [...standing.members.values()].findLast(({ statement }) => statement.uid === user)
  if (!found || standing.ended.has(found.hash)) throw new Refused('sender')
  return found
}

/** Someone left the team, or its members’ keys changed, after its last epoch began: nothing may be sealed to that one (security 5.6). */
export function mustRotate(standing: Standing, team: string): boolean {
  const began = standing.epochs.get(team)?.at(-1)?.index ?? -1
  return [...standing.members.values()].some(({ statement, hash }) => {
    if (!statement.teams.some(({ id }) => id === team)) return false
    const end = standing.ended.get(hash)
    return end !== undefined && end.index > began
  })
}

/**
 * The key of a team to seal to now: logged, of an organization that is there, and of nobody who left.
 *
 * @throws Refused `log` for a team without a key, `stale` when its epoch must be replaced first
 */
export function teamKey(register: Register, org: string, team: string): TeamEpoch {
  const standing = standingOf(register, org)
  must(!standing.isClosed, 'stale')
  const epoch = standing.epochs.get(team)?.at(-1)
  if (!epoch) throw new Refused('log')
  must(!mustRotate(standing, team), 'stale')
  return epoch.statement
}

/** What the log said of one epoch of a team. @throws Refused */
export function loggedEpoch(register: Register, org: string, team: string, e: number): TeamEpoch {
  const found = standingOf(register, org)
    .epochs.get(team)
    ?.find(({ statement }) => statement.e === e)
  if (!found) throw new Refused('log')
  return found.statement
}

/** Whether both said, of the keysets that they have now, that they compared them. */
export function arePaired(register: Register, one: string, other: string): boolean {
  const [mine, theirs] = [standingOf(register, one), standingOf(register, other)]
  const says = (from: Standing, to: Standing): boolean =>
    from.pairs.some(({ keyset, withKeyset }) => keyset === from.keyset.hash && withKeyset === to.keyset.hash)
  return says(mine, theirs) || says(theirs, mine)
}

/** Who writes from this client, at the head it has checked. @throws Refused for a user who is not in the log */
export function authorAt(register: Register, org: string, user: string, signingKey: Uint8Array): Author {
  return { user, signingKey, cert: memberOf(standingOf(register, org), user).hash, log: register.head.size }
}

/** The hash that a statement of this organization must name as the one before it; null for its first. */
export const afterIn = ({ standings }: Register, org: string): string | null => standings.get(org)?.last.hash ?? null

/** Signing keys by holder; those who were ended hold nothing any more. */
export function holderKeys({ keyset, members, ended }: Standing): Map<string, string> {
  const gone = new Set(
    [...members.values()].filter(({ hash }) => ended.has(hash)).map(({ statement }) => statement.sig),
  )
  return new Map(keyset.statement.holders.filter(({ key }) => !gone.has(key)).map(({ uid, key }) => [uid, key]))
}
