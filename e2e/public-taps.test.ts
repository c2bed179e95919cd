import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { launchBrowser } from './browser.ts'
import { startApp, type RunningApp } from './server.ts'

// The targets of the screens anyone opens, each replayed: taps and fields counted from the first screen of the person.

const timeout = 180_000

let app: RunningApp
let browser: Browser
let context: BrowserContext
beforeAll(async () => {
  app = await startApp({ demo: true })
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await app.stop()
})
afterEach(() => context.close())

/** Someone whose taps and fields are counted. */
class Hand {
  readonly page: Page
  taps = 0
  fields = 0
  printed = 0
  constructor(page: Page) {
    this.page = page
  }
  async tap(control: Locator): Promise<void> {
    this.taps += 1
    await control.click()
  }
  async type(field: Locator, text: string): Promise<void> {
    this.fields += 1
    await field.fill(text)
  }
  link = (name: string | RegExp): Locator => this.page.locator('main').getByRole('link', { name }).first()
  button = (name: string | RegExp): Locator => this.page.getByRole('button', { name }).first()
}

async function aHand(script: boolean, path: string): Promise<Hand> {
  context = await browser.newContext({ viewport: { width: 360, height: 640 }, javaScriptEnabled: script })
  const page = await context.newPage()
  const hand = new Hand(page)
  await page.exposeFunction('countPrint', () => (hand.printed += 1))
  await page.addInitScript('window.print = () => window.countPrint()')
  await page.goto(`${app.baseUrl}${path}`)
  return hand
}

const say = {
  fr: {
    doors: ['J’ai besoin d’aide', 'J’aide un jeune', 'Mon organisation'],
    directory: '/fr/repertoire', need: 'Besoin, service ou organisme', place: 'Ville ou région', search: 'Chercher',
    discreet: 'Version discrète', print: 'Imprimer', you: '/fr/toi', plan: '/fr/plan',
    parents: /Vous êtes parent/, leave: 'Quitter vite', out: '/fr/sortie',
  },
  en: {
    doors: ['I need help', 'I am helping a young person', 'My organization'],
    directory: '/en/directory', need: 'Need, service or organization', place: 'Town or region', search: 'Search',
    discreet: 'Discreet version', print: 'Print', you: '/en/you', plan: '/en/plan',
    parents: /Are you a parent/, leave: 'Leave fast', out: '/en/leave',
  },
} as const // prettier-ignore

describe.each(['fr', 'en'] as const)('taps of anyone, %s', (lang) => {
  const t = say[lang]
  describe.each([true, false])('with scripts: %s', (script) => {
    it('P1 and R1: the emergency and three doors without a tap; what to do tonight in one', { timeout }, async () => {
      const hand = await aHand(script, `/${lang}`)
      for (const door of t.doors) {
        const box = await hand.link(door).boundingBox()
        expect((box?.y ?? 999) + (box?.height ?? 0)).toBeLessThanOrEqual(640)
      }
      expect(await hand.page.locator('main a[href="tel:911"]').first().isVisible()).toBe(true)

      await hand.tap(hand.link(t.parents))

      expect(await hand.page.locator('main .steps > li').count()).toBe(5)
      expect(hand.taps).toBe(1)
    })

    it('P2, P3, P4: three services, a sheet to call and print, a discreet list', { timeout }, async () => {
      const hand = await aHand(script, t.directory)
      await hand.type(hand.page.getByLabel(t.need), lang === 'fr' ? 'dormir ce soir' : 'sleep tonight')
      await hand.type(hand.page.getByLabel(t.place), 'Montréal')
      await hand.tap(hand.button(t.search))
      await hand.page.locator('.best > li').nth(2).waitFor()
      expect([hand.taps, hand.fields]).toEqual([1, 2])

      await hand.tap(hand.page.locator('.best > li h3 a, .best > li h2 a, .best > li a[href*="/services/S"]').first())
      await hand.page.waitForURL(/\/services\/S\d{6}/)
      expect(await hand.page.locator('main a[href^="tel:"]').count()).toBeGreaterThan(0)
      const before = hand.taps
      if (script) await hand.tap(hand.button(t.print))
      expect(hand.printed).toBe(script ? 1 : 0)
      expect(hand.taps - before).toBeLessThanOrEqual(1)

      await hand.page.goBack()
      hand.taps = 1
      await hand.tap(hand.page.locator('.best__end a').first())
      await hand.page.waitForURL(/\?s=S\d{6}/)
      await hand.tap(hand.link(t.discreet))
      await hand.page.waitForURL(/discre/)
      if (script) await hand.tap(hand.button(t.print))
      expect(hand.taps).toBe(script ? 4 : 3)
      expect(await hand.page.title()).toBe(lang === 'fr' ? 'Accueil' : 'Home')
    })

    it('P6: where a region is on action 22', { timeout }, async () => {
      const hand = await aHand(script, t.plan)
      await hand.tap(hand.page.locator('main a[href*="/plan/avancement"], main a[href*="/plan/progress"]').first())
      await hand.tap(hand.page.locator('main td a, main th a').first())
      await hand.page.locator('main').getByText('22', { exact: false }).first().waitFor()

      expect(hand.taps).toBeLessThanOrEqual(3)
    })

    it('Y1 and Y7: a human being in two taps from home; out in one', { timeout }, async () => {
      const hand = await aHand(script, `/${lang}`)
      await hand.tap(hand.link(t.doors[0]))
      await hand.page.waitForURL(`**${t.you}`)
      const line = hand.page.locator('main a[href^="tel:"], main a[href^="sms:"]').first()
      expect((await line.boundingBox())?.y).toBeLessThan(640)
      expect(hand.taps + 1).toBe(2)

      const out = hand.page.waitForRequest((request) => new URL(request.url()).pathname === t.out)
      const taps = hand.taps
      await hand.page.getByRole('link', { name: t.leave }).click({ noWaitAfter: true })
      await out
      expect(hand.taps - taps).toBe(0)
    })

    it('R2: the guide of parents on paper in two', { timeout }, async () => {
      const hand = await aHand(script, `/${lang}`)
      await hand.tap(hand.link(t.parents))
      if (script) await hand.tap(hand.button(t.print))

      expect([hand.taps, hand.printed]).toEqual(script ? [2, 1] : [1, 0])
    })
  })
})
