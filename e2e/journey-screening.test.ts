import { describe, expect, it } from 'vitest'
import { demoId } from '../src/features/network/index.ts'
import { wordsOf } from '../src/features/welcome/test-reading.ts'
import type { Hand } from './hand.ts'
import { findProblems } from './page-checks.ts'
import { meets, notWalked } from './tap-targets.ts'
import { app, countingWays, handOf, openTelephones } from './telephone.ts'
import { inWords } from './traveller.ts'

const screens = /^W2/
openTelephones(screens)

/** Words that someone reads in a second: 200 a minute, slower than most. */
const wordsPerSecond = 200 / 60
const home = (lang: 'fr' | 'en') => `${app.baseUrl}/${lang}`
const at = (lang: 'fr' | 'en', fr: string, en: string) => inWords(lang, fr, en)

/** Every word that can be seen on the page, its frame aside. */
const read = async (hand: Hand): Promise<number> => wordsOf(await hand.page.locator('main').innerText()).length

describe.each(countingWays)('a doubt, on a telephone ($lang, script on: $script)', ({ lang, script }) => {
  const start = at(lang, '/depistage', '/screening')
  const next = (hand: Hand) => hand.page.locator('main a.govuk-button').last()

  it('leads a worker to whom to call within six minutes of reading, and asks nothing', async () => {
    const hand = await handOf('worker-courtepointe', script)
    const asked: string[] = []
    hand.page.on('request', (request) => asked.push(request.url()))
    await hand.start(home(lang))
    await hand.go(hand.link(start))
    let words = await read(hand)
    await hand.go(hand.page.locator('main a.govuk-button').first())
    words += await read(hand)
    while ((await hand.page.locator('main a[href^="tel:+1819555"]').count()) === 0) {
      await hand.go(next(hand))
      words += await read(hand)
      expect(await hand.page.locator('main :is(input, select, textarea)').count()).toBe(0)
      expect(hand.effort.pages).toBeLessThan(8)
    }
    expect(await hand.page.locator('main').innerText()).toContain('Salimata Diallo')
    expect(new URL(hand.page.url()).search).toBe('')
    meets('W2 from a doubt to whom to call, from home', hand)
    const seconds = words / wordsPerSecond + hand.effort.seconds
    console.log(`W2 ${lang} script ${script}: ${words} words, ${Math.round(seconds)} s to whom to call`)
    expect(seconds).toBeLessThanOrEqual(360)
    expect(asked.filter((url) => !url.startsWith(app.baseUrl))).toEqual([])
  })

  it('is followed whole by a visitor, to the line of a region, with nothing in an address', async () => {
    const hand = await handOf(null, script)
    const addresses: string[] = []
    hand.page.on('framenavigated', (frame) => addresses.push(new URL(frame.url()).search))
    await hand.start(home(lang))
    await hand.go(hand.link(start))
    let words = await read(hand)
    await hand.go(hand.page.locator('main a.govuk-button').first())
    for (let step = 1; step <= 8; step++) {
      if (step === 5) {
        await hand.tap(hand.page.locator('#under > summary'))
        await hand.tap(hand.page.locator('#under details > summary', { hasText: 'Outaouais' }))
        expect(await hand.page.locator('#under a[href="tel:+18197766060"]').isVisible()).toBe(true)
        expect(await hand.page.locator('#adult ul').isVisible()).toBe(false)
      }
      words += await read(hand)
      expect(await hand.page.locator('main :is(input, select, textarea)').count()).toBe(0)
      // Without script the checker does not run either; the page is the same.
      if (script) expect(await findProblems(hand.page)).toEqual([])
      if (step < 8) await hand.go(next(hand))
    }
    meets('W2 the whole protocol with the line of a region, from home', hand)
    const seconds = words / wordsPerSecond + hand.effort.seconds
    console.log(`W2 ${lang} script ${script}: ${words} words, ${Math.round(seconds)} s for all eight steps`)
    expect(seconds).toBeLessThanOrEqual(600)
    expect(new Set(addresses)).toEqual(new Set(['']))
  })

  it('is published and followed by who keeps it', async () => {
    const id = demoId('organization', 'deux-eaux')
    await app.admin.query('DELETE FROM screening_reading WHERE organization_id = $1', [id])
    await app.admin.query('DELETE FROM screening_version WHERE organization_id = $1', [id])
    const desk = at(lang, `/depistage/organisations/${id}`, `/screening/organizations/${id}`)
    const hand = await handOf('lead-deux-eaux', script)
    await hand.start(app.baseUrl + at(lang, '/aujourdhui', '/today'))
    await hand.go(hand.page.locator('main').locator(hand.link(desk)))
    await hand.go(hand.link(`${desk}/${lang === 'fr' ? 'publier' : 'publish'}`))
    await hand.send()
    meets('W2 our screening protocol published, from Today', hand)
    await hand.start(app.baseUrl + at(lang, '/aujourdhui', '/today'))
    await hand.go(hand.page.locator('main').locator(hand.link(desk)))
    await hand.tap(hand.page.locator('main details > summary').first())
    expect(await hand.page.locator('main details li').count()).toBeGreaterThan(2)
    meets('W2 who has read our screening protocol, from Today', hand)
  })
})

describe.each(['fr', 'en'] as const)('on paper, in %s', (lang) => {
  it.each([
    ['the sheet of the base', at(lang, '/depistage/feuille', '/screening/sheet')],
    ['the card of the base', at(lang, '/depistage/carte?region=07', '/screening/card?region=07')],
    ['the sheet of an organization', 'own-sheet'],
    ['the card of an organization', 'own-card'],
  ])('%s is one Letter page', async (_what, path) => {
    const id = demoId('organization', 'courtepointe')
    const own = at(lang, `/depistage/organisations/${id}/`, `/screening/organizations/${id}/`)
    const address =
      path === 'own-sheet'
        ? own + (lang === 'fr' ? 'feuille' : 'sheet')
        : path === 'own-card'
          ? own + (lang === 'fr' ? 'carte' : 'card')
          : path
    const hand = await handOf('worker-courtepointe', true)
    const { page } = hand
    expect((await page.goto(app.baseUrl + address))?.status()).toBe(200)
    const pdf = await page.pdf({ preferCSSPageSize: true })
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
    await page.emulateMedia({ media: 'print' })
    const said = await page.locator('main').innerText()
    expect(said).toContain('911')
    if (path.startsWith('own')) expect(said).toContain('Salimata Diallo')
    for (const side of await page.locator('.wallet > div').all())
      expect(await side.evaluate((one) => one.scrollHeight <= one.clientHeight + 1)).toBe(true)
  })
})

describe('the table of targets', () => {
  it('was walked whole', () => expect(notWalked(screens)).toEqual([]))
})
