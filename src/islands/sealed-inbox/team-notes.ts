import {
  appendObject,
  beginTeamRecord,
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
import type { InboxPaths } from './envelopes.ts'

/** What a note is: in words; the question that only the young person can answer; a step that was taken outside of here. */
export const noteKinds = ['note', 'check', 'report', 'referral'] as const
export type NoteKind = (typeof noteKinds)[number]

/** Of a step: whether the young person was told, or why not (action 12). */
export const toldKinds = ['before', 'together', 'after', 'danger'] as const
export type Told = (typeof toldKinds)[number]

/** What the team wrote for itself. */
export interface NoteContent {
  kind: NoteKind
  /** Of a report or a referral; null of the others. */
  told: Told | null
  /** '' for a step without a word. */
  text: string
}

export interface TeamNote extends NoteContent {
  /** Who signed it. */
  author: string
  /** Its hour, as the server says. */
  keptAt: string
}

/** As the server hands them over; null: nobody wrote one yet. */
export type ServedNotes = {
  record: string
  epoch: number
  wrap: string
  objects: { id: string; author: string; seq: number; prev: string | null; keptAt: string; file: string }[]
} | null

/** The notes beside a conversation, opened whole, and what one more is sealed with. */
export interface Notes {
  all: TeamNote[]
  /** Null: the first is to begin the record. */
  record: { rec: string; dataKey: Uint8Array; head: RecordHead } | null
}

/** Where the notes of each conversation stood when this page last read them. */
const seen = new Map<string, RecordHead>()

const isOf = <T extends string>(all: readonly T[], one: unknown): one is T => all.includes(one as T)

function readContent(body: Uint8Array): NoteContent {
  const { kind, told, text } = JSON.parse(new TextDecoder().decode(body)) as Record<string, unknown>
  if (!isOf(noteKinds, kind) || typeof text !== 'string' || !(told === null || isOf(toldKinds, told)))
    throw new Refused('form')
  return { kind, told, text }
}

/** @throws Refused when any part of them does not hold: then none of the conversation is shown */
export async function openNotes(
  session: KeySession,
  { id, org, team }: { id: string; org: string; team: string },
  served: ServedNotes,
): Promise<Notes> {
  const known = seen.get(id) ?? null
  if (served === null) {
    if (known !== null) throw new Refused('chain')
    return { all: [], record: null }
  }
  const own = session.teams.find((one) => one.team === team && one.org === org)
  if (own === undefined) throw new Refused('key')
  const reading = session.reading(org)
  const record = { org, rec: served.record, kv: 1 }
  const secret = await session.teamSecret(own, served.epoch)
  const address = { org, to: team, epoch: served.epoch }
  const { dataKey, head } = await openWrap(bytesOfHex(served.wrap), record, address, secret, reading)
  const objects = served.objects.map(({ id: obj, seq, prev, file }): StoredObject => ({
    row: { type: 'note', ...record, obj, seq, prev },
    file: bytesOfHex(file),
  }))
  const opened = await readRecord(record, objects, new Map([[1, dataKey]]), [known, head], reading)
  seen.set(id, headOf(objects))
  const all = opened.map(({ body, writer }, at): TeamNote => {
    const { author = '', keptAt = '' } = served.objects[at] ?? {}
    if (writer.user !== author) throw new Refused('sender')
    return { ...readContent(body), author, keptAt }
  })
  return { all, record: { rec: served.record, dataKey, head: headOf(objects) } }
}

/** A note, sealed and signed, as it is sent: the same again when the network failed. */
export interface SealedNote {
  mailbox: string
  begins: { record: string; epoch: number; wrap: string } | null
  id: string
  seq: number
  prev: string | null
  file: string
}

/** @throws Refused for who is not in the log, or when the team’s key must be replaced first */
export async function sealNote(
  session: KeySession,
  { id, org, team }: { id: string; org: string; team: string },
  { record }: Notes,
  content: NoteContent,
): Promise<SealedNote> {
  const part = { type: 'note' as const, obj: crypto.randomUUID(), body: bytesOfText(JSON.stringify(content)) }
  const signing = session.signing(org)
  const sent = ({ row, file }: StoredObject) => ({ id: part.obj, seq: row.seq, prev: row.prev, file: hexOf(file) })
  if (record !== null) {
    const { rec, dataKey, head } = record
    return { mailbox: id, begins: null, ...sent(await appendObject({ org, rec, kv: 1 }, head, part, dataKey, signing)) }
  }
  const rec = crypto.randomUUID()
  const { register } = session.reading(org)
  const { object, wrap } = await beginTeamRecord(register, { org, team }, { rec, first: part }, signing)
  const begins = { record: rec, epoch: wrap.address.epoch, wrap: hexOf(wrap.file) }
  return { mailbox: id, begins, ...sent(object) }
}

/** @throws RefusedBy `gap`, `stale`, `full` or `used`; Gone, SignedOut */
export const sendNote = (session: KeySession, paths: InboxPaths, note: SealedNote): Promise<unknown> =>
  post(paths.note, session.state.csrf, note)
