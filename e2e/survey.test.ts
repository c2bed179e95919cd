import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from './browser.ts'
import { phone } from './page-checks.ts'
import { startApp, type RunningApp } from './server.ts'
import { countingWays } from './telephone.ts'
import { inWords, Traveller, type Logbook } from './traveller.ts'

/** Opens dozens of pages, on machines that may be busy. */
const timeout = 180_000

let app: RunningApp
let browser: Browser
beforeAll(async () => {
  app = await startApp({ demo: true })
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await app.stop()
})

describe.each(countingWays)('a class answers ($lang, script on: $script)', ({ lang, script }) => {
  const book: Logbook = { pages: 0, problems: [] }
  const said = (fr: string, en: string) => inWords(lang, fr, en)

  async function travels(as: string | null): Promise<Traveller> {
    const context = await browser.newContext({ viewport: phone })
    if (as !== null) await context.request.post(`${app.baseUrl}/demo/sign-in`, { form: { as }, maxRedirects: 0 })
    return Traveller.start(context, { baseUrl: app.baseUrl, book, script })
  }

  it('by one link, thirty of them, and its results show once it is closed', { timeout }, async () => {
    const lead = await travels('lead-courtepointe')
    await lead.open(said('/sondages', '/surveys'))
    await lead.follow(/\/(preparer|prepare)$/)
    await lead.write({ form: 'youth-service', title: 'Groupe du jeudi', expected: '30' })
    await lead.send()
    expect(await lead.text()).toContain(lang === 'fr' ? 'Brouillon' : 'Draft')
    await lead.send(lang === 'fr' ? /ouvrir/ : /open/)
    const own = lead.path.replace(/\?.*/, '')
    const link = new URL(await lead.page.locator('#address').inputValue()).pathname
    await lead.follow(lang === 'fr' ? /feuille$/ : /sheet$/)
    expect(await lead.page.locator('main svg[role=img]').count()).toBe(1)

    const pupil = await travels(null)
    await pupil.open(link)
    expect(await pupil.page.locator('input[type=hidden]').count()).toBe(0)
    await pupil.write({ 'q-service': 'yes', 'q-age': '14-17' })
    await pupil.send()
    await pupil.follow(link)
    await pupil.write({ 'q-service': 'no', 'q-gender': 'boys' })
    await pupil.send()
    expect(await pupil.page.context().cookies()).toEqual([])
    expect(await pupil.page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
    for (let count = 0; count < 28; count += 1)
      await pupil.page.request.post(`${app.baseUrl}${link}`, {
        form: { 'q-service': count < 18 ? 'yes' : 'unsure', 'q-age': '14-17' },
        maxRedirects: 0,
      })

    await lead.open(own)
    expect(await lead.text()).toContain(lang === 'fr' ? '30 réponses jusqu’ici' : '30 answers so far')
    await lead.follow(lang === 'fr' ? /\/fermer$/ : /\/close$/)
    await lead.press('form button')
    expect(await lead.text()).toContain(lang === 'fr' ? 'compté dans vos indicateurs' : 'counted in your indicators')
    await lead.follow(lang === 'fr' ? /\/resultats$/ : /\/results$/)
    const results = await lead.text()
    expect(results).toContain('19')
    expect(results).toContain(lang === 'fr' ? 'retenu' : 'withheld')
    expect((await lead.take(/\.csv$/)).toString()).toContain('19')

    await pupil.open(link)
    expect(await pupil.text()).toContain(lang === 'fr' ? 'C’est terminé' : 'This has ended')
  })

  it('and nothing was wrong with any page on the way', () => {
    console.log(`journey of surveys, ${lang}: ${book.pages} pages`)
    expect(book.problems).toEqual([])
  })
})
