import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPageExamples } from '../src/app/gallery/all-page-examples.ts'
import { pageStateHref } from '../src/app/gallery/route.tsx'
import { languages } from '../src/kernel/language.ts'
import { launchBrowser } from './browser.ts'
import { findProblems, phone } from './page-checks.ts'
import { startApp, type RunningApp } from './server.ts'

const timeout = 240_000

const all = await readPageExamples()
const features = [...Map.groupBy(all, ({ page }) => page.split('/')[0] ?? page)]

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

describe.each(languages)('pages of the gallery, %s', (lang) => {
  it.each(features)('have nothing wrong on a telephone in any state, %s', { timeout }, async (_, pages) => {
    const context = await browser.newContext({ viewport: phone })
    const page = await context.newPage()
    const problems: string[] = []

    for (const { page: name, states } of pages) {
      for (const state of Object.keys(states)) {
        const answer = await page.goto(`${app.baseUrl}${pageStateHref(lang, name, state)}`)
        if (answer?.status() !== 200) problems.push(`${name}, ${state}: ${answer?.status()}`)
        problems.push(...(await findProblems(page)))
      }
    }

    await context.close()
    expect(problems).toEqual([])
  })
})
