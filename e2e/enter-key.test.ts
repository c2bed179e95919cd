import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Browser } from 'playwright-core'
import { addresses as identity } from '../src/features/identity/index.ts'
import { href } from '../src/kernel/http/index.ts'
import { languages } from '../src/kernel/language.ts'
import { launchBrowser } from './browser.ts'
import { startApp, type RunningApp } from './server.ts'

let app: RunningApp
let browser: Browser
beforeAll(async () => {
  app = await startApp()
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await app.stop()
})

it.each([
  ['fr', true],
  ['fr', false],
  ['en', true],
  ['en', false],
] as const)('Enter in a field sends the form, not the language of the page: %s, script %s', async (lang, script) => {
  const page = await browser.newPage({ javaScriptEnabled: script })
  const url = `${app.baseUrl}${href(lang, identity.signIn)}`
  await page.goto(url)
  await page.fill('[name=email]', 'pas une adresse')

  const [answer] = await Promise.all([
    // The passkey script asks for its own challenge by POST as the page opens: only a page that is opened counts.
    page.waitForResponse(
      (response) => response.request().method() === 'POST' && response.request().isNavigationRequest(),
    ),
    page.press('[name=email]', 'Enter'),
  ])

  expect([answer.url(), answer.status()]).toEqual([url, 422])
  await page.context().close()
})

it.each(languages)(
  'and the language can still be changed by keyboard, keeping what was typed, from %s',
  async (lang) => {
    const page = await browser.newPage()
    await page.goto(`${app.baseUrl}${href(lang, identity.signIn)}`)
    await page.fill('[name=email]', 'camille@organisme.quebec')
    const other = lang === 'fr' ? 'en' : 'fr'

    await page.getByRole('button', { name: other === 'fr' ? 'Français' : 'English' }).press('Enter')
    await page.waitForURL(`**${href(other, identity.signIn)}`)

    expect(await page.inputValue('[name=email]')).toBe('camille@organisme.quebec')
    await page.context().close()
  },
)
