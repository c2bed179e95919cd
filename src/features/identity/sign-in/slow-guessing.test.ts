import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aClock } from '../../../../tests/clock.ts'
import { href } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { aPersonWithPassword, openSite, whereTo, type PersonWithPassword, type Site } from '../test-site.ts'
import { words } from './words.ts'

const { clock, setTo } = aClock('2026-12-24T08:00:00Z')

let site: Site
beforeAll(async () => {
  site = await openSite({ clock })
})
afterAll(() => site.close())
beforeEach(async () => {
  await setTo('2026-12-24T08:00:00Z') // a Thursday, when a fixed window of a week begins
  await site.admin.query('DELETE FROM rate_window')
})

const signIn = href('fr', addresses.signIn)
const code = href('fr', addresses.signInCode)
const { problems } = words.fr

const later = (minutes: number) => setTo(new Date(clock.now().getTime() + minutes * 60_000))
const guess = (email: string) =>
  site.visitor().post(signIn, { email, password: 'pas le bon mot de passe', way: 'password' })
const askLink = (email: string) => site.visitor().post(signIn, { email, way: 'link' })
/** At one instant of the clock. Each answer waits until the slowest could have been given: they wait together. */
const times = (count: number, deed: () => Promise<unknown>): Promise<unknown> =>
  Promise.all(Array.from({ length: count }, deed))
const templatesTo = async (email: string) => (await site.mailsTo(email)).map(({ template }) => template)

async function rightPassword({ email, password }: PersonWithPassword) {
  const visitor = site.visitor()
  return { visitor, answer: await visitor.send(signIn, { email, password, way: 'password' }) }
}

describe('slow guessing', () => {
  it('of twenty passwords in a day, below every limit, is told to the holder', async () => {
    const { email } = await aPersonWithPassword(site, { isQuick: true })
    for (let hour = 0; hour < 4; hour += 1) {
      expect(await templatesTo(email)).toEqual([])
      await times(5, () => guess(email))
      await later(60)
    }

    expect(await templatesTo(email)).toEqual(['many-tries'])
  })

  it('of some passwords a day, for days, is told too, and what is counted lasts the week', async () => {
    const { email } = await aPersonWithPassword(site, { isQuick: true })
    for (let day = 0; day < 6; day += 1) {
      await times(5, () => guess(email))
      await later(60)
      await times(4, () => guess(email))
      await later(23 * 60)
      await site.admin.query('SELECT sec.sweep()')
    }

    expect(await templatesTo(email)).toEqual(['many-tries'])
  })

  it('is told once a day, however long it goes on', async () => {
    const { email } = await aPersonWithPassword(site, { isQuick: true })
    for (let window = 0; window < 3; window += 1) {
      await times(20, () => guess(email))
      await later(11)
    }

    expect(await templatesTo(email)).toEqual(['many-tries'])
  })

  it('of codes, after the right password, is told as what it is', async () => {
    const person = await aPersonWithPassword(site, { isQuick: true })
    for (let window = 0; window < 2; window += 1) {
      const { visitor } = await rightPassword(person)
      for (let tried = 0; tried < 5; tried += 1) await visitor.post(code, { code: '000000' })
      await later(60)
    }

    expect(await templatesTo(person.email)).toEqual(['wrong-codes'])
  })

  it('writes to nobody for an address without an account', async () => {
    const email = `${crypto.randomUUID()}@organisme.quebec`
    await times(5, () => guess(email))
    await later(60)
    await times(5, () => guess(email))

    expect(await templatesTo(email)).toEqual([])
  })
})

describe('a flood of links to one address', () => {
  it('ends at twenty a day, leaves the other ways open, and is over the next day', async () => {
    const person = await aPersonWithPassword(site, { isQuick: true })
    for (let window = 0; window < 5; window += 1) {
      await times(6, () => askLink(person.email))
      await later(11)
    }

    const refused = await askLink(person.email)
    const { answer } = await rightPassword(person)

    expect(refused.status).toBe(429)
    expect(await refused.text()).toContain(problems.tooManyLinksToday)
    expect(await templatesTo(person.email)).toEqual(Array.from({ length: 20 }, () => 'sign-in-link'))
    expect(whereTo(answer)).toBe(code)
    await later(24 * 60)
    expect((await askLink(person.email)).status).toBe(303)
  })
})
