import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sessionCookie } from '../src/kernel/session.ts'
import { aCoordinator, aNetwork, aPerson, aSession } from '../tests/people.ts'
import { launchBrowser } from './browser.ts'
import { findProblems, phone } from './page-checks.ts'
import { startApp, type RunningApp } from './server.ts'

let app: RunningApp
let browser: Browser
beforeAll(async () => {
  app = await startApp()
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await app.stop()
})

const words = {
  fr: {
    script: false,
    toolbox: 'outils',
    manage: 'Écrire et suivre vos outils',
    write: 'Écrire un outil',
    labels: { titleFr: 'Titre en français', titleEn: 'Titre en anglais', bodyEn: 'Texte en anglais' },
    save: 'Enregistrer',
    draft: 'Brouillon',
    publish: 'Publier',
    again: 'Publier de nouveau',
    edit: 'Modifier',
    missing: 'Écrivez le texte en anglais.',
    preview: 'Aperçu en français',
    see: 'Voir la page publiée',
    withdraw: 'Retirer',
    withdrawn: 'Retiré',
    history: 'Historique',
    restore: 'Reprendre ce texte, version 1',
    restored: 'La version choisie est reprise.',
  },
  en: {
    script: true,
    toolbox: 'toolbox',
    manage: 'Write and follow your tools',
    write: 'Write a tool',
    labels: { titleFr: 'Title in French', titleEn: 'Title in English', bodyEn: 'Text in English' },
    save: 'Save',
    draft: 'Draft',
    publish: 'Publish',
    again: 'Publish again',
    edit: 'Edit',
    missing: 'Write the text in English.',
    preview: 'Preview in English',
    see: 'See the published page',
    withdraw: 'Withdraw',
    withdrawn: 'Withdrawn',
    history: 'History',
    restore: 'Restore this text, version 1',
    restored: 'The chosen version is restored.',
  },
} as const

const shot = async (page: Page, name: string): Promise<void> => {
  const folder = process.env['SHOTS']
  if (folder !== undefined) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
}

describe.each(['fr', 'en'] as const)('a network’s own tool, %s', (lang) => {
  const t = words[lang]

  async function open(context: BrowserContext, token: string | null): Promise<Page> {
    if (token !== null) await context.addCookies([{ name: sessionCookie, value: token, url: app.baseUrl }])
    return context.newPage()
  }

  it(`is written, mended, published, withdrawn and brought back, script ${t.script ? 'on' : 'off'}`, async () => {
    const network = await aNetwork(app.admin, { nameFr: 'Table de la Lisière', nameEn: 'Table of the Edge' })
    const coordinator = await aCoordinator(app.admin, {
      network,
      person: await aPerson(app.admin, { name: 'Coralie Coordonne', language: lang }),
    })
    const token = await aSession(app.admin, coordinator)
    const context = await browser.newContext({ viewport: phone, javaScriptEnabled: t.script })
    const reading = await browser.newContext({ viewport: phone, javaScriptEnabled: t.script })
    const page = await open(context, token)
    const visitor = await open(reading, null)
    /** The same page with script, which the checks need. */
    const check = async (): Promise<void> => {
      const checking = await browser.newContext({ viewport: phone })
      const same = await open(checking, token)
      await same.goto(page.url())
      expect(await findProblems(same), page.url()).toEqual([])
      await checking.close()
    }
    try {
      await page.goto(`${app.baseUrl}/${lang}/${t.toolbox}`)
      await page.getByRole('link', { name: t.manage }).click()
      await page.getByRole('link', { name: t.write }).click()
      await page.getByLabel(t.labels.titleFr).fill(`Une entente ${lang}`)
      await page.getByLabel(t.labels.titleEn).fill(`An agreement ${lang}`)
      await page.locator('#summaryFr').fill('Ce que nous avons signé.')
      await page.locator('#summaryEn').fill('What we signed.')
      await page.locator('#bodyFr').fill('## Pourquoi\n\nPour nous appeler tôt.')
      await page.getByRole('button', { name: t.save }).click()
      expect(await page.locator('h1 + p').innerText()).toContain(t.draft)
      await shot(page, `own-${lang}-draft`)

      await page.getByRole('link', { name: t.publish, exact: true }).click()
      expect(await page.locator('#bodyEn-error').innerText()).toContain(t.missing)
      await check()
      await page.getByLabel(t.labels.bodyEn).fill('## Why\n\nTo call each other early.')
      await page.getByRole('button', { name: t.save }).click()
      await page.getByRole('link', { name: t.preview }).click()
      expect(await page.locator('h1').innerText()).toContain(lang === 'fr' ? 'Une entente' : 'An agreement')
      await check()
      await page.goBack()
      await page.getByRole('link', { name: t.publish, exact: true }).click()
      await check()
      await shot(page, `own-${lang}-publish`)
      await page.getByRole('button', { name: t.publish, exact: true }).click()
      await page.getByRole('link', { name: t.see }).click()
      const published = page.url()
      await visitor.goto(published)
      expect(await visitor.locator('main').innerText()).toContain(
        lang === 'fr' ? 'Par : Table de la Lisière'.replace(' :', '\u00a0:') : 'By: Table of the Edge',
      )

      await page.goBack()
      await page.getByRole('link', { name: t.withdraw, exact: true }).click()
      await page.getByRole('button', { name: t.withdraw, exact: true }).click()
      expect(await page.locator('h1 + p').innerText()).toContain(t.withdrawn)
      expect((await visitor.reload())?.status()).toBe(404)
      await page.getByRole('link', { name: t.again }).click()
      await page.getByRole('button', { name: t.publish, exact: true }).click()
      expect((await visitor.reload())?.status()).toBe(200)

      await page.getByRole('link', { name: t.history }).click()
      await check()
      await shot(page, `own-${lang}-history`)
      await page.getByRole('button', { name: t.restore }).click()
      expect(await page.locator('main').innerText()).toContain(t.restored)
    } finally {
      await context.close()
      await reading.close()
    }
  })
})
