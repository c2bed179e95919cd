import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser, BrowserContext } from 'playwright-core'
import { demoServiceId } from '../src/features/directory/demo/seed-services.ts'
import { demoId } from '../src/features/network/index.ts'
import { addresses } from '../src/features/directory/index.ts'
import { addresses as today } from '../src/features/today/index.ts'
import { href } from '../src/kernel/http/index.ts'
import { languages } from '../src/kernel/language.ts'
import { launchBrowser } from './browser.ts'
import { findProblems, phone } from './page-checks.ts'
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

async function signedIn(as: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: phone, ...options })
  await context.request.post(`${app.baseUrl}/demo/sign-in`, { form: { as }, maxRedirects: 0 })
  return context
}
const assured = async (slug: string): Promise<boolean> => {
  const { rows } = await app.admin.query<{ now: boolean }>(
    `SELECT assured_on > '2025-01-01' AS now FROM directory_record WHERE id = $1`,
    [demoServiceId(slug)],
  )
  return rows[0]?.now ?? false
}

describe.each(languages)('who keeps sheets, %s', (lang) => {
  it('says « still right » beside all that the sheet says, without script', async () => {
    await app.admin.query(`UPDATE directory_record SET assured_on = '2025-01-01' WHERE id = $1`, [
      demoServiceId('eleves'),
    ])
    const context = await signedIn('lead-vallon', { javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(app.baseUrl + href(lang, today.today))
    const list = href(lang, addresses.ownServices, { organizationId: demoId('organization', 'vallon') })
    await page.locator(`a[href="${list}"]`).first().click()
    await page.locator(`main a[href*="${demoServiceId('eleves')}/${lang === 'fr' ? 'confirmer' : 'confirm'}"]`).click()
    await page.locator('main form button').first().click()
    expect(new URL(page.url()).pathname).toBe(list)
    expect(await page.locator('.govuk-notification-banner').count()).toBe(1)
    expect(await assured('eleves')).toBe(true)
    await context.close()
  })

  it('corrects one line, and is told at the field what is wrong with another, nothing lost', async () => {
    const context = await signedIn('coordinator')
    const page = await context.newPage()
    const address = app.baseUrl + href(lang, addresses.editService, { id: demoServiceId('lit') })
    await page.goto(address)
    await page.fill('[name=sayEn]', 'Hello, is there a bed tonight?')
    await page.fill('[name=url]', 'javascript:alert(1)')
    await page.locator('#form .govuk-button').last().click()
    expect(await page.inputValue('[name=sayEn]')).toBe('Hello, is there a bed tonight?')
    expect(await page.locator('#url-error').count()).toBe(1)
    expect(await findProblems(page)).toEqual([])
    await page.fill('[name=url]', 'trame.invalid')
    await page.locator('#form .govuk-button').last().click()
    expect(new URL(page.url()).pathname).toBe(
      href(lang, addresses.desk, { networkId: demoId('network', 'trois-lisieres') }),
    )
    await context.close()
  })
})
