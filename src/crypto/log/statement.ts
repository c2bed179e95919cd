import { bytesOfHex, hexOf } from '../bytes.ts'
import { canonicalBytes, hashOfPlain, type Plain } from '../canonical.ts'
import { aDay, aHash, anAgeKey, anId, aSignature, suite } from '../model.ts'
import { eitherBy, exactly, listOf, oneOf, orNull, type Reader, whole } from '../shape.ts'
import { isSignedBy, sign } from '../signature.ts'

const aVersion = whole(1, 65_535)
const kinds = ['community', 'school', 'health', 'police', 'network'] as const

/** How an organization is recovered (security 5.2, `R_org`): everything public about a ceremony. */
export interface RecoveryTerms {
  ver: number
  pub: string
  k: number
  n: number
  /** Of the shared secret: what shares give is checked against it. */
  commit: string
  /** One key a share, by its number: whoever holds the share answers a drill with it. */
  proofs: string[]
}

const terms: Reader<RecoveryTerms> = exactly({
  ver: aVersion,
  pub: anAgeKey,
  k: whole(2, 5),
  n: whole(3, 5),
  commit: aHash,
  proofs: listOf(aHash, 5),
})

/** Of every statement: the organization, and the hash of the one before it about the same organization. */
interface About {
  s: typeof suite
  org: string
  after: string | null
  day: string
}

/** Who holds the keys of an organization, and how many of them an act takes (security 5.13). */
export interface Keyset extends About {
  t: 'keyset'
  ver: number
  prev: string | null
  /** `of`: the organization of the holder; another one’s is a trustee. */
  holders: { uid: string; of: string; key: string }[]
  threshold: number
  recovery: RecoveryTerms
  class: (typeof kinds)[number]
}

/** A user of an organization, with both public keys (security 5.4). */
export interface Member extends About {
  t: 'member'
  ks: number
  uid: string
  enc: string
  sig: string
  teams: { id: string; role: 'member' | 'intake' }[]
}

/** The public key of a team from now on. `back`: hash of the parcel with the secret before it; null when there is none. */
export interface TeamEpoch extends About {
  t: 'epoch'
  ks: number
  team: string
  e: number
  pub: string
  back: string | null
}

/** Ends a member, or the organization itself when it targets its keyset. */
export interface Revocation extends About {
  t: 'revoke'
  ks: number
  target: string
  /** What was written by someone who had seen this much of the log, and no more, still counts. */
  good: number
  reason: 'left' | 'changed' | 'lost' | 'stolen'
}

/** Two organizations that compared their keysets (security 5.4). It stands in the order of `org`. */
export interface Pairing extends About {
  t: 'pair'
  with: string
  keyset: string
  withKeyset: string
}

export type Statement = Keyset | Member | TeamEpoch | Revocation | Pairing

const about = { s: oneOf(suite), org: anId, after: orNull(aHash), day: aDay }
const aStatement: Reader<Statement> = eitherBy<Statement>('t', {
  keyset: exactly<Keyset>({
    ...about,
    t: oneOf('keyset'),
    ver: aVersion,
    prev: orNull(aHash),
    holders: listOf(exactly({ uid: anId, of: anId, key: aHash }), 32),
    threshold: whole(2, 32),
    recovery: terms,
    class: oneOf(...kinds),
  }),
  member: exactly<Member>({
    ...about,
    t: oneOf('member'),
    ks: aVersion,
    uid: anId,
    enc: anAgeKey,
    sig: aHash,
    teams: listOf(exactly({ id: anId, role: oneOf('member', 'intake') }), 64),
  }),
  epoch: exactly<TeamEpoch>({
    ...about,
    t: oneOf('epoch'),
    ks: aVersion,
    team: anId,
    e: aVersion,
    pub: anAgeKey,
    back: orNull(aHash),
  }),
  revoke: exactly<Revocation>({
    ...about,
    t: oneOf('revoke'),
    ks: aVersion,
    target: aHash,
    good: whole(0, 2 ** 40),
    reason: oneOf('left', 'changed', 'lost', 'stolen'),
  }),
  pair: exactly<Pairing>({ ...about, t: oneOf('pair'), with: anId, keyset: aHash, withKeyset: aHash }),
})

/** A statement and who signed it, each once. */
export interface SignedStatement {
  statement: Statement
  sigs: { by: string; sig: string }[]
}

const aSignedStatement: Reader<SignedStatement> = exactly({
  statement: aStatement,
  sigs: listOf(exactly({ by: anId, sig: aSignature }), 64),
})

/** A statement as it came from elsewhere. Its form only; whether it counts is `admit`'s to say. @throws Refused */
export const readSignedStatement = (value: unknown): SignedStatement => aSignedStatement(value as Plain)

// A statement is made of what may be signed; its type only says it by names.
const plain = (value: object): Plain => value as Plain

/** What other statements and headers call it: SHA-256 of its canonical writing, without signatures. */
export const statementHash = (statement: Statement): string => hexOf(hashOfPlain(plain(statement)))

/** The hash that the log's leaf covers: with signatures (security 5.13). */
export const signedStatementHash = (signed: SignedStatement): Uint8Array => hashOfPlain(plain(signed))

/** The same statement with one more signature, of this user. Another one of the same user is replaced. */
export function signStatement(
  { statement, sigs }: SignedStatement,
  by: string,
  signingKey: Uint8Array,
): SignedStatement {
  const sig = hexOf(sign(signingKey, 'statement', canonicalBytes(plain(statement))))
  return { statement, sigs: [...sigs.filter((one) => one.by !== by), { by, sig }] }
}

/** As whom a sheet of recovery signs: nobody’s id, by its number. */
export const sheetSigner = (no: number): string => `00000000-0000-4000-8000-00000000000${no}`

/** Which of these users, by their keys, signed it. */
export function signersOf(signed: SignedStatement, keys: ReadonlyMap<string, string>): Set<string> {
  const bytes = canonicalBytes(plain(signed.statement))
  return new Set(
    signed.sigs
      .filter(({ by, sig }) => {
        const key = keys.get(by)
        return key !== undefined && isSignedBy(key, bytesOfHex(sig), 'statement', bytes)
      })
      .map(({ by }) => by),
  )
}
