import { Secret, TOTP } from 'otpauth'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { addresses } from '../src/features/identity/index.ts'
import { href } from '../src/kernel/http/index.ts'
import { languages, type Language } from '../src/kernel/language.ts'
import { findProblems, phone } from './page-checks.ts'
import { app, browser, openSignIn, signedIn, someone } from './sign-in.ts'

openSignIn()

const words = {
  fr: { copy: 'Copier les codes', copied: 'C’est copié', print: 'Imprimer', once: 'Chacun sert une fois.' },
  en: { copy: 'Copy the codes', copied: 'Copied', print: 'Print', once: 'Each works once.' },
} as const

/** The page of new backup codes, on the telephone of someone who just chose a password. */
async function codesPage(lang: Language, look: (page: Page, email: string) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ viewport: phone, permissions: ['clipboard-read', 'clipboard-write'] })
  const page = await context.newPage()
  const { email, id } = await someone({ lang })
  await signedIn(context, id)
  const send = () => page.locator('main form button').first().click()
  await page.goto(app.baseUrl + href(lang, addresses.password))
  await page.fill('#password', 'le lièvre traverse sans bruit')
  await send()
  const secret = (await page.locator('main strong').innerText()).replaceAll(' ', '')
  await page.fill('#code', new TOTP({ secret: Secret.fromBase32(secret) }).generate())
  await send()
  await page.waitForSelector('main li code')
  await look(page, email)
  await context.close()
}

describe.each(languages)('backup codes, in %s', (lang) => {
  const t = words[lang]

  it('are copied whole, and nothing with them', async () => {
    await codesPage(lang, async (page) => {
      const codes = await page.locator('main li code').allInnerTexts()
      await page.getByRole('button', { name: t.copy }).click()
      await page.locator('main [role=status]', { hasText: t.copied }).waitFor({ state: 'attached' })

      const copied = await page.evaluate(() => navigator.clipboard.readText())
      expect(copied.split(/\s+/)).toEqual(codes)
      expect(codes).toHaveLength(10)
      expect(await findProblems(page)).toEqual([])
    })
  })

  it('are printed by a button, on a paper that says neither what they open nor whose they are', async () => {
    await codesPage(lang, async (page, email) => {
      const codes = await page.locator('main li code').allInnerTexts()
      expect(await page.getByRole('button', { name: t.print }).isVisible()).toBe(true)
      await page.emulateMedia({ media: 'print' })

      const paper = await page.locator('body').innerText()
      expect(paper).toContain(t.once)
      for (const code of codes) expect(paper).toContain(code)
      expect(paper).not.toContain(email)
      expect(paper).not.toMatch(/tisserin|camille/i)
      expect(paper.trim().split('\n').filter(Boolean)).toHaveLength(11)
    })
  })
})
