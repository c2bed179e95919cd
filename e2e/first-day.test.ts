import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { languages } from '../src/kernel/language.ts'
import { launchBrowser } from './browser.ts'
import { findProblems, phone } from './page-checks.ts'
import { startApp } from './server.ts'
import { totpOf } from './sign-in.ts'
import { inWords } from './traveller.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

/**
 * What the first hour asks at most: set-up, how to come in again, network, first invitation, what comes next, Today. With a
 * password, its app and its backup codes are a page each: they say what is seen this one time.
 */
const ways = [
  { way: 'passkey', most: 6 },
  { way: 'password', most: 8 },
] as const

describe.each(languages)('from the set-up link to the first Today, in %s', (lang) => {
  it.each(ways)(
    'takes $most pages at most, with a $way and a first invitation, and asks the region once',
    async ({ way, most }) => {
      const app = await startApp()
      const context = await browser.newContext({ viewport: phone })
      const page = await context.newPage()
      const session = await context.newCDPSession(page)
      await session.send('WebAuthn.enable')
      await session.send('WebAuthn.addVirtualAuthenticator', {
        options: {
          protocol: 'ctap2',
          transport: 'internal',
          hasResidentKey: true,
          hasUserVerification: true,
          isUserVerified: true,
          automaticPresenceSimulation: true,
        },
      })
      const shown: string[] = []
      let regions = 0
      page.on('response', (answer) => {
        const isPage = answer.request().isNavigationRequest() && answer.status() === 200
        if (isPage) shown.push(new URL(answer.url()).pathname.replace(/\/[\w-]{43}$/, ''))
      })
      const write = async (values: Record<string, string>) => {
        for (const [name, value] of Object.entries(values)) await page.fill(`main [name="${name}"]`, value)
      }
      const choose = (name: string, value: string) =>
        page.locator(`main [name="${name}"][value="${value}"]`).check({ force: true })
      const send = () => page.locator('main form button.govuk-button:not(.govuk-button--secondary)').first().click()
      const arrivesAt = async (fr: string, en: string) => {
        await page.waitForURL((url) => url.pathname === inWords(lang, fr, en))
        regions += (await page.locator('main [name=regions], main [name=region]').count()) > 0 ? 1 : 0
        expect(await findProblems(page)).toEqual([])
      }

      await page.goto((await app.setupLink()) ?? 'no setup link')
      await write({ name: 'Mireille Ayotte-Kanapé', email: 'mireille@exemple.invalid' })
      await choose('language', lang)
      await send()
      await arrivesAt('/compte/prochaine-fois', '/account/next-time')
      if (way === 'passkey') await page.locator('passkey-add button').click()
      else {
        await page.fill('#password', 'le lièvre traverse sans bruit')
        await page.locator('main form:has(#password) button.govuk-button').last().click()
        await arrivesAt('/compte/mot-de-passe/application', '/account/password/app')
        await page.fill('#code', totpOf(await page.locator('main strong').innerText()).generate())
        await send()
        await page.locator('main a.govuk-button').click()
      }
      await arrivesAt('/mise-en-route/reseau', '/setup/network')
      await write({ nameFr: 'Table de la Mauricie', nameEn: 'Mauricie Table' })
      await choose('regions', '04')
      await choose('coordinates', 'me')
      await send()
      await arrivesAt('/mise-en-route/invitations', '/setup/invitations')
      await write({ organization: 'École des Rapides', name: 'Rachel Roy', email: 'rachel@ecole.invalid' })
      await page.selectOption('main [name=sector]', 'education')
      await choose('language', lang)
      await send()
      await arrivesAt('/mise-en-route/termine', '/setup/done')
      await page.locator('main a.govuk-button').click()
      await arrivesAt('/aujourdhui', '/today')

      expect(shown).toHaveLength(most)
      expect(regions).toBe(1)
      const { rows } = await app.admin.query('SELECT region_codes FROM organization')
      expect(rows).toEqual([{ region_codes: ['04'] }])
      const kept = way === 'passkey' ? 'passkey' : 'password_credential'
      expect((await app.admin.query(`SELECT FROM ${kept}`)).rowCount).toBe(1)
      await context.close()
      await app.stop()
    },
  )
})
