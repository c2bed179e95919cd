import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser, Page } from 'playwright-core'
import { publicPages } from '../src/features/welcome/test-public-app.ts'
import { launchBrowser } from './browser.ts'
import { startApp, type RunningApp } from './server.ts'

let app: RunningApp
let demo: RunningApp
let browser: Browser
beforeAll(async () => {
  app = await startApp()
  demo = await startApp({ demo: true })
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await app.stop()
  await demo.stop()
})

async function open(url: string, width: number, height: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height } })
  const page = await context.newPage()
  await page.goto(url)
  return page
}

/** Runs on the open page, then closes all of it. */
async function on<T>(url: string, size: [number, number], look: (page: Page) => Promise<T>): Promise<T> {
  const page = await open(url, ...size)
  try {
    return await look(page)
  } finally {
    await page.context().close()
  }
}

describe('the home page', () => {
  it.each(['/fr', '/en'])(
    'shows the emergency number and three whole doors on a small telephone at %s',
    async (path) => {
      for (const { baseUrl } of [app, demo]) {
        const lowest = await on(`${baseUrl}${path}`, [360, 640], async (page) => [
          (await page.locator('.sos a').boundingBox())?.y,
          await page.locator('.hero .doors a').evaluateAll((doors) => Math.max(...doors.map((door) => door.getBoundingClientRect().bottom))), // prettier-ignore
        ])

        expect(lowest[0]).toBeLessThan(320)
        expect(lowest[1]).toBeLessThanOrEqual(640)
      }
    },
  )
})

describe.each(publicPages)('$path', ({ path }) => {
  it('fits a window of 320 px', async () => {
    const overflow = await on(`${app.baseUrl}${path}`, [320, 640], (page) =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    )

    expect(overflow).toBe(0)
  })

  it('is walked whole by keyboard, each stop in sight and outlined', async () => {
    const stops = await on(`${app.baseUrl}${path}`, [1280, 800], async (page) => {
      const expected = await page
        .locator('a[href], button, summary, [tabindex="0"]')
        .evaluateAll((all) => all.filter((one) => one.checkVisibility()).length)
      const seen = []
      for (let stop = 0; stop < expected; stop++) {
        await page.keyboard.press('Tab')
        seen.push(
          await page.evaluate(() => {
            const one = document.activeElement as HTMLElement
            const { width, height, top, bottom } = one.getBoundingClientRect()
            const isInSight = width > 0 && height > 0 && top > -1 && bottom < innerHeight + 1
            const isOutlined = getComputedStyle(one).outlineStyle !== 'none'
            return one === document.body || !isInSight || !isOutlined ? one.outerHTML.slice(0, 80) : 'good'
          }),
        )
      }
      return seen
    })

    expect(stops.length).toBeGreaterThan(3)
    expect(stops.filter((stop) => stop !== 'good')).toEqual([])
  })

  it('weighs no more than it may', async () => {
    const isYouth = /toi|you/.test(path)
    const weigh = async (address: string) =>
      gzipSync(Buffer.from(await (await fetch(`${app.baseUrl}${address}`)).arrayBuffer()), { level: 9 }).length
    const html = await (await fetch(`${app.baseUrl}${path}`)).text()
    const loaded = [...html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map((match) => match[1] ?? '')
    const scripts = loaded.filter((address) => address.endsWith('.js'))

    const sizes = await Promise.all([path, ...loaded].map(weigh))
    const scriptSizes = await Promise.all(scripts.map(weigh))

    expect(loaded.length).toBeLessThanOrEqual(3) // the style sheet, the quick exit, and where a page is made to be printed its button
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(isYouth ? 20_000 : 24_000)
    expect(scriptSizes.every((size) => size < 2000)).toBe(true)
  })
})

describe('what a parent prints', () => {
  it.each(['/fr/parents', '/en/parents', '/fr/parents/en-parler', '/en/parents/talking'])(
    '%s is one Letter sheet',
    async (path) => {
      // The band of the demonstration is one line more than what to do tonight has room for.
      for (const { baseUrl } of path.endsWith('parents') ? [app] : [app, demo]) {
        const pdf = await on(`${baseUrl}${path}`, [1280, 800], (page) => page.pdf({ preferCSSPageSize: true }))
        expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
      }
    },
  )
})
