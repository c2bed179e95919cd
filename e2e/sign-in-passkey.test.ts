import { describe, expect, it } from 'vitest'
import { addresses } from '../src/features/identity/index.ts'
import { href } from '../src/kernel/http/index.ts'
import { languages } from '../src/kernel/language.ts'
import { withAuthenticator } from './authenticator.ts'
import { findProblems } from './page-checks.ts'
import { app, at, browser, openSignIn, signedIn, someone } from './sign-in.ts'

openSignIn()

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
    await page.locator('#removal').click()
    expect(await findProblems(page)).toEqual([])
    await page.locator('main form button').click()
    await page.waitForURL((url) => url.pathname === href(lang, addresses.passkeys))
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
