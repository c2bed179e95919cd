import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchOnProfile } from './browser.ts'
import { foundOnDisk, killBrowser } from './profile-folder.ts'
import { closePrint, standInForPrint } from './practice-desk.ts'
import { startApp, type RunningApp } from './server.ts'

// Each day that the page says is a string of its own, which stands in the memory of the page alone: what a browser wrote to disk, or
// sent, while it was there and after, is searched for every one of them.

const timeout = 180_000
const paths = { fr: '/fr/entente-multisectorielle', en: '/en/multisectoral-agreement' } as const

let app: RunningApp
let profile: string
beforeAll(async () => {
  app = await startApp()
  profile = await mkdtemp(join(tmpdir(), 'tisserin-profile-'))
}, timeout)
afterAll(async () => {
  await app.stop()
  await rm(profile, { recursive: true, force: true })
})

const daysHeld = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...document.querySelectorAll('[data-said-day]')].flatMap((one) => one.textContent || []))

async function withPage(
  lang: 'fr' | 'en',
  act: (page: Page, context: BrowserContext) => Promise<void>,
  javaScriptEnabled = true,
): Promise<void> {
  const { context } = await launchOnProfile(profile, { javaScriptEnabled })
  try {
    const page = context.pages()[0] ?? (await context.newPage())
    await standInForPrint(page)
    await page.goto(`${app.baseUrl}${paths[lang]}`)
    await act(page, context)
  } finally {
    await context.close().catch(() => undefined)
  }
}

/** Says a string of its own in place of each day, and notes today at every step. */
async function plant(page: Page): Promise<string[]> {
  const marks = Array.from(
    { length: await page.locator('[data-note]').count() },
    () => `plant${randomBytes(9).toString('hex')}`,
  )
  await page.evaluate((own) => {
    const left = [...own]
    Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', { get: () => () => left.shift() ?? '' })
    for (const button of document.querySelectorAll<HTMLElement>('[data-ago="0"]')) button.click()
  }, marks)
  expect(await daysHeld(page)).toEqual(marks)
  return marks
}

describe('the days that someone notes on the page of the Agreement', () => {
  it('are neither sent, stored nor found on the disk, and leave with the page', { timeout }, async () => {
    const planted: string[] = []
    const sent: string[] = []
    await withPage('fr', async (page, context) => {
      await page.waitForLoadState('networkidle')
      context.on('request', (request) => sent.push(request.url(), request.postData() ?? ''))
      planted.push(...(await plant(page)))
      expect(
        await page.evaluate(() => [
          localStorage.length + sessionStorage.length + document.cookie.length,
          history.state as unknown,
          location.search + location.hash,
        ]),
      ).toEqual([0, null, ''])
      expect(sent).toEqual([])
      const other = await context.newPage()
      await other.goto(page.url())
      expect(await daysHeld(other)).toEqual([])
      await page.goto(`${app.baseUrl}/fr`)
      await page.goBack()
      expect(await daysHeld(page)).toEqual([])
      planted.push(...(await plant(page)))
      killBrowser(profile)
    })

    expect(planted.filter((one) => sent.some((text) => text.includes(one)))).toEqual([])
    expect(foundOnDisk(profile, planted)).toEqual([])
  })

  it('are chosen by buttons, a day at a time, and forgotten in one act', { timeout }, async () => {
    await withPage('en', async (page) => {
      const step = page.locator('[data-note]').first()
      expect(await page.locator('main input, main select, main textarea').count()).toBe(0)
      expect(await page.locator('[data-noting]').textContent()).toContain('nothing is sent or kept')
      await step.getByRole('button', { name: 'Yesterday' }).click()
      const yesterday = await daysHeld(page)
      expect(yesterday).toHaveLength(1)
      await step.getByRole('button', { name: 'One day earlier' }).click()
      expect(await daysHeld(page)).not.toEqual(yesterday)
      await step.getByRole('button', { name: 'Clear this day' }).click()
      expect(await daysHeld(page)).toEqual([])
      await step.getByRole('button', { name: 'Today' }).click()
      await page.getByRole('button', { name: 'Forget the days noted' }).click()
      expect(await daysHeld(page)).toEqual([])
    })
  })

  it('come out on paper only when that is asked', { timeout }, async () => {
    await withPage('fr', async (page) => {
      const first = page.locator('[data-note]').first()
      await first.getByRole('button', { name: 'Hier' }).click()
      await page.emulateMedia({ media: 'print' })
      expect(await first.isVisible()).toBe(false)
      await page.emulateMedia({ media: 'screen' })
      await page.getByRole('button', { name: 'Imprimer avec les jours notés' }).click()
      await page.emulateMedia({ media: 'print' })
      expect(await first.isVisible()).toBe(true)
      expect(await page.locator('[data-note]').nth(1).isVisible()).toBe(false)
      await closePrint(page)
      expect(await first.isVisible()).toBe(false)
    })
  })

  it(
    'are not offered without script, where the stages are read and the numbers are one tap away',
    { timeout },
    async () => {
      await withPage(
        'fr',
        async (page) => {
          expect(await page.locator('[data-noting]').isVisible()).toBe(false)
          expect(await page.locator('[data-note]:visible').count()).toBe(0)
          await page.locator('nav a[href="#numeros"]').click()
          expect(await page.locator('#numeros').isVisible()).toBe(true)
        },
        false,
      )
    },
  )
})
