import { sql } from 'kysely'
import {
  beginEpoch,
  beginRecovery,
  authorAt,
  canonicalBytes,
  lockUserSecret,
  newUserSecret,
  publicHalves,
  signStatement,
  statementHash,
  type Keyset,
  type Member,
  type Plain,
  type SignedStatement,
  type Statement,
  type Unlocking,
  type UserSecret,
} from '../../../crypto/index.ts'
import type { OwnerQuery } from '../../../kernel/as-owner.ts'
import type { Day } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import type { DemoMoment } from '../../../kernel/feature/index.ts'
import { demoId, demoNetwork } from '../../network/index.ts'
import { appendStatements, hexBuffer, type Arriving, type WriteRow } from '../log/append-statements.ts'
import { classOf } from '../log/judge-arrival.ts'
import { instanceName } from '../log/instance-log.ts'
import { readStatements, readTree, registerOf } from '../log/read-log.ts'
import { demoOutput } from './demo-secret.ts'

/** Organizations of the demonstration whose invented people have keys; two hold them, and at most four have them. */
const places = ['courtepointe', 'passe-fil', 'cisss'] as const

/** An invented person with keys. Their secrets are thrown away: what opens them anyone can work out, in the demonstration only. */
interface Invented {
  uid: string
  secret: UserSecret
}

export async function seedKeys({ tx, query }: { tx: Tx; query: OwnerQuery }, moment: DemoMoment): Promise<void> {
  if (!moment.isFirst) return
  const [instance] = await query<{ key: Buffer }>('SELECT secret_key AS key FROM instance')
  if (!instance) throw new Error('the instance has no row')
  const day = moment.daysAgo(30)
  for (const slug of places) {
    const organization = demoNetwork().organizations.find((one) => one.slug === slug)
    if (!organization) throw new Error(`no organization ${slug}`)
    const people: Invented[] = []
    for (const { slug: person } of organization.people
      .filter((one) => one.untilDaysAgo === null && one.role !== 'reader')
      .slice(0, 4))
      people.push(await invent(query, demoId('person', person), { instance: instanceName(instance.key), day }))
    await found(tx, query, { org: demoId('organization', slug), sector: organization.sector, people, day })
  }
}

async function invent(
  query: OwnerQuery,
  uid: string,
  { instance, day }: { instance: string; day: Day },
): Promise<Invented> {
  const secret = await newUserSecret(uid)
  const output = demoOutput(uid)
  const kit = Array.from({ length: 12 }, (_, at) => ((output[2 * at] ?? 0) * 256 + (output[2 * at + 1] ?? 0)) % 2048)
  const ways: [Unlocking, Buffer | null][] = [
    [{ kind: 'kit', words: kit }, null],
    // No passkey has this handle: the vault of a demonstration works the secret out instead of asking for it.
    [{ kind: 'prf', output }, Buffer.alloc(16)],
  ]
  for (const [way, handle] of ways)
    await query(
      'INSERT INTO user_wrap (person_id, kind, file, credential_file, from_day) VALUES ($1, $2, $3, $4, $5)',
      [uid, way.kind, Buffer.from(await lockUserSecret(secret, way, { instance, uid })), handle, day],
    )
  return { uid, secret }
}

const writeAsOwner: WriteRow = async (tx, { index, statement, file, salt, leaf, effect }) => {
  const { org, t, after } = statement
  const { rows } = await sql<{ why: string | null }>`
    select sec.keep_key_statement(null, ${index}, ${org}, ${t}, null, ${file}, ${hexBuffer(statementHash(statement))},
      ${after === null ? null : hexBuffer(after)}::bytea, ${salt}, ${leaf}, ${JSON.stringify(effect)}::jsonb) as why`.execute(
    tx,
  )
  return rows[0]?.why ?? null
}

async function append(tx: Tx, arriving: readonly Arriving[]): Promise<void> {
  const done = await appendStatements(tx, arriving, writeAsOwner)
  if (!done.ok) throw new Error(`the keys of the demonstration were ${done.refusal}`)
}

const fileOf = (signed: SignedStatement): Buffer => Buffer.from(canonicalBytes(signed as unknown as Plain))
const signedBy = (statement: Statement, people: readonly Invented[]): Buffer =>
  fileOf(
    people.reduce<SignedStatement>(
      (sum, { uid, secret }) => signStatement(sum, uid, new Uint8Array(Buffer.from(secret.sig, 'hex'))),
      { statement, sigs: [] },
    ),
  )

async function found(
  tx: Tx,
  query: OwnerQuery,
  { org, sector, people, day }: { org: string; sector: string; people: readonly Invented[]; day: Day },
): Promise<void> {
  const holders = people.slice(0, 2)
  const teams = await query<{ id: string }>(
    `INSERT INTO key_team (organization_id, kind, from_day) VALUES ($1, 'intake', $2), ($1, 'follow-up', $2) RETURNING id`,
    [org, day],
  )
  const { terms } = await beginRecovery(org, 1, { k: 2, n: 3 })
  const halves = await Promise.all(people.map(async ({ uid, secret }) => ({ uid, ...(await publicHalves(secret)) })))
  const keyset: Keyset = {
    s: 'T1',
    t: 'keyset',
    org,
    day,
    after: null,
    ver: 1,
    prev: null,
    holders: halves.slice(0, 2).map(({ uid, sig }) => ({ uid, of: org, key: sig })),
    threshold: 2,
    recovery: terms,
    class: classOf(sector),
  }
  const arriving: Arriving[] = [{ file: signedBy(keyset, holders), epoch: null }]
  let after = statementHash(keyset)
  for (const [at, person] of people.entries()) {
    const own = halves[at]
    if (!own) continue
    const member: Member = {
      s: 'T1',
      t: 'member',
      org,
      day,
      after,
      ks: 1,
      ...own,
      teams: teams.map(({ id }) => ({ id, role: 'intake' })),
    }
    arriving.push({ file: signedBy(member, [...new Set([person, ...holders])]), epoch: null })
    after = statementHash(member)
  }
  await append(tx, arriving)
  for (const { id } of teams) await beginTeam(tx, { org, team: id, holder: holders[0], day })
}

async function beginTeam(
  tx: Tx,
  { org, team, holder, day }: { org: string; team: string; holder: Invented | undefined; day: Day },
): Promise<void> {
  if (!holder) throw new Error('nobody holds these keys')
  const register = registerOf(await readStatements(tx, [org]), await readTree(tx))
  const author = authorAt(register, org, holder.uid, new Uint8Array(Buffer.from(holder.secret.sig, 'hex')))
  const epoch = await beginEpoch(register, { org, team }, null, { author, day })
  const parcels = epoch.parcels.map(({ user, file }) => ({ person: user, file: Buffer.from(file) }))
  const files = { back: null, rescue: Buffer.from(epoch.rescue.file), parcels }
  await append(tx, [{ file: fileOf(epoch.statement), epoch: files }])
}
