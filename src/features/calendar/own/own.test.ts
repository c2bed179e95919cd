import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hashToken } from '../../../kernel/session.ts'
import { baseUrl } from '../../network/test-site.ts'
import { aCalendarSite, aMemberOf, type CalendarSite } from '../test-calendar-site.ts'

let here: CalendarSite
beforeAll(async () => {
  here = await aCalendarSite()
})
afterAll(() => here.site.close())

const own = '/fr/compte/calendrier'
const feedIn = (html: string): string => /id="feed-address">http:\/\/tisserin\.invalid([^<]+)</.exec(html)?.[1] ?? ''
const status = async (path: string) => (await here.site.as(null).get(path)).status
const someone = () => aMemberOf(here.site, here.maison, 'worker')

describe('my calendar', () => {
  it('is on the account of everyone, in both languages', async () => {
    const { visitor } = await someone()

    expect(await visitor.read('/fr/compte')).toContain(`href="${own}"`)
    expect(await visitor.read('/en/account')).toContain('href="/en/account/calendar"')
  })

  it('shows its address once, when it is made, and keeps its hash alone', async () => {
    const { visitor, id } = await someone()
    const made = await visitor.send(own, {})
    const page = await made.text()
    const path = feedIn(page)
    const token = path.split('/')[4] ?? ''

    expect(made.status).toBe(200)
    expect(made.headers.get('cache-control')).toBe('no-store')
    expect(made.headers.get('referrer-policy')).toBe('no-referrer')
    expect(token).toMatch(/^[\w-]{43}$/)
    expect(page).toContain(`href="${`${baseUrl}${path}`.replace('http:', 'webcal:')}"`)
    expect(await status(path)).toBe(200)
    expect(await visitor.read(own)).not.toContain(token)
    const { rows } = await here.site.admin.query('SELECT token_hash FROM calendar_feed WHERE person_id = $1', [id])
    expect(rows).toEqual([{ token_hash: hashToken(token) }])
    expect(JSON.stringify((await here.site.admin.query('SELECT * FROM audit_event')).rows)).not.toContain(token)
  })

  it('asked for twice at once, has one address, which the second leaves as it is', async () => {
    const { visitor } = await someone()
    const page = await visitor.read(own)
    const answers = await Promise.all([visitor.send(own, {}, { page }), visitor.send(own, {}, { page })])
    const pages = await Promise.all(answers.map((answer) => answer.text()))

    expect(answers.map((answer) => answer.status).toSorted()).toEqual([200, 303])
    const path = pages.map(feedIn).find((one) => one !== '') ?? ''
    expect(await status(path)).toBe(200)
  })

  it('says in which week it was last read', async () => {
    const { visitor } = await someone()
    const path = feedIn(await (await visitor.send(own, {})).text())

    expect(await visitor.read(own)).toContain('Jamais encore')
    await status(path)
    expect(await visitor.read(own)).toContain('Semaine du 7 décembre 2026')
  })

  it('ends the former address when another is made, after a page that says so', async () => {
    const { visitor } = await someone()
    const first = feedIn(await (await visitor.send(own, {})).text())
    const asked = `${own}/nouvelle-adresse`

    expect(await visitor.read(asked)).toContain('On ne peut pas revenir à l’ancienne')
    expect((await visitor.send(asked, { sure: '' })).status).toBe(422)
    expect(await status(first)).toBe(200)
    const second = feedIn(await (await visitor.send(asked, {})).text())
    expect(second).not.toBe(first)
    expect([await status(first), await status(second)]).toEqual([404, 200])
  })

  it('ends its address after a page that says that it does not come back', async () => {
    const { visitor } = await someone()
    const path = feedIn(await (await visitor.send(own, {})).text())
    const asked = `${own}/retrait`

    expect(await visitor.read(asked)).toContain('Une adresse retirée ne revient pas')
    expect((await visitor.send(asked, { sure: '' })).status).toBe(422)
    expect(await status(path)).toBe(200)
    expect((await visitor.send(asked, {})).status).toBe(303)
    expect(await status(path)).toBe(404)
    expect(await visitor.read(own)).toContain('L’adresse est retirée')
    expect((await visitor.get(asked)).status).toBe(303)
  })

  it('is in the copy of what is held about its person: that it is there, never the address', async () => {
    const { visitor } = await someone()
    const token = feedIn(await (await visitor.send(own, {})).text()).split('/')[4] ?? ''
    const copy = await visitor.read('/fr/compte/donnees/export')

    expect(JSON.parse(copy)).toMatchObject({ kept: { calendar: [{ kind: 'address' }] } })
    expect(copy).not.toContain(token)
  })

  it('is nobody’s who is not signed in', async () => {
    const visitor = here.site.as(null)

    expect((await visitor.get(own)).status).toBe(303)
    expect([403, 404, 303]).toContain((await visitor.post(own, {})).status)
  })
})
