import {
  appendObject,
  authorOfMailbox,
  beginConversation,
  correspondentOf,
  deriveMailbox,
  headOf,
  lockMailbox,
  type MailboxKeys,
  type MailboxSecret,
  mailboxHalves,
  newMailboxSecret,
  openMailboxWrap,
  type Reading,
  readRecord,
  type RecordHead,
  Refused,
  type Register,
  type StoredObject,
  unlockMailbox,
} from '../../crypto/index.ts'
import { bytesOfHex, bytesOfText, hexOf } from '../sealed/hex.ts'
import { registerIn } from '../sealed/read-log.ts'
import {
  ask,
  type Conversation,
  type Opened,
  type OrganizationKeys,
  RefusedFor,
  type SentObject,
  type Team,
} from './ask.ts'
import { findWork } from './work.ts'

/** What was read of a message. */
export interface Message {
  text: string
  /** Null: by who has the words. */
  author: string | null
  /** Instant, to the hour. */
  keptAt: Date
  entry: number
}

/** A mailbox that is open: in the memory of this page and nowhere else. */
export interface OpenMailbox {
  rec: string
  organization: string
  /** As they were typed or drawn: shown once more when asked. */
  words: readonly number[]
  pin: string
  secret: MailboxSecret
  token: string
  today: string
  instance: string
  dataKey: Uint8Array
  /** Where the conversation stood when its key was sealed: nothing before that may be missing. */
  head: RecordHead
  reading: Reading
  stored: StoredObject[]
  messages: Message[]
  readings: Conversation['readings']
  /** Who answers; null until the server has said it. */
  team: Conversation['team'] | null
  /** Failed tries since it was last opened. */
  failures: number
}

const part = (text: string) => ({ type: 'message' as const, obj: crypto.randomUUID(), body: bytesOfText(text) })

const storedOf = (rec: string, org: string, { id, seq, kv, prev, file }: SentObject): StoredObject => ({
  row: { type: 'message', org, rec, obj: id, kv, seq, prev },
  file: bytesOfHex(file),
})

/** Reads a conversation whole, as far as it was known before at least. @throws Refused */
async function withConversation(
  open: Omit<OpenMailbox, 'messages' | 'readings' | 'team'>,
  said: Conversation,
): Promise<OpenMailbox> {
  const { rec, organization: org, reading } = open
  const stored = said.objects.map((one) => storedOf(rec, org, one))
  const heads = [open.head, headOf(open.stored)]
  const read = await readRecord({ org, rec }, stored, new Map([[1, open.dataKey]]), heads, reading)
  const messages = read.map(({ body, writer }, at) => ({
    text: new TextDecoder().decode(body),
    author: writer.user === rec ? null : writer.user,
    keptAt: new Date(said.objects[at]?.keptAt ?? 0),
    entry: said.objects[at]?.entry ?? 1,
  }))
  return { ...open, stored, messages, readings: said.readings, team: said.team }
}

const readingOf = async (
  { today }: Pick<OrganizationKeys, 'today'>,
  register: Register,
  { org, rec, secret }: { org: string; rec: string; secret: MailboxSecret },
): Promise<Reading> => ({
  register,
  from: [org],
  today,
  correspondent: correspondentOf(org, rec, await mailboxHalves(secret)),
})

/** Keys of the words, before anything is sent; seconds of an old phone. The name of the instance is asked with the keys of the team. */
export interface Prepared {
  keys: OrganizationKeys
  register: Register
  ways: MailboxKeys
}

export async function prepare(path: string, team: Team, words: readonly number[], pin: string): Promise<Prepared> {
  const keys = await ask<OrganizationKeys>(path, { do: 'keys', organization: team.organization })
  const register = await registerIn(keys, null)
  return { keys, register, ways: await deriveMailbox({ words, pin, instance: keys.instance }) }
}

/** A first message, sealed once: sent twice, it does one thing. */
export interface SealedFirst {
  said: object
  place: Uint8Array
  open: Omit<OpenMailbox, 'token'>
}

/** @throws Refused `stale` when the team’s keys must change first, `authority` for a police service */
export async function sealFirst(
  team: Team,
  { words, pin, text }: { words: readonly number[]; pin: string; text: string },
  { keys, register, ways }: Prepared,
): Promise<SealedFirst> {
  const [secret, rec, org] = [await newMailboxSecret(), crypto.randomUUID(), team.organization]
  const { today, instance } = keys
  const begun = await beginConversation(
    register,
    { org, team: team.team },
    { rec, secret, message: part(text), day: today },
  )
  const { dataKey, object, wrap, ownWrap } = begun
  const said = {
    do: 'begin',
    id: rec,
    organization: org,
    team: team.team,
    loc: hexOf(ways.loc),
    auth: hexOf(ways.auth),
    locked: hexOf(await lockMailbox(secret, ways.kek, rec)),
    ownWrap: hexOf(ownWrap),
    ...(await mailboxHalves(secret)),
    epoch: wrap.address.epoch,
    wrap: hexOf(wrap.file),
    object: object.row.obj,
    file: hexOf(object.file),
    work: '',
  }
  const reading = await readingOf(keys, register, { org, rec, secret })
  const made = { rec, organization: org, words, pin, secret, today, instance, dataKey, reading, failures: 0 }
  const open = { ...made, head: headOf([object]), stored: [object], messages: [], readings: [], team: null }
  return { said, place: ways.loc, open }
}

/** @throws RefusedFor, Nothing, or TypeError without network: nothing is lost then, it can be sent again */
export async function sendFirst(path: string, { said, place, open }: SealedFirst): Promise<OpenMailbox> {
  const { token } = await ask<{ token: string }>(path, said).catch(async (failure: unknown) => {
    if (!(failure instanceof RefusedFor) || failure.why !== 'work') throw failure
    return ask<{ token: string }>(path, { ...said, work: await findWork(place, failure.bits) })
  })
  return refreshed(path, { ...open, token })
}

/** Opens with the words. @param instance name under which the words were stretched. @throws Nothing for all that opens nothing */
export async function openWith(
  path: string,
  words: readonly number[],
  pin: string,
  instance: string,
): Promise<OpenMailbox> {
  const ways = await deriveMailbox({ words, pin, instance })
  const found = await ask<Opened>(path, { do: 'open', loc: hexOf(ways.loc), auth: hexOf(ways.auth) })
  const { id: rec, organization: org, token, today, failures } = found
  const secret = await unlockMailbox(bytesOfHex(found.locked), ways.kek, rec)
  const reading = await readingOf(found, await registerIn(found, null), { org, rec, secret })
  const { dataKey, head } = await openMailboxWrap(bytesOfHex(found.wrap), { org, rec, kv: 1 }, secret, reading)
  const made = { rec, organization: org, words, pin, secret, token, today, instance, dataKey, reading, failures, head }
  return withConversation({ ...made, stored: [] }, found)
}

/** Reads what was written meanwhile. @throws Nothing when the page was open too long */
export async function refreshed(path: string, open: OpenMailbox): Promise<OpenMailbox> {
  const found = await ask<Conversation>(path, { do: 'read', token: open.token })
  try {
    return await withConversation(open, found)
  } catch (failure) {
    if (!(failure instanceof Refused)) throw failure
    // Somebody whose keys came after may have answered: what the log says now decides.
    const keys = await ask<OrganizationKeys>(path, { do: 'keys', organization: open.organization })
    const reading = { ...open.reading, register: await registerIn(keys, null), today: keys.today }
    return withConversation({ ...open, reading, today: keys.today }, found)
  }
}

/** One more message, sealed once after what is there: sent twice, it does one thing. */
export async function sealMessage(open: OpenMailbox, text: string): Promise<StoredObject> {
  const author = await authorOfMailbox(open.reading.register, open.organization, open.rec, open.secret)
  const record = { org: open.organization, rec: open.rec, kv: 1 }
  return appendObject(record, headOf(open.stored), part(text), open.dataKey, { author, day: open.today })
}

/** @throws RefusedFor `gap` when the team wrote meanwhile, Nothing when the page was open too long */
export async function sendMessage(path: string, open: OpenMailbox, { row, file }: StoredObject): Promise<OpenMailbox> {
  const { obj, seq, prev } = row
  await ask(path, { do: 'write', token: open.token, id: obj, seq, prev, file: hexOf(file) })
  return refreshed(path, open)
}

/** The same mailbox under other words. @throws Nothing */
export async function changeWords(
  path: string,
  open: OpenMailbox,
  words: readonly number[],
  pin: string,
): Promise<OpenMailbox> {
  const ways = await deriveMailbox({ words, pin, instance: open.instance })
  const locked = await lockMailbox(open.secret, ways.kek, open.rec)
  await ask(path, {
    do: 'change',
    token: open.token,
    loc: hexOf(ways.loc),
    auth: hexOf(ways.auth),
    locked: hexOf(locked),
  })
  return { ...open, words, pin }
}

export const forget = (path: string, { token }: OpenMailbox): Promise<object> => ask(path, { do: 'forget', token })
