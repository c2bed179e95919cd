import { randomUUID } from 'node:crypto'
import {
  admit,
  afterIn,
  atHead,
  authorAt,
  beginEpoch,
  beginRecovery,
  emptyRegister,
  type Keyset,
  leafOf,
  type LogEntry,
  newUserSecret,
  openEpoch,
  proveInclusion,
  publicHalves,
  Refused,
  type Register,
  rootOf,
  type Share,
  type SignedStatement,
  signStatement,
  standingOf,
  type Statement,
  type Team,
  type UserSecret,
} from './index.ts'
import { bytesOfHex, sha256 } from './bytes.ts'

/** The day of every story here. */
export const day = '2026-12-01'

/** An invented person with keys, of one organization. */
export interface Person {
  org: string
  secret: UserSecret
}

export const signingKeyOf = ({ secret }: Person): Uint8Array => bytesOfHex(secret.sig)

/** Draws ids; vectors give their own, so that two makings are the same. */
export type Ids = () => string

/** A log with the organizations in it: what a server keeps, and what an honest client reads of it. */
export class World {
  readonly statements: SignedStatement[] = []
  register: Register = emptyRegister({ size: 0, root: rootOf([]) })
  readonly ids: Ids

  constructor(ids: Ids = randomUUID) {
    this.ids = ids
  }

  /** The same log, which goes its own way from here. */
  copy(): World {
    const copy = new World(this.ids)
    copy.statements.push(...this.statements)
    copy.register = this.register
    return copy
  }

  salt(index: number): Uint8Array {
    return sha256(Uint8Array.of(index >> 8, index & 255)).slice(0, 16)
  }

  leaves(): Uint8Array[] {
    return this.statements.map((one, index) => leafOf(one, this.salt(index)))
  }

  /** The entry of a statement at the log's size of now. */
  entry(index: number): LogEntry {
    const signed = this.statements[index]
    if (!signed) throw new Error(`No statement ${index}.`)
    return { signed, salt: this.salt(index), index, proof: proveInclusion(this.leaves(), index) }
  }

  /** Logs a statement, and reads it as a client does. Throws what the client throws; the log keeps nothing of it then. */
  log(signed: SignedStatement): void {
    const before = this.register
    this.statements.push(signed)
    const leaves = this.leaves()
    try {
      const head = { size: leaves.length, root: rootOf(leaves) }
      this.register = admit(atHead(before, head), this.entry(leaves.length - 1))
    } catch (error) {
      this.statements.pop()
      throw error
    }
  }

  async person(org: string): Promise<Person> {
    return { org, secret: await newUserSecret(this.ids()) }
  }

  /** A statement of this organization, signed by these people. */
  say(statement: Unsaid, signers: readonly Person[]): SignedStatement {
    const whole = { ...statement, s: 'T1', after: afterIn(this.register, statement.org), day } as Statement
    return signers.reduce<SignedStatement>((sum, one) => signStatement(sum, one.secret.uid, signingKeyOf(one)), {
      statement: whole,
      sigs: [],
    })
  }

  async keyset(
    org: string,
    holders: readonly Person[],
    more: Partial<Keyset> = {},
  ): Promise<{ statement: Unsaid; shares: Share[] }> {
    const { terms, shares } = await beginRecovery(org, more.ver ?? 1, { k: 2, n: 3 })
    const listed = await Promise.all(
      holders.map(async (one) => ({ uid: one.secret.uid, of: one.org, key: (await publicHalves(one.secret)).sig })),
    )
    return {
      statement: {
        t: 'keyset',
        org,
        ver: 1,
        prev: null,
        holders: listed,
        threshold: 2,
        recovery: terms,
        class: 'community',
        ...more,
      } as Unsaid,
      shares,
    }
  }

  /** A statement that this person is in these teams, signed by them and two holders (or those given). */
  async member(person: Person, teams: readonly string[], holders: readonly Person[]): Promise<SignedStatement> {
    const ks = standingOf(this.register, person.org).keyset.statement.ver
    const halves = await publicHalves(person.secret)
    const statement = {
      t: 'member',
      org: person.org,
      ks,
      uid: person.secret.uid,
      ...halves,
      teams: teams.map((id) => ({ id, role: 'intake' })),
    }
    return this.say(statement as Unsaid, [person, ...holders.filter((one) => one !== person)])
  }

  /** Ends a member: signed by these holders. */
  revoke(person: Person, holders: readonly Person[], reason: 'left' | 'stolen' | 'changed' = 'left'): SignedStatement {
    const standing = standingOf(this.register, person.org)
    const ks = standing.keyset.statement.ver
    const target = this.certOf(person)
    const statement = { t: 'revoke', org: person.org, ks, target, good: this.register.head.size, reason }
    return this.say(statement as Unsaid, holders)
  }

  certOf(person: Person): string {
    const all = [...standingOf(this.register, person.org).members.values()]
    const found = all.findLast(({ statement }) => statement.uid === person.secret.uid)
    if (!found) throw new Error('Not in the log.')
    return found.hash
  }

  /** How this person signs now. */
  signing(person: Person) {
    return { author: authorAt(this.register, person.org, person.secret.uid, signingKeyOf(person)), day }
  }

  /** Begins the next epoch of a team, and logs it. @returns its secret and parcels */
  async rotate(team: Team, holder: Person, previous: string | null) {
    const epoch = await beginEpoch(this.register, team, previous, this.signing(holder))
    this.log(epoch.statement)
    return epoch
  }

  /** How records of these organizations are read. */
  reading(...from: string[]) {
    return { register: this.register, from, today: day }
  }

  /** The team's secret, as one of its members opens it. */
  open(team: Team, epoch: Awaited<ReturnType<typeof beginEpoch>>, person: Person): Promise<string> {
    const file = epoch.parcels.find(({ user }) => user === person.secret.uid)?.file
    if (!file) throw new Error('No parcel for them.')
    return openEpoch(
      file,
      team,
      epoch.e,
      { user: person.secret.uid, secret: person.secret.enc },
      this.reading(team.org),
    )
  }
}

/** A statement before the world adds who comes before it. */
export type Unsaid = { t: string; org: string }

/** An organization of two holders and one team, with its first epoch. */
export async function settle(world: World, kind: Keyset['class'] = 'community') {
  const org = world.ids()
  const team = { org, team: world.ids() }
  const [one, two] = [await world.person(org), await world.person(org)]
  const { statement, shares } = await world.keyset(org, [one, two], { class: kind })
  world.log(world.say(statement, [one, two]))
  world.log(await world.member(one, [team.team], [one, two]))
  world.log(await world.member(two, [team.team], [one, two]))
  const epoch = await world.rotate(team, one, null)
  return {
    org,
    team,
    one,
    two,
    shares,
    epoch,
    secret: epoch.secret,
    terms: standingOf(world.register, org).keyset.statement.recovery,
  }
}

/** Why it was refused; null when it was not. Anything but a refusal is thrown on. */
export async function whyNot(act: Promise<unknown> | (() => unknown)): Promise<string | null> {
  try {
    await (typeof act === 'function' ? act() : act)
    return null
  } catch (error) {
    if (!(error instanceof Refused) || error.message !== 'Refused.') throw error
    return error.reason
  }
}
