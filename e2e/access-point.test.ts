import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { words as finding } from '../src/features/access/find/words.ts'
import { demoId } from '../src/features/network/index.ts'
import { launchBrowser } from './browser.ts'
import { sealedHandOf, unlockDemo } from './sealed-desk.ts'
import { startApp, type RunningApp } from './server.ts'

const timeout = 180_000

let app: RunningApp
let browser: Browser
beforeAll(async () => {
  app = await startApp({ demo: true })
  browser = await launchBrowser()
}, timeout)
afterAll(async () => {
  await browser.close()
  await app.stop()
})

it.each([
  ['fr', '/fr/orienter'],
  ['en', '/en/referrals'],
] as const)(
  'leads from the list to a page where the recipient is chosen already (%s)',
  { timeout },
  async (lang, start) => {
    const hand = await sealedHandOf(app, browser, 'worker-courtepointe')
    const { page } = hand
    await page.goto(app.baseUrl + start)
    await hand.tap('link', finding[lang].title)
    await page.locator('select[name=region]').selectOption('17')
    await hand.tap('button', finding[lang].filter.submit)
    const recipient = demoId('organization', 'passe-fil')
    await page.locator(`a[href$="#to=${recipient}"]`).first().click()
    await unlockDemo(hand, lang)
    await page.locator(`input[name=to][value="${recipient}"]`).waitFor()
    expect(await page.locator(`input[name=to][value="${recipient}"]`).isChecked()).toBe(true)
  },
)
