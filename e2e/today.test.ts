import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from './browser.ts'
import { startApp, type RunningApp } from './server.ts'

let app: RunningApp
let browser: Browser
beforeAll(async () => {
  app = await startApp({ demo: true })
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await app.stop()
})

async function homeOf(as: string, path: string, look: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 }, javaScriptEnabled: false })
  const page = await context.newPage()
  await page.request.post(`${app.baseUrl}/demo/sign-in`, { form: { as } })
  await page.goto(`${app.baseUrl}${path}`)
  await look(page)
  await context.close()
}

describe.each(['/fr/aujourdhui', '/en/today'])('the page of the day on a telephone, without script: %s', (path) => {
  it('shows a coordinator the five latest and those that nobody carries, with no tap', async () => {
    await homeOf('coordinator', path, async (page) => {
      const first = page.locator('main section').first()
      const firstLine = await first.locator('li').first().boundingBox()

      expect(await first.locator('li .late').count()).toBe(5)
      expect(await first.locator('li > b').count()).toBeGreaterThanOrEqual(5)
      expect(firstLine?.y).toBeLessThan(640)
    })
  })

  it('shows the table of sectors whole', async () => {
    await homeOf('coordinator', path, async (page) => {
      const table = await page.locator('main table').first().boundingBox()

      expect((table?.x ?? 0) + (table?.width ?? 999)).toBeLessThanOrEqual(360 - 15)
    })
  })

  it('leads whoever carries a late action to it in one tap', async () => {
    await homeOf('worker-passe-fil', path, async (page) => {
      await page.locator('main section li a[href*="/actions/"]').first().click()

      expect(new URL(page.url()).pathname).toMatch(/\/plans\/[\w-]+\/actions\/[\w-]+$/)
    })
  })
})

/** Runs in the page: names of the parts of its header that stand on another, or beyond the window. */
const heaped = (): string[] => {
  const parts = [...document.querySelectorAll<HTMLElement>('.head a, .head button, .head summary')]
    .filter((one) => one.checkVisibility())
    .map((one) => ({ name: one.innerText.trim(), box: one.getBoundingClientRect() }))
  return parts.flatMap(({ name, box }, at) => [
    ...(box.right > innerWidth ? [`${name} is beyond the window`] : []),
    ...parts
      .slice(at + 1)
      .filter(
        ({ box: other }) =>
          other.left < box.right && box.left < other.right && other.top < box.bottom && box.top < other.bottom,
      )
      .map((other) => `${other.name} stands on ${name}`),
  ])
}

describe.each(['/fr/aujourdhui', '/en/today'])('the header, on any window: %s', (path) => {
  it.each(['lead-courtepointe', 'worker-courtepointe', 'coordinator', 'operator'])(
    'keeps its parts apart for %s',
    async (as) => {
      const context = await browser.newContext({ javaScriptEnabled: false })
      const page = await context.newPage()
      await page.request.post(`${app.baseUrl}/demo/sign-in`, { form: { as } })
      await page.goto(`${app.baseUrl}${path}`)
      for (const width of [360, 768, 1024, 1279, 1280]) {
        await page.setViewportSize({ width, height: 800 })
        expect([width, await page.evaluate(heaped)]).toEqual([width, []])
      }
      await context.close()
    },
  )
})
