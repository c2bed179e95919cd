import type { BrowserContext, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import type { Language } from '../src/kernel/language.ts'
import { aMembership, anOrganization, aNetwork, aSession } from '../tests/people.ts'
import { withAuthenticator } from './authenticator.ts'
import { findProblems } from './page-checks.ts'
import { app, browser, heading, openSignIn } from './sign-in.ts'

openSignIn()

/** What the checks find; they run by script, so that a page without script is left to its sibling. */
const problemsOf = (page: Page): Promise<unknown[]> | unknown[] =>
  scripted.has(page.context()) ? findProblems(page) : []
const scripted = new WeakSet<BrowserContext>()

/** A telephone. */
async function aPhone(javaScriptEnabled: boolean): Promise<BrowserContext> {
  const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 360, height: 780 } })
  context.setDefaultTimeout(30_000)
  if (javaScriptEnabled) scripted.add(context)
  return context
}

/** A lead shows a code on their own device. */
async function shownCode(lang: Language, javaScriptEnabled: boolean): Promise<{ code: string; organization: string }> {
  const network = await aNetwork(app.admin)
  const organization = await anOrganization(app.admin, { network, nameFr: 'Maison Trame', nameEn: 'Weft House' })
  const lead = await aMembership(app.admin, { organization, role: 'lead' })
  const context = await aPhone(javaScriptEnabled)
  const cookie = { name: 'tisserin', value: await aSession(app.admin, lead.person), url: app.baseUrl }
  await context.addCookies([cookie])
  const page = await context.newPage()
  const path = { fr: `/fr/organisations/${organization}/inviter`, en: `/en/organizations/${organization}/invite` }
  await page.goto(app.baseUrl + path[lang])
  await page.locator(`main a[href="${path[lang]}/code"]`).click()
  expect(await problemsOf(page)).toEqual([])
  await page.fill('#name', 'Rose Terrain')
  await page.fill('#email', `rose-${crypto.randomUUID()}@organisme.quebec`)
  await page.locator('input[name=role][value=worker]').check()
  await page.locator('main form button').click()
  const code = await page.locator('.shown-code code').innerText()
  expect(await problemsOf(page)).toEqual([])
  expect(await page.locator('.shown-address').innerText()).toBe(`${app.baseUrl}/${lang}/code`)
  await context.close()
  return { code, organization }
}

/** The person types it on theirs, and accepts. */
async function acceptCode(page: Page, lang: Language, typed: string): Promise<void> {
  await page.goto(`${app.baseUrl}/${lang}/code`)
  await page.fill('#code', 'AAAA AAAA')
  await page.keyboard.press('Enter')
  await page.locator('.govuk-error-message').waitFor()
  expect(await page.inputValue('#code')).toBe('AAAA AAAA')
  expect(await problemsOf(page)).toEqual([])
  await page.fill('#code', typed)
  await page.keyboard.press('Enter')
  await page.locator('#form button').waitFor()
  expect(await page.locator('main').innerText()).toContain('Rose Terrain')
  expect(await problemsOf(page)).toEqual([])
  await page.locator('#form button').click()
  await page.waitForURL((url) => url.searchParams.get('needed') === '1')
  expect(await problemsOf(page)).toEqual([])
}

it('brings someone in by a code and a passkey, without a mailbox', async () => {
  const { code, organization } = await shownCode('fr', true)
  const context = await aPhone(true)
  const page = await context.newPage()
  await withAuthenticator(page)

  await acceptCode(page, 'fr', code.toLowerCase())
  await page.locator('passkey-add button').click()
  await page.waitForURL((url) => url.pathname === '/fr/code/fin')
  expect(await heading(page)).toBe('Il reste un geste')
  expect(await problemsOf(page)).toEqual([])
  await page.locator('#form button').click()
  await page.waitForURL((url) => url.pathname === '/fr/bienvenue')
  await page.goto(`${app.baseUrl}/fr/organisations/${organization}`)
  expect(await heading(page)).toContain('Maison Trame')

  await context.clearCookies()
  await page.goto(`${app.baseUrl}/fr/code`)
  await page.fill('#code', code)
  await page.keyboard.press('Enter')
  await page.locator('.govuk-error-message').filter({ hasText: 'Ce code n’ouvre rien.' }).waitFor()
  await context.close()
})

it('leads to the choice of a way in without script, and goes no further without one', async () => {
  const { code } = await shownCode('en', false)
  const context = await aPhone(false)
  const page = await context.newPage()

  await acceptCode(page, 'en', code.replace('-', ' '))
  await page.goto(`${app.baseUrl}/en/code/finish`)
  expect(await heading(page)).toBe('First choose how to sign in')
  await page.locator('main a[href*="needed=1"]').click()
  await page.locator('#password').waitFor()
  await context.close()
})
