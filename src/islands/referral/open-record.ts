import { appendObject, headOf, openReferral, Refused, type StoredObject } from '../../crypto/index.ts'
import { ask, bytesOfBase64, post, RefusedBy, withId, type ReferralPaths } from './answers.ts'
import { bytesOfJson, readConsent, readContent, readNote, type Content, type SealedConsent } from './content.ts'
import type { KeySession } from '../sealed/key-session.ts'

export interface ServedTask {
  id: string
  consentId: string | null
  /** That consent stands, and the reader may take it back. */
  mayTakeBack: boolean
  recipientId: string
  state: string
  businessStatus: string | null
}

interface Served {
  rec: string
  org: string
  tasks: ServedTask[]
  /** Organizations whose people wrote in it, also some that read it no more. */
  authors: string[]
  wraps: { org: string; teamId: string; kv: number; epoch: number; file: string }[]
  objects: {
    id: string
    type: StoredObject['row']['type']
    kv: number
    seq: number
    prev: string | null
    file: string
  }[]
}

export interface Note {
  organization: string
  day: string
  /** Null: the consent was taken back. */
  text: string | null
}

/** A record, opened whole. */
export interface OpenedRecord {
  rec: string
  /** Whose record it is. */
  org: string
  /** For which of one’s organizations it is read. */
  reader: string
  /** The task that the reader may act on; null: none. */
  task: ServedTask | null
  tasks: readonly ServedTask[]
  parties: string[]
  /** The consent that goes with `task`; null: the record rests on none. */
  consent: SealedConsent | null
  /** All of them for the team whose record it is; for another, its own. */
  consents: SealedConsent[]
  content: Content
  notes: Note[]
  objects: StoredObject[]
  dataKey: Uint8Array
}

/** Where each record stood when this page last read it: what it forgets is the server’s to show again, and no less. */
const seen = new Map<string, ReturnType<typeof headOf>>()

/**
 * Reads a record and opens all of it.
 *
 * @throws Refused when any part of it does not hold; Gone when it is not served
 */
export async function openRecord(session: KeySession, paths: ReferralPaths, rec: string): Promise<OpenedRecord> {
  const served = await ask<Served>(withId(paths.record, rec))
  const parties = [...new Set([served.org, ...served.tasks.map(({ recipientId }) => recipientId)])]
  const writers = [...new Set([...parties, ...served.authors])]
  await session.refresh(writers)
  const mine = served.wraps.find(({ teamId }) => session.teams.some(({ team }) => team === teamId))
  if (served.rec !== rec || mine === undefined) throw new Refused('key')
  const team = session.teams.find((one) => one.team === mine.teamId)
  if (team === undefined) throw new Refused('key')
  const objects = served.objects.map(({ id, type, kv, seq, prev, file }): StoredObject => ({
    row: { type, org: served.org, rec, obj: id, kv, seq, prev },
    file: bytesOfBase64(file),
  }))
  const { key, opened } = await openReferral(
    { org: served.org, rec },
    objects,
    { address: { org: team.org, to: team.team, epoch: mine.epoch }, file: bytesOfBase64(mine.file) },
    await session.teamSecret(team, mine.epoch),
    seen.get(rec) ?? null,
    session.reading(...writers),
  )
  seen.set(rec, headOf(objects))
  const all: SealedConsent[] = []
  let content: Content | null = null
  const notes: Note[] = []
  for (const { row, body, writer, day } of opened) {
    if (row.type === 'consent') all.push(readConsent(body))
    else if (row.type === 'ref') content = readContent(body)
    else if (row.type === 'note' || row.type === 'ack')
      notes.push({ organization: writer.org, day, text: readNote(body).text })
    else if (row.type === 'withdrawal') notes.push({ organization: writer.org, day, text: null })
  }
  if (content === null) throw new Refused('form')
  const task = served.tasks.find(({ recipientId }) => recipientId === team.org) ?? served.tasks[0] ?? null
  const consents = all.filter(({ recipient }) => team.org === served.org || recipient.id === team.org)
  return {
    rec,
    org: served.org,
    reader: team.org,
    task,
    tasks: served.tasks,
    parties,
    consent: consents.findLast(({ recipient }) => recipient.id === task?.recipientId) ?? consents.at(-1) ?? null,
    consents,
    content,
    notes,
    objects,
    dataKey: key.dataKey,
  }
}

/** Says that the recipient opened it; told once or more, it is noted once. What the server refuses here is of no matter. */
export async function sayOpened(session: KeySession, paths: ReferralPaths, record: OpenedRecord): Promise<void> {
  const { task, reader } = record
  if (task === null || task.recipientId !== reader || task.state !== 'requested' || task.businessStatus !== 'sent')
    return
  try {
    await post(paths.act, session.state.csrf, { event: crypto.randomUUID(), task: task.id, act: 'open', said: {} })
  } catch (failure) {
    if (!(failure instanceof RefusedBy)) throw failure
  }
}

/** Adds a word at the end of the record, for those who read it. @throws RefusedBy `gap` when someone wrote meanwhile */
export const addNote = (session: KeySession, paths: ReferralPaths, record: OpenedRecord, text: string): Promise<void> =>
  add(session, paths, record, { type: 'note', body: { text }, withdraws: null })

/** Says that a consent is taken back: what follows from it ends in the same transaction. @throws RefusedBy `gap` when someone wrote meanwhile */
export const takeBack = (
  session: KeySession,
  paths: ReferralPaths,
  record: OpenedRecord,
  consent: string,
): Promise<void> => add(session, paths, record, { type: 'withdrawal', body: { consent }, withdraws: consent })

async function add(
  session: KeySession,
  paths: ReferralPaths,
  { org, rec, reader, objects, dataKey }: OpenedRecord,
  { type, body, withdraws }: { type: 'note' | 'withdrawal'; body: object; withdraws: string | null },
): Promise<void> {
  const obj = crypto.randomUUID()
  const part = { type, obj, body: bytesOfJson(body) }
  const { row, file } = await appendObject({ org, rec, kv: 1 }, headOf(objects), part, dataKey, session.signing(reader))
  const said = {
    rec,
    organizationId: reader,
    objects: [{ id: obj, type: row.type, kv: row.kv, seq: row.seq, prev: row.prev }],
    withdraws,
  }
  await post(paths.add, session.state.csrf, said, [['object-0', file]])
}
