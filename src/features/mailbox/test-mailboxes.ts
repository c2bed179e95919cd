import { randomBytes, randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Admin, TestDatabase } from '../../../tests/database.ts'
import {
  appendObject,
  beginConversation,
  type BegunConversation,
  deriveMailbox,
  fileHash,
  headOf,
  lockMailbox,
  type MailboxSecret,
  mailboxHalves,
  newMailboxSecret,
  newUserSecret,
  type Register,
  type StoredObject,
} from '../../crypto/index.ts'
import { bytesOf, sha256 } from '../../crypto/bytes.ts'
import { day, type Person, type World } from '../../crypto/test-world.ts'
import { someTeams } from '../referral/test-referrals.ts'

/** An organization whose intake team has keys, in the world of src/crypto and in the database. */
export interface AnsweringTeam {
  org: string
  team: string
  /** Of its first epoch: what its members open. */
  secret: string
  people: ReadonlyMap<string, Person>
}

/** Keys of an intake team: real ones in `world`; in the database what rights are read from. @param people who have them; two at least */
export async function anAnsweringTeam(
  admin: Admin,
  world: World,
  { organization, people }: { organization: string; people: readonly string[] },
): Promise<AnsweringTeam> {
  const { intake: team, followUp } = await someTeams(admin, { organization, people })
  const persons: Person[] = []
  for (const id of people) persons.push({ org: organization, secret: await newUserSecret(id) })
  const [one, two] = persons
  if (one === undefined || two === undefined) throw new Error('two people at least')
  world.log(world.say((await world.keyset(organization, [one, two])).statement, [one, two]))
  for (const person of persons) world.log(await world.member(person, [team, followUp], [one, two]))
  const { secret } = await world.rotate({ org: organization, team }, one, null)
  await anEpoch(admin, { organization, team })
  return { org: organization, team, secret, people: new Map(persons.map((one) => [one.secret.uid, one])) }
}

/** The first key of a team, as the log says it; its file is of chance. */
async function anEpoch(admin: Admin, { organization, team }: { organization: string; team: string }) {
  const { rows } = await admin.query<{ at: number }>(
    `INSERT INTO key_statement (log_index, organization_id, kind, file, hash, after_hash, salt, leaf)
     SELECT (SELECT coalesce(max(log_index) + 1, 0) FROM key_statement), $1, 'epoch', $2, $3, (SELECT hash FROM key_statement WHERE organization_id = $1 ORDER BY log_index DESC LIMIT 1), $4, $5
     RETURNING log_index AS at`,
    [organization, randomBytes(200), randomBytes(32), randomBytes(16), randomBytes(32)],
  )
  await admin.query(
    `INSERT INTO key_epoch (organization_id, team_id, epoch, log_index, recovery, rescue_file) VALUES ($1, $2, 1, $3, 1, $4)`,
    [organization, team, rows[0]?.at, randomBytes(300)],
  )
}

/** Somebody answers, every day, all day. Written as the superuser. @param team an intake team */
export async function aDoor(admin: Admin, { organization, team }: { organization: string; team: string }) {
  await admin.query(
    `INSERT INTO mailbox_door (organization_id, team_id, weekdays, from_minute, until_minute, promise_hours, phone, opened_on)
     VALUES ($1, $2, '{1,2,3,4,5,6,7}', 0, 1440, 24, '+15145550199', '2026-01-05') ON CONFLICT DO NOTHING`,
    [organization, team],
  )
}

/** A mailbox as the page of its young person holds it. */
export interface HeldMailbox {
  id: string
  org: string
  secret: MailboxSecret
  begun: BegunConversation
  /** What the database keeps hashes of. */
  loc: Buffer
  auth: Buffer
  /** Opens it for fifteen minutes. */
  token: Buffer
  objects: StoredObject[]
}

const hash = (bytes: Uint8Array): Buffer => Buffer.from(sha256(bytes))

type Youth = Pick<TestDatabase, 'database'>

interface MailboxFacts {
  text?: string
  words?: readonly number[]
}

/**
 * A first message, really sealed, and what `sec.door_begin` takes to keep it, in its order. The place, the proof and the key under which its secrets are locked
 * are of chance unless `words` are given: deriving takes a second.
 */
export async function sealMailbox(
  register: Register,
  { org, team }: Pick<AnsweringTeam, 'org' | 'team'>,
  { text = 'Je sais pas à qui parler.', words }: MailboxFacts = {},
): Promise<{ held: HeldMailbox; values: (string | number | Buffer)[] }> {
  const id = randomUUID()
  const secret = await newMailboxSecret()
  const keys =
    words === undefined
      ? { loc: randomBytes(16), auth: randomBytes(32), kek: new Uint8Array(randomBytes(32)) }
      : await deriveMailbox({ words, pin: '', instance: 'tisserin-test' })
  const message = { type: 'message' as const, obj: randomUUID(), body: bytesOf(text) }
  const begun = await beginConversation(register, { org, team }, { rec: id, secret, message, day })
  const { enc, sig } = await mailboxHalves(secret)
  const token = randomBytes(32)
  const [loc, auth] = [hash(keys.loc), hash(keys.auth)]
  const locked = Buffer.from(await lockMailbox(secret, keys.kek, id))
  const { address } = begun.wrap
  const [own, wrap, first] = [begun.ownWrap, begun.wrap.file, begun.object.file].map((file) => Buffer.from(file)) as [
    Buffer,
    Buffer,
    Buffer,
  ]
  return {
    held: { id, org, secret, begun, loc, auth, token, objects: [begun.object] },
    values: [
      id,
      org,
      team,
      loc,
      auth,
      locked,
      own,
      Buffer.from(enc),
      Buffer.from(sig, 'hex'),
      address.epoch,
      wrap,
      message.obj,
      first,
      hash(token),
    ],
  }
}

/** The same, kept through the door of young people. @throws Error when the door is not open */
export async function aMailbox(
  { database }: Youth,
  { register }: Pick<World, 'register'>,
  team: Pick<AnsweringTeam, 'org' | 'team'>,
  facts: MailboxFacts = {},
): Promise<HeldMailbox> {
  const { held, values } = await sealMailbox(register, team, facts)
  const { rows } = await database.asYouth((tx) =>
    sql<{ refusal: string | null }>`select sec.door_begin(${sql.join(values)}) as refusal`.execute(tx),
  )
  if (rows[0]?.refusal !== null) throw new Error(`not begun: ${rows[0]?.refusal}`)
  return held
}

/** One more message of the young person, at the end of what the helper knows. @returns why not; null: it is there */
export async function writeAgain({ database }: Youth, mailbox: HeldMailbox, text: string): Promise<string | null> {
  const part = { type: 'message' as const, obj: randomUUID(), body: bytesOf(text) }
  const record = { org: mailbox.org, rec: mailbox.id, kv: 1 }
  const { author, dataKey } = mailbox.begun
  const object = await appendObject(record, headOf(mailbox.objects), part, dataKey, { author, day })
  const last = mailbox.objects.at(-1)
  const { rows } = await database.asYouth((tx) =>
    sql<{ refusal: string | null }>`
      select sec.door_write(${hash(mailbox.token)}, ${part.obj}, ${object.row.seq}, ${Buffer.from(last ? fileHash(last.file) : '', 'hex')}, ${Buffer.from(object.file)}) as refusal`.execute(
      tx,
    ),
  )
  const refusal = rows[0]?.refusal ?? null
  if (refusal === null) mailbox.objects.push(object)
  return refusal
}

/** Opens it again with the words: one entry more, and another token. @returns whether it opened */
export async function comeBack({ database }: Youth, mailbox: HeldMailbox): Promise<boolean> {
  const token = randomBytes(32)
  const { rows } = await database.asYouth((tx) =>
    sql`select mailbox_id from sec.door_open(${mailbox.loc}, ${mailbox.auth}, ${hash(token)})`.execute(tx),
  )
  if (rows.length > 0) mailbox.token = token
  return rows.length > 0
}

/** Destroys the words. */
export async function forgetMailbox({ database }: Youth, { token }: HeldMailbox): Promise<void> {
  await database.asYouth((tx) => sql`select sec.door_forget(${hash(token)})`.execute(tx))
}
