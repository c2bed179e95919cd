import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { aPerson, aSession } from '../../../tests/people.ts'
import { href } from '../../kernel/http/index.ts'
import { addresses } from './addresses.ts'
import { age, openSite, whereTo, type Site, type Visitor } from './test-site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())
beforeEach(() => site.admin.query('DELETE FROM rate_window'))

const signIn = href('fr', addresses.signIn)
const askLink = (visitor: Visitor, email: string) => visitor.send(signIn, { email, way: 'link' })
const isIn = async (visitor: Visitor): Promise<boolean> =>
  (await visitor.get(href('fr', addresses.account))).status === 200

const withLink = async (visitor: Visitor): Promise<string> => {
  const email = `${crypto.randomUUID()}@organisme.quebec`
  const id = await aPerson(site.admin, { email })
  await askLink(site.visitor(), email)
  await visitor.post(await site.linkTo(email), {})
  return id
}

it('a session never takes the token a browser brought', async () => {
  const planted = 'A'.repeat(43)
  const visitor = site.visitor({ tisserin: planted })
  await withLink(visitor)

  expect(visitor.cookies.get('tisserin')).not.toBe(planted)
  expect(await isIn(visitor)).toBe(true)
  expect(await isIn(site.visitor({ tisserin: planted }))).toBe(false)
})

it('a session is kept as a hash, with two words for the device and no address', async () => {
  const visitor = site.visitor()
  const id = await withLink(visitor)

  const { rows } = await site.admin.query('SELECT * FROM session WHERE person_id = $1', [id])
  expect(rows).toMatchObject([{ device: 'Firefox, Windows', method: 'email-link' }])
  expect(JSON.stringify(rows)).not.toContain(visitor.cookies.get('tisserin'))
})

it.each([
  ['idle for 12 hours', "last_seen_at = sec.now() - interval '12 hours 1 second'"],
  ['open for 7 days', "expires_at = sec.now() - interval '1 second'"],
])('a session is over when it was %s', async (_, change) => {
  const visitor = site.visitor()
  const id = await withLink(visitor)
  await age(site, 'session', change, id)

  expect(await isIn(visitor)).toBe(false)
})

it('a session is refused at once when it is ended from elsewhere, also for a form that was open', async () => {
  const here = site.visitor()
  const id = await withLink(here)
  const elsewhere = site.visitor({ tisserin: await aSession(site.admin, id) })
  const sessions = href('fr', addresses.sessions)
  const open = await elsewhere.read(href('fr', addresses.profile))

  expect(whereTo(await here.send(`${href('fr', addresses.sessionEnd)}?end=others`, { end: 'others' }))).toBe(sessions)

  expect(await isIn(here)).toBe(true)
  expect(await isIn(elsewhere)).toBe(false)
  const csrf = /name="csrf" value="([^"]*)"/.exec(open)?.[1] ?? ''
  const sent = await elsewhere.post(href('fr', addresses.profile), { csrf, key: crypto.randomUUID(), name: 'Autre' })
  expect(sent.status).toBe(403)
})

it('a form left open when its session ended can be sent after signing in again; after signing out, no longer', async () => {
  const profile = href('fr', addresses.profile)
  for (const [leaves, status] of [
    [async () => undefined, 303],
    [(visitor: Visitor) => visitor.send(profile, {}, href('fr', addresses.signOut)), 403],
  ] as const) {
    const visitor = site.visitor()
    const id = await withLink(visitor)
    const open = await visitor.read(profile)
    await leaves(visitor)
    await age(site, 'session', "last_seen_at = sec.now() - interval '13 hours'", id)
    const { rows } = await site.admin.query<{ email: string }>('SELECT email FROM person WHERE id = $1', [id])
    const email = rows[0]?.email ?? ''
    await askLink(site.visitor(), email)
    await visitor.post(await site.linkTo(email), {})

    const field = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(open)?.[1] ?? ''
    const fields = { csrf: field('csrf'), key: field('key'), version: field('version'), name: 'Repris', language: 'fr' }
    expect((await visitor.post(profile, fields)).status).toBe(status)
  }
})

it('a session of someone else cannot be ended', async () => {
  const other = site.visitor()
  const otherId = await withLink(other)
  const { rows } = await site.admin.query<{ id: string }>('SELECT id FROM session WHERE person_id = $1', [otherId])
  const visitor = site.visitor()
  await withLink(visitor)

  const end = rows[0]?.id ?? ''
  await visitor.send(href('fr', addresses.account), { end, sure: 'yes' }, href('fr', addresses.sessionEnd))
  expect(whereTo(await visitor.get(`${href('fr', addresses.sessionEnd)}?end=${end}`))).toBe(
    href('fr', addresses.sessions),
  )

  expect(await isIn(other)).toBe(true)
})

it('a session ends when the person signs out, and the cookie with it', async () => {
  const visitor = site.visitor()
  await withLink(visitor)
  const token = visitor.cookies.get('tisserin') ?? ''

  await visitor.send(href('fr', addresses.account), {}, href('fr', addresses.signOut))

  expect(visitor.cookies.has('tisserin')).toBe(false)
  expect(await isIn(site.visitor({ tisserin: token }))).toBe(false)
})

it('a session is not ended by a form of another site', async () => {
  const visitor = site.visitor()
  await withLink(visitor)

  expect((await visitor.post(href('fr', addresses.signOut), {})).status).toBe(403)
  expect(await isIn(visitor)).toBe(true)
})

it('a session gives way to the next one in the same browser', async () => {
  const visitor = site.visitor()
  await withLink(visitor)
  const first = visitor.cookies.get('tisserin') ?? ''
  const email = `${crypto.randomUUID()}@organisme.quebec`
  await aPerson(site.admin, { email })
  await askLink(site.visitor(), email)

  await visitor.send(await site.linkTo(email), {})

  expect(await isIn(visitor)).toBe(true)
  expect(await isIn(site.visitor({ tisserin: first }))).toBe(false)
})
