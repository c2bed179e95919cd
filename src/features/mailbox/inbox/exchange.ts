import { sql } from 'kysely'
import * as v from 'valibot'
import { data, notFound, type Answer, type MemberRequest } from '../../../kernel/http/index.ts'
import { isId } from '../../../kernel/ids.ts'
import { nameIn } from '../../../kernel/language.ts'
import { hexBytes, isSealed, readSaid, uuid } from '../../keys/index.ts'
import { listMailboxes, type ListedMailbox } from './queries.ts'
import { listColleagues, listObjects, listPeople, listWraps, readConversation, readNotes } from './read-conversation.ts'

/*
 * What the sealed page of the team asks: JSON out, forms in (`said` is JSON). A refusal is `{ refusal: code }` with 409, or 422 for what has not the shape; then
 * nothing was kept. A conversation of others answers as one that never was.
 */

/** Envelopes told to the sealed page at once, at most. */
const mostEnvelopes = 200

/** What is sent besides its file, at most, and the file in hexadecimal: bytes. */
export const largestAnswer = 60_000

const json = (body: object, status = 200): Answer =>
  data(JSON.stringify(body), { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' }, status)

const refuse = (refusal: string, status: 409 | 422 = 409): Answer => json({ refusal }, status)

const envelopeOf = ({ lang, who }: MemberRequest, one: ListedMailbox) => ({
  id: one.id,
  organization: { id: one.organizationId, name: nameIn(one, lang) },
  lead: one.leadId === null ? null : { id: one.leadId, name: one.leadName },
  isMine: one.leadId === who.personId,
  awaits: one.awaits,
  entries: one.entries,
  createdWeek: one.createdWeek,
  version: one.version,
})

/** Envelopes that the person may read; with `id` in the address, that one or none: what an open page asks every few seconds, and no reading. */
export async function envelopes(request: MemberRequest): Promise<Answer> {
  const id = request.query.get('id')
  if (id !== null && !isId(id)) return notFound()
  const found = await listMailboxes(
    request.tx,
    id === null ? { shown: 'all', limit: mostEnvelopes } : { shown: 'any', ids: [id], limit: 1 },
  )
  if (id !== null && found.length === 0) return notFound()
  return json({ mailboxes: found.map((one) => envelopeOf(request, one)) })
}

/** A whole conversation, sealed, with what opens it for the team. It is noted that it was read, and up to where. */
export async function open(request: MemberRequest): Promise<Answer> {
  const { tx, formKeys } = request
  const said = readSaid(request, v.strictObject({ id: uuid }))
  if (said === null) return refuse('unreadable', 422)
  const { rows } = await sql<{ noted: boolean }>`select sec.note_mailbox_reading(${said.id}) as noted`.execute(tx)
  const [envelope] = rows[0]?.noted === true ? await listMailboxes(tx, { shown: 'any', ids: [said.id], limit: 1 }) : []
  const kept = envelope === undefined ? null : await readConversation(tx, said.id)
  if (envelope === undefined || kept === null) return notFound()
  return json({
    csrf: formKeys.csrf,
    mailbox: { ...envelopeOf(request, envelope), team: kept.teamId, enc: kept.enc, sig: kept.sig },
    readings: kept.readings,
    wraps: await listWraps(tx, said.id),
    objects: await listObjects(tx, said.id),
    notes: await readNotes(tx, said.id),
    people: await listPeople(tx, said.id),
    colleagues: await listColleagues(tx, said.id),
  })
}

const aHash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))

const anAnswer = v.strictObject({
  mailbox: uuid,
  id: uuid,
  seq: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(30_000)),
  prev: aHash,
  file: hexBytes(20_000),
})

/** Adds an answer at the end. `gap`: something was written meanwhile; `forgotten`: nobody comes back to read it; `full`, `used`. */
export async function answer(request: MemberRequest): Promise<Answer> {
  const said = readSaid(request, anAnswer)
  if (said === null) return refuse('unreadable', 422)
  if (!isSealed(said.file, 'tisserin.org/dk1')) return refuse('not-sealed', 422)
  const { rows } = await sql<{ refusal: string | null }>`
    select sec.answer_mailbox(${said.mailbox}, ${said.id}, ${said.seq}, ${Buffer.from(said.prev, 'hex')}, ${said.file}) as refusal`.execute(
    request.tx,
  )
  return told(rows[0]?.refusal)
}

const aNote = v.strictObject({
  mailbox: uuid,
  /** With the first: the record that it begins, and its key for the team. */
  begins: v.nullable(
    v.strictObject({
      record: uuid,
      epoch: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(30_000)),
      wrap: hexBytes(20_000),
    }),
  ),
  id: uuid,
  seq: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(30_000)),
  prev: v.nullable(aHash),
  file: hexBytes(20_000),
})

/** Adds a note of the team, which the young person’s side never reads. `gap`: a colleague wrote one meanwhile; `stale`: the team has a newer key; `full`, `used`. */
export async function note(request: MemberRequest): Promise<Answer> {
  const said = readSaid(request, aNote)
  if (said === null) return refuse('unreadable', 422)
  const { begins, prev } = said
  if (!isSealed(said.file, 'tisserin.org/dk1') || (begins !== null && !isSealed(begins.wrap, 'mlkem768x25519')))
    return refuse('not-sealed', 422)
  const { rows } = await sql<{ refusal: string | null }>`
    select sec.note_mailbox(${said.mailbox}, ${begins?.record ?? null}, ${begins?.epoch ?? null}, ${begins?.wrap ?? null}, ${said.id}, ${said.seq},
      ${prev === null ? null : Buffer.from(prev, 'hex')}, ${said.file}) as refusal`.execute(request.tx)
  return told(rows[0]?.refusal)
}

const aGift = v.strictObject({
  mailbox: uuid,
  to: uuid,
  version: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(2_000_000_000)),
})

/** Who follows it from now on: oneself, or a colleague who can answer. `changed-meanwhile`: something was written, or somebody else was first. */
export async function give(request: MemberRequest): Promise<Answer> {
  const said = readSaid(request, aGift)
  if (said === null) return refuse('unreadable', 422)
  const { rows } = await sql<{ refusal: string | null }>`
    select sec.give_mailbox(${said.mailbox}, ${said.to}, ${said.version}) as refusal`.execute(request.tx)
  return told(rows[0]?.refusal)
}

function told(refusal: string | null | undefined): Answer {
  if (refusal === null) return json({ done: true })
  return refusal === undefined || refusal === 'not-yours' ? notFound() : refuse(refusal)
}
