import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aClock } from '../../../../tests/clock.ts'
import { aPerson } from '../../../../tests/people.ts'
import { href } from '../../../kernel/http/index.ts'
import { languages } from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'
import { words } from './words.ts'
import {
  aPersonWithPassword,
  openSite,
  whereTo,
  type PersonWithPassword,
  type Site,
  type Visitor,
} from '../test-site.ts'

const { clock, setTo } = aClock('2026-11-22T15:00:00Z')

let site: Site
beforeAll(async () => {
  site = await openSite({ clock })
})
afterAll(() => site.close())
// Every test starts in a window of its own: limits have theirs.
beforeEach(async () => {
  await setTo(new Date(clock.now().getTime() + 3_600_000))
  await site.admin.query('DELETE FROM rate_window')
})

const signIn = href('fr', addresses.signIn)
const code = href('fr', addresses.signInCode)
const { fr: t } = words

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
      await site.admin.query('UPDATE person SET deactivated_at = sec.now() WHERE id = $1', [closed.id])
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
      expect(answers[0]?.html).toContain(words[lang].problems.noMatch)
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

  it.each(languages)('answers in %s at the field to 100,000 characters and to broken text', async (lang) => {
    const path = href(lang, addresses.signIn)
    for (const fields of [
      { email: 'x'.repeat(100_000), password: 'x' },
      { email: 'a\u0000b@c.ca', password: 'x' },
      { email: '\ud800@c.ca', password: 'x' },
      { email: 'a\u202e@c.ca'.repeat(100), password: 'x' },
      { email: 'a@c.ca', password: 'x'.repeat(100_000) },
    ]) {
      const answer = await site.visitor().post(path, { ...fields, way: 'password' })
      const html = await answer.text()

      expect(answer.status).toBe(422)
      expect(html).toContain(`<html lang="${lang}`)
      expect(html).toContain('govuk-error-message')
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
    expect(await answer.text()).toContain(t.problems.tooMany)

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
