import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { articleHref } from '../src/features/toolbox/places.ts'
import { shippedArticles } from '../src/features/toolbox/shipped/shipped-articles.ts'
import { words as checklistWords } from '../src/features/toolbox/checklist/words.ts'
import { words as listWords } from '../src/features/toolbox/list/words.ts'
import { languages, type Language } from '../src/kernel/language.ts'
import { launchBrowser } from './browser.ts'
import { findProblems, pageWithoutScript, phone } from './page-checks.ts'
import { startApp, type RunningApp } from './server.ts'

const timeout = 180_000
const desk = { width: 1280, height: 800 }

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

async function opened<T>(
  options: Parameters<Browser['newContext']>[0],
  hasScript: boolean,
  look: (page: Page, context: BrowserContext) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext(options)
  try {
    return await look(hasScript ? await context.newPage() : await pageWithoutScript(context), context)
  } finally {
    await context.close()
  }
}

const words: Record<Language, { typed: string; title: string; checklist: string }> = {
  fr: { typed: 'concertasion', title: 'Collaborer entre secteurs', checklist: '/fr/outils/liste-de-reussite' },
  en: {
    typed: 'staff turnover',
    title: 'What makes a collaboration succeed',
    checklist: '/en/toolbox/success-checklist',
  },
}

describe.each([
  ['fr', false, phone],
  ['en', true, desk],
] as const)('in %s, script %s', (lang, hasScript, viewport) => {
  it('an article is found by mistyped words, read, and left for its twin', { timeout }, async () => {
    const problems = await opened({ viewport }, hasScript, async (page) => {
      const found: string[] = []
      await page.goto(`${app.baseUrl}/${lang}`)
      await page
        .locator('main')
        .getByRole('link', { name: lang === 'fr' ? /Apprendre comment/ : /Learn how/ })
        .click()
      found.push(...(await findProblems(page)))
      await page.getByRole('searchbox').fill(words[lang].typed)
      await page.keyboard.press('Enter')
      await page.waitForURL(/q=/)
      found.push(...(await findProblems(page)))
      await page.locator('.tools a').first().click()
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain(words[lang].title)
      found.push(...(await findProblems(page)))
      const here = new URL(page.url()).pathname
      await page.locator('.head__lang').first().click()
      expect(await page.locator('html').getAttribute('lang')).toBe(lang === 'fr' ? 'en-CA' : 'fr-CA')
      await page.goBack()
      expect(new URL(page.url()).pathname).toBe(here)
      return found
    })

    expect(problems).toEqual([])
  })

  it(
    'the checklist is two taps from anywhere, ticked by keyboard, kept, sent and started again',
    { timeout },
    async () => {
      await opened({ viewport }, hasScript, async (page, context) => {
        const t = checklistWords[lang]
        await page.goto(`${app.baseUrl}/${lang}/${lang === 'fr' ? 'outils' : 'toolbox'}`)
        await page.getByRole('link', { name: listWords[lang].checklist.title }).first().click()
        expect(new URL(page.url()).pathname).toBe(words[lang].checklist)
        await page.getByRole('checkbox').nth(2).focus()
        await page.keyboard.press('Space')
        await page.getByRole('checkbox').first().check()
        await page.getByRole('button', { name: t.keep }).click()
        await page.waitForURL((url) => url.search === (lang === 'fr' ? '?fait=1,3' : '?done=1,3'))
        expect(await page.locator('.checklist__state').innerText()).toContain(t.done(2, '2'))
        expect(await findProblems(page)).toEqual([])
        expect(await page.getByRole('textbox', { name: t.share }).inputValue()).toBe(page.url())

        const sent = await context.newPage()
        await sent.goto(page.url())
        expect(await sent.getByRole('checkbox', { checked: true }).count()).toBe(2)
        await sent.getByRole('link', { name: t.reset }).click()
        expect(new URL(sent.url()).search).toBe('')
        expect(await sent.getByRole('checkbox', { checked: true }).count()).toBe(0)

        expect(await context.cookies()).toEqual([])
        expect(await sent.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
      })
    },
  )
})

describe.each(languages)('on paper, in %s', (lang) => {
  it('the checklist is one Letter page, blank or ticked, with its source and room to sign', { timeout }, async () => {
    for (const query of ['', lang === 'fr' ? '?fait=1,2,3' : '?done=1,2,3']) {
      const pages = await opened({ viewport: desk }, true, async (page) => {
        await page.goto(`${app.baseUrl}${words[lang].checklist}${query}`)
        const paper = await page.pdf({ format: 'letter', preferCSSPageSize: true })
        return paper.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length
      })
      expect(pages).toBe(1)
    }
  })
})

it('every article fits a window of 320 px, in both languages', { timeout }, async () => {
  const wide = await opened({ viewport: { width: 320, height: 640 } }, true, async (page) => {
    const found: string[] = []
    for (const lang of languages)
      for (const article of shippedArticles) {
        await page.goto(`${app.baseUrl}${articleHref(article, lang)}`)
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        if (overflow > 0) found.push(`${article.id} ${lang}: ${overflow}`)
      }
    return found
  })

  expect(wide).toEqual([])
})
