import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from './browser.ts'
import { findProblems, pageWithoutScript, phone } from './page-checks.ts'
import { startApp, type RunningApp } from './server.ts'

const timeout = 120_000

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

/** Every face of the search: nothing asked, results, many pages, typed badly, filtered, nothing found. */
const faces = {
  fr: [
    '/fr/repertoire',
    '/fr/repertoire?q=dormir+ce+soir&lieu=Montr%C3%A9al&age=15',
    '/fr/repertoire?q=jeunes&page=2',
    '/fr/repertoire?q=hebrgement+trans+laval&age=abc&lieu=Zanzibar&langue=x',
    '/fr/repertoire?region=06&avec=runaways&moyen=phone&secteur=community&ouvert=1',
    '/fr/repertoire?q=zzyzzx&region=10&age=15',
  ],
  en: ['/en/directory', '/en/directory?q=talk+to+someone&by=phone&place=Laval', '/en/directory?q=zzyzzx&region=10'],
}

describe('finding a service', () => {
  it.each([phone, { width: 320, height: 640 }, { width: 1280, height: 800 }])(
    'has no fault that a machine can find, in either language, %o',
    { timeout },
    async (viewport) => {
      const context = await browser.newContext({ viewport })
      const page = await context.newPage()
      const problems: string[] = []
      for (const path of [...faces.fr, ...faces.en]) {
        await page.goto(`${app.baseUrl}${path}`)
        problems.push(...(await findProblems(page)))
      }
      await context.close()
      expect(problems).toEqual([])
    },
  )

  it('takes two fields and one press without script, then one to hand over three', { timeout }, async () => {
    const context = await browser.newContext({ viewport: phone })
    const page = await pageWithoutScript(context)
    await page.goto(`${app.baseUrl}/fr/repertoire`)
    await page.getByLabel('Besoin, service ou organisme').fill('dormir ce soir')
    await page.getByLabel('Ville ou région').fill('montreal')
    await page.getByRole('button', { name: 'Chercher' }).click()

    expect(await page.locator('.best > li').count()).toBe(3)
    expect(await page.locator('.best > li').first().innerText()).toMatch(/Pourquoi\s: Répond au besoin\s: hébergement/)

    await page.getByLabel('Ouvert maintenant').check()
    await page.getByRole('button', { name: 'Appliquer' }).click()
    expect(page.url()).toMatch(/q=dormir\+ce\+soir&lieu=montreal&age=.*ouvert=1/)

    await page.getByRole('link', { name: /^Faire une liste/ }).click()
    expect(new URL(page.url()).pathname).toBe('/fr/liste')
    expect(await page.context().cookies()).toEqual([])
    await context.close()
  })

  it('proposes words while one types', { timeout }, async () => {
    const page = await browser.newPage()
    await page.goto(`${app.baseUrl}/fr/repertoire`)
    const answered = page.waitForResponse((response) => response.url().includes('/suggestions?'))
    await page.getByLabel('Besoin, service ou organisme').pressSequentially('héber')
    await answered
    await page.waitForFunction(() => document.querySelectorAll('#mots option').length > 0)

    expect(await page.locator('#mots option').first().getAttribute('value')).toBe('Hébergement')
    await page.close()
  })
})
