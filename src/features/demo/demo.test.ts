import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestDatabase } from '../../../tests/database.ts'
import { demoDatabase } from '../../../tests/demo-database.ts'
import { createApp, type App } from '../../app.ts'
import { systemClock } from '../../kernel/clock.ts'
import { createLog } from '../../kernel/log.ts'
import { demoNetwork } from '../network/demo/read-region.ts'
import { guises } from '../network/demo/guises.ts'

const baseUrl = 'http://localhost:3000'
const timeZone = 'America/Toronto'

const anApp = (db: TestDatabase, isDemo: boolean): Promise<App> =>
  createApp({
    database: db.database,
    settings: { timeZone, isDemo, isDev: false, smtpUrl: null },
    baseUrl,
    log: createLog('silent'),
    observe: () => undefined,
    assets: {},
    jobUrl: db.jobUrl,
    keepsHours: false,
    clock: systemClock,
  })

let db: TestDatabase
let app: App
beforeAll(async () => {
  db = await demoDatabase()
  app = await anApp(db, true)
})
afterAll(async () => {
  await app.close()
  await db.drop()
})

const get = async (path: string, cookie = '') =>
  app.fetch(new Request(`${baseUrl}${path}`, { headers: { cookie, 'accept-language': 'fr' } }))
const post = async (fields: Record<string, string>, cookie = '') =>
  app.fetch(
    new Request(`${baseUrl}/demo/sign-in`, { method: 'POST', headers: { cookie }, body: new URLSearchParams(fields) }),
  )
const cookieOf = (answer: Response): string => (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
const csrfOf = (html: string): string => /name="csrf" value="([^"]+)"/.exec(html)?.[1] ?? ''

describe('on a demonstration instance', () => {
  it('lists everyone who can be become, as a page in both languages and as data', async () => {
    const people = guises(demoNetwork())

    const page = await get('/demo?lang=en')
    const list = (await (await get('/demo?format=json')).json()) as unknown[]

    expect(page.headers.get('content-language')).toBe('en')
    const html = await page.text()
    for (const { as } of people) expect(html).toContain(`value="${as}"`)
    expect(list).toHaveLength(people.length)
    expect(list).toContainEqual({
      as: 'lead-courtepointe',
      name: 'Mélanie Tremblay',
      role: 'lead',
      organization: 'Maison des jeunes La Courtepointe',
      language: 'fr',
    })
  })

  it.each(guises(demoNetwork()).map(({ as, name, language }) => ({ as, name, language })))(
    'lets a script become $as',
    async ({ as, name, language }) => {
      const answer = await post({ as })

      expect(answer.status).toBe(303)
      expect(answer.headers.get('location')).toBe(language === 'fr' ? '/fr/aujourdhui' : '/en/today')
      expect(await (await get('/demo', cookieOf(answer))).text()).toContain(name)
    },
  )

  it('lets someone who is signed in become someone else with the page’s own form', async () => {
    const first = cookieOf(await post({ as: 'coordinator' }))
    const csrf = csrfOf(await (await get('/demo', first)).text())

    const answer = await post({ as: 'operator', csrf }, first)

    expect(answer.status).toBe(303)
    expect(await (await get('/demo', cookieOf(answer))).text()).toContain('Dominic Trudel.')
  })

  it('refuses to change the person of a browser whose form did not come from the page', async () => {
    const cookie = cookieOf(await post({ as: 'coordinator' }))

    expect((await post({ as: 'operator' }, cookie)).status).toBe(403)
  })

  it.each(['', 'nobody', '<script>', 'x'.repeat(100_000)])('says clearly that nobody is called %.20s', async (as) => {
    const answer = await post({ as })

    expect(answer.status).toBe(422)
    expect(answer.headers.get('set-cookie')).toBeNull()
    const html = await answer.text()
    expect(html).not.toContain('<script>')
    expect(html).toContain('value="lead-courtepointe"')
  })

  it('never opens a session for someone who left', async () => {
    expect((await post({ as: 'annabelle-roy-gagnon' })).status).toBe(422)
  })
})

it('has neither address on any other instance', async () => {
  const other = await anApp(db, false)

  const answers = await Promise.all([
    other.fetch(new Request(`${baseUrl}/demo`)),
    other.fetch(new Request(`${baseUrl}/demo?format=json`)),
    other.fetch(
      new Request(`${baseUrl}/demo/sign-in`, { method: 'POST', body: new URLSearchParams({ as: 'operator' }) }),
    ),
  ])

  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404])
  await other.close()
})
