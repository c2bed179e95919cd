import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { launchBrowser } from './browser.ts'
import { aPageElsewhere, elsewhere } from './elsewhere.ts'
import { startApp, type RunningApp } from './server.ts'

let app: RunningApp
let browser: Browser
let context: BrowserContext
beforeAll(async () => {
  app = await startApp()
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await app.stop()
})
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 360, height: 640 } })
})
afterEach(() => context.close())

const weather = 'https://meteo.gc.ca/'

const leave = (page: Page) => page.getByRole('link', { name: 'Quitter vite' }).click()

/** In a tab of its own. A driven browser loses such a click once in some two hundred when its machine is busy. */
async function openedFrom(page: Page, name: string): Promise<Page> {
  const link = page.locator('.foot').getByRole('link', { name })
  for (let tries = 1; ; tries++) {
    const opened = context.waitForEvent('page', { timeout: 10_000 }).catch(() => null)
    await link.click({ modifiers: ['Control'] })
    const tab = await opened
    if (tab) return tab
    if (tries === 3) throw new Error(`no tab for ${name}`)
  }
}

/** Presses until what it leads to is shown: a driven browser loses a press once in some hundreds when its machine is busy. */
async function press(pressed: Locator, shown: Locator): Promise<void> {
  for (let tries = 1; ; tries++) {
    const lost = await pressed
      .click({ timeout: 20_000 })
      .then(() => shown.waitFor({ timeout: 20_000 }))
      .then(() => null, String)
    if (lost === null || (await shown.isVisible())) return
    if (tries === 3) throw new Error(lost)
  }
}

describe('leaving a youth page', () => {
  it('shows none of our pages when going back, after a journey that started at home', async () => {
    const page = await aPageElsewhere(context)
    await page.goto(`${app.baseUrl}/fr`)
    await page.locator('main').getByRole('link', { name: 'J’ai besoin d’aide' }).click()
    await page.waitForURL('**/fr/toi')
    for (const [link, path] of [
      ['English', '**/en/you'],
      ['Français', '**/fr/toi'],
      ['English', '**/en/you'],
      ['Français', '**/fr/toi'],
    ] as const) {
      await page.getByRole('link', { name: link, exact: true }).click()
      await page.waitForURL(path)
    }
    await page.locator('.govuk-skip-link').focus()
    await page.keyboard.press('Enter')

    await leave(page)
    await page.waitForURL(weather)
    await page.goBack()

    expect(page.url()).toBe(elsewhere)
  })

  it('empties the page before the neutral site answers', async () => {
    const page = await aPageElsewhere(context, { silent: weather })
    await page.goto(`${app.baseUrl}/fr/toi`)

    const left = await page.evaluate(() => {
      document.querySelector<HTMLElement>('[data-leave]')?.click()
      return [document.documentElement.childElementCount, document.title]
    })

    expect(left).toEqual([0, ''])
    expect(page.url()).toBe(`${app.baseUrl}/fr/sortie`)
  })

  it.each([
    ['the directory', ['/fr/repertoire?q=parler']],
    ['the parents’ page, after the home page', ['/fr', '/fr/parents']],
    ['the plan, after three others', ['/fr', '/fr/repertoire', '/fr/aider', '/fr/plan']],
  ])('shows none of our pages when going back, having come from %s', async (_name, paths) => {
    const page = await aPageElsewhere(context)
    for (const path of paths) await page.goto(`${app.baseUrl}${path}`)
    await page.locator('summary', { hasText: 'Menu' }).click()
    await page.locator('.menu').getByRole('link', { name: 'J’ai besoin d’aide' }).click()
    await page.waitForURL('**/fr/toi')

    await leave(page)
    await page.waitForURL(weather)
    await page.goBack()

    expect(page.url()).toBe(elsewhere)
  })

  it('closes the other tabs of these pages, and only these', async () => {
    const page = await aPageElsewhere(context)
    const other = await aPageElsewhere(context)
    const directory = await context.newPage()
    await page.goto(`${app.baseUrl}/fr/toi`)
    await other.goto(`${app.baseUrl}/en/you`)
    await directory.goto(`${app.baseUrl}/fr/repertoire`)
    const alone = await openedFrom(directory, 'J’ai besoin d’aide')
    await alone.waitForURL('**/fr/toi')
    const closed = alone.waitForEvent('close')

    await leave(page)

    await other.waitForURL('https://weather.gc.ca/')
    await page.waitForURL(weather)
    await closed
    expect(new URL(directory.url()).pathname).toBe('/fr/repertoire')
  })

  it('is offered first where an address was mistyped', async () => {
    const page = await aPageElsewhere(context)
    await page.goto(`${app.baseUrl}/fr/tois`)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Quitter vite')

    await page.keyboard.press('Enter')

    await page.waitForURL(weather)
    await page.goBack()
    expect(page.url()).toBe(elsewhere)
  })

  it.each([
    ['Escape twice', ['Escape', 'Escape']],
    ['Shift three times', ['Shift', 'Shift', 'Shift']],
  ])('also goes by %s, and the page says so', async (_name, keys) => {
    const page = await aPageElsewhere(context)
    await page.goto(`${app.baseUrl}/fr/toi`)
    await page.getByText('Échap').waitFor()

    for (const key of keys) await page.keyboard.press(key)

    await page.waitForURL(weather)
    await page.goBack()
    expect(page.url()).toBe(elsewhere)
  })

  it('does not go because someone types capitals', async () => {
    const page = await aPageElsewhere(context)
    await page.goto(`${app.baseUrl}/fr/toi`)

    for (const letter of 'ABC') await page.keyboard.press(`Shift+${letter}`)

    expect(await page.evaluate(() => document.querySelector('h1')?.textContent)).toContain('Tu peux parler')
  })

  it('goes again when the browser brings the page back from its memory', async () => {
    const page = await aPageElsewhere(context)
    await page.goto(`${app.baseUrl}/fr/toi`)

    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })))

    await page.waitForURL(weather)
    expect(page.url()).toBe(weather)
  })

  it('leaves nothing in the browser’s storage and no cookie', async () => {
    const page = await aPageElsewhere(context)
    await page.goto(`${app.baseUrl}/fr/toi`)

    const kept = await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
      (await caches.keys()).length,
    ])

    expect(kept).toEqual([0, 0, 0, 0])
    expect(await context.cookies()).toEqual([])
  })

  it.each([true, false])('keeps neutral addresses and titles in the history, with scripts: %s', async (scripts) => {
    await context.close()
    context = await browser.newContext({ javaScriptEnabled: scripts })
    const page = await aPageElsewhere(context)
    const session = await context.newCDPSession(page)
    await page.goto(`${app.baseUrl}/fr/toi`)
    const link = (name: string) => page.getByRole('link', { name })
    const button = (name: string) => page.getByRole('button', { name })
    const near = button('Quelqu’un près de chez toi').last()
    const montreal = page.getByRole('button', { name: 'Montréal', exact: true })
    const talking = button('Qu’est-ce qui arrive si j’en parle')
    const normal = button('Est-ce que c’est normal')
    const photo = page.getByText('On menace de montrer une photo')
    await press(link('Je m’inquiète pour une amie'), normal)
    await press(normal, photo)
    await press(photo, near)
    await press(near, montreal)
    await press(montreal, link('Revenir au début'))
    await press(link('Revenir au début'), link('Je m’inquiète pour une amie'))
    await press(talking, page.getByRole('heading', { name: 'Qu’est-ce qui arrive si j’en parle' }))

    const { entries } = await session.send('Page.getNavigationHistory')
    const ours = entries.filter(({ url }) => url.startsWith(app.baseUrl))

    expect(ours.length).toBeGreaterThan(0)
    for (const { url, title } of ours)
      expect([url.slice(app.baseUrl.length), title]).toEqual([expect.stringMatching(/^\/fr\/toi(#p\d)?$/), 'Accueil'])
  })

  it('shows what was asked last, whichever answers first', async () => {
    const page = await aPageElsewhere(context)
    await page.goto(`${app.baseUrl}/fr/toi`)
    const held: Array<() => Promise<void>> = []
    await page.route('**/fr/toi', (route) =>
      held.length === 0 ? void held.push(() => route.continue()) : route.continue(),
    )
    const first = page.waitForRequest('**/fr/toi')
    await page.getByRole('button', { name: 'Est-ce que c’est normal' }).click()
    const asked = await first
    await page.getByRole('button', { name: 'Qu’est-ce qui arrive si j’en parle' }).click()
    const talking = page.getByRole('heading', { name: 'Qu’est-ce qui arrive si j’en parle' })
    await talking.waitFor()

    await held[0]?.()
    await asked.response().then((response) => response?.finished())
    await page.evaluate(() => new Promise(requestAnimationFrame))

    expect(await talking.isVisible()).toBe(true)
  })

  it('works without script, and then does not speak of keys', async () => {
    await context.close()
    context = await browser.newContext({ javaScriptEnabled: false })
    const page = await aPageElsewhere(context)
    await page.goto(`${app.baseUrl}/fr/toi`)
    expect(await page.getByText('Échap').isVisible()).toBe(false)

    await leave(page)

    await page.waitForURL(weather)
    expect(page.url()).toBe(weather)
  })
})
