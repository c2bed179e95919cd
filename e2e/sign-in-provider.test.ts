import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addresses } from '../src/features/identity/index.ts'
import { href } from '../src/kernel/http/index.ts'
import { languages, type Language } from '../src/kernel/language.ts'
import { aMembership, anOrganization } from '../tests/people.ts'
import { findProblems, pageWithoutScript } from './page-checks.ts'
import { startProvider, type RunningProvider } from './provider.ts'
import { app, at, browser, heading, openSignIn, signedIn, someone } from './sign-in.ts'

openSignIn()

let provider: RunningProvider
beforeAll(async () => {
  provider = await startProvider({ redirectAddress: app.baseUrl + href('fr', addresses.providerReturn) })
})
afterAll(() => provider.stop())

/** The provider's own development pages: a name, any password, then consent. */
async function signInAtProvider(page: Page, name: string): Promise<void> {
  await page.waitForURL(`${provider.issuer}/**`)
  await page.fill('input[name=login]', name)
  await page.fill('input[name=password]', 'whatever')
  await page.locator('button[type=submit]').click()
  await page.locator('button[type=submit]', { hasText: 'Continue' }).click()
}

describe.each(languages)('an organization’s own provider, in %s', (lang) => {
  it('is set by a lead, connected by its owner, then opens a session; an unconnected identity opens none', async () => {
    const organization = await anOrganization(app.admin)
    const domain = `organisme-${lang}.quebec`
    const lead = await someone({ lang, domain })
    await aMembership(app.admin, { organization, person: lead.id, role: 'lead' })
    const context = await browser.newContext()
    const page = await pageWithoutScript(context)
    await signedIn(context, lead.id)

    await page.goto(app.baseUrl + href(lang, addresses.organizationProvider, { organizationId: organization }))
    expect(await page.locator('main').innerText()).toContain(`@${domain}`)
    await page.fill('#issuer', 'https://127.0.0.2/')
    await page.fill('#clientId', provider.clientId)
    await page.fill('#clientSecret', provider.clientSecret)
    await page.locator('#form button').click()
    expect(await page.locator('#issuer-error').innerText()).toContain('https://')
    expect(await findProblems(page)).toEqual([])
    await page.fill('#issuer', provider.issuer)
    await page.fill('#clientSecret', provider.clientSecret)
    await page.locator('#form button').click()
    expect(await page.inputValue('#issuer')).toBe(provider.issuer)
    expect(await findProblems(page)).toEqual([])

    await page.goto(at(lang, 'provider'))
    expect(await findProblems(page)).toEqual([])
    await page.locator('#offered-1 button').click()
    expect(await findProblems(page)).toEqual([])
    await page.locator('main a.govuk-button').click()
    await signInAtProvider(page, `camille-${lang}`)
    await page.waitForURL(at(lang, 'provider'))
    expect(await findProblems(page)).toEqual([])

    await context.clearCookies()
    await comeThroughProvider(page, lang, lead.email)
    await signInAtProvider(page, `camille-${lang}`)
    await page.waitForURL((url) => url.origin === app.baseUrl)
    await page.goto(at(lang, 'account'))
    expect(await page.locator('main').innerText()).toContain('Camille Invention')

    await context.clearCookies()
    await comeThroughProvider(page, lang, lead.email)
    await signInAtProvider(page, `someone-else-${lang}`)
    await page.waitForURL((url) => url.origin === app.baseUrl)
    expect(await heading(page)).toBe(
      lang === 'fr' ? 'Cette identité n’est pas encore reliée' : 'This identity is not connected yet',
    )
    expect(await findProblems(page)).toEqual([])
    await page.goto(at(lang, 'account'))
    expect(new URL(page.url()).pathname).toBe(href(lang, addresses.signIn))
    await context.close()
  })
})

async function comeThroughProvider(page: Page, lang: Language, email: string): Promise<void> {
  await page.goto(at(lang, 'signIn'))
  await page.fill('#email', email)
  await page.locator('button[value=provider]').click()
  await page.locator('main a.govuk-button').click()
}
