import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { languages } from '../src/kernel/language.ts'
import { words } from '../src/features/practice/offline/words.ts'
import { launchBrowser } from './browser.ts'
import { findProblems } from './page-checks.ts'
import { answersHeld, readLimits, toolPaths } from './practice-desk.ts'
import { startApp, type RunningApp } from './server.ts'

const timeout = 120_000

let app: RunningApp
let browser: Browser
beforeAll(async () => {
  app = await startApp()
  browser = await launchBrowser()
}, timeout)
afterAll(async () => {
  await browser.close()
  await app.stop()
})

async function on<T>(look: (page: Page, context: BrowserContext) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
  try {
    return await look(await context.newPage(), context)
  } finally {
    await context.close()
  }
}

/** What a device holds of ours. */
const heldBy = (page: Page) =>
  page.evaluate(async () => {
    const stores = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()))
    const workers = await navigator.serviceWorker.getRegistrations()
    return {
      addresses: stores.flat().map(({ url }) => new URL(url).pathname),
      scopes: workers.map(({ scope }) => new URL(scope).pathname),
    }
  })
const nothing = { addresses: [], scopes: [] }

describe.each(languages)('in %s', (lang) => {
  const t = words[lang]
  const paths = toolPaths[lang]
  const scope = `${paths.overview}/`

  async function keep(page: Page): Promise<void> {
    await page.goto(`${app.baseUrl}${paths.grid}`)
    await page.getByRole('button', { name: t.keep }).click()
    await page.getByText(t.kept).waitFor()
  }

  it('nothing is kept before the act; what works is said; then the blank tools alone are', { timeout }, async () => {
    await on(async (page) => {
      await page.goto(`${app.baseUrl}${paths.grid}`)
      await page.locator('[data-keep]').waitFor()
      expect(await heldBy(page)).toEqual(nothing)
      const section = await page.locator('[data-keep]').innerText()
      expect(section.indexOf(t.works)).toBeLessThan(section.lastIndexOf(t.keep))
      expect(section).toContain(t.not)

      await readLimits(page)
      await page.getByRole('radio').first().click()
      await keep(page)
      const { addresses, scopes } = await heldBy(page)
      expect(scopes).toEqual([scope])
      expect(addresses.filter((one) => !/^\/assets\/|^\/icon\.svg$/.test(one)).toSorted()).toEqual(
        [paths.grid, paths.signs].toSorted(),
      )
      expect(await findProblems(page)).toEqual([])
    })
  })

  it('both open, are filled in and forgotten without the network, and say what they are', { timeout }, async () => {
    await on(async (page, context) => {
      await keep(page)
      await context.setOffline(true)
      for (const path of [paths.signs, paths.grid]) {
        await page.goto(`${app.baseUrl}${path}`)
        await page.getByText(t.older).waitFor()
        await readLimits(page)
        await page.getByRole('radio').first().click()
        expect(await answersHeld(page)).toBe(1)
        expect(await findProblems(page)).toEqual([])
        await page.reload()
        expect(await answersHeld(page)).toBe(0)
      }
      await expect(page.goto(`${app.baseUrl}/${lang}`)).rejects.toThrow(/ERR_INTERNET_DISCONNECTED/)
    })
  })

  it('the network that goes in the middle keeps nothing by half', { timeout }, async () => {
    await on(async (page, context) => {
      await context.route(`**${paths.signs}`, (route) => route.abort())
      await page.goto(`${app.baseUrl}${paths.grid}`)
      await page.getByRole('button', { name: t.keep }).click()
      await page.getByText(t.failed).waitFor()
      expect(await heldBy(page)).toEqual(nothing)
    })
  })

  it('no page of young people registers a worker, nor is answered by one', { timeout }, async () => {
    await on(async (page) => {
      await keep(page)
      await page.reload()
      expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)
      for (const path of lang === 'fr' ? ['/fr/toi', '/fr/parents', '/fr'] : ['/en/you', '/en/parents', '/en']) {
        await page.goto(`${app.baseUrl}${path}`)
        expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull()
        expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()) ?? null)).toBeNull()
        expect((await heldBy(page)).scopes).toEqual([scope])
      }
    })
    await on(async (page) => {
      await page.goto(`${app.baseUrl}${lang === 'fr' ? '/fr/toi' : '/en/you'}`)
      expect(await heldBy(page)).toEqual(nothing)
    })
  })

  it('is taken off the device by one act, or by leaving in a hurry', { timeout }, async () => {
    await on(async (page) => {
      await keep(page)
      await page.getByRole('button', { name: t.remove }).click()
      await page.getByText(t.removed).waitFor()
      expect(await heldBy(page)).toEqual(nothing)

      await keep(page)
      await page.goto(`${app.baseUrl}${paths.overview}`)
      const wayOut = lang === 'fr' ? '/fr/sortie' : '/en/leave'
      await page.evaluate((path) => fetch(path, { redirect: 'manual' }), wayOut)
      expect(await heldBy(page)).toEqual(nothing)
    })
  })

  it('a new version is told when the tool is opened, and kept by another act only', { timeout }, async () => {
    await on(async (page, context) => {
      await keep(page)
      await readLimits(page)
      await page.getByRole('radio').first().click()
      // What was kept is of a former version.
      await page.evaluate(async () => {
        for (const name of await caches.keys()) {
          const cache = await caches.open(name)
          const html = await (await cache.match(location.pathname))?.text()
          const former = html?.replace(/data-version="\d+"/, 'data-version="0"')
          await cache.put(location.pathname, new Response(former, { headers: { 'content-type': 'text/html' } }))
        }
      })
      expect(await answersHeld(page)).toBe(1)
      expect(await page.getByText(t.newer).isVisible()).toBe(false)

      await page.reload()
      await page.getByText(t.newer).waitFor()
      await context.setOffline(true)
      await page.reload()
      expect(await page.locator('[data-tool]').getAttribute('data-version')).toBe('0')
      await context.setOffline(false)
      await page.reload()
      await page.getByRole('button', { name: t.renew }).click()
      await page.getByText(t.kept).waitFor()
      await page.getByText(t.newer).waitFor({ state: 'hidden' })
    })
  })
})
