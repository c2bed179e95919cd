import {
  admit,
  beginEpoch,
  beginRecovery,
  authorAt,
  canonicalBytes,
  emptyRegister,
  newUserSecret,
  publicHalves,
  readCanonical,
  readCheckpoint,
  readSignedStatement,
  signStatement,
  statementHash,
  standingOf,
  type Keyset,
  type Plain,
  type Register,
  type SignedStatement,
  type Statement,
  type Team,
  type UserSecret,
} from '../../crypto/index.ts'
import type { Visitor } from '../network/test-site.ts'

const bytes = (hex: string): Uint8Array => new Uint8Array(Buffer.from(hex, 'hex'))
const hex = (file: Uint8Array): string => Buffer.from(file).toString('hex')

/** The state that a vault asks for, as it answers. */
export interface State {
  csrf: string
  me: { id: string }
  today: string
  instance: string
  log: { key: string; checkpoint: string }
  entries: { organization: string; index: number; signed: string; salt: string; proof: string[] }[]
  organizations: {
    id: string
    teams: { id: string; kind: string }[]
    epochs: { team: string; epoch: number; back: string | null }[]
    parcels: { team: string; epoch: number; file: string }[]
    offers: { person: string; offer: string }[]
    proposal: { text: string; hash: string } | null
    drillQuestion: string
  }[]
}

/** What the vault of someone does, without a browser: their secrets never reach the site. */
export class TestVault {
  readonly visitor: Visitor
  readonly secret: UserSecret
  state!: State
  register!: Register

  private constructor(visitor: Visitor, secret: UserSecret) {
    this.visitor = visitor
    this.secret = secret
  }

  static async of(visitor: Visitor, uid: string): Promise<TestVault> {
    const vault = new TestVault(visitor, await newUserSecret(uid))
    await vault.refresh()
    return vault
  }

  get signingKey(): Uint8Array {
    return bytes(this.secret.sig)
  }

  async refresh(): Promise<void> {
    this.state = JSON.parse(await this.visitor.read('/fr/cles/etat.json')) as State
    const { instance, log, entries } = this.state
    const head = readCheckpoint(new Uint8Array(Buffer.from(log.checkpoint)), { origin: instance, key: bytes(log.key) })
    this.register = entries.reduce(
      (register, { signed, salt, index, proof }) =>
        admit(register, {
          signed: readSignedStatement(readCanonical(new Uint8Array(Buffer.from(signed)))),
          salt: bytes(salt),
          index,
          proof: proof.map(bytes),
        }),
      emptyRegister(head),
    )
  }

  place(organization: string) {
    const found = this.state.organizations.find(({ id }) => id === organization)
    if (!found) throw new Error('no such organization')
    return found
  }

  send(path: string, said: object): Promise<Response> {
    return this.visitor.post(`/fr/cles/${path}`, { csrf: this.state.csrf, said: JSON.stringify(said) })
  }

  sign(signed: SignedStatement): SignedStatement {
    return signStatement(signed, this.secret.uid, this.signingKey)
  }

  append(signed: readonly SignedStatement[], proposal: string | null = null): Promise<Response> {
    return this.send('journal', {
      statements: signed.map((one) => ({ file: fileOf(one), epoch: null })),
      proposal,
    })
  }

  signing(organization: string) {
    return {
      author: authorAt(this.register, organization, this.secret.uid, this.signingKey),
      day: this.state.today,
    }
  }

  /** What begins the next epoch of a team, as it is sent. */
  async nextEpoch(team: Team, previous: string | null) {
    const epoch = await beginEpoch(this.register, team, previous, this.signing(team.org))
    const said = {
      file: fileOf(epoch.statement),
      epoch: {
        back: epoch.back && hex(epoch.back),
        rescue: hex(epoch.rescue.file),
        parcels: epoch.parcels.map(({ user, file }) => ({ person: user, file: hex(file) })),
      },
    }
    return { epoch, said, send: () => this.send('journal', { statements: [said], proposal: null }) }
  }
}

const fileOf = (signed: SignedStatement): string => hex(canonicalBytes(signed as unknown as Plain))
export const unsigned = (statement: Statement): SignedStatement => ({ statement, sigs: [] })

/** What two people must sign to found the keys of an organization: keyset, then both members. */
export async function foundation(
  organization: string,
  holders: readonly TestVault[],
  teams: readonly string[],
  more: Partial<Keyset> = {},
): Promise<Statement[]> {
  const day = holders[0]?.state.today ?? ''
  const { terms } = await beginRecovery(organization, 1, { k: 2, n: 3 })
  const halves = await Promise.all(
    holders.map(async ({ secret }) => ({ uid: secret.uid, ...(await publicHalves(secret)) })),
  )
  const about = { s: 'T1', org: organization, day } as const
  const keyset: Keyset = {
    ...about,
    t: 'keyset',
    after: null,
    ver: 1,
    prev: null,
    holders: halves.map(({ uid, sig }) => ({ uid, of: organization, key: sig })),
    threshold: 2,
    recovery: terms,
    class: 'community',
    ...more,
  }
  const statements: Statement[] = [keyset]
  for (const own of halves)
    statements.push({
      ...about,
      t: 'member',
      after: statementHash(statements.at(-1) ?? keyset),
      ks: 1,
      ...own,
      teams: teams.map((id) => ({ id, role: 'intake' as const })),
    })
  return statements
}

/** Ends someone’s keys, unsigned. */
export function revocation(vault: TestVault, organization: string, uid: string): SignedStatement {
  const standing = standingOf(vault.register, organization)
  const target = [...standing.members.values()].findLast(({ statement }) => statement.uid === uid)?.hash ?? ''
  return unsigned({
    s: 'T1',
    t: 'revoke',
    org: organization,
    after: standing.last.hash,
    day: vault.state.today,
    ks: standing.keyset.statement.ver,
    target,
    good: vault.register.head.size,
    reason: 'left',
  })
}

/** Someone who comes, unsigned. */
export async function membership(vault: TestVault, organization: string): Promise<SignedStatement> {
  const standing = standingOf(vault.register, organization)
  return unsigned({
    s: 'T1',
    t: 'member',
    org: organization,
    after: standing.last.hash,
    day: vault.state.today,
    ks: standing.keyset.statement.ver,
    uid: vault.secret.uid,
    ...(await publicHalves(vault.secret)),
    teams: vault.place(organization).teams.map(({ id }) => ({ id, role: 'intake' as const })),
  })
}
