import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoId } from '../src/features/network/index.ts'
import { words } from '../src/features/student-absence/open/words.ts'
import { addDays, dayOf, systemClock } from '../src/kernel/clock.ts'
import { languages, type Language } from '../src/kernel/language.ts'
import { toXlsx } from '../src/kernel/table/index.ts'
import { launchBrowser, launchOnProfile } from './browser.ts'
import { telephone } from './hand.ts'
import { findProblems } from './page-checks.ts'
import { closePrint, standInForPrint } from './practice-desk.ts'
import { foundOnDisk } from './profile-folder.ts'
import { startApp, type RunningApp } from './server.ts'

// A school opens its absence file in the browser: each name is a string of its own, searched for in whatever left the browser, or was
// written by it.

const timeout = 180_000

let app: RunningApp
let browser: Browser
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tisserin-absence-'))
  app = await startApp({ demo: true })
  browser = await launchBrowser()
}, timeout)
afterAll(async () => {
  await browser.close()
  await app.stop()
  await rm(folder, { recursive: true, force: true })
})

const school = demoId('organization', 'rapides')
const pathOf = (lang: Language): string =>
  lang === 'fr'
    ? `/fr/absences-eleves/organisations/${school}/fichier`
    : `/en/student-absences/organizations/${school}/file`

const today = dayOf(systemClock.now(), 'America/Toronto')
const aName = (): string => `Plant${randomBytes(6).toString('hex')}`
const { fr } = words

/** A file of these students: those that reach the rule of the demonstration, and one that does not. */
function csvOf(reaching: readonly string[], other: string): Buffer {
  const absences = reaching.flatMap((name) =>
    [2, 3, 4, 5, 6].map((ago) => [name, addDays(today, -ago), '2', 'Inscrit']),
  )
  const lines = [['Élève', 'Date', 'Demi-journées', 'Statut'], ...absences, [other, addDays(today, -3), '1', 'Inscrit']]
  return Buffer.from(lines.map((line) => line.join(';')).join('\r\n'))
}

async function opened(context: BrowserContext, lang: Language): Promise<Page> {
  await context.request.post(`${app.baseUrl}/demo/sign-in`, { form: { as: 'lead-rapides' }, maxRedirects: 0 })
  const page = await context.newPage()
  await standInForPrint(page)
  await page.goto(`${app.baseUrl}${pathOf(lang)}`)
  await page.locator('#fichier').waitFor()
  await page.waitForLoadState('networkidle')
  return page
}

async function on<T>(lang: Language, look: (page: Page, context: BrowserContext) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: telephone })
  try {
    return await look(await opened(context, lang), context)
  } finally {
    await context.close()
  }
}

/** A large one is given by its place: sent to the browser in a message, it can take longer than the browser waits. */
async function give(page: Page, buffer: Buffer, name = 'absences.csv'): Promise<void> {
  if (buffer.length < 1_000_000)
    return page.setInputFiles('#fichier', { name, mimeType: 'application/octet-stream', buffer })
  const path = join(folder, name)
  await writeFile(path, buffer)
  await page.setInputFiles('#fichier', path)
}
const step = (page: Page, name: string) => page.locator(`[data-step=${name}]`)

async function listed(page: Page, file: Buffer): Promise<string[]> {
  await give(page, file)
  await step(page, 'columns').waitFor()
  await page.locator('[data-list]').click()
  await step(page, 'list').waitFor()
  return page.locator('[data-students] [data-name]').allInnerTexts()
}

/** All that left the browser from now on: addresses, headers and bodies. */
function overhear(context: BrowserContext): string[] {
  const sent: string[] = []
  context.on('request', (request) => {
    sent.push(`${request.method()} ${request.url()} ${JSON.stringify(request.headers())} ${request.postData() ?? ''}`)
  })
  return sent
}

const heldBy = (page: Page) =>
  page.evaluate(async () => ({
    stored: localStorage.length + sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    state: history.state as unknown,
    address: location.search + location.hash,
  }))

describe.each(languages)('in %s', (lang) => {
  const t = words[lang]

  it('a file is opened, checked, asked and told in numbers, and asks nothing of the network', { timeout }, async () => {
    const [first = '', second = '', third = ''] = [aName(), aName(), aName()].toSorted()
    const other = aName()
    await on(lang, async (page, context) => {
      expect(await findProblems(page)).toEqual([])
      const sent = overhear(context)
      expect(await listed(page, csvOf([third, first, second], other))).toEqual([first, second, third])
      expect(await page.content()).not.toContain(other)
      const item = (at: number) => page.locator('[data-students] > li').nth(at)
      const answer = (at: number, said: string) => item(at).locator(`[data-answer=${said}]`)

      // Nothing is asked before someone confirmed, nothing begins before the student said yes.
      expect(await answer(0, 'consented').isVisible()).toBe(false)
      await answer(0, 'yes').click()
      expect(await answer(0, 'referred').isVisible()).toBe(false)
      await answer(0, 'consented').click()
      await answer(0, 'referred').click()
      await answer(1, 'yes').press('Enter')
      await answer(1, 'not-reached').focus()
      await page.keyboard.press('ArrowRight')
      await page.keyboard.press('Space')
      await answer(2, 'no').click()
      expect(await findProblems(page)).toEqual([])
      const numbers = () =>
        page
          .locator('[data-step=counts] input[inputmode=numeric]')
          .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))
      expect(await numbers()).toEqual(['2', '0', '1', '1', '1'])
      // Taking the consent back takes what came of it back.
      await answer(0, 'consented').click()
      expect(await numbers()).toEqual(['1', '0', '1', '0', '0'])
      await answer(0, 'consented').click()
      await answer(0, 'referred').click()
      expect(await heldBy(page)).toEqual({ stored: 0, databases: 0, caches: 0, state: null, address: '' })
      expect(sent).toEqual([])

      await page.locator('[data-step=counts] form button').last().click()
      await page.waitForURL(/travail|our-work/)
      expect(sent.filter((text) => [first, second, third, other].some((name) => text.includes(name)))).toEqual([])
      expect(await page.locator('main').innerText()).toContain('La Courtepointe')
    })
  })

  it('what is printed without asking names nobody; asked, it is names alone', { timeout }, async () => {
    const names = [aName(), aName()].toSorted()
    await on(lang, async (page) => {
      await listed(page, csvOf(names, aName()))
      await page.emulateMedia({ media: 'print' })
      const said = await page.locator('body').innerText()
      expect(names.filter((name) => said.includes(name))).toEqual([])
      expect(said).toContain('30')
      await page.emulateMedia({ media: null })
      await page.locator('[data-step=list] summary').click()
      await page.getByRole('button', { name: t.list.printNow }).click()
      expect(await page.locator('html').getAttribute('data-printed')).toBe(t.list.paper)
      await page.emulateMedia({ media: 'print' })
      expect(
        (await page.locator('body').innerText())
          .split('\n')
          .map((line) => line.trim())
          .filter(Boolean),
      ).toEqual(names)
      await page.emulateMedia({ media: null })
      await closePrint(page)
      expect(await page.locator('[data-paper] li').count()).toBe(0)
      expect(await page.locator('h1').isVisible()).toBe(true)
    })
  })

  it('« forget » is one act, after which nothing is left', { timeout }, async () => {
    const names = [aName(), aName()]
    await on(lang, async (page) => {
      await listed(page, csvOf(names, aName()))
      await page.getByRole('button', { name: t.forget }).locator('visible=true').first().click()
      const html = await page.content()
      expect(names.filter((name) => html.includes(name))).toEqual([])
      expect(await page.locator('#fichier').inputValue()).toBe('')
      expect(await page.getByRole('status').filter({ hasText: t.said.forgotten }).count()).toBe(1)
      expect(await listed(page, csvOf(names, aName()))).toHaveLength(2)
    })
  })

  it('a browser without script says what to do instead', { timeout }, async () => {
    const context = await browser.newContext({ viewport: telephone, javaScriptEnabled: false })
    await context.request.post(`${app.baseUrl}/demo/sign-in`, { form: { as: 'lead-rapides' }, maxRedirects: 0 })
    const page = await context.newPage()
    await page.goto(`${app.baseUrl}${pathOf(lang)}`)
    expect(await page.locator('main').innerText()).toContain(t.unfilled)
    expect(await page.locator('#fichier').isVisible()).toBe(false)
    expect(await page.locator('main a[href^="tel:"]').count()).toBeGreaterThan(0)
    await context.close()
  })
})

describe('a file that a school has', () => {
  it('may be a workbook, a text of Windows, or one whose dates read in two ways', { timeout }, async () => {
    await on('fr', async (page) => {
      const workbook = await toXlsx(
        {
          name: 'Absences',
          columns: [
            { id: 'number', heading: 'Fiche', kind: 'code' },
            { id: 'student', heading: 'Nom', kind: 'text' },
            { id: 'day', heading: 'Date', kind: 'date' },
          ],
          rows: Array.from({ length: 10 }, (_, at) => ['1', 'Côté, Zoé', addDays(today, -Math.ceil((at + 1) / 2))]),
        },
        'fr',
      )
      await give(page, Buffer.from(workbook), 'absences.xlsx')
      await step(page, 'columns').waitFor()
      await page.locator('[data-list]').click()
      await step(page, 'list').waitFor()
      expect(await page.locator('[data-students]').innerText()).toContain('Côté, Zoé (1)')
      await page.locator('[data-forget]:visible').first().click()

      const windows = csvOf(['Élie Côté'], 'Autre').toString('utf8')
      expect(await listed(page, Buffer.from(windows, 'latin1'))).toEqual(['Élie Côté'])
      await page.locator('[data-forget]:visible').first().click()

      await give(page, Buffer.from('Nom;Date;Statut\nRoy;01/02/2020;Parti'))
      await step(page, 'columns').waitFor()
      await page.locator('[data-list]').click()
      await page.locator('#colonne-order-problem').waitFor()
      expect(await page.locator('#colonne-order-problem').innerText()).toBe(fr.said.problems['order-unsaid'])
      await page.selectOption('#colonne-order', 'day-first')
      await page.locator('[data-list]').click()
      await step(page, 'list').waitFor()
      expect(await page.locator('[data-why]').innerText()).toBe(
        'Le fichier dit : « Parti ».'.replaceAll(/(?<=«) | (?=[»:])/g, '\u00a0'),
      )
    })
  })

  it('tells by its column what cannot be read', { timeout }, async () => {
    await on('fr', async (page) => {
      await give(page, Buffer.from('Nom;Date\nRoy;demain\nCyr;hier'))
      await step(page, 'columns').waitFor()
      await page.locator('[data-list]').click()
      await page.locator('#colonne-day-problem').waitFor()
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('colonne-day')
      await page.selectOption('#colonne-name', '')
      await page.locator('[data-list]').click()
      expect(await page.locator('#colonne-name-problem').innerText()).toBe(fr.said.problems.choose)
      expect(await findProblems(page)).toEqual([])
    })
  })

  const encrypted = Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0]),
    Buffer.alloc(600),
    Buffer.from('EncryptedPackage', 'utf16le'),
  ])
  const bomb = () => Buffer.from(zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(30_000_000) }))
  it.each<[string, () => Buffer, string]>([
    ['empty', () => Buffer.from('\n\n'), fr.said.refusals.empty],
    ['headings alone', () => Buffer.from('Nom;Date\n'), fr.said.refusals['no-rows']],
    ['100,000 rows', () => Buffer.from(`Nom;Date\n${'Roy;2026-11-20\n'.repeat(100_000)}`), 'plus de 20'],
    [
      'a title above the headings',
      () => Buffer.from('Rapport\nNom;Date\nRoy;2026-11-20'),
      fr.said.refusals['one-column'],
    ],
    ['a password', () => encrypted, fr.said.refusals.encrypted],
    [
      'the old format',
      () => Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(600)]),
      fr.said.refusals['old-excel'],
    ],
    ['a bomb', bomb, fr.said.refusals.suspicious],
    ['a broken archive', () => Buffer.from('PK\u0003\u0004'.padEnd(400, 'x')), fr.said.refusals.damaged],
    ['a picture', () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]), fr.said.refusals['not-a-table']],
    ['a web page', () => Buffer.from('<!doctype html><table><tr><td>Nom'), fr.said.refusals['not-a-table']],
    ['quotes that never close', () => Buffer.from('Nom;Date\n"Roy;2026-11-20\nCyr;2026-11-20'), 'guillemet droit'],
    ['more than 10 MB', () => Buffer.alloc(10_500_000, 'a'), fr.said.refusals['too-large']],
  ])('is refused in a sentence when it is or has %s', { timeout }, async (_what, file, sentence) => {
    await on('fr', async (page) => {
      await give(page, file())
      const problem = page.locator('[data-problem]')
      await expect.poll(() => problem.innerText(), { timeout: 60_000 }).not.toBe('')
      expect(await problem.innerText()).toContain(sentence)
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('fichier')
      expect(await listed(page, csvOf(['Roy'], 'Cyr'))).toEqual(['Roy'])
    })
  })

  it('is refused by its column when a cell holds a whole text', { timeout }, async () => {
    await on('fr', async (page) => {
      await give(page, Buffer.from(`Nom;Date\n${'x'.repeat(30_000)};2026-11-20`))
      await step(page, 'columns').waitFor()
      await page.locator('[data-list]').click()
      await page.locator('#colonne-name-problem').waitFor()
      expect(await page.locator('#colonne-name-problem').innerText()).toBe(fr.said.problems['too-long'])
    })
  })
})

describe('leaving', () => {
  it('forgets, comes back empty, and leaves nothing on the disk', { timeout }, async () => {
    const profile = await mkdtemp(join(tmpdir(), 'tisserin-profile-'))
    const names = Array.from({ length: 20 }, aName)
    try {
      const { context } = await launchOnProfile(profile, { javaScriptEnabled: true, keepsPages: true })
      const page = await opened(context, 'fr')
      expect(await listed(page, csvOf(names, aName()))).toHaveLength(20)
      await page.goto(`${app.baseUrl}/fr`)
      await page.goBack({ waitUntil: 'commit' })
      await page.locator('#fichier').waitFor()
      expect(await page.locator('[data-students] li').count()).toBe(0)
      for (const moment of ['pagehide', 'pageshow']) {
        expect(await listed(page, csvOf(names, aName()))).toHaveLength(20)
        await page.evaluate((name) => dispatchEvent(new PageTransitionEvent(name, { persisted: true })), moment)
        expect(await page.locator('[data-students] li').count()).toBe(0)
        expect(await step(page, 'list').isVisible()).toBe(false)
      }
      await context.close()
      expect(foundOnDisk(profile, names)).toEqual([])
    } finally {
      await rm(profile, { recursive: true, force: true })
    }
  })
})
