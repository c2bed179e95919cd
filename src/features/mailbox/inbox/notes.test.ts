import { randomBytes, randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anOrganization } from '../../../../tests/people.ts'
import { bytesOf, textOf } from '../../../crypto/bytes.ts'
import {
  appendObject,
  beginTeamRecord,
  headOf,
  openWrap,
  readRecord,
  type BegunRecord,
  type Part,
  type StoredObject,
} from '../../../crypto/index.ts'
import { World } from '../../../crypto/test-world.ts'
import { someone, type Someone } from '../../collaboration/test-collaboration-site.ts'
import { aTable, openSite, type Site, type Visitor } from '../../network/test-site.ts'
import type { SentNotes } from '../model.ts'
import { aDoor, aMailbox, anAnsweringTeam, forgetMailbox, type AnsweringTeam } from '../test-mailboxes.ts'

const inbox = '/fr/messages-des-jeunes'
const bytes = (hex: string): Uint8Array => new Uint8Array(Buffer.from(hex, 'hex'))
const hex = (file: Uint8Array): string => Buffer.from(file).toString('hex')

const world = new World()
let site: Site
let organization: string
let one: Someone
let two: Someone
let bare: Someone
let reader: Someone
let lead: Someone
let elsewhere: Someone
let team: AnsweringTeam
beforeAll(async () => {
  site = await openSite()
  const { network } = await aTable(site)
  organization = await anOrganization(site.admin, { network, nameFr: 'Maison Ronde', nameEn: 'Round House' })
  one = await someone(site, organization, 'worker', 'Wally Ronde')
  two = await someone(site, organization, 'specialist', 'Salomé Ronde')
  bare = await someone(site, organization, 'worker', 'Odile Ronde')
  reader = await someone(site, organization, 'reader', 'Rita Ronde')
  lead = await someone(site, organization, 'lead', 'Léa Ronde')
  team = await anAnsweringTeam(site.admin, world, { organization, people: [one.id, two.id, reader.id] })
  await aDoor(site.admin, { organization, team: team.team })
  const far = await anOrganization(site.admin, { network, nameFr: 'Trop Loin', nameEn: 'Too Far' })
  elsewhere = await someone(site, far, 'specialist', 'Élise Loin')
  const other = await someone(site, far, 'worker', 'Otto Loin')
  await anAnsweringTeam(site.admin, world, { organization: far, people: [elsewhere.id, other.id] })
})
afterAll(() => site.close())

async function send(visitor: Visitor, path: string, said: unknown): Promise<{ status: number; text: string }> {
  const { csrf } = JSON.parse(await visitor.read('/fr/cles/etat.json')) as { csrf: string }
  const answer = await visitor.post(`${inbox}/${path}.json`, { csrf, said: JSON.stringify(said) })
  return { status: answer.status, text: await answer.text() }
}

async function notesOf({ visitor }: Someone, id: string): Promise<SentNotes | null> {
  const { status, text } = await send(visitor, 'ouvrir', { id })
  expect(status).toBe(200)
  return (JSON.parse(text) as { notes: SentNotes | null }).notes
}

const signingOf = (by: Someone) => {
  const person = team.people.get(by.id)
  if (person === undefined) throw new Error('no keys')
  return world.signing(person)
}
const aPart = (text: string): Part => ({ type: 'note', obj: randomUUID(), body: bytesOf(text) })

/** The first note beside a conversation, as it is sent. */
async function firstNote(by: Someone, mailbox: string, text: string) {
  const rec = randomUUID()
  const first = aPart(text)
  const begun: BegunRecord = await beginTeamRecord(world.register, team, { rec, first }, signingOf(by))
  const { object, wrap } = begun
  const begins = { record: rec, epoch: wrap.address.epoch, wrap: hex(wrap.file) }
  return { begun, said: { mailbox, begins, id: first.obj, seq: 0, prev: null, file: hex(object.file) } }
}

/** What the sealed page does with what it was handed. */
async function readNotes({ record, epoch, wrap, objects }: SentNotes) {
  const place = { org: team.org, rec: record, kv: 1 }
  const reading = world.reading(team.org)
  const { dataKey, head } = await openWrap(
    bytes(wrap),
    place,
    { org: team.org, to: team.team, epoch },
    team.secret,
    reading,
  )
  const stored = objects.map(({ id: obj, seq, prev, file }): StoredObject => ({
    row: { type: 'note', ...place, obj, seq, prev },
    file: bytes(file),
  }))
  const read = await readRecord(place, stored, new Map([[1, dataKey]]), [head], reading)
  return { place, dataKey, stored, said: read.map(({ body, writer }) => [textOf(body), writer.user]) }
}

/** One more, at the end of what was read. */
async function noteAfter(
  by: Someone,
  mailbox: string,
  { place, dataKey, stored }: Awaited<ReturnType<typeof readNotes>>,
  text: string,
) {
  const part = aPart(text)
  const { row, file } = await appendObject(place, headOf(stored), part, dataKey, signingOf(by))
  return { mailbox, begins: null, id: part.obj, seq: row.seq, prev: row.prev, file: hex(file) }
}

async function read(by: Someone, mailbox: string) {
  const notes = await notesOf(by, mailbox)
  if (notes === null) throw new Error('no note')
  return readNotes(notes)
}

describe('a team', () => {
  it('writes notes for itself, which colleagues read in order, each under the name that signed it', async () => {
    const { id } = await aMailbox(site, world, team)
    expect(await notesOf(one, id)).toBeNull()
    const { said } = await firstNote(one, id, 'Rappeler sa question.')
    expect((await send(one.visitor, 'noter', said)).status).toBe(200)
    // Sent twice, it stands once.
    expect((await send(one.visitor, 'noter', said)).status).toBe(200)
    const more = await noteAfter(two, id, await read(two, id), 'Vu.')
    expect((await send(two.visitor, 'noter', more)).status).toBe(200)

    expect((await read(one, id)).said).toEqual([
      ['Rappeler sa question.', one.id],
      ['Vu.', two.id],
    ])
    expect(await site.deeds(organization)).toContain('mailbox.note')
  })

  it('does not overwrite: of two first notes at once, and of two next ones, the second is told to read again', async () => {
    const { id } = await aMailbox(site, world, team)
    const statuses = async (all: Promise<{ status: number }>[]) =>
      (await Promise.all(all)).map(({ status }) => status).toSorted()
    const [mine, theirs] = [await firstNote(one, id, 'Un.'), await firstNote(two, id, 'Deux.')]
    expect(await statuses([send(one.visitor, 'noter', mine.said), send(two.visitor, 'noter', theirs.said)])).toEqual([
      200, 409,
    ])
    const known = await read(one, id)
    const next = [await noteAfter(one, id, known, 'Trois.'), await noteAfter(two, id, known, 'Quatre.')]
    expect(await statuses([send(one.visitor, 'noter', next[0]), send(two.visitor, 'noter', next[1])])).toEqual([
      200, 409,
    ])
    expect((await read(two, id)).said).toHaveLength(2)
  })

  it('is refused what is not sealed, what stands elsewhere, and a key of another day', async () => {
    const { id } = await aMailbox(site, world, team)
    const { said } = await firstNote(one, id, 'Non.')
    const plain = hex(bytesOf('En clair. '.repeat(60)))
    expect(await send(one.visitor, 'noter', { ...said, file: plain })).toEqual({
      status: 422,
      text: '{"refusal":"not-sealed"}',
    })
    const open = { ...said, begins: { ...said.begins, wrap: plain } }
    expect((await send(one.visitor, 'noter', open)).text).toBe('{"refusal":"not-sealed"}')
    expect((await send(one.visitor, 'noter', { ...said, begins: null })).text).toBe('{"refusal":"gap"}')
    expect((await send(one.visitor, 'noter', { ...said, seq: 1 })).text).toBe('{"refusal":"gap"}')
    const older = { ...said, begins: { ...said.begins, epoch: 2 } }
    expect((await send(one.visitor, 'noter', older)).text).toBe('{"refusal":"stale"}')
    expect((await send(one.visitor, 'noter', { mailbox: id })).status).toBe(422)
    expect(await notesOf(one, id)).toBeNull()
  })

  it('keeps its notes when the young person forgets, until all of it goes together', async () => {
    const mailbox = await aMailbox(site, world, team)
    const { said } = await firstNote(one, mailbox.id, 'À garder.')
    await send(one.visitor, 'noter', said)
    await forgetMailbox(site, mailbox)
    expect((await read(one, mailbox.id)).said).toHaveLength(1)

    await site.admin.query('DELETE FROM mailbox WHERE id = $1', [mailbox.id])
    const { rowCount } = await site.admin.query('SELECT FROM mailbox_note WHERE mailbox_id = $1', [mailbox.id])
    expect(rowCount).toBe(0)
  })
})

describe('the notes of a team', () => {
  it('are nothing to whoever has not its keys, or only reads', async () => {
    const { id } = await aMailbox(site, world, team)
    const { said } = await firstNote(one, id, 'Pour nous.')
    await send(one.visitor, 'noter', said)
    const more = await noteAfter(one, id, await read(one, id), 'Encore.')

    for (const { visitor } of [bare, reader, lead, elsewhere]) {
      expect((await send(visitor, 'noter', more)).status).toBe(404)
      expect((await send(visitor, 'noter', { ...said, id: randomUUID() })).status).toBe(404)
    }
    expect((await read(one, id)).said).toHaveLength(1)
  })

  it('are never handed to the side of young people, whose role reads no table', async () => {
    const { token } = await aMailbox(site, world, team)
    for (const table of ['mailbox_note', 'mailbox_note_wrap'])
      await expect(
        site.database.asYouth((tx) => sql`select * from ${sql.id('public', table)}`.execute(tx)),
      ).rejects.toThrow(/permission denied/)
    await expect(
      site.database.asYouth((tx) =>
        sql`select sec.note_mailbox(${randomUUID()}, null, null, null, ${randomUUID()}, 0, null, ${token})`.execute(tx),
      ),
    ).rejects.toThrow(/permission denied/)
  })

  it('are never of a police service, whoever writes the row', async () => {
    const { id } = await aMailbox(site, world, team)
    const police = await anOrganization(site.admin, { sector: 'police' })
    await expect(
      site.admin.query(
        'INSERT INTO mailbox_note_wrap (mailbox_id, organization_id, team_id, record_id, epoch, file) VALUES ($1, $2, $3, $4, 1, $5)',
        [id, police, team.team, randomUUID(), randomBytes(2600)],
      ),
    ).rejects.toThrow(/police/)
  })
})
