import {
  membersOf,
  mustRotate,
  type Member,
  type Register,
  type SignedStatement,
  readCanonical,
  readSignedStatement,
} from '../../crypto/index.ts'
import type { KeySession } from '../sealed/key-session.ts'
import { bytesOfText } from '../sealed/hex.ts'
import type { Place } from '../sealed/server.ts'

/** Someone with keys in an organization now, by the log. */
export interface Current {
  uid: string
  cert: string
  member: Member
}

export function currentMembers(register: Register, organization: string): Current[] {
  const standing = register.standings.get(organization)
  if (!standing) return []
  return [...standing.members.values()]
    .filter(({ hash }) => !standing.ended.has(hash))
    .map(({ statement, hash }) => ({ uid: statement.uid, cert: hash, member: statement }))
}

export const holdersOf = (register: Register, organization: string): string[] =>
  register.standings.get(organization)?.keyset.statement.holders.map(({ uid }) => uid) ?? []

export const nameOf = ({ people }: Pick<Place, 'people'>, uid: string): string =>
  people.find(({ id }) => id === uid)?.name ?? '…'

/** Public keys that someone offers, and the statement that they signed; null for what cannot be read. */
export function readOffer(text: string): { enc: string; sig: string; member: SignedStatement | null } | null {
  try {
    const value = readCanonical(bytesOfText(text)) as { enc?: unknown; sig?: unknown; member?: unknown }
    if (typeof value.enc !== 'string' || typeof value.sig !== 'string') return null
    const member = value.member === null ? null : readSignedStatement(value.member)
    return { enc: value.enc, sig: value.sig, member }
  } catch {
    return null
  }
}

/** What a holder’s next visit must do, by the log and by who works there. */
export type Upkeep =
  | { kind: 'left'; uid: string; cert: string }
  | { kind: 'rotate'; team: string }
  | { kind: 'give'; uid: string; team: string; epoch: number }

export function upkeepOf({ register, me }: KeySession, place: Place): Upkeep[] {
  const standing = register.standings.get(place.id)
  if (!standing || standing.isClosed) return []
  const holders = holdersOf(register, place.id)
  const left = currentMembers(register, place.id)
    .filter(({ uid }) => uid !== me.id && !holders.includes(uid))
    .filter(({ uid }) => !place.people.some((one) => one.id === uid && one.works))
    .map(({ uid, cert }): Upkeep => ({ kind: 'left', uid, cert }))
  const teams = place.teams.flatMap(({ id: team }): Upkeep[] => {
    const last = standing.epochs.get(team)?.at(-1)?.statement
    const members = membersOf(standing, team)
    if (members.length === 0) return []
    if (!last || mustRotate(standing, team)) return [{ kind: 'rotate', team }]
    return members
      .filter(
        ({ statement: { uid } }) =>
          !place.given.some((one) => one.team === team && one.epoch === last.e && one.person === uid),
      )
      .map(({ statement: { uid } }) => ({ kind: 'give', uid, team, epoch: last.e }))
  })
  return [...left, ...teams]
}
