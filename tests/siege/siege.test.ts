import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { addresses as directory } from '../../src/features/directory/addresses.ts'
import { addresses } from '../../src/features/identity/addresses.ts'
import { aPersonWithPassword, openSite, type Site, type Visitor } from '../../src/features/identity/test-site.ts'
import { addresses as welcome } from '../../src/features/welcome/addresses.ts'
import { href } from '../../src/kernel/http/index.ts'
import { languages } from '../../src/kernel/language.ts'
import { aWorld, type World } from '../matrix/actors.ts'
import { present } from '../present.ts'

// Seven attackers at once, each from a place of its own, while others read. There is one connection for the requests of
// all: whoever kept it during slow work would stop everyone. What counts is who is served, not how fast.

const attackers = ['nobody', 'worker', 'lead', 'coordinator', 'operator', 'stranger', 'reader'] as const
const read = languages.flatMap((lang) =>
  [welcome.you, welcome.parents, directory.directory].map((page) => href(lang, page)),
)

/** An identity provider that takes every question and answers none, until it is closed. */
async function aMuteProvider(): Promise<{ server: Server; issuer: string; asked: Promise<void> }> {
  let hear = (): void => undefined
  const asked = new Promise<void>((resolve) => (hear = resolve))
  const server = createServer(() => hear())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { server, issuer: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked }
}

let site: Site
let world: World
let mute: Awaited<ReturnType<typeof aMuteProvider>>
beforeAll(async () => {
  mute = await aMuteProvider()
  site = await openSite({ isDev: true, connections: 1 }) // a provider on this machine may be called
  world = await aWorld(site.admin)
})
afterAll(async () => {
  mute.server.closeAllConnections()
  mute.server.close()
  await site.close()
})
beforeEach(() => site.admin.query('DELETE FROM rate_window'))

/** Each attacker's network. */
const from = (name: (typeof attackers)[number]): string => `203.0.113.${attackers.indexOf(name) + 1}`
/** Without their session, before the sign-in page. */
const outside = (name: (typeof attackers)[number]): Visitor => site.visitor({}, from(name))
const inside = (name: (typeof attackers)[number]): Visitor =>
  site.visitor({ tisserin: present(world.actor(name).token) }, from(name))

const signIn = href('fr', addresses.signIn)
const readAll = () => Promise.all(read.map(async (path) => (await site.visitor({}, '198.51.100.1').get(path)).status))

describe('seven attackers at once', () => {
  it('who flood the sign-in stop no page, and are told with a sentence', async () => {
    const flood = attackers.flatMap((name) =>
      Array.from({ length: 9 }, (_, index) =>
        outside(name).post(signIn, {
          email: `${name}-${index}@organisme.quebec`,
          password: 'pas le bon mot de passe',
          way: 'password',
        }),
      ),
    )

    const pages = await readAll()
    const answers = await Promise.all(flood)

    expect(pages).toEqual(read.map(() => 200))
    expect(answers.filter(({ status }) => ![422, 429, 503].includes(status))).toEqual([])
    for (const answer of answers.filter(({ status }) => status === 503))
      expect(answer.headers.get('retry-after')).toBe('5')
    const person = await aPersonWithPassword(site)
    const { email, password } = person
    const after = await site.visitor({}, '198.51.100.2').send(signIn, { email, password, way: 'password' })
    expect(after.status).toBe(303)
  })

  it('whose identity provider hangs stop no page, and no other provider’s people', async () => {
    const domain = 'muet.quebec'
    const organization = world.organizations.own
    await site.admin.query(
      `INSERT INTO identity_provider (organization_id, issuer, client_id, client_secret, email_domain) VALUES ($1, $2, 'x', 'x', $3)`,
      [organization, mute.issuer, domain],
    )
    const hanging = [
      ...attackers.map((name) => outside(name).post(signIn, { email: `${name}@${domain}`, way: 'provider' })),
      inside('lead').send(href('fr', addresses.organizationProvider, { organizationId: organization }), {
        issuer: mute.issuer,
        clientId: 'x',
        clientSecret: 'x',
      }),
      inside('worker').send(href('fr', addresses.provider), { organization }),
    ]
    await mute.asked

    const pages = await readAll()
    const answers = await Promise.all(hanging)

    expect(pages).toEqual(read.map(() => 200))
    expect(answers.filter(({ status }) => status !== 422)).toEqual([])
  })

  it('who ask for links to one address fill no mailbox', async () => {
    const person = await aPersonWithPassword(site)
    const answers = await Promise.all(
      attackers.flatMap((name) =>
        Array.from({ length: 6 }, () => outside(name).post(signIn, { email: person.email, way: 'link' })),
      ),
    )

    expect(answers.filter(({ status }) => status === 303)).toHaveLength(5)
    expect(await site.mailsTo(person.email)).toHaveLength(5)
    expect(await readAll()).toEqual(read.map(() => 200))
  })

  it('who send whatever method to whatever page are told which there are', async () => {
    const answers = await Promise.all(
      attackers.flatMap((name) => ['PUT', 'PATCH', 'DELETE'].map((method) => outside(name).ask(method, signIn))),
    )

    expect(new Set(answers.map(({ status, headers }) => `${status} ${headers.get('allow')}`))).toEqual(
      new Set(['405 GET, HEAD, POST, OPTIONS']),
    )
  })
})
