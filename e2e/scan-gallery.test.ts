import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPageExamples } from '../src/app/gallery/all-page-examples.ts'
import { pageStateHref } from '../src/app/gallery/route.tsx'
import { languages, type Language } from '../src/kernel/language.ts'
import { launchBrowser } from './browser.ts'
import { phone } from './page-checks.ts'
import { Scanner } from './scanner.ts'
import { startApp, type RunningApp } from './server.ts'

/** A dozen states a page, on machines that may be busy. */
const timeout = 600_000

const all = await readPageExamples()

let app: RunningApp
let browser: Browser
let scanner: Scanner
beforeAll(async () => {
  app = await startApp({ settings: { isDev: true } })
  browser = await launchBrowser()
  scanner = await Scanner.open(await browser.newContext({ viewport: phone }), `${app.baseUrl}/fr/galerie`)
})
afterAll(async () => {
  await browser.close()
  await app.stop()
})

/** French sentences are the longer: every state in French, and the first, the ordinary one, in English too. */
const scanned = (lang: Language, states: readonly string[]): readonly string[] =>
  lang === 'fr' ? states : states.slice(0, 1)

describe.each(languages)('in the gallery, %s', (lang) => {
  it.each(all.map(({ page: name, states }) => [name, scanned(lang, Object.keys(states))] as const))(
    '%s has nothing wrong on a telephone in its states',
    { timeout },
    async (name, states) => {
      const problems: string[] = []

      for (const state of states) {
        const path = pageStateHref(lang, name, state)
        const answer = await fetch(`${app.baseUrl}${path}`)
        if (answer.status !== 200) problems.push(`${name}, ${state}: ${answer.status}`)
        problems.push(...(await scanner.findProblems(path, await answer.text())))
      }

      expect(problems).toEqual([])
    },
  )
})
