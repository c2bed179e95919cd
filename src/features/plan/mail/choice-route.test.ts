import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aPerson, aSession } from '../../../../tests/people.ts'
import { baseUrl, openSite, whereTo, type Site } from '../../network/test-site.ts'
import { stopToken } from './stop-mail.ts'
import { words } from './words.ts'

let site: Site
let secretKey: Buffer
beforeAll(async () => {
  site = await openSite()
  secretKey = (await site.admin.query<{ secret_key: Buffer }>('SELECT secret_key FROM instance')).rows[0]
    ?.secret_key as Buffer
})
afterAll(() => site.close())

let person: string
let path: string
beforeEach(async () => {
  person = await aPerson(site.admin)
  path = `/fr/plan/desabonnement/${stopToken(secretKey, person)}`
})

const choiceOf = async (id: string) =>
  (await site.admin.query('SELECT digest, monthly FROM plan_mail_choice WHERE person_id = $1', [id])).rows[0] ?? null
const post = (to: string, body: string, headers: Record<string, string> = {}) =>
  site.app.fetch(
    new Request(`${baseUrl}${to}`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    }),
  )

describe('choosing', () => {
  it('shows what holds for someone who never chose, keeps what they choose, and says so', async () => {
    const visitor = site.as(await aSession(site.admin, person))
    const html = await visitor.read('/fr/plan/courriels')
    expect(html).toMatch(/value="weekly" checked/)
    expect(html).toMatch(/name="monthly" type="checkbox" value="yes" checked/)

    const answer = await visitor.send('/fr/plan/courriels', { digest: 'daily' }, { page: html })

    expect(await choiceOf(person)).toEqual({ digest: 'daily', monthly: false })
    expect(await visitor.read(whereTo(answer))).toContain(words.fr.choice.saved)
    await visitor.send('/fr/plan/courriels', { digest: 'none', monthly: 'yes' })
    expect(await choiceOf(person)).toEqual({ digest: 'none', monthly: true })
  })

  it('refuses a rhythm that does not exist, and keeps the choice made before', async () => {
    const visitor = site.as(await aSession(site.admin, person))

    const answer = await visitor.send('/fr/plan/courriels', { digest: 'hourly', monthly: 'yes' })

    expect(answer.status).toBe(422)
    expect(await choiceOf(person)).toBeNull()
  })

  it('is for who is signed in', async () => {
    expect(whereTo(await site.as(null).get('/fr/plan/courriels'))).toMatch(/^\/fr\/connexion/)
  })
})

describe('stopping from a mail', () => {
  it('changes nothing when a scanner opens the address', async () => {
    const answer = await site.as(null).get(path)

    expect(answer.status).toBe(200)
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer')
    expect(await answer.text()).toContain(words.fr.choice.stop)
    expect(await choiceOf(person)).toBeNull()
  })

  it('takes one button, without a session', async () => {
    const visitor = site.as(null)

    const answer = await visitor.send(path, {})

    expect(whereTo(answer)).toBe(path)
    expect(await visitor.read(path)).toContain(words.fr.choice.stoppedTitle)
    expect(await choiceOf(person)).toEqual({ digest: 'none', monthly: false })
  })

  it('takes one click in the reader’s mail program (RFC 8058): no cookie, no redirect', async () => {
    const answer = await post(path, 'List-Unsubscribe=One-Click')

    expect(answer.status).toBe(200)
    expect(answer.headers.get('location')).toBeNull()
    expect(await choiceOf(person)).toEqual({ digest: 'none', monthly: false })
    expect((await post(path, 'List-Unsubscribe=One-Click')).status).toBe(200)
  })

  it('is not done from another site’s page', async () => {
    const answer = await post(path, 'List-Unsubscribe=One-Click', {
      origin: 'https://ailleurs.invalid',
      'sec-fetch-site': 'cross-site',
    })

    expect(answer.status).toBe(403)
    expect(await choiceOf(person)).toBeNull()
  })

  it('stops the mail of the one it was made for, whoever is signed in', async () => {
    const other = await aPerson(site.admin)
    const visitor = site.as(await aSession(site.admin, other))

    await visitor.send(path, {})

    expect(await choiceOf(person)).toEqual({ digest: 'none', monthly: false })
    expect(await choiceOf(other)).toBeNull()
  })

  it('is recorded', async () => {
    await post(path, 'List-Unsubscribe=One-Click')

    const { rows } = await site.admin.query('SELECT deed FROM audit_event WHERE subject_id = $1', [person])
    expect(rows).toEqual([{ deed: 'plan-mail.stopped' }])
  })

  it('opens nothing for an address we did not make, changed by a letter, or of nobody', async () => {
    const token = stopToken(secretKey, person)
    const flipped = `${token[0] === 'A' ? 'B' : 'A'}${token.slice(1)}`
    const forged = stopToken(Buffer.alloc(32), person)
    const nobody = stopToken(secretKey, randomUUID())

    for (const made of ['x', '', flipped, forged, token.slice(0, -1)]) {
      if (made !== '') expect((await site.as(null).get(`/fr/plan/desabonnement/${made}`)).status).toBe(404)
      expect((await post(`/fr/plan/desabonnement/${made}`, 'List-Unsubscribe=One-Click')).status).toBe(404)
    }
    expect((await post(`/fr/plan/desabonnement/${nobody}`, 'List-Unsubscribe=One-Click')).status).toBe(404)
    expect(await choiceOf(person)).toBeNull()
  })
})
