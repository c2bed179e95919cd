import { randomBytes, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aClock } from '../../../../tests/clock.ts'
import { anOrganization } from '../../../../tests/people.ts'
import { World } from '../../../crypto/test-world.ts'
import { someone } from '../../collaboration/test-collaboration-site.ts'
import { aTable, baseUrl, openSite, type Site } from '../../network/test-site.ts'
import { aDoor, anAnsweringTeam, sealMailbox, type AnsweringTeam } from '../test-mailboxes.ts'
import { isWorkDone } from './proof-of-work.ts'

const world = new World()
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')
const time = aClock('2026-03-10T16:00:00Z')
let site: Site
let team: AnsweringTeam
let sealed: Record<string, unknown>
beforeAll(async () => {
  site = await openSite({ clock: time.clock })
  const { network } = await aTable(site)
  const organization = await anOrganization(site.admin, { network, nameFr: 'Maison Ronde', nameEn: 'Round House' })
  const one = await someone(site, organization, 'worker', 'Wally Ronde')
  const two = await someone(site, organization, 'specialist', 'Salomé Ronde')
  team = await anAnsweringTeam(site.admin, world, { organization, people: [one.id, two.id] })
  await aDoor(site.admin, { organization, team: team.team })
  const { values } = await sealMailbox(world.register, team)
  const [, org, to, , , locked, ownWrap, enc, sig, epoch, wrap, , file] = values
  const bytes = (value: unknown): string => hex(value as Buffer)
  sealed = {
    do: 'begin',
    organization: org,
    team: to,
    locked: bytes(locked),
    ownWrap: bytes(ownWrap),
    enc: (enc as Buffer).toString(),
    sig: bytes(sig),
    epoch,
    wrap: bytes(wrap),
    file: bytes(file),
    work: '',
  }
})
afterAll(() => site.close())

/** A first message: what is sealed is opaque to the server, so that the same bytes serve for all. */
const aFirst = () => ({
  ...sealed,
  id: randomUUID(),
  object: randomUUID(),
  loc: hex(randomBytes(16)),
  auth: hex(randomBytes(32)),
})

/** As the adaptor says who is connected. */
const connectedFrom = (remoteAddress: string) =>
  ({ incoming: { socket: { remoteAddress } } }) as unknown as Parameters<Site['app']['fetch']>[1]

async function ask(said: object, from: string): Promise<{ status: number; body: string }> {
  const request = new Request(`${baseUrl}/fr/toi/echange`, {
    method: 'POST',
    body: new URLSearchParams({ said: JSON.stringify(said) }),
  })
  const answer = await site.app.fetch(request, connectedFrom(from))
  return { status: answer.status, body: await answer.text() }
}

/** Some work for a place: as the page of young people finds it. */
function workFor(loc: string, bits: number): string {
  let nonce = 0
  while (!isWorkDone(Buffer.from(loc, 'hex'), nonce.toString(16), bits)) nonce += 1
  return nonce.toString(16)
}

const bitsAsked = ({ body }: { body: string }): number => (JSON.parse(body) as { bits: number }).bits
const kept = async () => (await site.admin.query('SELECT FROM mailbox')).rowCount ?? 0

describe('500 mailboxes from one network', () => {
  const [flood, school] = ['198.51.100.7', '203.0.113.9']

  it('come to five, and to a price that grows; whoever else writes is served as before', async () => {
    const answers = []
    for (let run = 0; run < 500; run += 1) answers.push(await ask(aFirst(), flood))

    expect(answers.filter(({ status }) => status === 200)).toHaveLength(5)
    expect(await kept()).toBe(5)
    const asked = answers.filter(({ status }) => status === 409).map(bitsAsked)
    expect([asked[0], asked.at(-1)]).toEqual([18, 20])
    expect(asked.toSorted((a, b) => a - b)).toEqual(asked)
    expect((await ask(aFirst(), school)).status).toBe(200)
    expect((await ask({ do: 'teams' }, flood)).status).toBe(200)
  })

  it('keep nobody of that network from writing: some seconds of work are enough', async () => {
    const said = aFirst()
    const refused = await ask(said, flood)
    const work = workFor(said.loc, bitsAsked(refused))

    expect((await ask({ ...said, work }, flood)).status).toBe(200)
  })
})

describe('300 mailboxes in an hour from everywhere', () => {
  const from = (n: number) => `192.0.2.${n}`

  it('make each further one cost some work, until the hour is over', async () => {
    await time.setTo('2026-03-10T18:00:00Z')
    for (let run = 0; run < 300; run += 1) expect((await ask(aFirst(), from(Math.floor(run / 5)))).status).toBe(200)
    const said = aFirst()
    const refused = await ask(said, from(200))

    expect(refused.body).toBe('{"refusal":"work","bits":18}')
    expect((await ask({ ...said, work: workFor(said.loc, 18) }, from(200))).status).toBe(200)
    await time.setTo('2026-03-10T19:00:00Z')
    expect((await ask(aFirst(), from(201))).status).toBe(200)
  })
})
