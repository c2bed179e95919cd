import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toolItems } from '../src/features/practice/shipped-tools.ts'
import { words } from '../src/features/practice/tool/words.ts'
import { languages } from '../src/kernel/language.ts'
import { launchBrowser } from './browser.ts'
import { Hand, telephone } from './hand.ts'
import { findProblems, pageWithoutScript } from './page-checks.ts'
import {
  answerButton,
  answersHeld,
  closePrint,
  limitsRead,
  readLimits,
  standInForPrint,
  toolPaths,
} from './practice-desk.ts'
import { startApp, type RunningApp } from './server.ts'

const timeout = 120_000

let app: RunningApp
let browser: Browser
beforeAll(async () => {
  app = await startApp()
  browser = await launchBrowser()
}, timeout)
afterAll(async () => {
  await browser.close()
  await app.stop()
})

async function on<T>(look: (page: Page, context: BrowserContext) => Promise<T>, viewport = telephone): Promise<T> {
  const context = await browser.newContext({ viewport, permissions: ['clipboard-read', 'clipboard-write'] })
  try {
    const page = await context.newPage()
    await standInForPrint(page)
    return await look(page, context)
  } finally {
    await context.close()
  }
}

const protective = toolItems.filter(({ kind, isDiscussed }) => kind === 'protective-factor' && !isDiscussed)
const signs = toolItems.filter(({ kind }) => kind === 'indicator')
const visible = (page: Page, kind: string) => page.locator(`[data-item="${kind}"]:visible`).count()

describe.each(languages)('in %s', (lang) => {
  const t = words[lang]
  const paths = toolPaths[lang]

  it('the grid is filled in, said, printed and forgotten with few taps', { timeout }, async () => {
    await on(async (page) => {
      const hand = new Hand(page)
      await hand.start(`${app.baseUrl}/${lang}`)
      await hand.go(hand.link(paths.overview))
      await hand.go(hand.link(paths.grid))
      expect(hand.effort).toMatchObject({ taps: 2, fields: 0 })
      await hand.tap(limitsRead(page))
      for (let at = 0; at < 10; at++)
        await hand.tap(answerButton(page, lang, 'protective-factor', at, at < 6 ? 'observed' : 'absent'))
      await hand.tap(page.locator('summary[class]', { hasText: lang === 'fr' ? 'La famille' : 'Family' }))
      for (const at of [14, 15, 16]) await hand.tap(answerButton(page, lang, 'risk-factor', at, 'observed'))
      await hand.tap(answerButton(page, lang, 'risk-factor', 17, 'unknown'))
      await hand.tap(answerButton(page, lang, 'risk-factor', 18, 'unsaid'))
      await hand.tap(page.getByRole('button', { name: t.end.print }))
      expect(hand.effort.taps).toBeLessThanOrEqual(25)
      expect(hand.effort.fields).toBe(0)

      const said = await page.locator('#mots').innerText()
      for (const { text } of protective.slice(0, 6)) expect(said).toContain(text[lang])
      for (const { absent } of protective.slice(6, 10)) expect(said).toContain(absent?.action[lang])
      expect(said).toContain(t.end.unknown)
      expect(said).not.toContain(toolItems.find(({ id }) => id === 'RF-F05')?.text[lang])
      expect(await findProblems(page)).toEqual([])

      await page.locator('[data-fill] [data-forget]').click()
      expect(await answersHeld(page)).toBe(0)
      expect(await page.locator('#mots li').count()).toBe(0)
      expect(await page.getByRole('status').filter({ hasText: t.forgotten }).count()).toBe(1)
    })
  })

  it(
    'the words are copied, and printed on a sheet that says nothing of where they come from',
    { timeout },
    async () => {
      await on(async (page) => {
        await page.goto(`${app.baseUrl}${paths.signs}`)
        const title = await page.title()
        await readLimits(page)
        await answerButton(page, lang, 'indicator', 1, 'observed').click()
        await page.getByRole('button', { name: t.end.copy }).click()
        await page.locator('[data-copy][data-copied]', { hasNotText: t.end.copy }).waitFor()
        const copied = await page.evaluate(() => navigator.clipboard.readText())
        expect(copied).toContain(signs[1]?.text[lang])
        expect(copied).toContain(t.end.opening)

        await page.getByRole('button', { name: t.end.print }).click()
        expect(await page.locator('html').getAttribute('data-printed')).toBe(t.end.paper)
        await page.emulateMedia({ media: 'print' })
        const paper = await page.locator('body').innerText()
        expect(paper).toContain(signs[1]?.text[lang])
        expect(paper).not.toMatch(/Tisserin|indic|grille|grid|911/i)
        const pdf = await page.pdf({ preferCSSPageSize: true })
        expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)

        await page.emulateMedia({ media: null })
        await closePrint(page)
        expect(await page.title()).toBe(title)
        expect(await answersHeld(page)).toBe(1)
        expect(await page.locator('h1').isVisible()).toBe(true)
      })
    },
  )

  it('is filled in only once its limits were read in this page; printed blank at once', { timeout }, async () => {
    for (const path of [paths.signs, paths.grid])
      await on(async (page) => {
        await page.goto(`${app.baseUrl}${path}`)
        await limitsRead(page).waitFor()
        expect(await page.getByRole('radio').count()).toBe(0)
        expect(await page.locator('[data-fill]:visible, [data-end]:visible').count()).toBe(0)
        expect(await page.locator('[data-limits] li:visible').count()).toBeGreaterThan(10)
        expect(await findProblems(page)).toEqual([])
        await page.locator('main [data-print]').click()
        expect(await page.locator('html').getAttribute('data-printed')).not.toBeNull()

        await readLimits(page)
        expect(await page.getByRole('radio').first().isVisible()).toBe(true)
        expect(await page.locator('[data-limits]').isVisible()).toBe(false)
        await page.reload()
        await limitsRead(page).waitFor()
        expect(await page.getByRole('radio').count()).toBe(0)
      })
  })

  it('a sign of danger stops the reader at the numbers, and lets them come back', { timeout }, async () => {
    await on(async (page) => {
      await page.goto(`${app.baseUrl}${paths.signs}`)
      await readLimits(page)
      for (const { id } of signs.filter(({ group }) => group === 'immediate-safety')) {
        const button = page.locator(`li:has(#${id.toLowerCase()})`).getByRole('radio').first()
        await button.click()
        expect(await page.locator('#securite').evaluate((panel) => panel === document.activeElement)).toBe(true)
        expect(await page.getByText(t.safety.stop).isVisible()).toBe(true)
        await page.getByRole('button', { name: t.safety.back }).click()
        expect(await button.evaluate((one) => one === document.activeElement)).toBe(true)
      }
      await page.locator('#securite summary').first().click()
      await page.locator('#securite details details summary', { hasText: 'Laval' }).click()
      expect(await page.locator('#securite a[href^="tel:"]:visible').count()).toBeGreaterThan(3)
      expect(await findProblems(page)).toEqual([])
    })
  })

  it('is answered by keyboard alone, and an answer is taken back', { timeout }, async () => {
    await on(async (page) => {
      await page.goto(`${app.baseUrl}${paths.grid}`)
      await limitsRead(page).press('Enter')
      await answerButton(page, lang, 'protective-factor', 0, 'observed').focus()
      await page.keyboard.press('ArrowRight')
      await page.keyboard.press('Space')
      const chosen = answerButton(page, lang, 'protective-factor', 0, 'absent')
      expect(await chosen.getAttribute('aria-checked')).toBe('true')
      expect(await page.locator('[data-absent]:visible').first().innerText()).toContain(
        protective[0]?.absent?.action[lang],
      )
      await page.keyboard.press('Space')
      expect(await answersHeld(page)).toBe(0)
      // One stop of the Tab key an item, then its own folds and links.
      expect(await page.locator('[data-item]').first().locator('[role=radio][tabindex="0"]').count()).toBe(1)
    })
  })

  it('shows at least as many protective factors as risks, whatever is open', { timeout }, async () => {
    for (const hasScript of [true, false])
      await on(async (first, context) => {
        const page = hasScript ? first : await pageWithoutScript(context)
        await page.goto(`${app.baseUrl}${paths.grid}`)
        expect(await visible(page, 'risk-factor')).toBe(0)
        for (const theme of await page.locator('details[name=themes] > summary').all()) {
          await theme.click()
          expect(await visible(page, 'risk-factor')).toBeGreaterThan(0)
          expect(await visible(page, 'protective-factor')).toBeGreaterThanOrEqual(await visible(page, 'risk-factor'))
        }
      })
  })

  it(
    'is read without script: the tool, its sources, the numbers by region, and nothing that does not work',
    { timeout },
    async () => {
      await on(async (_first, context) => {
        const page = await pageWithoutScript(context)
        for (const path of [paths.signs, paths.grid]) {
          await page.goto(`${app.baseUrl}${path}`)
          expect(await page.getByText(t.unfilled).isVisible()).toBe(true)
          expect(await page.locator('main button:visible').count()).toBe(0)
          await page.locator('#securite summary').first().click()
          expect(await page.locator('#securite details details').count()).toBeGreaterThan(15)
          expect(await findProblems(page)).toEqual([])
        }
      })
    },
  )

  it('is one Letter page a tool, blank whatever is answered, without a place for a name', { timeout }, async () => {
    for (const path of [paths.signs, paths.grid])
      await on(async (page) => {
        await page.goto(`${app.baseUrl}${path}`)
        await readLimits(page)
        await page.getByRole('radio', { name: t.answers.observed, exact: true }).first().click()
        await page.locator('main [data-print]').click()
        expect(await page.locator('html').getAttribute('data-printed')).not.toBeNull()
        const pdf = await page.pdf({ preferCSSPageSize: true })
        expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
        await page.emulateMedia({ media: 'print' })
        const paper = await page.locator('body').innerText()
        expect(paper).not.toMatch(/✓|☑|\bnom ?:|\bname ?:/i)
        await page.emulateMedia({ media: null })
        expect(await answersHeld(page)).toBe(1)
      })
  })
})
