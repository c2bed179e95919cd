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
async function signInAtProvider(page: Page, name: string, own = provider): Promise<void> {
  await page.waitForURL(`${own.issuer}/**`)
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

describe.each(languages)('a second provider, in %s', (lang) => {
  it('opens its own organization and not that of the first, and is set again only with its secret', async () => {
    const second = await startProvider({ redirectAddress: app.baseUrl + href('fr', addresses.providerReturn) })
    const context = await browser.newContext()
    const page = await pageWithoutScript(context)
    try {
      const lead = await someone({ lang, domain: `premier-${lang}.quebec` })
      const colleague = await someone({ lang, domain: `premier-${lang}.quebec` })
      const places = [
        { organization: await anOrganization(app.admin), at: provider, domain: `premier-${lang}.quebec` },
        { organization: await anOrganization(app.admin), at: second, domain: `second-${lang}.quebec` },
      ] as const
      for (const { organization, at: own, domain } of places) {
        await aMembership(app.admin, { organization, person: lead.id, role: 'lead' })
        await aMembership(app.admin, { organization, person: colleague.id, role: 'lead' })
        await app.admin.query(
          'INSERT INTO identity_provider (organization_id, issuer, client_id, client_secret, email_domain) VALUES ($1, $2, $3, $4, $5)',
          [organization, own.issuer, own.clientId, own.clientSecret, domain],
        )
      }
      await signedIn(context, lead.id)
      for (const _ of places) {
        await page.goto(at(lang, 'provider'))
        await page.locator('#offered-1 button').click()
        const link = page.locator('main a.govuk-button')
        const isFirst = (await link.getAttribute('href'))?.startsWith(provider.issuer)
        await link.click()
        await signInAtProvider(page, `deux-${lang}`, isFirst ? provider : second)
        await page.waitForURL(at(lang, 'provider'))
      }

      for (const [index, { domain, at: own }] of places.entries()) {
        await context.clearCookies()
        await comeThroughProvider(page, lang, `quelquun@${domain}`)
        await signInAtProvider(page, `deux-${lang}`, own)
        await page.waitForURL((url) => url.origin === app.baseUrl)
        for (const [other, { organization }] of places.entries()) {
          const answer = await page.goto(pageOf(lang, organization))
          // A lead there, yet by a provider: the page is known, and asks for another way in. Elsewhere it does not exist.
          expect([other, answer?.status()]).toEqual([other, other === index ? 403 : 404])
        }
      }

      await context.clearCookies()
      await signedIn(context, lead.id)
      await page.goto(pageOf(lang, places[0].organization))
      await page.fill('#clientId', 'un-autre-client')
      await page.locator('#form button').click()
      expect(await page.locator('#clientSecret-error').count()).toBe(1)
      expect(await page.inputValue('#clientId')).toBe('un-autre-client')
      expect(await findProblems(page)).toEqual([])
      await page.fill('#clientSecret', 'un autre secret')
      await page.locator('#form button').click()
      const told = (await app.outbox()).filter(({ template }) => template === 'provider-changed')
      expect(told.map(({ recipient }) => recipient)).toContain(colleague.email)
      expect(told.map(({ recipient }) => recipient)).not.toContain(lead.email)
    } finally {
      await context.close()
      await second.stop()
    }
  })
})

const pageOf = (lang: Language, organizationId: string): string =>
  app.baseUrl + href(lang, addresses.organizationProvider, { organizationId })

async function comeThroughProvider(page: Page, lang: Language, email: string): Promise<void> {
  await page.goto(at(lang, 'signIn'))
  await page.fill('#email', email)
  await page.locator('button[value=provider]').click()
  await page.locator('main a.govuk-button').click()
}
