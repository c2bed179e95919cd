import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aPerson, aSession } from '../../../tests/people.ts'
import { href } from '../../kernel/http/index.ts'
import { languages } from '../../kernel/language.ts'
import { addresses } from './addresses.ts'
import { messages } from './messages.ts'
import {
  age,
  aPersonWithPassword,
  openSite,
  whereTo,
  type PersonWithPassword,
  type Site,
  type Visitor,
} from './test-site.ts'

const start = new Date('2026-11-22T15:00:00Z')
const clock = { now: () => new Date(start.getTime() + elapsedSeconds * 1000), newId: () => crypto.randomUUID() }
let elapsedSeconds = 0

let site: Site
beforeAll(async () => {
  site = await openSite({ clock })
})
afterAll(() => site.close())
// Every test starts in a window of its own: limits have theirs.
beforeEach(async () => {
  elapsedSeconds += 3600
  await site.admin.query('DELETE FROM rate_window')
})

const signIn = href('fr', addresses.signIn)
const code = href('fr', addresses.signInCode)
const { fr: t } = messages

const givePassword = (visitor: Visitor, { email, password }: { email: string; password: string }) =>
  visitor.send(signIn, { email, password, way: 'password' })
const askLink = (visitor: Visitor, email: string) => visitor.send(signIn, { email, way: 'link' })
const currentCode = ({ totp }: PersonWithPassword, shiftSeconds = 0): string =>
  totp.generate({ timestamp: clock.now().getTime() + shiftSeconds * 1000 })
const isIn = async (visitor: Visitor): Promise<boolean> =>
  (await visitor.get(href('fr', addresses.account))).status === 200
/** A page without what differs at every load. */
const stripped = (html: string, email: string): string =>
  html.replaceAll(email, 'X').replaceAll(/value="[0-9a-f-]{36}"/g, '')

describe('a password and a code', () => {
  it('open a session, and only together', async () => {
    const person = await aPersonWithPassword(site)
    const visitor = site.visitor()

    expect(whereTo(await givePassword(visitor, person))).toBe(code)
    expect(await isIn(visitor)).toBe(false)
    const answer = await visitor.send(code, { code: currentCode(person) })

    expect(whereTo(answer)).toBe(signIn) // which sends signed-in people home
    expect(await isIn(visitor)).toBe(true)
    expect(await site.deeds()).toContainEqual({ deed: 'session.opened', basis: 'password', result: 'done' })
  })

  it.each(languages)(
    'answer the same, in %s, whether the account is unknown, closed, or the password wrong',
    async (lang) => {
      const person = await aPersonWithPassword(site)
      const closed = await aPersonWithPassword(site)
      await site.admin.query('UPDATE person SET deactivated_at = now() WHERE id = $1', [closed.id])
      const withoutPassword = `${crypto.randomUUID()}@organisme.quebec`
      await aPerson(site.admin, { email: withoutPassword })
      const emails = [person.email, closed.email, withoutPassword, `${crypto.randomUUID()}@organisme.quebec`]

      const answers = await Promise.all(
        emails.map(async (email) => {
          const answer = await site
            .visitor()
            .send(href(lang, addresses.signIn), { email, password: 'pas le bon mot de passe', way: 'password' })
          return { status: answer.status, html: stripped(await answer.text(), email) }
        }),
      )

      expect(answers[0]?.status).toBe(422)
      expect(answers[0]?.html).toContain(messages[lang].signIn.problems.noMatch)
      for (const answer of answers) expect(answer).toEqual(answers[0])
    },
  )

  it('cannot be used twice: neither the app’s code nor a backup code', async () => {
    const person = await aPersonWithPassword(site)
    const digits = currentCode(person)
    const first = site.visitor()
    await givePassword(first, person)
    await first.send(code, { code: digits })

    const second = site.visitor()
    await givePassword(second, person)
    expect((await second.send(code, { code: digits })).status).toBe(422)
    const [backup = ''] = person.backupCodes
    expect((await second.send(code, { code: backup })).status).toBe(303)

    const third = site.visitor()
    await givePassword(third, person)
    expect((await third.send(code, { code: backup })).status).toBe(422)
  })

  it('refuses a code of an earlier step than the last one used, and one of two minutes ago', async () => {
    const person = await aPersonWithPassword(site)
    const visitor = site.visitor()
    await givePassword(visitor, person)
    expect((await visitor.send(code, { code: currentCode(person, -120) })).status).toBe(422)
    expect((await visitor.send(code, { code: currentCode(person, 30) })).status).toBe(303)

    const again = site.visitor()
    await givePassword(again, person)
    expect((await again.send(code, { code: currentCode(person) })).status).toBe(422)
  })

  it('serves one of five who send the same code at once', async () => {
    const person = await aPersonWithPassword(site)
    await site.admin.query('DELETE FROM rate_window')
    const visitors = await Promise.all(
      Array.from({ length: 5 }, async () => {
        const visitor = site.visitor()
        await givePassword(visitor, person)
        return visitor
      }),
    )
    const digits = currentCode(person)

    const answers = await Promise.all(visitors.map((visitor) => visitor.post(code, { code: digits })))

    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1)
  })

  it('ends the second step after five wrong codes, and for someone else’s browser', async () => {
    const person = await aPersonWithPassword(site)
    const visitor = site.visitor()
    await givePassword(visitor, person)
    for (let wrong = 0; wrong < 5; wrong += 1) {
      await site.admin.query('DELETE FROM rate_window')
      await visitor.send(code, { code: '000000' })
    }
    await site.admin.query('DELETE FROM rate_window')
    const answer = await visitor.post(code, { code: currentCode(person) })
    expect(await isIn(visitor)).toBe(false)
    expect([303, 429]).toContain(answer.status)

    const stranger = site.visitor()
    expect(whereTo(await stranger.post(code, { code: currentCode(person) }))).toBe(signIn)
    expect(await isIn(stranger)).toBe(false)
  })

  it('keeps what was typed but never the password', async () => {
    const answer = await givePassword(site.visitor(), { email: 'quelqu’un', password: 'un secret bien à moi' })
    const html = await answer.text()

    expect(answer.status).toBe(422)
    expect(html).toContain('value="quelqu’un"')
    expect(html).not.toContain('un secret bien à moi')
  })

  it('answers in both languages to fields of 100,000 characters and broken text', async () => {
    for (const email of ['x'.repeat(100_000), 'a\u0000b@c.ca', '\ud800@c.ca', 'a\u202e@c.ca'.repeat(100)]) {
      const answer = await site.visitor().post(signIn, { email, password: 'x', way: 'password' })
      expect([413, 422]).toContain(answer.status)
    }
  })
})

describe('the published limits', () => {
  it('stop at five tries on an account, known or not, even at once', async () => {
    const person = await aPersonWithPassword(site)
    for (const email of [person.email, `${crypto.randomUUID()}@organisme.quebec`]) {
      await site.admin.query('DELETE FROM rate_window')
      const answers = await Promise.all(
        Array.from({ length: 20 }, () =>
          site.visitor().post(signIn, { email, password: 'pas le bon mot de passe', way: 'password' }),
        ),
      )

      const statuses = answers.map(({ status }) => status)
      expect(statuses.filter((status) => status === 422)).toHaveLength(5)
      expect(statuses.filter((status) => status === 429)).toHaveLength(15)
    }
    expect(await site.mailsTo(person.email)).toMatchObject([{ template: 'many-tries' }])
  })

  it('refuse the right password too once reached, and say what to do', async () => {
    const person = await aPersonWithPassword(site)
    for (let tries = 0; tries < 5; tries += 1) await givePassword(site.visitor(), { ...person, password: 'non' })

    const answer = await givePassword(site.visitor(), person)
    expect(answer.status).toBe(429)
    expect(await answer.text()).toContain(t.signIn.problems.tooMany)

    expect((await askLink(site.visitor(), person.email)).status).toBe(303) // another way stays open
  })

  it('stop a caller at fifty tries, whatever the accounts', async () => {
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_, index) =>
        site.visitor().post(signIn, { email: `p${index}@organisme.quebec`, way: 'link' }),
      ),
    )

    expect(answers.filter(({ status }) => status === 303)).toHaveLength(50)
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(10)
  })
})

describe('a link by e-mail', () => {
  const someone = async () => {
    const email = `${crypto.randomUUID()}@organisme.quebec`
    return { email, id: await aPerson(site.admin, { email }) }
  }
  const pathOf = async (email: string): Promise<string> => (await site.linkTo(email)).split('?')[0] ?? ''

  it('answers the same whether the account exists or not, and writes to nobody unknown', async () => {
    const { email } = await someone()
    const unknown = `${crypto.randomUUID()}@organisme.quebec`

    const answers = await Promise.all([email, unknown].map((one) => askLink(site.visitor(), one)))

    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    expect(whereTo(answers[0] as Response)).toBe(whereTo(answers[1] as Response))
    expect(await site.mailsTo(email)).toMatchObject([{ template: 'sign-in-link' }])
    expect(await site.mailsTo(unknown)).toEqual([])
  })

  it('opens one session, when the form is sent, and says nothing of the person before', async () => {
    const { email } = await someone()
    await askLink(site.visitor(), email)
    const path = await pathOf(email)
    const visitor = site.visitor()

    const shown = await visitor.get(path)
    expect(shown.headers.get('referrer-policy')).toBe('no-referrer')
    expect(await shown.text()).not.toContain(email)
    expect(await isIn(visitor)).toBe(false)

    const answers = await Promise.all(Array.from({ length: 10 }, () => site.visitor().post(path, {})))
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1)
    expect((await visitor.post(path, {})).status).toBe(404)
  })

  it('refuses an expired link, a link of another step, and a closed account', async () => {
    const expired = await someone()
    await askLink(site.visitor(), expired.email)
    await age(site, 'challenge', "expires_at = now() - interval '1 second'", expired.id)
    expect((await site.visitor().post(await pathOf(expired.email), {})).status).toBe(404)

    const withPassword = await aPersonWithPassword(site)
    const visitor = site.visitor()
    await givePassword(visitor, withPassword)
    const token = visitor.cookies.get('tisserin-step') ?? ''
    expect((await site.visitor().post(href('fr', addresses.link, { token }), {})).status).toBe(404)

    const closed = await someone()
    await askLink(site.visitor(), closed.email)
    await site.admin.query('UPDATE person SET deactivated_at = now() WHERE id = $1', [closed.id])
    const answer = await site.visitor().post(await pathOf(closed.email), {})
    expect(answer.status).toBe(404)
    expect(await answer.text()).toContain(t.signIn.open.overTitle)
  })

  it('lasts fifteen minutes', async () => {
    const { email, id } = await someone()
    await askLink(site.visitor(), email)

    const { rows } = await site.admin.query(
      "SELECT expires_at BETWEEN now() + interval '14 minutes' AND now() + interval '15 minutes' AS quarter FROM challenge WHERE person_id = $1",
      [id],
    )
    expect(rows).toEqual([{ quarter: true }])
  })

  it('goes on to the page the person wanted, when it is one of ours', async () => {
    const person = await someone()
    await site.admin.query('INSERT INTO passkey (id, person_id, public_key, name) VALUES ($1, $2, $3, $4)', [
      crypto.randomUUID(),
      person.id,
      Buffer.from('key'),
      'Clé',
    ])
    for (const [next, wanted] of [
      ['/fr/compte/sessions', '/fr/compte/sessions'],
      ['https://ailleurs.example/', signIn],
    ] as const) {
      await site.visitor().post(`${signIn}?next=${encodeURIComponent(next)}`, { email: person.email, way: 'link' })
      expect(whereTo(await site.visitor().post(await site.linkTo(person.email), {}))).toBe(wanted)
    }
  })
})

describe('a session', () => {
  const withLink = async (visitor: Visitor): Promise<string> => {
    const email = `${crypto.randomUUID()}@organisme.quebec`
    const id = await aPerson(site.admin, { email })
    await askLink(site.visitor(), email)
    await visitor.post(await site.linkTo(email), {})
    return id
  }

  it('never takes the token a browser brought', async () => {
    const planted = 'A'.repeat(43)
    const visitor = site.visitor({ tisserin: planted })
    await withLink(visitor)

    expect(visitor.cookies.get('tisserin')).not.toBe(planted)
    expect(await isIn(visitor)).toBe(true)
    expect(await isIn(site.visitor({ tisserin: planted }))).toBe(false)
  })

  it('is kept as a hash, with two words for the device and no address', async () => {
    const visitor = site.visitor()
    const id = await withLink(visitor)

    const { rows } = await site.admin.query('SELECT * FROM session WHERE person_id = $1', [id])
    expect(rows).toMatchObject([{ device: 'Firefox, Windows', method: 'email-link' }])
    expect(JSON.stringify(rows)).not.toContain(visitor.cookies.get('tisserin'))
  })

  it.each([
    ['idle for 12 hours', "last_seen_at = now() - interval '12 hours 1 second'"],
    ['open for 7 days', "expires_at = now() - interval '1 second'"],
  ])('is over when it was %s', async (_, change) => {
    const visitor = site.visitor()
    const id = await withLink(visitor)
    await age(site, 'session', change, id)

    expect(await isIn(visitor)).toBe(false)
  })

  it('is refused at once when it is ended from elsewhere, also for a form that was open', async () => {
    const here = site.visitor()
    const id = await withLink(here)
    const elsewhere = site.visitor({ tisserin: await aSession(site.admin, id) })
    const sessions = href('fr', addresses.sessions)
    const open = await elsewhere.read(href('fr', addresses.profile))

    expect(whereTo(await here.send(sessions, { end: 'others' }))).toBe(sessions)

    expect(await isIn(here)).toBe(true)
    expect(await isIn(elsewhere)).toBe(false)
    const csrf = /name="csrf" value="([^"]*)"/.exec(open)?.[1] ?? ''
    const sent = await elsewhere.post(href('fr', addresses.profile), { csrf, key: crypto.randomUUID(), name: 'Autre' })
    expect(sent.status).toBe(403)
  })

  it('of someone else cannot be ended', async () => {
    const other = site.visitor()
    const otherId = await withLink(other)
    const { rows } = await site.admin.query<{ id: string }>('SELECT id FROM session WHERE person_id = $1', [otherId])
    const visitor = site.visitor()
    await withLink(visitor)

    await visitor.send(href('fr', addresses.sessions), { end: rows[0]?.id ?? '' })

    expect(await isIn(other)).toBe(true)
  })

  it('ends when the person signs out, and the cookie with it', async () => {
    const visitor = site.visitor()
    await withLink(visitor)
    const token = visitor.cookies.get('tisserin') ?? ''

    await visitor.send(href('fr', addresses.account), {}, href('fr', addresses.signOut))

    expect(visitor.cookies.has('tisserin')).toBe(false)
    expect(await isIn(site.visitor({ tisserin: token }))).toBe(false)
  })

  it('is not ended by a form of another site', async () => {
    const visitor = site.visitor()
    await withLink(visitor)

    expect((await visitor.post(href('fr', addresses.signOut), {})).status).toBe(403)
    expect(await isIn(visitor)).toBe(true)
  })

  it('gives way to the next one in the same browser', async () => {
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
})
