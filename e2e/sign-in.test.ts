import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { addresses } from '../src/features/identity/index.ts'
import { href } from '../src/kernel/http/index.ts'
import { languages, type Language } from '../src/kernel/language.ts'
import { findProblems, pageWithoutScript, phone } from './page-checks.ts'
import { app, at, browser, heading, openSignIn, signedIn, someone, totpOf } from './sign-in.ts'

openSignIn()

const words = {
  fr: {
    signIn: 'Ouvrir une session',
    enter: 'Ouvrir la session',
    link: 'Recevoir un lien par courriel',
    sent: 'Consultez vos courriels',
    linkOver: 'Ce lien ne sert plus',
    nextTime: 'Comment entrerez-vous la prochaine fois ?',
    later: 'Plus tard',
    continue: 'Continuer',
    checkCode: 'Vérifier le code',
    codes: 'Gardez ces codes de secours',
    safe: 'Mes codes sont en lieu sûr. Continuer',
    code: 'Entrez un code',
    wrongCode: 'Ce code n’est pas le bon',
    signOut: 'Fermer la session',
    noMatch: 'ne correspondent pas',
  },
  en: {
    signIn: 'Sign in',
    enter: 'Sign in',
    link: 'Get a link by e-mail',
    sent: 'Check your e-mail',
    linkOver: 'This link no longer works',
    nextTime: 'How will you sign in next time?',
    later: 'Later',
    continue: 'Continue',
    checkCode: 'Check the code',
    codes: 'Keep these backup codes',
    safe: 'My codes are safe. Continue',
    code: 'Enter a code',
    wrongCode: 'This is not the right code',
    signOut: 'Sign out',
    noMatch: 'do not match',
  },
} as const

const inMain = (page: Page, name: string) => page.locator('main').getByRole('button', { name, exact: true })
const plain = (text: string): string => text.replaceAll('\u00a0', ' ')

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
