import {
  appendObject,
  correspondentOf,
  headOf,
  openWrap,
  readRecord,
  Refused,
  type RecordHead,
  type StoredObject,
} from '../../crypto/index.ts'
import { post } from '../referral/answers.ts'
import { bytesOfHex, bytesOfText, hexOf } from '../sealed/hex.ts'
import type { KeySession } from '../sealed/key-session.ts'
import type { Envelope, InboxPaths } from './envelopes.ts'
import { openNotes, type Notes, type ServedNotes } from './team-notes.ts'

interface Named {
  id: string
  name: string
}

interface Served {
  mailbox: Envelope & { team: string; enc: string; sig: string }
  wraps: { team: string; kv: number; epoch: number; file: string }[]
  objects: {
    id: string
    author: string | null
    seq: number
    kv: number
    prev: string | null
    entry: number
    keptAt: string
    file: string
  }[]
  notes: ServedNotes
  people: Named[]
  colleagues: Named[]
}

export interface Message {
  /** Who of the team signed it; null: the young person. */
  author: string | null
  text: string
  /** The entry with the words during which it came, as the server says. */
  entry: number
  /** Its hour, as the server says. */
  keptAt: string
}

/** A conversation, opened whole. */
export interface Conversation {
  envelope: Envelope
  messages: Message[]
  people: Named[]
  /** Who can answer it, oneself too. */
  colleagues: Named[]
  team: string
  /** What the team wrote for itself. */
  notes: Notes
  objects: StoredObject[]
  kv: number
  dataKey: Uint8Array
}

/** Where each conversation stood when this page last read it: what it forgets is the server’s to show again, and no less. */
const seen = new Map<string, RecordHead>()

/**
 * Reads a conversation and opens all of it; the server notes that it was read.
 *
 * @throws Refused when any part of it does not hold; Gone when it is not for the person
 */
export async function openConversation(session: KeySession, paths: InboxPaths, id: string): Promise<Conversation> {
  const served = await post<Served>(paths.open, session.state.csrf, { id })
  await session.refresh()
  const { mailbox, wraps, people, colleagues } = served
  const org = mailbox.organization.id
  const team = session.teams.find((one) => one.team === mailbox.team && one.org === org)
  const last = served.objects.at(-1)
  if (mailbox.id !== id || team === undefined || last === undefined) throw new Refused('key')
  const correspondent = correspondentOf(org, id, { enc: mailbox.enc, sig: mailbox.sig })
  const reading = { ...session.reading(org), correspondent }
  const keys = new Map<number, Uint8Array>()
  const heads: RecordHead[] = [seen.get(id) ?? null]
  for (const { kv, epoch, file } of wraps.filter((one) => one.team === team.team)) {
    const address = { org, to: team.team, epoch }
    const secret = await session.teamSecret(team, epoch)
    const { dataKey, head } = await openWrap(bytesOfHex(file), { org, rec: id, kv }, address, secret, reading)
    keys.set(kv, dataKey)
    heads.push(head)
  }
  const dataKey = keys.get(last.kv)
  if (dataKey === undefined) throw new Refused('key')
  const objects = served.objects.map(({ id: obj, kv, seq, prev, file }): StoredObject => ({
    row: { type: 'message', org, rec: id, obj, kv, seq, prev },
    file: bytesOfHex(file),
  }))
  const opened = await readRecord({ org, rec: id }, objects, keys, heads, reading)
  if (opened.length !== objects.length) throw new Refused('key')
  seen.set(id, headOf(objects))
  const messages = opened.map(({ body, writer }, at): Message => {
    const { entry = 1, keptAt = '', author = null } = served.objects[at] ?? {}
    // Who wrote is who signed; a server that names someone else is not believed, and nothing is shown.
    if (writer.user !== (author ?? id)) throw new Refused('sender')
    return { author: writer.user === id ? null : writer.user, text: new TextDecoder().decode(body), entry, keptAt }
  })
  const notes = await openNotes(session, { id, org, team: team.team }, served.notes)
  const { team: _team, enc: _enc, sig: _sig, ...envelope } = mailbox
  return { envelope, messages, people, colleagues, team: team.team, notes, objects, kv: last.kv, dataKey }
}

/** An answer, sealed and signed, as it is sent: the same again when the network failed. */
export interface SealedAnswer {
  mailbox: string
  id: string
  seq: number
  prev: string | null
  file: string
}

/** @throws Refused for who is not in the log */
export async function sealAnswer(
  session: KeySession,
  { envelope, objects, kv, dataKey }: Conversation,
  text: string,
): Promise<SealedAnswer> {
  const org = envelope.organization.id
  const part = { type: 'message' as const, obj: crypto.randomUUID(), body: bytesOfText(text) }
  const record = { org, rec: envelope.id, kv }
  const { row, file } = await appendObject(record, headOf(objects), part, dataKey, session.signing(org))
  return { mailbox: envelope.id, id: part.obj, seq: row.seq, prev: row.prev, file: hexOf(file) }
}

/** @throws RefusedBy `gap`, `forgotten`, `full` or `used`; Gone, SignedOut */
export const sendAnswer = (session: KeySession, paths: InboxPaths, answer: SealedAnswer): Promise<unknown> =>
  post(paths.answer, session.state.csrf, answer)

/** Who follows it from now on. @throws RefusedBy `changed-meanwhile`; Gone, SignedOut */
export const giveConversation = (
  session: KeySession,
  paths: InboxPaths,
  { id, version }: Envelope,
  to: string,
): Promise<unknown> => post(paths.give, session.state.csrf, { mailbox: id, to, version })
