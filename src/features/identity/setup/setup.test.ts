import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aClock } from '../../../../tests/clock.ts'
import { aPerson, aSession, anOperator } from '../../../../tests/people.ts'
import { href } from '../../../kernel/http/index.ts'
import { readMail } from '../instance/read-mail.ts'
import { addresses } from '../addresses.ts'
import { enrol } from '../index.ts'
import { words as instance } from '../instance/words.ts'
import { openSite, whereTo, type Site } from '../test-site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())
beforeEach(() => site.admin.query('DELETE FROM rate_window'))

const pathOf = (link: string | null): string => (link ?? '').slice(site.baseUrl.length)
const typed = { name: 'Ève Opératrice', email: 'Eve@Instance.quebec', language: 'en' }

describe('the setup link', () => {
  const { clock, setTo } = aClock()
  let site: Site
  beforeEach(async () => {
    site = await openSite({ clock })
  })
  afterEach(() => site.close())

  it('is new at each start, and the one before no longer serves', async () => {
    const before = pathOf(await site.app.setupLink())
    await setTo(new Date(clock.now().getTime() + 11 * 60_000))
    const now = pathOf(await site.app.setupLink())

    expect((await site.visitor().get(before)).status).toBe(404)
    expect((await site.visitor().get(now)).status).toBe(200)
    expect((await site.visitor().post(before, typed)).status).toBe(404)
  })

  it('serves of each process that starts at the same time, until one is used', async () => {
    const links = (await Promise.all([1, 2, 3].map(() => site.app.setupLink()))).map(pathOf)

    const shown = await Promise.all(links.map((link) => site.visitor().get(link)))
    const answer = await site.visitor().post(links[0] ?? '', typed)
    const after = await Promise.all(links.map((link) => site.visitor().get(link)))

    expect(new Set(links).size).toBe(3)
    expect(shown.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(answer.status).toBe(303)
    expect(after.map(({ status }) => status)).toEqual([404, 404, 404])
  })

  it('keeps what was typed when something is wrong, and still serves', async () => {
    const link = pathOf(await site.app.setupLink())

    const answer = await site.visitor().post(link, { ...typed, email: 'pas un courriel' })
    const html = await answer.text()

    expect(answer.status).toBe(422)
    expect(html).toContain('value="Ève Opératrice"')
    expect(html).toContain('value="pas un courriel"')
    expect((await site.visitor().get(link)).status).toBe(200)
  })

  it('makes one operator of ten who use it at once, signs them in, and then is over', async () => {
    const link = pathOf(await site.app.setupLink())
    const visitors = Array.from({ length: 10 }, () => site.visitor())

    const answers = await Promise.all(visitors.map((visitor) => visitor.post(link, typed)))

    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1)
    const winner = visitors[answers.findIndex(({ status }) => status === 303)]
    const next = encodeURIComponent('/en/setup/network')
    expect(whereTo(answers.find(({ status }) => status === 303) as Response)).toBe(`/en/account/next-time?next=${next}`)
    expect((await winner?.get(href('en', addresses.instance)))?.status).toBe(200)
    const { rows } = await site.admin.query(
      'SELECT p.email, p.language FROM operator o JOIN person p ON p.id = o.person_id',
    )
    expect(rows).toEqual([{ email: 'eve@instance.quebec', language: 'en' }])
    expect(await site.app.setupLink()).toBeNull()
    expect((await site.visitor().get(link)).status).toBe(404)
    expect(await site.deeds()).toContainEqual({ deed: 'instance.set-up', basis: null, result: 'done' })
  })
})

describe('the instance', () => {
  it('is shown to its operator only; for anyone else it does not exist', async () => {
    const operator = site.visitor({ tisserin: await aSession(site.admin, await anOperator(site.admin)) })
    const member = site.visitor({ tisserin: await aSession(site.admin, await aPerson(site.admin)) })
    const page = href('fr', addresses.instance)

    const html = await operator.read(page)
    expect(html).toContain(instance.fr.mailStays)
    expect(html).toContain(instance.fr.backupUnknown)
    expect((await member.get(page)).status).toBe(404)
    expect((await member.get(href('fr', addresses.outbox))).status).toBe(404)
  })

  it('lets the operator read a mail that stays, and notes it; the list alone is not noted', async () => {
    const email = `${crypto.randomUUID()}@organisme.quebec`
    await aPerson(site.admin, { email })
    await site.visitor().post(href('fr', addresses.signIn), { email, way: 'link' })
    const link = await site.linkTo(email)
    const operator = site.visitor({ tisserin: await aSession(site.admin, await anOperator(site.admin)) })
    const readings = async () => (await site.deeds()).filter(({ deed }) => deed === 'mail.read').length
    const before = await readings()

    const list = (await operator.read(href('fr', addresses.outbox))).replaceAll('<wbr/>', '')
    expect(list).toContain(email)
    expect(list).not.toContain(link)
    expect(await readings()).toBe(before)

    const { rows } = await site.admin.query<{ id: string }>('SELECT id FROM mail_message WHERE recipient = $1', [email])
    const page = href('fr', addresses.outboxMail, { id: rows[0]?.id ?? '' })
    expect((await operator.read(page)).replaceAll('<wbr/>', '')).toContain(link)
    expect(await readings()).toBe(before + 1)

    const member = site.visitor({ tisserin: await aSession(site.admin, await aPerson(site.admin)) })
    expect((await member.get(page)).status).toBe(404)
    expect((await operator.get(href('fr', addresses.outboxMail, { id: crypto.randomUUID() }))).status).toBe(404)
  })

  it('shows no text of a mail that leaves by itself', async () => {
    const email = `${crypto.randomUUID()}@organisme.quebec`
    await aPerson(site.admin, { email })
    await site.visitor().post(href('fr', addresses.signIn), { email, way: 'link' })
    const { rows } = await site.admin.query<{ id: string }>('SELECT id FROM mail_message WHERE recipient = $1', [email])
    const token = await aSession(site.admin, await anOperator(site.admin))

    const mail = await site.database.asSession(token, (tx) => readMail(tx, { id: rows[0]?.id ?? '', mailLeaves: true }))

    expect(mail).toMatchObject({ body: null, why: 'leaves' })
  })
})

it('enrols a person once per address, whoever vouches, and changes nothing of who exists', async () => {
  const email = `${crypto.randomUUID()}@organisme.quebec`
  const vouch = (name: string, spelling = email) =>
    site.database.asGate((tx) => enrol(tx, { email: spelling, name, language: 'fr' }))

  const ids = await Promise.all([vouch('Camille'), vouch('Autre nom', email.toUpperCase()), vouch('Encore un')])

  expect(new Set(ids).size).toBe(1)
  const { rows } = await site.admin.query('SELECT count(*)::int AS count FROM person WHERE email = $1', [email])
  expect(rows).toEqual([{ count: 1 }])
})
