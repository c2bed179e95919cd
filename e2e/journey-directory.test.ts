import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoServiceId } from '../src/features/directory/demo/seed-services.ts'
import { serviceCode } from '../src/features/directory/addresses.ts'
import { present } from '../tests/present.ts'
import { launchBrowser } from './browser.ts'
import { phone } from './page-checks.ts'
import { readPdfOutline } from './pdf-outline.ts'
import { startApp, type RunningApp } from './server.ts'
import { inWords, Traveller, type Logbook } from './traveller.ts'

/** Opens dozens of pages, on machines that may be busy. */
const timeout = 120_000

/** Taps and fields that finding three services may take, from the page of the search (screens P2). */
const actsToFind = 4
/** Taps from the results to the discreet list (screens P4). */
const actsToHandOver = 4

let app: RunningApp
let browser: Browser
/** Of the street workers’ sheet, in its address. */
let code: string
beforeAll(async () => {
  app = await startApp({ demo: true })
  const { rows } = await app.admin.query<{ seq: string }>('SELECT seq FROM directory_record WHERE id = $1', [
    demoServiceId('rue'),
  ])
  code = serviceCode(present(rows[0]).seq)
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await app.stop()
})

describe.each([
  { lang: 'fr', script: false },
  { lang: 'en', script: true },
] as const)('three services, found and handed over ($lang, script on: $script)', ({ lang, script }) => {
  const book: Logbook = { pages: 0, problems: [] }
  let worker: Traveller
  beforeAll(async () => {
    const context = await browser.newContext({ viewport: phone })
    worker = await Traveller.start(context, { baseUrl: app.baseUrl, book, script })
  })

  it('are found by words with a letter missing, a place and an age', { timeout }, async () => {
    await worker.open(inWords(lang, '/repertoire', '/directory'))
    const before = worker.acts
    await worker.write(
      lang === 'fr'
        ? { q: 'exploitaton', lieu: 'mauricie', age: '15' }
        : { q: 'exploitaton', place: 'mauricie', age: '15' },
    )
    await worker.press('form[role=search] button')

    expect(worker.acts - before).toBeLessThanOrEqual(actsToFind)
    const text = await worker.text()
    expect(text.indexOf(lang === 'fr' ? 'Travail de rue' : 'Street work')).toBeGreaterThan(-1)
    expect(await worker.page.locator(`main a[href="tel:+18195550142"]`).count()).toBeGreaterThan(0)
  })

  it('give the number in one tap, and the whole sheet on one page of paper', { timeout }, async () => {
    const results = worker.path
    await worker.follow(new RegExp(`/services/${code}$`))

    const text = await worker.text()
    expect(text).toContain(inWords(lang, 'Quoi dire', 'What to say').slice(3))
    expect(await worker.page.locator('main a[href="tel:+18195550142"]').count()).toBe(1)
    expect(readPdfOutline(await worker.page.pdf({ preferCSSPageSize: true, outline: true })).pages).toBe(1)
    await worker.open(results)
  })

  it(
    'go on a list that its address alone holds, on one page, then without title nor subject',
    { timeout },
    async () => {
      const before = worker.acts
      await worker.follow(lang === 'fr' ? /^\/fr\/liste\?s=/ : /^\/en\/list\?s=/)
      expect(await worker.page.locator('main ol > li h2').count()).toBe(3)
      expect(readPdfOutline(await worker.page.pdf({ preferCSSPageSize: true, outline: true })).pages).toBe(1)

      await worker.follow(/discre/)
      expect(worker.acts - before).toBeLessThanOrEqual(actsToHandOver)
      expect(await worker.text()).not.toMatch(/travail de rue|street work|exploitation|Passe-Fil/i)
      expect(await worker.page.title()).toBe(lang === 'fr' ? 'Accueil' : 'Home')
      expect(await worker.page.context().cookies()).toEqual([])
    },
  )

  it('are said to be wrong by anyone, in three acts', { timeout }, async () => {
    await worker.open(inWords(lang, `/services/${code}`, `/services/${code}`))
    const before = worker.acts
    await worker.follow(lang === 'fr' ? /\/signaler$/ : /\/report$/)
    await worker.write({ kind: 'wrong-hours' })
    await worker.send()

    expect(worker.acts - before).toBe(3)
    expect(await worker.text()).toContain(lang === 'fr' ? 'Merci' : 'Thank you')
  })

  it('never end at nothing', { timeout }, async () => {
    await worker.open(inWords(lang, '/repertoire?q=qzxwv', '/directory?q=qzxwv'))

    expect(await worker.page.locator('main a[href^="tel:"]').count()).toBeGreaterThan(0)
  })

  it('and nothing was wrong with any page on the way', () => {
    console.log(`journey of the directory, ${lang}: ${book.pages} pages`)
    expect(book.problems).toEqual([])
  })
})
