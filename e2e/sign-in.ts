import { Secret, TOTP } from 'otpauth'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { addresses } from '../src/features/identity/index.ts'
import { href } from '../src/kernel/http/index.ts'
import type { Language } from '../src/kernel/language.ts'
import { aPerson, aSession } from '../tests/people.ts'
import { launchBrowser } from './browser.ts'
import { startApp, type RunningApp } from './server.ts'

/** The application; set before the first test. */
export let app: RunningApp
/** The browser; set before the first test. */
export let browser: Browser
/** Starts both for the tests of the file. Call it once, at the top. */
export function openSignIn(): void {
  beforeAll(async () => {
    app = await startApp({ settings: { isDev: true } }) // a provider on this machine may be called
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser.close()
    await app.stop()
  })
}

export const at = (lang: Language, name: 'signIn' | 'account' | 'nextTime' | 'passkeys' | 'provider'): string =>
  app.baseUrl + href(lang, addresses[name])
export const heading = (page: Page): Promise<string> => page.locator('h1').innerText()

/** A person with an account, who has no session yet. */
export async function someone({ lang = 'fr', domain = 'organisme.quebec' }: { lang?: Language; domain?: string } = {}) {
  const email = `personne-${crypto.randomUUID()}@${domain}`
  return { email, id: await aPerson(app.admin, { email, language: lang, name: 'Camille Invention' }) }
}

export async function signedIn(context: BrowserContext, person: string): Promise<void> {
  await context.addCookies([{ name: 'tisserin', value: await aSession(app.admin, person), url: app.baseUrl }])
}

/** The app of someone, from the secret that their page shows. */
export const totpOf = (shown: string): TOTP => new TOTP({ secret: Secret.fromBase32(shown.replaceAll(' ', '')) })
