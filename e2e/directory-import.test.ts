import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from '../src/kernel/root.ts'
import { sessionCookie } from '../src/kernel/session.ts'
import { aCoordinator, aNetwork, aPerson, aSession } from '../tests/people.ts'
import { launchBrowser } from './browser.ts'
import { findProblems, phone } from './page-checks.ts'
import { startApp, type RunningApp } from './server.ts'

const illinois = join(root, 'tests', 'hsds', 'packages', 'illinois')
const names = ['organizations', 'services', 'locations', 'service_at_location', 'phones', 'regular_schedules']
const archive = zipSync(
  Object.fromEntries(names.map((name) => [`${name}.csv`, new Uint8Array(readFileSync(join(illinois, `${name}.csv`)))])),
)
const plain =
  'Ressource;Organisme;Téléphone;Adresse;Ville;Site web;Clientèle\n' +
  'Écoute de nuit;Maison de la Lisière;819 555-0142 poste 3;12, rue des Trembles;Val-des-Trames;www.exemple.invalid;12 à 25 ans\n' +
  'Lit ce soir;Maison de la Lisière;819 555-0143;12, rue des Trembles;Val-des-Trames;javascript:alert(1);14 à 17 ans\n'

let app: RunningApp
let browser: Browser
let token: string
let network: string
beforeAll(async () => {
  app = await startApp()
  browser = await launchBrowser()
  network = await aNetwork(app.admin, { nameFr: 'Table de la Lisière', nameEn: 'Table of the Edge' })
  const person = await aPerson(app.admin, { name: 'Coralie Coordonne' })
  token = await aSession(app.admin, await aCoordinator(app.admin, { network, person }))
})
afterAll(async () => {
  await browser.close()
  await app.stop()
})

const words = {
  fr: {
    path: 'tables',
    desk: 'repertoire/importer',
    read: 'Lire le fichier',
    see: 'Voir le résultat',
    undo: 'Défaire cette importation',
  },
  en: {
    path: 'tables',
    desk: 'directory/import',
    read: 'Read the file',
    see: 'See the result',
    undo: 'Undo this import',
  },
} as const

const shot = async (page: Page, name: string): Promise<void> => {
  const folder = process.env['SHOTS']
  if (folder === undefined) return
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    await page.screenshot({ path: join(folder, `${name}-${width}.png`), fullPage: true })
  }
  await page.setViewportSize(phone)
}

describe.each(['fr', 'en'] as const)('importing a directory without script, %s', (lang) => {
  const t = words[lang]
  async function withPage<T>(work: (page: Page) => Promise<T>): Promise<T> {
    const context = await browser.newContext({ viewport: phone, javaScriptEnabled: false })
    await context.addCookies([{ name: sessionCookie, value: token, url: app.baseUrl }])
    try {
      const page = await context.newPage()
      await page.goto(`${app.baseUrl}/${lang}/${t.path}/${network}/${t.desk}`)
      return await work(page)
    } finally {
      await context.close()
    }
  }
  /** The same page with script, which the checks need. */
  async function check(path: string, name: string): Promise<void> {
    const context = await browser.newContext({ viewport: phone })
    await context.addCookies([{ name: sessionCookie, value: token, url: app.baseUrl }])
    const page = await context.newPage()
    await page.goto(path)
    expect(await findProblems(page)).toEqual([])
    await shot(page, `${name}-${lang}`)
    await context.close()
  }
  const send = async (page: Page, file: { name: string; bytes: Uint8Array }, source: string): Promise<void> => {
    await page.setInputFiles('#file', {
      name: file.name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(file.bytes),
    })
    await page.fill('#source', source)
    await page.getByRole('button', { name: t.read }).click()
  }

  it('reads the Illinois package, shows its defects, writes it, takes it back', async () => {
    await withPage(async (page) => {
      await check(page.url(), 'import')
      await send(page, { name: 'illinois.zip', bytes: archive }, `Illinois ${lang}`)
      await check(page.url(), 'preview')
      await page.locator('form button[type=submit], form .govuk-button').first().click()
      await check(page.url(), 'done')
      await page.getByRole('button', { name: t.undo }).click()
      await check(page.url(), 'undone')
    })
  })

  it('asks what the columns of a plain table are, and remembers it', async () => {
    await withPage(async (page) => {
      await send(page, { name: 'ressources.csv', bytes: new TextEncoder().encode(plain) }, `Liste ${lang}`)
      await check(page.url(), 'columns')
      await page.getByRole('button', { name: t.see }).click()
      await check(page.url(), 'table-preview')
      await page.goto(`${page.url()}?code=url-refused`)
      await check(page.url(), 'lines')
      expect(await page.locator('#lines ~ table').innerText()).toContain('javascript:alert(1)')
    })
  })
})
