import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { loadDirectory } from '../src/features/directory/index.ts'
import { launchBrowser } from './browser.ts'
import { findProblems } from './page-checks.ts'
import { startApp, type RunningApp } from './server.ts'

/** Dozens of pages, on machines that may be busy. */
const timeout = 180_000
const telephone = { width: 360, height: 640 }

let app: RunningApp
let browser: Browser
let context: BrowserContext
beforeAll(async () => {
  app = await startApp()
  await loadDirectory(app.adminUrl)
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await app.stop()
})
beforeEach(async () => {
  context = await browser.newContext({ viewport: telephone })
})
afterEach(() => context.close())

const elsewhere = 'https://elsewhere.example/'
const places = {
  fr: { home: '/fr', door: 'J’ai besoin d’aide', you: '/fr/toi', near: 'Quelqu’un près de chez toi', leave: 'Quitter vite', weather: 'https://meteo.gc.ca/' }, // prettier-ignore
  en: { home: '/en', door: 'I need help', you: '/en/you', near: 'Someone near you', leave: 'Leave fast', weather: 'https://weather.gc.ca/' }, // prettier-ignore
} as const
type Lang = keyof typeof places

/** A page that was on another site before; every site that is not ours answers with its name. */
async function aPageElsewhere(): Promise<Page> {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  session.on('Fetch.requestPaused', ({ requestId, request }) => {
    const body = Buffer.from(`<title>${new URL(request.url).host}</title>`).toString('base64')
    const responseHeaders = [{ name: 'content-type', value: 'text/html' }]
    void session.send('Fetch.fulfillRequest', { requestId, responseCode: 200, responseHeaders, body })
  })
  await session.send('Fetch.enable', { patterns: [{ urlPattern: 'https://*' }] })
  await page.goto(elsewhere)
  return page
}

const isYouthPath = (path: string): boolean => /^\/(fr\/toi|en\/you)(\/|\?|$)/.test(path)

/** Links of a page to others of ours, without places of the same page. */
const ourLinks = (page: Page): Promise<string[]> =>
  page
    .locator('main a[href^="/"]')
    .evaluateAll((links) => links.map((link) => (link.getAttribute('href') ?? '').split('#')[0] ?? ''))

const numbersOn = (page: Page): Promise<string[]> =>
  page
    .locator('main a[href^="tel:"], main a[href^="sms:"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))

/** Every youth page that links lead to from the door, in one language. */
async function everyYouthPage(page: Page, lang: Lang): Promise<string[]> {
  const found: string[] = [places[lang].you]
  for (const path of found) {
    await page.goto(`${app.baseUrl}${path}`)
    for (const link of await ourLinks(page)) if (isYouthPath(link) && !found.includes(link)) found.push(link)
  }
  return found
}

describe.each(['fr', 'en'] as const)('the door of young people, %s', (lang) => {
  const { home, door, you, near, leave, weather } = places[lang]

  it.each([true, false])('leads to a line in two taps and lets go of everything, with scripts: %s', async (scripts) => {
    await context.close()
    context = await browser.newContext({ viewport: telephone, javaScriptEnabled: scripts })
    const page = await aPageElsewhere()
    await page.goto(`${app.baseUrl}${home}`)

    await page.locator('main').getByRole('link', { name: door }).click()
    await page.waitForURL(`**${you}`)
    const line = page.locator('main a[href^="tel:"]').first()
    const box = await line.boundingBox()
    expect(await line.getAttribute('href')).toBe('tel:+18002632266')
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(telephone.height)
    expect(await line.innerText()).toMatch(/Ouvert jour et nuit|Open day and night/)

    await page.getByRole('link', { name: near }).click()
    await page.getByRole('link', { name: 'Montréal', exact: true }).click()
    await page.waitForURL('**region=06')
    expect(await numbersOn(page)).toContain('tel:+15142841267')

    await page.getByRole('link', { name: leave }).click()
    await page.waitForURL(weather)
    if (scripts) {
      await page.goBack()
      expect(page.url()).toBe(elsewhere)
    }
    expect(await context.cookies()).toEqual([])
  })

  it('has a human being one tap away on every page, two taps from every page it leads to', { timeout }, async () => {
    const page = await context.newPage()
    const youth = await everyYouthPage(page, lang)
    const beyond = new Set<string>()

    for (const path of youth) {
      await page.goto(`${app.baseUrl}${path}`)
      expect((await numbersOn(page)).filter((href) => href !== 'tel:911').length, path).toBeGreaterThan(1)
      for (const link of await ourLinks(page)) if (!isYouthPath(link)) beyond.add(link)
    }
    for (const path of beyond) {
      await page.goto(`${app.baseUrl}${path}`)
      expect((await numbersOn(page)).length, path).toBeGreaterThan(0)
    }
    expect(youth.length).toBe(20)
    expect(beyond.size).toBe(2)
  })

  it('weighs 20 KB at most on every page, and reaches no other site', { timeout }, async () => {
    const page = await context.newPage()
    const weigh = async (address: string): Promise<number> =>
      gzipSync(Buffer.from(await (await fetch(address)).arrayBuffer()), { level: 9 }).length
    const weights: number[] = []

    for (const path of await everyYouthPage(page, lang)) {
      const asked: string[] = []
      page.on('request', (request) => asked.push(request.url()))
      await page.goto(`${app.baseUrl}${path}`)
      page.removeAllListeners('request')
      expect(asked.filter((address) => !address.startsWith(app.baseUrl))).toEqual([])
      const html = await (await fetch(`${app.baseUrl}${path}`)).text()
      const loaded = [...html.matchAll(/(?:href|src)="(\/(?:assets\/|icone)[^"]+)"/g)].map((match) => match[1] ?? '')
      const sizes = await Promise.all([path, ...loaded].map((one) => weigh(`${app.baseUrl}${one}`)))
      expect(loaded.length).toBe(3)
      weights.push(sizes.reduce((sum, size) => sum + size, 0))
    }

    console.log(`youth pages in ${lang}: ${weights.length}, the heaviest ${Math.max(...weights)} bytes`)
    expect(Math.max(...weights)).toBeLessThanOrEqual(20_000)
  })

  it('has nothing smaller than a finger, and nothing that axe finds', { timeout }, async () => {
    const page = await context.newPage()
    const small: string[] = []
    const problems: string[] = []

    for (const path of await everyYouthPage(page, lang)) {
      await page.goto(`${app.baseUrl}${path}`)
      small.push(
        ...(await page.locator('a[href]:not(.govuk-skip-link), summary, button').evaluateAll((all) =>
          all
            .filter((one) => one.checkVisibility())
            .filter((one) => {
              const { width, height } = one.getBoundingClientRect()
              return width < 44 || height < 44
            })
            .map((one) => `${location.pathname} ${one.outerHTML.slice(0, 80)}`),
        )),
      )
      problems.push(...(await findProblems(page)))
    }

    expect(small).toEqual([])
    expect(problems).toEqual([])
  })
})

describe('going back after leaving', () => {
  /** Which link of each page is taken, by its place in the list: walks that differ. */
  it.each(
    [
      [0, 1, 2],
      [3, 1, 4],
      [5, 9, 2],
      [1, 6, 5],
    ].map((steps) => [steps]),
  )('shows none of our pages after ten of them (%j)', { timeout }, async (steps) => {
    const page = await aPageElsewhere()
    await page.goto(`${app.baseUrl}/fr/toi`)
    const seen: string[] = []
    for (let step = 0; step < 10; step += 1) {
      const links = page.locator('main a[href^="/fr/toi"], .top a[hreflang], main a[href^="/en/you"]')
      const count = await links.count()
      const link = links.nth((steps[step % steps.length] ?? 0) % count)
      const href = (await link.getAttribute('href')) ?? ''
      await link.click()
      await page.waitForURL(`**${href}`)
      seen.push(href)
    }

    await page.locator('[data-leave]').click()
    await page.waitForURL(/gc\.ca/)
    await page.goBack()

    expect(new Set(seen).size).toBeGreaterThan(2)
    expect(page.url()).toBe(elsewhere)
  })
})
