import { TOTP, Secret } from 'otpauth'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addresses } from '../src/features/identity/index.ts'
import { href } from '../src/kernel/http/index.ts'
import { languages, type Language } from '../src/kernel/language.ts'
import { aMembership, anOrganization, aPerson, aSession } from '../tests/people.ts'
import { launchBrowser } from './browser.ts'
import { findProblems, pageWithoutScript, phone } from './page-checks.ts'
import { startProvider, type RunningProvider } from './provider.ts'
import { startApp, type RunningApp } from './server.ts'

let app: RunningApp
let browser: Browser
let provider: RunningProvider
beforeAll(async () => {
  app = await startApp({ settings: { isDev: true } }) // a provider on this machine may be called
  browser = await launchBrowser()
  provider = await startProvider({ redirectAddress: app.baseUrl + href('fr', addresses.providerReturn) })
})
afterAll(async () => {
  await browser.close()
  await provider.stop()
  await app.stop()
})

const words = {
  fr: {
    signIn: 'Ouvrir une session',
    enter: 'Ouvrir la session',
    link: 'Recevoir un lien par courriel',
    sent: 'Regardez vos courriels',
    linkOver: 'Ce lien ne sert plus',
    nextTime: 'Comment entrerez-vous la prochaine fois ?',
    later: 'Plus tard',
    choosePassword: 'Choisir un mot de passe',
    continue: 'Continuer',
    checkCode: 'Vérifier le code',
    codes: 'Gardez ces codes de secours',
    safe: 'Mes codes sont en lieu sûr. Continuer',
    code: 'Entrez un code',
    wrongCode: 'Ce code n’est pas le bon',
    signOut: 'Fermer la session',
    noMatch: 'ne vont pas ensemble',
  },
  en: {
    signIn: 'Sign in',
    enter: 'Sign in',
    link: 'Get a link by e-mail',
    sent: 'Check your e-mail',
    linkOver: 'This link no longer works',
    nextTime: 'How will you enter next time?',
    later: 'Later',
    choosePassword: 'Choose a password',
    continue: 'Continue',
    checkCode: 'Check the code',
    codes: 'Keep these backup codes',
    safe: 'My codes are safe. Continue',
    code: 'Enter a code',
    wrongCode: 'This code is not the right one',
    signOut: 'Sign out',
    noMatch: 'do not go together',
  },
} as const

const at = (lang: Language, name: 'signIn' | 'account' | 'nextTime' | 'passkeys' | 'provider'): string =>
  app.baseUrl + href(lang, addresses[name])
const heading = (page: Page): Promise<string> => page.locator('h1').innerText()
const inMain = (page: Page, name: string) => page.locator('main').getByRole('button', { name, exact: true })
const plain = (text: string): string => text.replaceAll('\u00a0', ' ')

async function someone({ lang = 'fr', domain = 'organisme.quebec' }: { lang?: Language; domain?: string } = {}) {
  const email = `personne-${crypto.randomUUID()}@${domain}`
  return { email, id: await aPerson(app.admin, { email, language: lang, name: 'Camille Invention' }) }
}

async function signedIn(context: BrowserContext, person: string): Promise<void> {
  await context.addCookies([{ name: 'tisserin', value: await aSession(app.admin, person), url: app.baseUrl }])
}

async function linkTo(email: string): Promise<string> {
  const mails = await app.outbox()
  const mail = mails.findLast(({ recipient, template }) => recipient === email && template === 'sign-in-link')
  const link = /https?:\/\/\S+/.exec(mail?.body_text ?? '')?.[0]
  if (link === undefined) throw new Error('no link was sent')
  return link
}

describe.each(languages)('in %s, without script', (lang) => {
  const t = words[lang]

  it('opens a session with a link by e-mail, once, and only when the button is pressed', async () => {
    const context = await browser.newContext({ viewport: phone })
    const page = await pageWithoutScript(context)
    const { email } = await someone({ lang })

    await page.goto(at(lang, 'signIn'))
    expect(await findProblems(page)).toEqual([])
    await page.fill('#email', email)
    await inMain(page, t.link).click()
    expect(await heading(page)).toBe(t.sent)
    expect(await findProblems(page)).toEqual([])

    const link = await linkTo(email)
    await page.goto(link)
    await page.goto(link) // a program that reads mail opened it too
    expect(await findProblems(page)).toEqual([])
    await inMain(page, t.enter).click()
    expect(plain(await heading(page))).toBe(t.nextTime)
    expect(await findProblems(page)).toEqual([])
    await page.getByRole('link', { name: t.later }).click()
    expect(new URL(page.url()).pathname).not.toContain(href(lang, addresses.signIn))

    await page.goto(link)
    expect(await heading(page)).toBe(t.linkOver)
    await context.close()
  })

  it('opens a session with a password and a code, after both were set', async () => {
    const context = await browser.newContext({ viewport: phone })
    const page = await pageWithoutScript(context)
    const { email, id } = await someone({ lang })
    const password = 'le lièvre traverse sans bruit'

    await signedIn(context, id)
    await page.goto(at(lang, 'nextTime'))
    await page.getByRole('link', { name: t.choosePassword }).click()
    await page.fill('#password', 'motdepasse')
    await inMain(page, t.continue).click()
    expect(await page.locator('#password-error').innerText()).toContain('12')
    expect(await findProblems(page)).toEqual([])
    await page.fill('#password', password)
    await inMain(page, t.continue).click()
    expect(await findProblems(page)).toEqual([])

    const totp = totpOf(await page.locator('main strong').innerText())
    await page.fill('#code', '000 000')
    await inMain(page, t.checkCode).click()
    expect(await page.locator('#code-error').innerText()).toContain(t.wrongCode)
    await page.fill('#code', totp.generate())
    await inMain(page, t.checkCode).click()
    expect(await heading(page)).toBe(t.codes)
    expect(await findProblems(page)).toEqual([])
    const codes = await page.locator('main li code').allInnerTexts()
    expect(new Set(codes).size).toBe(10)
    await page.getByRole('link', { name: t.safe }).click()

    await openMenuAndSignOut(page, t.signOut)
    await givePassword(page, lang, { email, password: 'une autre phrase bien longue' })
    expect(await page.locator('#password-error').innerText()).toContain(t.noMatch)
    expect(await page.inputValue('#email')).toBe(email)
    expect(await findProblems(page)).toEqual([])

    await givePassword(page, lang, { email, password })
    expect(await heading(page)).toBe(t.code)
    expect(await findProblems(page)).toEqual([])
    const backup = codes[3] ?? ''
    await page.fill('#code', backup.toLowerCase().replace('-', ' '))
    await inMain(page, t.enter).click()
    await page.goto(at(lang, 'account'))
    expect(await findProblems(page)).toEqual([])

    await openMenuAndSignOut(page, t.signOut)
    await givePassword(page, lang, { email, password })
    await page.fill('#code', backup)
    await inMain(page, t.enter).click()
    expect(await page.locator('#code-error').innerText()).toContain(t.wrongCode)
    await page.fill('#code', totp.generate({ timestamp: Date.now() + 30_000 })) // the first one has served
    await inMain(page, t.enter).click()
    await page.goto(at(lang, 'account'))
    expect(new URL(page.url()).pathname).toBe(href(lang, addresses.account))
    await context.close()
  })
})

const totpOf = (shown: string): TOTP => new TOTP({ secret: Secret.fromBase32(shown.replaceAll(' ', '')) })

async function givePassword(page: Page, lang: Language, { email, password }: { email: string; password: string }) {
  await page.goto(at(lang, 'signIn'))
  await page.fill('#email', email)
  await page.fill('#password', password)
  await inMain(page, words[lang].enter).click()
}

async function openMenuAndSignOut(page: Page, name: string): Promise<void> {
  await page.locator('details.menu summary').click()
  await page.locator('details.menu').getByRole('button', { name }).click()
  await page.waitForURL((url) => !url.pathname.includes('compte') && !url.pathname.includes('account'))
}

/** A telephone with a fingerprint reader, as the browser's own testing protocol offers it. */
async function withAuthenticator(page: Page) {
  const session = await page.context().newCDPSession(page)
  await session.send('WebAuthn.enable')
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  return {
    /** Whether a finger touches the reader by itself. */
    setTouched: (enabled: boolean) =>
      session.send('WebAuthn.setAutomaticPresenceSimulation', { authenticatorId, enabled }),
    credentials: async () => (await session.send('WebAuthn.getCredentials', { authenticatorId })).credentials,
    forget: (credentialId: string) => session.send('WebAuthn.removeCredential', { authenticatorId, credentialId }),
    learn: (credential: Awaited<ReturnType<typeof session.send<'WebAuthn.getCredentials'>>>['credentials'][number]) =>
      session.send('WebAuthn.addCredential', { authenticatorId, credential }),
  }
}

describe.each(languages)('a passkey, in %s', (lang) => {
  it('is added, opens a session by itself, and opens nothing once removed', async () => {
    const context = await browser.newContext()
    const page = await context.newPage()
    const authenticator = await withAuthenticator(page)
    const { id } = await someone({ lang })
    await signedIn(context, id)

    await page.goto(at(lang, 'passkeys'))
    await page.fill('#passkey-name', 'Téléphone du bureau')
    await page.locator('passkey-add button').click()
    await page.getByRole('rowheader', { name: 'Téléphone du bureau' }).waitFor()
    expect(await authenticator.credentials()).toMatchObject([{ rpId: 'localhost', isResidentCredential: true }])
    expect(await findProblems(page)).toEqual([])

    const signInThenAccount = `${at(lang, 'signIn')}?next=${encodeURIComponent(href(lang, addresses.account))}`
    await context.clearCookies()
    await authenticator.setTouched(false)
    await page.goto(signInThenAccount)
    expect(await findProblems(page)).toEqual([])
    await authenticator.setTouched(true)
    await page.locator('passkey-sign-in button').click()
    await page.waitForURL(at(lang, 'account'))
    expect(await page.locator('main').innerText()).toContain('Camille Invention')

    await context.clearCookies()
    await page.goto(signInThenAccount) // offered in the field for the address: one touch
    await page.waitForURL(at(lang, 'account'))

    await page.goto(at(lang, 'passkeys'))
    await page.locator('main table a').click()
    expect(await findProblems(page)).toEqual([])
    await page.locator('#removal button').click()
    await context.clearCookies()
    await page.goto(at(lang, 'signIn'))
    await page.locator('passkey-sign-in button').click()
    const said = page.locator('passkey-sign-in [role=status]')
    await said.filter({ hasText: /\S/ }).waitFor()
    expect(await said.innerText()).toContain(lang === 'fr' ? 'n’ouvre aucune session ici' : 'opens no session here')
    await context.close()
  })
})

it('refuses a copied passkey, whose counter is behind', async () => {
  const context = await browser.newContext()
  const page = await context.newPage()
  const authenticator = await withAuthenticator(page)
  const { id } = await someone()
  await signedIn(context, id)
  await page.goto(at('fr', 'passkeys'))
  await page.locator('passkey-add button').click()
  await page.getByRole('rowheader').waitFor()
  const [copy] = await authenticator.credentials()
  if (copy === undefined) throw new Error('no passkey was made')
  await app.admin.query('UPDATE passkey SET counter = 50 WHERE person_id = $1', [id])

  await context.clearCookies()
  await page.goto(at('fr', 'signIn'))
  await page.locator('passkey-sign-in button').click()
  await page.locator('passkey-sign-in [role=status]').filter({ hasText: 'n’ouvre aucune session' }).waitFor()

  await authenticator.forget(copy.credentialId)
  await authenticator.learn({ ...copy, signCount: 60 })
  await page.locator('passkey-sign-in button').click()
  await page.waitForURL((url) => url.pathname !== href('fr', addresses.signIn))
  await context.close()
})

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
