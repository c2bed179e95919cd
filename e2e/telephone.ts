import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { launchBrowser } from './browser.ts'
import { Hand, printed, telephone } from './hand.ts'
import { startApp, type RunningApp } from './server.ts'
import { tapsTaken } from './tap-targets.ts'

/** The demonstration; set before the first test. */
export let app: RunningApp
/** The browser; set before the first test. */
export let browser: Browser

/** Starts both for the tests of the file, and says at the end what `screens` took, if any is told. Call it once, at the top. */
export function openTelephones(screens: RegExp | null = null): void {
  beforeAll(async () => {
    app = await startApp({ demo: true })
    browser = await launchBrowser()
  })
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close()
  })
  afterAll(async () => {
    if (screens !== null) console.log(tapsTaken(screens).join('\n'))
    await browser.close()
    await app.stop()
  })
}

/** The journey that touches most of the product, an alliance from its beginning, is walked in each of these. */
export const ways = [
  { lang: 'fr', script: true },
  { lang: 'fr', script: false },
  { lang: 'en', script: true },
  { lang: 'en', script: false },
] as const
/**
 * Other journeys are walked, and taps counted, in either language, with scripts in one and without in the other: which words a page
 * says does not change what its scripts do.
 */
export const countingWays = [ways[0], ways[3]] as const

/** A telephone of its own, whose print dialogue is only noted; `as`: somebody of the demonstration, null for a visitor. */
export async function handOf(as: string | null, script: boolean): Promise<Hand> {
  const context = await browser.newContext({ viewport: telephone, javaScriptEnabled: script })
  await context.addInitScript((name) => {
    window.print = () => void (document.documentElement.dataset[name] = 'yes')
  }, printed)
  if (as !== null) await context.request.post(`${app.baseUrl}/demo/sign-in`, { form: { as } })
  return new Hand(await context.newPage())
}
