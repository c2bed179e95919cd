import { hybridKeys, hybridPublicOf } from './hybrid.ts'
import { type Author, suite } from './model.ts'
import { openParcel, type ParcelContext, type Reading, sealParcel } from './parcel.ts'
import { must } from './refusal.ts'
import { fileHash } from './sealed-object.ts'
import { exactly, type Reader, word } from './shape.ts'
import { afterIn, loggedEpoch, memberOf, membersOf, type Register, standingOf } from './log/standing.ts'
import { type SignedStatement, signStatement } from './log/statement.ts'

const aSecret: Reader<{ secret: string }> = exactly({ secret: word(/^AGE-SECRET-KEY-PQ-1[02-9AC-HJ-NP-Z]{58}$/) })

/** A team of an organization. */
export interface Team {
  org: string
  team: string
}

/** Parcels of an epoch, by whom they are for. */
const contexts = {
  member: ({ org, team }: Team, e: number, user: string): ParcelContext => ({
    type: 'epoch',
    org,
    of: team,
    ver: e,
    toOrg: org,
    to: user,
    toVer: 0,
  }),
  back: ({ org, team }: Team, e: number): ParcelContext => ({
    type: 'back',
    org,
    of: team,
    ver: e - 1,
    toOrg: org,
    to: team,
    toVer: e,
  }),
  rescue: ({ org, team }: Team, e: number, recovery: number): ParcelContext => ({
    type: 'rescue',
    org,
    of: team,
    ver: e,
    toOrg: org,
    to: org,
    toVer: recovery,
  }),
}

/** What begins an epoch: to store, and to log. The secret goes to nobody but through the parcels. */
export interface NewEpoch {
  statement: SignedStatement
  e: number
  secret: string
  parcels: { user: string; file: Uint8Array }[]
  /** The secret of the epoch before, for whoever holds this one; null for the first, or when history is not passed on. */
  back: Uint8Array | null
  /** For recovery (security 5.2: every epoch is also wrapped to `R_org`), and which recovery. */
  rescue: { ver: number; file: Uint8Array }
}

/**
 * The next epoch of a team: a fresh key, sealed to each member who is there now. Who was ended is not among them, and cannot be put
 * there (security 5.6). `author` is a holder, who alone may log it.
 *
 * @param previous secret of the epoch before, which passes the history on; null for the first, or to cut it (« sans historique »)
 * @throws Refused `key` when `previous` is not the secret of the last epoch
 */
export async function beginEpoch(
  register: Register,
  team: Team,
  previous: string | null,
  { author, day }: { author: Author; day: string },
): Promise<NewEpoch> {
  const standing = standingOf(register, team.org)
  const last = standing.epochs.get(team.team)?.at(-1)?.statement
  if (previous !== null) must(last !== undefined && (await hybridPublicOf(previous)) === last.pub, 'key')
  const e = (last?.e ?? 0) + 1
  const keys = await hybridKeys()
  const signing = { author, day }
  const parcels: NewEpoch['parcels'] = []
  for (const { statement } of membersOf(standing, team.team)) {
    const context = contexts.member(team, e, statement.uid)
    parcels.push({
      user: statement.uid,
      file: await sealParcel(context, statement.enc, { secret: keys.secret }, signing),
    })
  }
  const back =
    previous === null ? null : await sealParcel(contexts.back(team, e), keys.public, { secret: previous }, signing)
  const { recovery, ver: ks } = standing.keyset.statement
  const rescue = await sealParcel(
    contexts.rescue(team, e, recovery.ver),
    recovery.pub,
    { secret: keys.secret },
    signing,
  )
  const statement = signStatement(
    {
      statement: {
        s: suite,
        t: 'epoch',
        org: team.org,
        after: afterIn(register, team.org),
        day,
        ks,
        team: team.team,
        e,
        pub: keys.public,
        back: back && fileHash(back),
      },
      sigs: [],
    },
    author.user,
    author.signingKey,
  )
  return { statement, e, secret: keys.secret, parcels, back, rescue: { ver: recovery.ver, file: rescue } }
}

/** The secret of the epoch of now, for one more member (security 5.6, « Add »); older ones follow by the backward chain. */
export async function shareEpoch(
  register: Register,
  team: Team,
  { e, secret }: { e: number; secret: string },
  user: string,
  signing: { author: Author; day: string },
): Promise<Uint8Array> {
  const standing = standingOf(register, team.org)
  const { statement } = memberOf(standing, user)
  must(
    statement.teams.some(({ id }) => id === team.team),
    'sender',
  )
  await mustBeItsSecret(register, team, e, secret)
  return sealParcel(contexts.member(team, e, user), statement.enc, { secret }, signing)
}

async function mustBeItsSecret(register: Register, { org, team }: Team, e: number, secret: string): Promise<void> {
  must((await hybridPublicOf(secret)) === loggedEpoch(register, org, team, e).pub, 'key')
}

async function openSecret(file: Uint8Array, context: ParcelContext, key: string, team: Team, reading: Reading) {
  const { content } = await openParcel(file, context, key, aSecret, reading)
  await mustBeItsSecret(reading.register, team, context.ver, content.secret)
  return content.secret
}

/**
 * The secret of an epoch, from the parcel of a member.
 *
 * @param memberSecret hybrid secret of this user
 * @throws Refused, also for a secret that is not of the key in the log
 */
export const openEpoch = (
  file: Uint8Array,
  team: Team,
  e: number,
  { user, secret }: { user: string; secret: string },
  reading: Reading,
): Promise<string> => openSecret(file, contexts.member(team, e, user), secret, team, reading)

/** The secret of the epoch before `e`, from the one of `e`: the backward chain. @throws Refused */
export async function openBack(
  file: Uint8Array,
  team: Team,
  e: number,
  secret: string,
  reading: Reading,
): Promise<string> {
  must(loggedEpoch(reading.register, team.org, team.team, e).back === fileHash(file), 'log')
  return openSecret(file, contexts.back(team, e), secret, team, reading)
}

/** The secret of an epoch, by the recovered secret of the organization (security 5.7 b). @throws Refused */
export const openRescue = (
  file: Uint8Array,
  team: Team,
  e: number,
  recovery: { ver: number; secret: string },
  reading: Reading,
): Promise<string> => openSecret(file, contexts.rescue(team, e, recovery.ver), recovery.secret, team, reading)
