import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aMembership, anOrganization } from '../../../../tests/people.ts'
import { bytesOf, textOf } from '../../../crypto/bytes.ts'
import {
  appendObject,
  correspondentOf,
  headOf,
  openWrap,
  readRecord,
  type StoredObject,
} from '../../../crypto/index.ts'
import { World } from '../../../crypto/test-world.ts'
import { someone, type Someone } from '../../collaboration/test-collaboration-site.ts'
import { aTable, openSite, type Site, type Visitor } from '../../network/test-site.ts'
import { someTeams } from '../../referral/test-referrals.ts'
import type { SentObject } from '../model.ts'
import {
  aDoor,
  aMailbox,
  anAnsweringTeam,
  comeBack,
  forgetMailbox,
  writeAgain,
  type AnsweringTeam,
  type HeldMailbox,
} from '../test-mailboxes.ts'

interface Opened {
  csrf: string
  mailbox: {
    id: string
    organization: { id: string; name: string }
    lead: { id: string; name: string } | null
    isMine: boolean
    awaits: boolean
    entries: number
    version: number
    team: string
    enc: string
    sig: string
  }
  readings: number
  wraps: { team: string; kv: number; epoch: number; file: string }[]
  objects: SentObject[]
  people: { id: string; name: string }[]
  colleagues: { id: string; name: string }[]
}

const inbox = '/fr/messages-des-jeunes'
const bytes = (hex: string): Uint8Array => new Uint8Array(Buffer.from(hex, 'hex'))
const hex = (file: Uint8Array): string => Buffer.from(file).toString('hex')

const world = new World()
let site: Site
let network: string
let coordinator: Visitor
let organization: string
let one: Someone
let two: Someone
let bare: Someone
let reader: Someone
let lead: Someone
let elsewhere: Someone
let team: AnsweringTeam
let police: { id: string; team: string; person: Someone }
beforeAll(async () => {
  site = await openSite()
  ;({ network, coordinator } = await aTable(site))
  organization = await anOrganization(site.admin, { network, nameFr: 'Maison Ronde', nameEn: 'Round House' })
  one = await someone(site, organization, 'worker', 'Wally Ronde')
  two = await someone(site, organization, 'specialist', 'Salomé Ronde')
  bare = await someone(site, organization, 'worker', 'Odile Ronde')
  reader = await someone(site, organization, 'reader', 'Rita Ronde')
  lead = await someone(site, organization, 'lead', 'Léa Ronde')
  // A reader who has the keys of the team: they still do not answer.
  team = await anAnsweringTeam(site.admin, world, { organization, people: [one.id, two.id, reader.id] })
  await aDoor(site.admin, { organization, team: team.team })
  const far = await anOrganization(site.admin, { network, nameFr: 'Trop Loin', nameEn: 'Too Far' })
  elsewhere = await someone(site, far, 'specialist', 'Élise Loin')
  const other = await someone(site, far, 'worker', 'Otto Loin')
  const theirs = await anAnsweringTeam(site.admin, world, { organization: far, people: [elsewhere.id, other.id] })
  await aDoor(site.admin, { organization: far, team: theirs.team })
  const id = await anOrganization(site.admin, {
    network,
    nameFr: 'Poste Carré',
    nameEn: 'Square Post',
    sector: 'police',
  })
  const person = await someone(site, id, 'lead', 'Paule Carré')
  const partner = await someone(site, id, 'worker', 'Pat Carré')
  const keyed = await anAnsweringTeam(site.admin, world, { organization: id, people: [person.id, partner.id] })
  police = { id, team: keyed.team, person }
})
afterAll(() => site.close())

const csrfOf = async (visitor: Visitor): Promise<string> =>
  (JSON.parse(await visitor.read('/fr/cles/etat.json')) as { csrf: string }).csrf

async function send(visitor: Visitor, path: string, said: unknown): Promise<{ status: number; text: string }> {
  const answer = await visitor.post(`${inbox}/${path}.json`, {
    csrf: await csrfOf(visitor),
    said: JSON.stringify(said),
  })
  return { status: answer.status, text: await answer.text() }
}

async function openAs({ visitor }: Someone, id: string): Promise<Opened> {
  const { status, text } = await send(visitor, 'ouvrir', { id })
  expect(status).toBe(200)
  return JSON.parse(text) as Opened
}

/** What the sealed page does with what it was handed. */
async function readAs(opened: Opened, secret: string) {
  const { mailbox, wraps, objects } = opened
  const { organization: at, id, team: to, enc, sig } = mailbox
  const correspondent = correspondentOf(at.id, id, { enc, sig })
  const reading = { ...world.reading(at.id), correspondent }
  const wrap = wraps.find((each) => each.team === to)
  const record = { org: at.id, rec: id, kv: wrap?.kv ?? 0 }
  const address = { org: at.id, to, epoch: wrap?.epoch ?? 0 }
  const { dataKey, head } = await openWrap(bytes(wrap?.file ?? ''), record, address, secret, reading)
  const stored = objects.map(({ id: obj, kv, seq, prev, file }): StoredObject => ({
    row: { type: 'message', org: at.id, rec: id, obj, kv, seq, prev },
    file: bytes(file),
  }))
  const read = await readRecord({ org: at.id, rec: id }, stored, new Map([[1, dataKey]]), [head], reading)
  return { dataKey, stored, said: read.map(({ body, writer }) => [textOf(body), writer.user]) }
}

/** An answer sealed at the end of what was opened, as it is sent. */
async function answerAfter(
  by: Someone,
  { id }: HeldMailbox,
  { dataKey, stored }: Awaited<ReturnType<typeof readAs>>,
  text: string,
) {
  const person = team.people.get(by.id)
  if (person === undefined) throw new Error('no keys')
  const part = { type: 'message' as const, obj: randomUUID(), body: bytesOf(text) }
  const object = await appendObject(
    { org: team.org, rec: id, kv: 1 },
    headOf(stored),
    part,
    dataKey,
    world.signing(person),
  )
  return { mailbox: id, id: part.obj, seq: object.row.seq, prev: object.row.prev, file: hex(object.file) }
}

describe('a team to which a young person wrote', () => {
  it('is told that someone waits, reads, answers, and follows from then on', async () => {
    const mailbox = await aMailbox(site, world, team, { text: 'Je sais pas à qui parler.' })

    expect(await one.visitor.read(inbox)).toContain(`#${mailbox.id}`)
    expect(await one.visitor.read('/fr/aujourdhui')).toContain('attend')
    const opened = await openAs(one, mailbox.id)
    expect(opened.mailbox).toMatchObject({ lead: null, isMine: false, awaits: true, entries: 1 })
    expect(opened.colleagues.map(({ name }) => name)).toEqual(['Salomé Ronde', 'Wally Ronde'])
    const read = await readAs(opened, team.secret)
    expect(read.said).toEqual([['Je sais pas à qui parler.', mailbox.id]])

    const said = await answerAfter(one, mailbox, read, 'Je suis là.')
    expect(await send(one.visitor, 'repondre', said)).toMatchObject({ status: 200 })
    // Sent twice, it stands once.
    expect(await send(one.visitor, 'repondre', said)).toMatchObject({ status: 200 })
    const after = await openAs(two, mailbox.id)
    expect(after.mailbox).toMatchObject({ lead: { id: one.id, name: 'Wally Ronde' }, isMine: false, awaits: false })
    expect(after.people).toEqual([{ id: one.id, name: 'Wally Ronde' }])
    expect((await readAs(after, team.secret)).said).toEqual([
      ['Je sais pas à qui parler.', mailbox.id],
      ['Je suis là.', one.id],
    ])
    expect(await site.deeds(organization)).toEqual(expect.arrayContaining(['mailbox.read', 'mailbox.answer']))
  })

  it('sees when the words were used again', async () => {
    const mailbox = await aMailbox(site, world, team)
    expect(await comeBack(site, mailbox)).toBe(true)
    expect(await writeAgain(site, mailbox, 'C’est encore moi.')).toBeNull()

    const { mailbox: envelope, objects } = await openAs(one, mailbox.id)
    expect(envelope.entries).toBe(2)
    expect(objects.map(({ entry }) => entry)).toEqual([1, 2])
  })

  it('has its reading noted once for the same message', async () => {
    const mailbox = await aMailbox(site, world, team)
    await openAs(one, mailbox.id)
    expect((await openAs(one, mailbox.id)).readings).toBe(1)
    expect((await openAs(two, mailbox.id)).readings).toBe(2)
    await writeAgain(site, mailbox, 'Encore.')

    expect((await openAs(one, mailbox.id)).readings).toBe(3)
  })

  it('does not overwrite: of two answers at once, the second is told to read again', async () => {
    const mailbox = await aMailbox(site, world, team)
    const read = await readAs(await openAs(one, mailbox.id), team.secret)
    const first = await answerAfter(one, mailbox, read, 'Un.')
    const second = await answerAfter(two, mailbox, read, 'Deux.')
    const both = await Promise.all([send(one.visitor, 'repondre', first), send(two.visitor, 'repondre', second)])

    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
    expect(both.find(({ status }) => status === 409)?.text).toBe('{"refusal":"gap"}')
  })

  it('is refused what is not sealed, what stands elsewhere, and an answer that nobody would read', async () => {
    const mailbox = await aMailbox(site, world, team)
    const read = await readAs(await openAs(one, mailbox.id), team.secret)
    const said = await answerAfter(one, mailbox, read, 'Je suis là.')

    const plain = { ...said, file: hex(bytesOf('Je suis là, en clair.'.repeat(20))) }
    expect(await send(one.visitor, 'repondre', plain)).toEqual({ status: 422, text: '{"refusal":"not-sealed"}' })
    expect((await send(one.visitor, 'repondre', { ...said, seq: 9 })).text).toBe('{"refusal":"gap"}')
    expect((await send(one.visitor, 'repondre', { mailbox: mailbox.id })).status).toBe(422)
    await forgetMailbox(site, mailbox)
    expect(await send(one.visitor, 'repondre', said)).toEqual({ status: 409, text: '{"refusal":"forgotten"}' })
  })

  it('is handed on to who can answer, as long as nothing changed meanwhile', async () => {
    const mailbox = await aMailbox(site, world, team)
    const { version } = (await openAs(one, mailbox.id)).mailbox
    const give = (by: Someone, to: Someone, at: number) =>
      send(by.visitor, 'confier', { mailbox: mailbox.id, to: to.id, version: at })

    expect((await give(one, bare, version)).status).toBe(404)
    expect((await give(one, reader, version)).status).toBe(404)
    expect((await give(one, two, version)).status).toBe(200)
    expect(await give(one, one, version)).toEqual({ status: 409, text: '{"refusal":"changed-meanwhile"}' })
    expect((await openAs(two, mailbox.id)).mailbox).toMatchObject({ lead: { id: two.id }, isMine: true })
    expect(await two.visitor.read(`${inbox}?voir=mine`)).toContain(mailbox.id)
    expect(await one.visitor.read(`${inbox}?voir=mine`)).not.toContain(mailbox.id)
  })
})

describe('whoever has not the keys of the team', () => {
  it('learns nothing: all is as for an id that names nothing', async () => {
    const mailbox = await aMailbox(site, world, team)
    const said = await answerAfter(one, mailbox, await readAs(await openAs(one, mailbox.id), team.secret), 'Non.')
    const others: Record<string, Visitor> = {
      bare: bare.visitor,
      reader: reader.visitor,
      lead: lead.visitor,
      elsewhere: elsewhere.visitor,
      police: police.person.visitor,
      coordinator,
    }
    const asks = (id: string) =>
      [
        ['ouvrir', { id }],
        ['repondre', { ...said, mailbox: id }],
        ['confier', { mailbox: id, to: two.id, version: 1 }],
      ] as const
    const plain = (text: string): string => text.replaceAll(/value="[^"]*"/g, '')

    for (const [name, visitor] of Object.entries(others)) {
      const none = asks(randomUUID())
      for (const [at, [path, body]] of asks(mailbox.id).entries()) {
        const answer = await send(visitor, path, body)
        const nothing = await send(visitor, path, none[at]?.[1])
        expect([name, path, answer.status]).toEqual([name, path, 404])
        expect(nothing.status).toBe(404)
        expect(plain(answer.text)).toBe(plain(nothing.text))
      }
      const told = JSON.parse(await visitor.read(`${inbox}/liste.json`)) as { mailboxes: unknown[] }
      expect(told.mailboxes).toEqual([])
      expect((await visitor.get(`${inbox}/liste.json?id=${mailbox.id}`)).status).toBe(404)
      expect(await visitor.read(inbox)).not.toContain(mailbox.id)
    }
    expect((await openAs(one, mailbox.id)).mailbox.lead).toBeNull()
  })

  it('no longer reads once they stop working there', async () => {
    const mailbox = await aMailbox(site, world, team)
    const gone = await someone(site, organization, 'worker', 'Gaston Ronde')
    await someTeams(site.admin, { organization, people: [gone.id] })
    await aMembership(site.admin, { organization: await anOrganization(site.admin), person: gone.id })
    expect((await send(gone.visitor, 'ouvrir', { id: mailbox.id })).status).toBe(200)
    await site.admin.query(
      'UPDATE membership SET until_day = sec.now()::date WHERE person_id = $1 AND organization_id = $2',
      [gone.id, organization],
    )
    expect((await send(gone.visitor, 'ouvrir', { id: mailbox.id })).status).toBe(404)
  })
})
