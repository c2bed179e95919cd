import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from './browser.ts'
import { startApp, type RunningApp } from './server.ts'

/** What people read and follow, in both languages. */
const told = {
  fr: { today: '/fr/aujourdhui', update: 'Mettre le plan à jour', people: 'Voir votre équipe', leave: 'Préparer son départ', confirm: 'Confirmer le départ' },
  en: { today: '/en/today', update: 'Bring the plan up to date', people: 'See your team', leave: 'Prepare their departure', confirm: 'Confirm the departure' },
} // prettier-ignore

describe.each([
  { lang: 'fr', script: false },
  { lang: 'en', script: true },
] as const)('late actions, then someone goes ($lang, script on: $script)', ({ lang, script }) => {
  const t = told[lang]
  let app: RunningApp
  let browser: Browser
  let context: BrowserContext
  let page: Page
  beforeAll(async () => {
    app = await startApp({ demo: true })
    browser = await launchBrowser()
    context = await browser.newContext({ viewport: { width: 360, height: 740 }, javaScriptEnabled: script })
    page = await context.newPage()
    await page.request.post(`${app.baseUrl}/demo/sign-in`, { form: { as: 'lead-courtepointe' } })
  })
  afterAll(async () => {
    await browser.close()
    await app.stop()
  })

  const follow = (name: string) =>
    Promise.all([page.waitForEvent('load'), page.getByRole('link', { name, exact: true }).first().click()])
  const lateLines = () => page.locator('main section').first().locator('li .late').count()
  const kevin = async () => {
    const { rows } = await app.admin.query<{ id: string; open: number }>(
      `SELECT p.id, (SELECT count(*)::int FROM adopted_action a WHERE a.person_id = p.id AND a.state <> '100') AS open
       FROM person p WHERE p.name = 'Kevin Awashish'`,
    )
    return rows[0]
  }

  it('are the first lines, and brought up to date in three taps at most, on one page', async () => {
    await page.goto(`${app.baseUrl}${t.today}`)
    const before = await lateLines()
    expect(before).toBeGreaterThan(0)

    await follow(t.update)
    const late = page.locator('section', { has: page.locator('.late') }).first()
    await Promise.all([page.waitForEvent('load'), late.locator('button[value="100"]').click()])

    await page.goto(`${app.baseUrl}${t.today}`)
    expect(await lateLines()).toBe(before - 1)
  })

  it('hands on everything that someone held in one form', async () => {
    expect((await kevin())?.open).toBeGreaterThan(1)
    await page.goto(`${app.baseUrl}${t.today}`)

    await follow(t.people)
    await follow('Kevin Awashish')
    await follow(t.leave)
    await page.locator('select[name="rest"]').selectOption({ label: 'Mélanie Tremblay' })
    await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: t.confirm }).click()])

    expect((await kevin())?.open).toBe(0)
    await page.goto(`${app.baseUrl}${t.today}`)
    expect(await page.locator('main').innerText()).not.toContain('Kevin Awashish')
  })
})
