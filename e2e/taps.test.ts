import { describe, expect, it } from 'vitest'
import { demoId } from '../src/features/network/index.ts'
import { aPageElsewhere } from './elsewhere.ts'
import { Hand, telephone } from './hand.ts'
import { meets, notWalked } from './tap-targets.ts'
import { app, browser, countingWays, handOf, openTelephones } from './telephone.ts'
import { inWords } from './traveller.ts'

const screens = /^(?:[PRY]|W6)/
openTelephones(screens)

describe.each(countingWays)('a hand on a telephone ($lang, script on: $script)', ({ lang, script }) => {
  const at = (fr: string, en: string): string => inWords(lang, fr, en)
  const visit = async (fr: string, en: string): Promise<Hand> => {
    const hand = await handOf(null, script)
    await hand.start(app.baseUrl + at(fr, en))
    return hand
  }
  const home = () => visit('', '')
  const search = async (hand: Hand): Promise<void> => {
    await hand.type('q', lang === 'fr' ? 'parler' : 'talk')
    await hand.type(lang === 'fr' ? 'lieu' : 'place', 'mauricie')
    await hand.go(hand.page.locator('form[role=search] button'))
    expect(await hand.page.locator('.best > li').count()).toBe(3)
  }

  it('sees the emergency number and three doors without moving', async () => {
    const hand = await home()
    const seen = [hand.page.locator('.sos a').first(), ...(await hand.page.locator('.hero .doors a').all())]

    for (const one of seen) {
      const box = await one.boundingBox()
      expect((box?.y ?? 0) + (box?.height ?? 999)).toBeLessThanOrEqual(telephone.height)
    }
    expect(seen.length).toBe(4)
    meets('P1 the emergency number and three doors, from home', hand)
  })

  it('finds three services, calls or texts one, and prints its sheet', async () => {
    const hand = await home()
    await search(hand)
    meets('P2 three services near me, from home', hand)

    await hand.start(app.baseUrl + at('/repertoire', '/directory'))
    await search(hand)
    meets('P2 three services near me, from the search', hand)

    const results = hand.page.url()
    for (const kind of ['tel:', 'sms:']) {
      await hand.start(results)
      await hand.dial(hand.page.locator(`.best a[href^="${kind}"]`).first())
      meets('P3 a call or a text, from the results', hand)
    }
    await hand.go(hand.page.locator('.best h3 a').first())
    await hand.start(hand.page.url())
    await hand.print(script)
    meets('P3 the sheet on paper, from the sheet', hand)
  })

  it('hands three services over, without title nor subject', async () => {
    const hand = await visit('/repertoire', '/directory')
    await search(hand)
    await hand.go(hand.page.locator(`main a[href^="${at('/liste?s=', '/list?s=')}"]`).first())
    expect(await hand.page.locator('main ol > li h2').count()).toBe(3)
    await hand.go(hand.page.locator('main a[href*="discre"]').first())
    await hand.print(script)

    meets('P4 three services handed over without title, from the search', hand)
  })

  it('reads a term in both languages, and has its address', async () => {
    const hand = await visit('/glossaire', '/glossary')
    await hand.go(hand.link(at('/glossaire/consentement-sexuel', '/glossary/sexual-consent')))
    const said = await hand.page.locator('main').innerText()

    for (const words of ['Accord libre', 'Free, voluntary']) expect(said).toContain(words)
    expect(await hand.page.inputValue('main [name=address]')).toBe(hand.page.url())
    meets('P5 a term in both languages, and its address, from the glossary', hand)
  })

  it('finds where a region is on one action of the plan', async () => {
    const hand = await home()
    const region = hand.page.getByRole('row', { name: 'Mauricie' })
    const find = async () => {
      await hand.go(hand.link(at('/actions/22', '/actions/22')))
      await hand.go(hand.page.locator('main a[href*="action=22"]'))
      expect(await region.first().innerText()).toContain('%')
    }
    await hand.go(hand.page.locator('main').locator(hand.link(at('/plan', '/plan'))))
    await find()
    meets('P6 where my region is on action 22, from home', hand)

    await hand.start(app.baseUrl + at('/plan', '/plan'))
    await find()
    meets('P6 where my region is on action 22, from the plan', hand)
  })

  it('finds what a parent can do tonight, and prints it', async () => {
    const hand = await home()
    await hand.go(hand.page.locator('main').locator(hand.link(at('/parents', '/parents'))))
    expect(await hand.page.locator('main ol > li > h2, main ol > li h2').count()).toBe(5)
    meets('R1 what to do tonight, from home', hand)

    await hand.print(script)
    meets('R1 the same on paper, from home', hand)
  })

  it('prints how to talk about it', async () => {
    const hand = await visit('/parents', '/parents')
    await hand.go(hand.page.locator('main').locator(hand.link(at('/parents/en-parler', '/parents/talking'))))
    await hand.print(script)
    meets('R2 how to talk about it on paper, from what to do tonight', hand)
  })

  it('recognizes a situation, goes on to a human being, to what happens next, or away', async () => {
    const hand = await visit('/toi', '/you')
    const { page } = hand
    await page.locator('main button[value=situations]').click()
    const folds = page.locator('main .folds > details')
    await folds.last().waitFor()
    for (const fold of await folds.all()) {
      await hand.start(page.url())
      await page.locator('main button[value=situations]').click()
      await folds.last().waitFor()
      expect(await folds.locator('a:visible').count()).toBe(0)
      await hand.tap(fold.locator('summary'))
      await hand.dial(fold.locator('a[href^="tel:+"], a[href^="sms:"]'))
      meets('Y2 a situation recognized and a human being, from the six', hand)
      expect(await page.locator('main :is(input:not([type=hidden]), select, textarea)').count()).toBe(0)
    }
    expect(await folds.count()).toBe(6)

    await hand.start(page.url())
    await page.locator('main button[value=situations]').click()
    await folds.last().waitFor()
    await hand.tap(page.locator('main button[value=telling]'))
    await page.locator('main ol.steps').waitFor()
    expect(page.url()).toBe(app.baseUrl + at('/toi', '/you'))
    meets('Y2 what happens if I tell, from the six', hand)
  })

  it('reaches a human being, and is gone', async () => {
    const you = at('/toi', '/you')
    for (const kind of ['tel:+', 'sms:']) {
      const hand = await home()
      await hand.tap(hand.page.locator(`main a[href="${you}"]`).first())
      await hand.page.waitForURL(`**${you}`)
      await hand.dial(hand.page.locator(`main a[href^="${kind}"]`).first())
      meets('Y1 a human being, from home', hand)
    }
    const context = await browser.newContext({ viewport: telephone, javaScriptEnabled: script })
    const hand = new Hand(await aPageElsewhere(context))
    await hand.start(app.baseUrl + you)

    await hand.tap(hand.page.locator('[data-leave]'))
    await hand.page.waitForURL(/^https:\/\/(meteo|weather)\.gc\.ca\/$/)
    meets('Y7 gone, from a page of young people', hand)
  })

  it('finds the specialist and their backup from anywhere', async () => {
    const hand = await handOf('worker-passe-fil', script)
    const plan = `/organisations/${demoId('organization', 'passe-fil')}/plan`
    const places = [['', ''], ['/aujourdhui', '/today'], ['/aider', '/helping'], ['/repertoire?q=parler', '/directory?q=talk'], [plan, plan.replace('isa', 'iza')], ['/compte', '/account']] as const // prettier-ignore
    for (const [fr, en] of places) {
      await hand.start(app.baseUrl + at(fr, en))
      await hand.goByMenu(at('/qui-appeler', '/who-to-call'))

      // Who answers now comes first, and that depends on the hour.
      const rows = await hand.page.locator('main .govuk-summary-list__row').all()
      const two = rows.slice(0, 2)
      for (const row of two) expect(await row.locator('a[href^="tel:"]').count()).toBe(1)
      const said = (await Promise.all(two.map((row) => row.locator('dt').innerText()))).toSorted()
      expect(said).toEqual(
        lang === 'fr' ? ['Relève de spécialiste', 'Spécialiste'] : ['Backup specialist', 'Specialist'],
      )
      meets('W6 the specialist and their backup, from anywhere', hand)
    }
  })
})

describe('the table of targets', () => {
  it('was walked whole', () => expect(notWalked(screens)).toEqual([]))
})
