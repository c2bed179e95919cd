import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser, Page } from 'playwright-core'
import { sessionCookie } from '../src/kernel/session.ts'
import { aMembership, anOrganization, aNetwork, aPerson, aSession } from '../tests/people.ts'
import { aCatalogue, anAdoptedAction, anAdoption, anUpdate } from '../tests/plan.ts'
import { launchBrowser } from './browser.ts'
import { findProblems, phone } from './page-checks.ts'
import { readPdfOutline } from './pdf-outline.ts'
import { startApp, type RunningApp } from './server.ts'

const catalogue = aCatalogue()
/** What stays of a Letter sheet inside the margins of the house, in CSS pixels. */
const printable = {
  width: Math.floor(((215.9 - 2 * 16) / 25.4) * 96),
  height: Math.floor(((279.4 - 2 * 18) / 25.4) * 96),
}

let app: RunningApp
let browser: Browser
let token: string
let usual: string
let whole: string
beforeAll(async () => {
  app = await startApp()
  browser = await launchBrowser()
  const organization = await anOrganization(app.admin, {
    network: await aNetwork(app.admin),
    nameFr: 'Maison des jeunes de la Lisière-aux-Trembles',
    nameEn: 'Lisière-aux-Trembles Youth House',
  })
  const person = await aPerson(app.admin, { name: 'Marie-Hélène Desrochers-Lafontaine' })
  await aMembership(app.admin, { organization, person, role: 'lead' })
  token = await aSession(app.admin, person)
  const plan = (startsOn: string, endsOn: string) => anAdoption(app.admin, { organization, person, startsOn, endsOn })
  usual = await plan('2026-09-01', '2027-08-31')
  for (const action of ['A3', 'A6', 'A8', 'A10', 'A13', 'A20', 'A21', 'A25'])
    await anAdoptedAction(app.admin, { adoption: usual, action, person, startsOn: '2026-09-15', dueOn: '2027-05-31' })
  whole = await plan('2025-09-01', '2026-08-31')
  for (const { id } of catalogue.actions)
    await anAdoptedAction(app.admin, {
      adoption: whole,
      action: id,
      person,
      startsOn: '2025-09-15',
      dueOn: '2026-05-31',
      titleFr: `Une action dite autrement, ${'assez longuement '.repeat(8)}pour cette maison`,
    })
  const begun = await anAdoptedAction(app.admin, { adoption: whole, action: null, titleFr: 'W'.repeat(200) })
  await anUpdate(app.admin, { action: begun, person, to: 'set-aside' })
})
afterAll(async () => {
  await browser.close()
  await app.stop()
})

async function on<T>(path: string, look: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: phone })
  await context.addCookies([{ name: sessionCookie, value: token, url: app.baseUrl }])
  try {
    const page = await context.newPage()
    await page.goto(app.baseUrl + path)
    return await look(page)
  } finally {
    await context.close()
  }
}

const printed = (path: string) =>
  on(path, async (page) => readPdfOutline(await page.pdf({ preferCSSPageSize: true, outline: true, tagged: true })))

const orientations = (lang: 'fr' | 'en') =>
  catalogue.orientations.map(({ number, title }) => `${number}. ${title[lang]}`)
const places = [
  ['fr', (adoption: string) => `/fr/plans/${adoption}/imprimer`],
  ['en', (adoption: string) => `/en/plans/${adoption}/print`],
] as const

describe.each(places)('a plan on paper (%s)', (lang, path) => {
  it('keeps an ordinary plan to one Letter sheet an orientation', async () => {
    const { pages, headings } = await printed(path(usual))

    const found = headings.filter(({ title }) => orientations(lang).includes(title))
    expect(found.map(({ title, page }) => [title, page])).toEqual(
      orientations(lang).map((title, index) => [title, index + 1]),
    )
    expect(pages).toBe(3)
  })

  it('begins each orientation at the top of a sheet, however long the one before', async () => {
    const { pages, headings } = await printed(path(whole))

    const found = headings.filter(({ title }) => orientations(lang).includes(title))
    expect(found.map(({ title }) => title)).toEqual(orientations(lang))
    expect(new Set(found.map(({ page }) => page)).size).toBe(3)
    for (const { top } of found.slice(1)) expect(top).toBeGreaterThan(640)
    expect(pages).toBeGreaterThan(3)
  })

  it('cuts nothing: no line is wider than the sheet, no row is broken or higher than it', async () => {
    const cut = await on(path(whole), async (page) => {
      await page.emulateMedia({ media: 'print' })
      await page.setViewportSize(printable)
      return page.evaluate(({ width, height }) => {
        const isShown = (one: Element) => one.checkVisibility() && !one.closest('.govuk-visually-hidden')
        const wide = [...document.querySelectorAll('main *')].filter(
          (one) => isShown(one) && one.getBoundingClientRect().right > width + 1,
        )
        const rows = [...document.querySelectorAll('main tr')].filter(
          (row) => getComputedStyle(row).breakInside !== 'avoid' || row.getBoundingClientRect().height > height,
        )
        const small = [...document.querySelectorAll('.plan-sheet *')].filter(
          (one) => isShown(one) && parseFloat(getComputedStyle(one).fontSize) < 16,
        )
        return [...wide, ...rows, ...small].map((one) => one.outerHTML.slice(0, 120))
      }, printable)
    })

    expect(cut).toEqual([])
  })

  it('is read on a telephone too', async () => {
    expect(await on(path(whole), findProblems)).toEqual([])
  })
})

describe('bringing a plan back from a file, in a browser', () => {
  const file = (cells: string) => ({
    name: 'plan.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`Code,Step\n${cells}`),
  })

  it('has nothing for axe to find, from the upload to the end', async () => {
    const problems = await on(`/fr/plans/${usual}/importer`, async (page) => {
      const found = await findProblems(page)
      const send = async (cells: string) => {
        await page.setInputFiles('input[type=file]', file(cells))
        await page.click('main form button')
        found.push(...(await findProblems(page)))
      }
      await send('A3,42')
      await page.goto(`${app.baseUrl}/fr/plans/${usual}/importer`)
      await send('A3,50\nA6,20')
      await page.click('main form button')
      found.push(...(await findProblems(page)))
      expect(await page.locator('h1').innerText()).toContain('Inscrit')
      return found
    })

    expect(problems).toEqual([])
  })
})
