import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPageExamples } from '../src/app/gallery/all-page-examples.ts'
import { pageStateHref } from '../src/app/gallery/route.tsx'
import { languages, type Language } from '../src/kernel/language.ts'
import { launchBrowser } from './browser.ts'
import { findProblems, phone } from './page-checks.ts'
import { startApp, type RunningApp } from './server.ts'

/** A dozen states a page, on machines that may be busy. */
const timeout = 600_000

const all = await readPageExamples()

let app: RunningApp
let browser: Browser
beforeAll(async () => {
  app = await startApp({ settings: { isDev: true } })
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await app.stop()
})

/** French sentences are the longer: every state in French, and the first, the ordinary one, in English too. */
const scanned = (lang: Language, states: readonly string[]): readonly string[] =>
  lang === 'fr' ? states : states.slice(0, 1)

describe.each(languages)('in the gallery, %s', (lang) => {
  let page: Page
  beforeAll(async () => {
    page = await (await browser.newContext({ viewport: phone })).newPage()
  })
  afterAll(() => page.context().close())

  it.each(all.map(({ page: name, states }) => [name, scanned(lang, Object.keys(states))] as const))(
    '%s has nothing wrong on a telephone in its states',
    { timeout },
    async (name, states) => {
      const problems: string[] = []

      for (const state of states) {
        const answer = await page.goto(`${app.baseUrl}${pageStateHref(lang, name, state)}`)
        if (answer?.status() !== 200) problems.push(`${name}, ${state}: ${answer?.status()}`)
        problems.push(...(await findProblems(page)))
      }

      expect(problems).toEqual([])
    },
  )
})
