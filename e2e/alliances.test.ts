import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { stories } from '../src/features/alliance/model.ts'
import { walkLinks } from '../src/features/alliance/walk.ts'
import { words as journeyWords } from '../src/features/alliance/journey/words.ts'
import { words as startWords } from '../src/features/alliance/start/words.ts'
import { words as storyWords } from '../src/features/alliance/story/words.ts'
import { words as weaveWords } from '../src/features/alliance/weave/words.ts'
import { sectorOf, type SectorCode } from '../src/field/index.ts'
import type { Language } from '../src/kernel/language.ts'
import { launchBrowser } from './browser.ts'
import { findProblems, pageWithoutScript, phone } from './page-checks.ts'
import { Scanner } from './scanner.ts'
import { startApp, type RunningApp } from './server.ts'

const timeout = 240_000
const desk = { width: 1280, height: 800 }

let app: RunningApp
let browser: Browser
let scanner: Scanner
beforeAll(async () => {
  app = await startApp({ demo: true })
  browser = await launchBrowser()
  scanner = await Scanner.open(await contextOf(phone), `${app.baseUrl}/fr/alliances`)
})
afterAll(async () => {
  await browser.close()
  await app.stop()
})

/** Of a page that is open, at the width of its window. */
async function scan(page: Page): Promise<string[]> {
  await scanner.page.setViewportSize(page.viewportSize() ?? phone)
  return scanner.findProblemsOf(page)
}

const goTo = (page: Page, path: string) => page.goto(`${app.baseUrl}${path}`)

/** Picks exactly these threads, and weaves them: with script each pick weaves at once. */
async function weave(page: Page, lang: Language, codes: readonly SectorCode[], hasScript: boolean): Promise<void> {
  for (const box of await page.getByRole('checkbox').all()) {
    const isWanted = codes.includes((await box.getAttribute('value')) as SectorCode)
    if ((await box.isChecked()) === isWanted) continue
    await box.setChecked(isWanted)
    if (hasScript) await page.waitForURL((url) => (isWanted ? url.pathname.length > '/fr/alliances'.length : true))
  }
  if (!hasScript) await page.getByRole('button', { name: weaveWords[lang].weave }).click()
  const path = walkLinks(lang, []).combination(codes)
  await page.waitForURL((url) => url.pathname === path)
}

/** Follows a story from its first step to its conclusion; what is wrong with each step. */
async function walkThrough(page: Page, lang: Language): Promise<string[]> {
  const problems: string[] = []
  await page.locator('.exists a.govuk-button').click()
  for (let step = 1; step < 6; step += 1) {
    problems.push(...(await scan(page)))
    await page.getByRole('link', { name: storyWords[lang].next, exact: true }).click()
  }
  problems.push(...(await scan(page)))
  expect(await page.getByText(storyWords[lang].completedNow).isVisible()).toBe(true)
  return problems
}

/** Every step of the journey of « Done when », in one language. */
async function wholeJourney(page: Page, lang: Language, hasScript: boolean): Promise<string[]> {
  const problems: string[] = []
  await goTo(page, `/${lang}`)
  await page
    .locator('main')
    .getByRole('link', { name: lang === 'fr' ? /Composer une alliance/ : /Compose an alliance/ })
    .click()
  for (const [place, { sectors }] of stories.entries()) {
    if (place > 0) await goTo(page, new URL(page.url()).pathname + new URL(page.url()).search)
    await openLoom(page)
    await weave(page, lang, sectors, hasScript)
    problems.push(...(await scan(page)), ...(await walkThrough(page, lang)))
  }
  await page.getByRole('link', { name: storyWords[lang].toEnd }).click()
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(journeyWords[lang].titleAll)
  problems.push(...(await scan(page)))

  await page.locator('.cloths a').first().click()
  await weave(page, lang, ['education', 'justice'], hasScript)
  expect(await page.getByText(weaveWords[lang].leadOther).isVisible()).toBe(true)
  problems.push(...(await scan(page)))
  await page.getByRole('link', { name: weaveWords[lang].start }).click()
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(startWords[lang].title)
  problems.push(...(await scan(page)))
  return problems
}

/** From wherever the walk stands, back where threads are picked. */
async function openLoom(page: Page): Promise<void> {
  if ((await page.getByRole('checkbox').count()) === 0) await page.locator('.govuk-breadcrumbs a').first().click()
}

async function contextOf(viewport: { width: number; height: number }): Promise<BrowserContext> {
  return browser.newContext({ viewport, reducedMotion: 'reduce' })
}

describe.each([
  ['fr', false, phone],
  ['en', true, desk],
] as const)('in %s, script %s', (lang, hasScript, viewport) => {
  it('weaves the four documented alliances to their end, then one of its own', { timeout }, async () => {
    const context = await contextOf(viewport)
    const page = hasScript ? await context.newPage() : await pageWithoutScript(context)

    expect(await wholeJourney(page, lang, hasScript)).toEqual([])
    expect(page.url()).toContain(lang === 'fr' ? 'completees=1,2,3,4' : 'completed=1,2,3,4')
    // The sectors chosen travel through signing in.
    expect(await page.locator('main a.govuk-button').getAttribute('href')).toContain(
      encodeURIComponent('s=education,justice'),
    )
    expect(await context.cookies()).toEqual([])
    if (hasScript) expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
    await context.close()
  })
})

describe('the weave', () => {
  it('is woven by the keyboard alone, which stays on the thread that was picked', { timeout }, async () => {
    const context = await contextOf(desk)
    const page = await context.newPage()
    await goTo(page, '/fr/alliances')
    await page.getByRole('checkbox').first().focus()
    await page.keyboard.press('Space')
    await page.waitForURL(/communautaire$/)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await page.waitForURL(/communautaire-education$/)

    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('education')
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Communautaire et éducation')
    expect(await page.locator('[role=status]').innerText()).toContain('Deux fils sur cinq')
    await context.close()
  })

  it('opens by each crossing what one sector gains from the other', { timeout }, async () => {
    const context = await contextOf(desk)
    const page = await context.newPage()
    await goTo(page, '/fr/alliances/communautaire-police')
    await page.locator('.weave__crossings a').first().click()

    expect(page.url()).toContain('#communautaire-police')
    expect(await page.locator(':target').innerText()).toContain(weaveWords.fr.gains.community)
    await context.close()
  })

  it.each([{ width: 320, height: 640 }, phone, desk])(
    'has no fault at %o, in forced colours too',
    { timeout },
    async (viewport) => {
      const context = await browser.newContext({ viewport, forcedColors: 'active' })
      const page = await context.newPage()
      const problems: string[] = []
      for (const path of [
        '/fr/alliances',
        '/en/alliances/justice',
        '/fr/alliances/communautaire-education-institutionnel-police-justice',
        '/en/alliances/education-police',
        '/fr/alliances/parcours?completees=1,2,3,4',
        '/en/alliances/regions',
        '/fr/alliances/regions/04?s=community',
        '/en/alliances/start',
      ]) {
        await goTo(page, path)
        problems.push(...(await findProblems(page)))
      }
      await context.close()
      expect(problems).toEqual([])
    },
  )

  it('prints its end page on one sheet', { timeout }, async () => {
    const context = await contextOf(desk)
    const page = await context.newPage()
    for (const path of ['/fr/alliances/parcours?completees=1,2,3,4', '/en/alliances/journey?completed=1,2,3,4']) {
      await goTo(page, path)
      const pdf = (await page.pdf({ format: 'Letter' })).toString('latin1')
      expect(pdf.match(/\/Type\s*\/Page\b/g), path).toHaveLength(1)
    }
    await context.close()
  })

  it('sends someone who signs in back to the sectors they chose', { timeout }, async () => {
    const context = await contextOf(desk)
    await context.request.post(`${app.baseUrl}/demo/sign-in`, { form: { as: 'lead-courtepointe' }, maxRedirects: 0 })
    const page = await context.newPage()
    await goTo(page, '/fr/alliances/commencer?s=education,police')

    expect(await page.getByRole('link', { name: startWords.fr.designate }).count()).toBe(1)
    expect(await page.locator('.needed .thread-label').allInnerTexts()).toEqual(
      (['education', 'police'] as const).map((code) => expect.stringContaining(sectorOf(code).name.fr)),
    )
    await context.close()
  })
})
