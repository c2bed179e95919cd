import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { loadDirectory } from '../src/features/directory/index.ts'
import { launchBrowser } from './browser.ts'
import { aPageElsewhere, elsewhere } from './elsewhere.ts'
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

const places = {
  fr: { home: '/fr', door: 'J’ai besoin d’aide', you: '/fr/toi', near: 'Quelqu’un près de chez toi', leave: 'Quitter vite', weather: 'https://meteo.gc.ca/' }, // prettier-ignore
  en: { home: '/en', door: 'I need help', you: '/en/you', near: 'Someone near you', leave: 'Leave now', weather: 'https://weather.gc.ca/' }, // prettier-ignore
} as const
type Lang = keyof typeof places

const isYouthPath = (path: string): boolean => /^\/(fr\/toi|en\/you)(\/|\?|$)/.test(path)

/** A page of young people: what is asked of their one address, as `name=value`; nothing for the first. */
type Asked = string
const fieldsOf = (asked: Asked): Record<string, string> => Object.fromEntries(new URLSearchParams(asked))

/** Opens a page of young people as its form does, from the first one. */
async function open(page: Page, lang: Lang, asked: Asked): Promise<void> {
  await page.goto(`${app.baseUrl}${places[lang].you}`)
  if (asked === '') return
  const drawn = page.waitForFunction(
    (before) => document.body !== before,
    await page.evaluateHandle(() => document.body),
  )
  await page.evaluate((fields) => {
    const form = document.querySelector('form')
    for (const [name, value] of Object.entries(fields)) {
      const field = Object.assign(document.createElement('input'), { type: 'hidden', name, value })
      form?.append(field)
    }
    form?.requestSubmit()
  }, fieldsOf(asked))
  await drawn
}

/** What the forms of the open page ask for. */
const askedFrom = (page: Page): Promise<Asked[]> =>
  page
    .locator('main button[name]')
    .evaluateAll((buttons) => buttons.map((one) => `${one.getAttribute('name')}=${one.getAttribute('value')}`))

/** Links of a page to others of ours, without places of the same page. */
const ourLinks = (page: Page): Promise<string[]> =>
  page
    .locator('main a[href^="/"]')
    .evaluateAll((links) => links.map((link) => (link.getAttribute('href') ?? '').split('#')[0] ?? ''))

const numbersOn = (page: Page): Promise<string[]> =>
  page
    .locator('main a[href^="tel:"], main a[href^="sms:"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))

/** Every page of young people that the first one leads to, in one language. */
async function everyYouthPage(page: Page, lang: Lang): Promise<Asked[]> {
  const found: Asked[] = ['']
  for (const asked of found) {
    await open(page, lang, asked)
    for (const one of await askedFrom(page)) if (!found.includes(one)) found.push(one)
  }
  return found
}

describe.each(['fr', 'en'] as const)('the door of young people, %s', (lang) => {
  const { home, door, you, near, leave, weather } = places[lang]
  let youth: readonly Asked[]
  beforeAll(async () => {
    const walk = await browser.newContext({ viewport: telephone })
    youth = await everyYouthPage(await walk.newPage(), lang)
    await walk.close()
  })

  it.each([true, false])('leads to a line in two taps and lets go of everything, with scripts: %s', async (scripts) => {
    await context.close()
    context = await browser.newContext({ viewport: telephone, javaScriptEnabled: scripts })
    const page = await aPageElsewhere(context)
    await page.goto(`${app.baseUrl}${home}`)

    await page.locator('main').getByRole('link', { name: door }).click()
    await page.waitForURL(`**${you}`)
    const line = page.locator('main a[href^="tel:"]').first()
    const box = await line.boundingBox()
    expect(await line.getAttribute('href')).toBe('tel:+18002632266')
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(telephone.height)
    expect(await line.innerText()).toMatch(/Ouvert|Ouvre|Open/)

    await page.getByRole('button', { name: near }).click()
    await page.getByRole('button', { name: 'Montréal', exact: true }).click()
    await page.locator('a[href="tel:+15142841267"]').waitFor()
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(you)

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
    const beyond = new Set<string>()

    for (const asked of youth) {
      await open(page, lang, asked)
      expect((await numbersOn(page)).filter((href) => href !== 'tel:911').length, asked).toBeGreaterThan(1)
      for (const fold of await page.locator('main .folds > details').all())
        expect(await fold.locator('a[href^="tel:+"], a[href^="sms:"]').count(), asked).toBe(1)
      for (const link of await ourLinks(page)) if (!isYouthPath(link)) beyond.add(link)
    }
    for (const path of beyond) {
      await page.goto(`${app.baseUrl}${path}`)
      expect((await numbersOn(page)).length, path).toBeGreaterThan(0)
    }
    expect(youth.length).toBe(22)
    expect(beyond.size).toBe(3)
  })

  it('weighs 20 KB at most on every page, and reaches no other site', { timeout }, async () => {
    const page = await context.newPage()
    const weigh = async (address: string, body?: URLSearchParams): Promise<number> => {
      const answer = await fetch(`${app.baseUrl}${address}`, body && { method: 'POST', body })
      return gzipSync(Buffer.from(await answer.arrayBuffer()), { level: 9 }).length
    }
    const weights: number[] = []

    for (const asked of youth) {
      const requests: string[] = []
      page.on('request', (request) => requests.push(request.url()))
      await open(page, lang, asked)
      page.removeAllListeners('request')
      expect(requests.filter((address) => !address.startsWith(app.baseUrl))).toEqual([])
      const html = await (await fetch(`${app.baseUrl}${you}`)).text()
      const loaded = [...html.matchAll(/(?:href|src)="(\/(?:assets\/|icone)[^"]+)"/g)].map((match) => match[1] ?? '')
      const own = asked === '' ? weigh(you) : weigh(you, new URLSearchParams(asked))
      const sizes = await Promise.all([own, ...loaded.map((one) => weigh(one))])
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

    for (const asked of youth) {
      await open(page, lang, asked)
      small.push(
        ...(await page
          .locator('a[href]:not(.govuk-skip-link), summary, button:not(.govuk-visually-hidden)')
          .evaluateAll((all) =>
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
    const page = await aPageElsewhere(context)
    await page.goto(`${app.baseUrl}/fr/toi`)
    const seen: string[] = []
    for (let step = 0; step < 10; step += 1) {
      // A folded part shows nothing to press.
      const ways = page
        .locator(
          'main a[href^="/fr/toi"], main a[href^="/en/you"], main button[name], .top a[hreflang], .top button.button-link',
        )
        .filter({ visible: true })
      const way = ways.nth((steps[step % steps.length] ?? 0) % (await ways.count()))
      seen.push(await way.innerText())
      await page.evaluate(() => document.body.classList.add('before'))
      await way.click()
      await page.locator('body:not(.before)').waitFor()
    }

    await page.locator('[data-leave]').click()
    await page.waitForURL(/gc\.ca/)
    await page.goBack()

    expect(new Set(seen).size).toBeGreaterThan(2)
    expect(page.url()).toBe(elsewhere)
  })
})
