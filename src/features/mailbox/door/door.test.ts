import { randomBytes, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aClock } from '../../../../tests/clock.ts'
import { anOrganization } from '../../../../tests/people.ts'
import { World } from '../../../crypto/test-world.ts'
import { someone } from '../../collaboration/test-collaboration-site.ts'
import { aTable, baseUrl, openSite, type Site } from '../../network/test-site.ts'
import { aDoor, anAnsweringTeam, sealMailbox, type AnsweringTeam } from '../test-mailboxes.ts'
import { isWorkDone } from './proof-of-work.ts'

const world = new World()
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')
const path = '/fr/toi/echange'
const noon = new Date('2026-03-10T16:00:00Z')

const time = aClock(noon.toISOString())
let site: Site
let team: AnsweringTeam
beforeAll(async () => {
  site = await openSite({ clock: time.clock })
  const { network } = await aTable(site)
  const organization = await anOrganization(site.admin, { network, nameFr: 'Maison Ronde', nameEn: 'Round House' })
  const one = await someone(site, organization, 'worker', 'Wally Ronde')
  const two = await someone(site, organization, 'specialist', 'Salomé Ronde')
  team = await anAnsweringTeam(site.admin, world, { organization, people: [one.id, two.id] })
  await aDoor(site.admin, { organization, team: team.team })
})
afterAll(() => site.close())

/** Each test writes from a network of its own: limits count by it. */
let network = 0
beforeEach(() => {
  network += 1
})

interface Answered {
  status: number
  body: string
}

/** As the adaptor says who is connected. */
const connectedFrom = (remoteAddress: string) =>
  ({ incoming: { socket: { remoteAddress } } }) as unknown as Parameters<Site['app']['fetch']>[1]

async function ask(said: unknown): Promise<Answered> {
  const request = new Request(`${baseUrl}${path}`, {
    method: 'POST',
    body: new URLSearchParams({ said: typeof said === 'string' ? said : JSON.stringify(said) }),
  })
  const answer = await site.app.fetch(request, connectedFrom(`198.51.100.${network}`))
  return { status: answer.status, body: await answer.text() }
}

const nothing = { status: 404, body: '{"refusal":"no"}' }

/** What a page sends for a first message, and what opens it again. */
async function aFirst(more: Readonly<Record<string, unknown>> = {}) {
  const { values } = await sealMailbox(world.register, team)
  const [id, organization, to, , , locked, ownWrap, enc, sig, epoch, wrap, object, file] = values
  const ways = { loc: hex(randomBytes(16)), auth: hex(randomBytes(32)) }
  const bytes = (value: unknown): string => hex(value as Buffer)
  const said = {
    do: 'begin',
    id,
    organization,
    team: to,
    ...ways,
    locked: bytes(locked),
    ownWrap: bytes(ownWrap),
    enc: (enc as Buffer).toString(),
    sig: bytes(sig),
    epoch,
    wrap: bytes(wrap),
    object,
    file: bytes(file),
    work: '',
    ...more,
  }
  return { said, ways }
}

async function begun() {
  const first = await aFirst()
  const { status, body } = await ask(first.said)
  expect(status, body).toBe(200)
  return { ...first, token: (JSON.parse(body) as { token: string }).token }
}

describe('the door', () => {
  it('says who can be written to, whether somebody answers now, and nothing of who works there', async () => {
    const { body } = await ask({ do: 'teams' })

    expect(JSON.parse(body)).toEqual({
      teams: [
        expect.objectContaining({ name: 'Maison Ronde', answersNow: true, promiseHours: 24, phone: '+15145550199' }),
      ],
    })
    expect(body).not.toContain('Wally')
  })

  it('opens to who has the words, and counts the tries that failed', async () => {
    const { ways, said } = await begun()
    await ask({ do: 'open', ...ways, auth: hex(randomBytes(32)) })
    const opened = JSON.parse((await ask({ do: 'open', ...ways })).body) as Record<string, unknown>

    expect(opened).toMatchObject({ id: said.id, organization: team.org, failures: 1, locked: said.locked })
    expect(opened['objects']).toEqual([expect.objectContaining({ seq: 0, author: null, file: said.file })])
  })

  it('does one thing when the same is sent twice, and never takes the place of another', async () => {
    const { said } = await begun()
    const again = await ask(said)
    const other = await aFirst({ loc: said.loc, auth: said.auth })

    expect(again.status).toBe(200)
    expect(await ask(other.said)).toEqual(nothing)
  })

  it('gives one answer, byte for byte, to all that opens nothing', async () => {
    const { ways, token } = await begun()
    const forgotten = await begun()
    await ask({ do: 'forget', token: forgotten.token })
    const none = { loc: hex(randomBytes(16)), auth: hex(randomBytes(32)) }
    const answers = [
      await ask({ do: 'open', ...none }),
      await ask({ do: 'open', ...ways, auth: none.auth }),
      await ask({ do: 'open', ...ways, loc: none.loc }),
      await ask({ do: 'open', ...forgotten.ways }),
      await ask({ do: 'read', token: hex(randomBytes(32)) }),
      await ask({ do: 'read', token: forgotten.token }),
      await ask({ do: 'change', token: hex(randomBytes(32)), ...none, locked: '00' }),
      await ask({ do: 'change', token, ...none, locked: hex(randomBytes(200)) }),
    ]

    expect(answers).toEqual(answers.map(() => nothing))
  })

  it.each([
    '',
    'null',
    '[]',
    '{}',
    '{"do":"teams","more":1}',
    '{"do":"open","loc":"zz","auth":""}',
    '{"do":"nothing"}',
  ])('answers the same to « %s »', async (text) => {
    expect(await ask(text)).toEqual(nothing)
  })

  it('makes a place wait after ten failures, there or not, and opens again later', async () => {
    const { ways } = await begun()
    for (let run = 0; run < 10; run += 1) await ask({ do: 'open', ...ways, auth: hex(randomBytes(32)) })

    expect(await ask({ do: 'open', ...ways })).toEqual(nothing)
    await time.setTo(new Date(noon.getTime() + 26 * 3_600_000))
    const { status, body } = await ask({ do: 'open', ...ways })
    await time.setTo(noon)
    expect(status).toBe(200)
    expect(JSON.parse(body)).toMatchObject({ failures: expect.any(Number) })
  })

  it('says when its team answers, and that nobody answers any more once the organization has left', async () => {
    const { ways } = await begun()
    const team = async () =>
      (JSON.parse((await ask({ do: 'open', ...ways })).body) as { team: Record<string, unknown> }).team
    expect(await team()).toMatchObject({ name: 'Maison Ronde', isThere: true, answersNow: true, promiseHours: 24 })

    await site.admin.query(`UPDATE organization SET status = 'left' WHERE name_fr = 'Maison Ronde'`)
    const left = await team()
    await site.admin.query(`UPDATE organization SET status = 'joined' WHERE name_fr = 'Maison Ronde'`)
    expect(left).toMatchObject({ name: 'Maison Ronde', isThere: false })
  })

  it('asks a network for some work beyond five conversations in an hour, and then takes them', async () => {
    for (let run = 0; run < 5; run += 1) await begun()
    const { said } = await aFirst()
    const refused = await ask(said)
    const place = Buffer.from(String(said.loc), 'hex')
    let nonce = 0
    while (!isWorkDone(place, nonce.toString(16))) nonce += 1

    expect(refused).toEqual({ status: 409, body: '{"refusal":"work","bits":18}' })
    expect((await ask({ ...said, work: nonce.toString(16) })).status).toBe(200)
  })

  it('takes no message for a key that was replaced, nor for a door that closed', async () => {
    const { said } = await aFirst({ epoch: 2 })
    expect((await ask(said)).body).toContain('"stale"')
    await site.admin.query(`UPDATE mailbox_door SET closed_on = '2026-03-10'`)
    const closed = await ask((await aFirst()).said)
    const teams = await ask({ do: 'teams' })
    await site.admin.query('UPDATE mailbox_door SET closed_on = NULL')

    expect(closed.body).toContain('"closed"')
    expect(teams.body).toBe('{"teams":[]}')
  })

  it('takes nothing that is not sealed', async () => {
    for (const part of ['locked', 'ownWrap', 'wrap', 'file'])
      expect(await ask((await aFirst({ [part]: hex(randomBytes(3000)) })).said)).toEqual(nothing)
  })

  it('moves to other words: the old ones are as if they had never been', async () => {
    const { ways, token, said } = await begun()
    const others = { loc: hex(randomBytes(16)), auth: hex(randomBytes(32)) }

    expect((await ask({ do: 'change', token, ...others, locked: said.locked })).status).toBe(200)
    expect(await ask({ do: 'open', ...ways })).toEqual(nothing)
    expect((await ask({ do: 'open', ...others })).status).toBe(200)
  })

  it('closes by itself after fifteen minutes without a word, and after sixty in any case', async () => {
    const { token } = await begun()
    const at = (minutes: number) => time.setTo(new Date(noon.getTime() + minutes * 60_000))
    await at(14)
    const early = await ask({ do: 'read', token })
    const late = []
    for (const minutes of [28, 42, 56, 61]) {
      await at(minutes)
      late.push((await ask({ do: 'read', token })).status)
    }
    await time.setTo(noon)

    expect(early.status).toBe(200)
    expect(late).toEqual([200, 200, 200, 404])
  })

  it('says that something was written meanwhile, and takes a message once', async () => {
    const { token, said } = await begun()
    const wrong = { do: 'write', token, id: randomUUID(), seq: 1, prev: hex(randomBytes(32)), file: said.file }

    expect(await ask(wrong)).toEqual({ status: 409, body: '{"refusal":"gap"}' })
  })

  it('keeps no address, no agent and no language of who wrote, nor what the words prove', async () => {
    const { ways } = await begun()
    const { rows } = await site.admin.query<{ all: string }>(
      `SELECT (SELECT coalesce(string_agg(m::text, ' '), '') FROM mailbox m) || (SELECT coalesce(string_agg(t::text, ' '), '') FROM mailbox_token t) || (SELECT coalesce(string_agg(a::text, ' '), '') FROM audit_event a) AS all`,
    )

    expect(rows[0]?.all).not.toContain('198.51.100')
    expect(rows[0]?.all).not.toContain(ways.loc)
    expect(rows[0]?.all).not.toContain(ways.auth)
  })
})
