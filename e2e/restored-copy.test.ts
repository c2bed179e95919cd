import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateIdentity, identityToRecipient } from 'age-encryption'
import type { Page } from 'playwright-core'
import { afterAll, expect, it } from 'vitest'
import { addresses } from '../src/features/identity/index.ts'
import { backUp, restore } from '../src/kernel/backup.ts'
import { href } from '../src/kernel/http/index.ts'
import { root } from '../src/kernel/root.ts'
import { filledDatabase } from '../tests/database.ts'
import { findProblems, pageWithoutScript } from './page-checks.ts'
import { startApp, type RunningApp } from './server.ts'
import { app, browser, heading, openSignIn, signedIn, someone } from './sign-in.ts'

openSignIn()

const folder = mkdtempSync(join(tmpdir(), 'tisserin-copy-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Asks for a link, without opening it. @returns its path */
async function askLink(page: Page, from: RunningApp, email: string): Promise<string> {
  await page.goto(from.baseUrl + href('fr', addresses.signIn))
  await page.fill('#email', email)
  await page.locator('button[value=link]').click()
  const mail = (await from.outbox()).findLast(({ recipient }) => recipient === email)
  const link = /https?:\/\/\S+/.exec(mail?.body_text ?? '')?.[0] ?? ''
  return new URL(link).pathname
}

it('a backup for the holder of a key, restored, asks everyone to sign in again, and loses nobody', async () => {
  const { email, id } = await someone()
  const context = await browser.newContext()
  const page = await pageWithoutScript(context)
  const before = await askLink(page, app, email)
  await signedIn(context, id)
  const profile = href('fr', addresses.profile)
  await page.goto(app.baseUrl + profile)
  expect(await page.inputValue('#name')).toBe('Camille Invention')

  const identity = await generateIdentity()
  const path = join(folder, 'instance.tisserin')
  await backUp(app.adminUrl, { path, version: '0.1.0', recipients: [await identityToRecipient(identity)] })
  const migrationsFolder = join(root, 'db', 'migrations')
  const db = await filledDatabase((adminUrl) =>
    restore(adminUrl, { path, migrationsFolder, isForced: false, identities: [identity] }),
  )
  const copy = await startApp({ db })
  try {
    await page.goto(copy.baseUrl + profile) // the browser still has the cookie
    expect(new URL(page.url()).pathname).toBe(href('fr', addresses.signIn))
    await page.goto(copy.baseUrl + before)
    expect(await heading(page)).toBe('Ce lien ne sert plus')
    expect(await findProblems(page)).toEqual([])

    await page.goto(copy.baseUrl + (await askLink(page, copy, email)))
    await page.locator('main').getByRole('button').click()
    await page.goto(copy.baseUrl + profile)
    expect(await page.inputValue('#name')).toBe('Camille Invention')
  } finally {
    await context.close()
    await copy.stop()
  }
})
