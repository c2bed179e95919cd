import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Language } from '../src/kernel/language.ts'
import { launchOnProfile, offerLastSession } from './browser.ts'
import { answersHeld, closePrint, limitsRead, readLimits, standInForPrint, toolPaths } from './practice-desk.ts'
import { foundOnDisk, killBrowser } from './profile-folder.ts'
import { startApp, type RunningApp } from './server.ts'

// Two hundred answers, each with a string of its own that stands in the memory of the page alone: what a browser wrote to disk, or
// sent, while they were there and after, is searched for every one of them.

const timeout = 180_000

let app: RunningApp
let profile: string
beforeAll(async () => {
  app = await startApp()
  profile = await mkdtemp(join(tmpdir(), 'tisserin-profile-'))
}, timeout)
afterAll(async () => {
  await app.stop()
  await rm(profile, { recursive: true, force: true })
})

const planted: string[] = []
/** Tools and languages in which some were. */
const plantedIn = new Set<string>()
/** What left the browser since the answers were given, addresses, headers and bodies together. */
const sent: string[] = []
const answersAtOnce = 40

/** Gives each item a string of its own, in memory, and answers it: there, missing, seen and unknown in turn. */
async function plant(page: Page): Promise<string[]> {
  const marks = Array.from({ length: answersAtOnce }, () => `plant${randomBytes(9).toString('hex')}`)
  planted.push(...marks)
  const said = await page.evaluate((own) => {
    const items = [...document.querySelectorAll<HTMLElement>('[data-item]')].slice(0, own.length)
    for (const [at, item] of items.entries()) {
      const isProtective = item.dataset['item'] === 'protective-factor'
      const wanted = at % 3 === 0 ? 'unknown' : isProtective && at % 3 === 1 ? 'absent' : 'observed'
      const place = item.querySelector(wanted === 'absent' ? '[data-absent] span' : '[data-said]')
      if (place) place.textContent = own[at] ?? ''
      item.querySelector<HTMLElement>(`[data-answer=${wanted}]`)?.click()
    }
    return document.querySelector('#mots')?.textContent ?? ''
  }, marks)
  expect(marks.filter((mark) => !said.includes(mark))).toEqual([])
  return marks
}

async function session(
  lang: Language,
  tool: 'signs' | 'grid',
  end: (page: Page, context: BrowserContext, isWhole: boolean) => Promise<void>,
): Promise<void> {
  const { context, isWhole } = await launchOnProfile(profile, { javaScriptEnabled: true, keepsPages: true })
  try {
    const page = context.pages()[0] ?? (await context.newPage())
    await standInForPrint(page)
    await page.goto(`${app.baseUrl}${toolPaths[lang].overview}`)
    await page.goto(`${app.baseUrl}${toolPaths[lang][tool]}`)
    await limitsRead(page).waitFor()
    await page.waitForLoadState('networkidle')
    await readLimits(page)
    const asked: string[] = []
    context.on('request', (request) => {
      asked.push(request.url())
      sent.push(request.url(), JSON.stringify(request.headers()), request.postData() ?? '')
    })
    await plant(page)
    plantedIn.add(`${tool} ${lang}`)
    await page.getByRole('button', { name: /sans titre|without a title/ }).click()
    await closePrint(page)
    expect(await answersHeld(page)).toBe(answersAtOnce)
    expect(
      await page.evaluate(async () => ({
        stored: localStorage.length + sessionStorage.length + document.cookie.length,
        databases: (await indexedDB.databases()).length,
        caches: (await caches.keys()).length,
        state: history.state as unknown,
        address: location.search + location.hash,
      })),
    ).toEqual({ stored: 0, databases: 0, caches: 0, state: null, address: '' })
    expect(asked).toEqual([])
    await end(page, context, isWhole)
  } finally {
    await context.close().catch(() => undefined)
  }
}

/** Whether the browser wrote, for the next one to open it again, that a tab stands there. */
function hasNoted(path: string): boolean {
  const folder = join(profile, 'Default', 'Sessions')
  return readdirSync(folder).some((name) => readFileSync(join(folder, name)).includes(path))
}

describe('two hundred answers, forty at a time', { shuffle: false }, () => {
  // On one profile: what an earlier browser would have left is searched again after each later one.
  afterEach(() => {
    expect(planted.filter((one) => sent.some((text) => text.includes(one)))).toEqual([])
    expect(foundOnDisk(profile, planted)).toEqual([])
  })

  it('are gone when the page is closed, and another tab never has them', { timeout }, async () => {
    await session('fr', 'grid', async (page, context) => {
      const other = await context.newPage()
      await other.goto(page.url())
      await limitsRead(other).waitFor()
      expect(await answersHeld(other)).toBe(0)
      await page.close()
    })
  })

  it('are gone on the way back, and from a page that a browser keeps whole', { timeout }, async () => {
    await session('fr', 'signs', async (page, _context, isWhole) => {
      await page.evaluate(() => void Object.assign(window, { sameAsBefore: true }))
      await page.goto(`${app.baseUrl}/fr`)
      // A page that was kept whole is not loaded again.
      await page.goBack({ waitUntil: 'commit' })
      await limitsRead(page).waitFor()
      if (isWhole) expect(await page.evaluate(() => 'sameAsBefore' in window)).toBe(true)
      expect(await answersHeld(page)).toBe(0)
      expect(await page.locator('#mots li').count()).toBe(0)

      // The browsers that keep no page tell it the same: what the others tell it is told here.
      for (const moment of ['pagehide', 'pageshow']) {
        await page.evaluate((name) => dispatchEvent(new PageTransitionEvent(name, { persisted: true })), moment)
        expect(await answersHeld(page)).toBe(0)
        expect(await page.locator('#mots li').count()).toBe(0)
        await readLimits(page)
        await page.getByRole('radio').first().click()
      }
    })
  })

  it('are gone once the page was hidden for ten minutes, and not before', { timeout }, async () => {
    await session('en', 'signs', async (page) => {
      const hide = (isHidden: boolean) =>
        page.evaluate((value) => {
          Object.defineProperty(document, 'hidden', { configurable: true, value })
          document.dispatchEvent(new Event('visibilitychange'))
        }, isHidden)
      await page.clock.install()
      await hide(true)
      await page.clock.fastForward('09:00')
      await hide(false)
      expect(await answersHeld(page)).toBe(answersAtOnce)
      await hide(true)
      await page.clock.fastForward('10:01')
      expect(await answersHeld(page)).toBe(0)
    })
  })

  it('are gone when the network goes and the page is forgotten', { timeout }, async () => {
    await session('fr', 'grid', async (page, context) => {
      await context.setOffline(true)
      await page.getByRole('radio', { checked: true }).first().click()
      expect(await answersHeld(page)).toBe(answersAtOnce - 1)
      await page.locator('[data-fill] [data-forget]').click()
      expect(await answersHeld(page)).toBe(0)
    })
  })

  // The last one on the profile: every later browser would open again what this one had.
  it('are gone after the browser was killed, and from the tab that it opens again', { timeout }, async () => {
    const path = toolPaths.en.grid
    await session('en', 'grid', async (_page, _context, isWhole) => {
      if (isWhole) await expect.poll(() => hasNoted(path), { timeout: 60_000 }).toBe(true)
      killBrowser(profile)
    })
    expect(foundOnDisk(profile, planted)).toEqual([])
    await offerLastSession(profile)
    const { context, isWhole } = await launchOnProfile(profile, { javaScriptEnabled: true })
    try {
      const opened = () => context.pages().find((page) => page.url().endsWith(path))
      if (isWhole) await expect.poll(opened, { timeout: 60_000 }).toBeDefined()
      const page = opened() ?? (await context.newPage())
      if (!isWhole) await page.goto(`${app.baseUrl}${path}`)
      await limitsRead(page).waitFor()
      expect(await answersHeld(page)).toBe(0)
      expect(await page.locator('#mots li').count()).toBe(0)
    } finally {
      await context.close()
    }
  })

  it('were two hundred, of both tools in both languages', () => {
    expect(new Set(planted).size).toBe(200)
    expect([...plantedIn].toSorted()).toEqual(['grid en', 'grid fr', 'signs en', 'signs fr'])
  })

  it('would be found: a string stored on purpose is', { timeout }, async () => {
    const control = `plant${randomBytes(9).toString('hex')}`
    const { context } = await launchOnProfile(profile, { javaScriptEnabled: true })
    const page = await context.newPage()
    await page.goto(`${app.baseUrl}/fr`)
    await page.evaluate((one) => localStorage.setItem('control', one), control)
    await context.close()

    expect(foundOnDisk(profile, [control])).toEqual([control])
  })
})
