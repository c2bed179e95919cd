import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from './browser.ts'
import { phone } from './page-checks.ts'
import { startApp, type RunningApp } from './server.ts'
import { inWords, Traveller, type Logbook } from './traveller.ts'

/** Opens dozens of pages, on machines that may be busy. */
const timeout = 120_000

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

describe.each([
  { lang: 'fr', script: false },
  { lang: 'en', script: true },
] as const)('an initiative, from example to help ($lang, script on: $script)', ({ lang, script }) => {
  const book: Logbook = { pages: 0, problems: [] }
  const said = (fr: string, en: string) => inWords(lang, fr, en)

  async function travels(as: string | null): Promise<Traveller> {
    const context = await browser.newContext({ viewport: phone })
    if (as !== null) await context.request.post(`${app.baseUrl}/demo/sign-in`, { form: { as }, maxRedirects: 0 })
    return Traveller.start(context, { baseUrl: app.baseUrl, book, script })
  }

  it('is read by anyone, region by region, without a trace', { timeout }, async () => {
    const visitor = await travels(null)
    await visitor.open(`/${lang}/initiatives`)
    expect(await visitor.page.locator('.by-region li').count()).toBe(18)

    await visitor.follow(/region=10/)
    expect(await visitor.text()).toContain(lang === 'fr' ? 'pas encore connu' : 'not known yet')
    await visitor.open(`/${lang}/initiatives?region=16`)
    await visitor.follow(/projet-mobilis$/)
    expect(await visitor.page.locator('section.sources li').count()).toBe(2)

    await visitor.open(`/${lang}/initiatives?q=${lang === 'fr' ? 'cles' : 'key'}`)
    await visitor.follow(/0a1f6d52-7c1e-4b8a-9d43-1b6a5f0e2c01$/)
    expect(await visitor.text()).toContain(lang === 'fr' ? 'Deux clés à l’école' : 'Two keys at school')
    expect(await visitor.page.context().cookies()).toEqual([])
  })

  it('is told, published, adopted from another, and withdrawn by its lead', { timeout }, async () => {
    const lead = await travels('lead-courtepointe')
    const name = lang === 'fr' ? 'La table du mardi' : 'The Tuesday table'
    await lead.open(said('/initiatives/ajouter?from=projet-mobilis', '/initiatives/add?from=projet-mobilis'))
    await lead.write({
      nameFr: `${name} (fr)`,
      nameEn: `${name} (en)`,
      aimFr: 'Initiative inventée. On se parle chaque mardi.',
      aimEn: 'Invented initiative. We talk every Tuesday.',
      sectors: ['community', 'police'],
      regions: ['09'],
    })
    await lead.send()
    expect(await lead.text()).toContain(lang === 'fr' ? 'Brouillon' : 'Draft')

    await lead.press('button[name=to][value=published]')
    await lead.follow(/\/initiatives\/[0-9a-f-]{36}$/)
    expect(await lead.text()).toContain('Projet Mobilis')
    const path = lead.path

    await lead.follow(lang === 'fr' ? /\/mes-initiatives\// : /\/my-initiatives\//)
    await lead.follow(lang === 'fr' ? /\/retirer$/ : /\/withdraw$/)
    await lead.press('form button')
    expect((await lead.page.request.get(`${app.baseUrl}${path}`)).status()).toBe(404)
    await lead.press('button[name=to][value=published]')
    expect((await lead.page.request.get(`${app.baseUrl}${path}`)).status()).toBe(200)
  })

  it('brings a request, which is answered and closed', { timeout }, async () => {
    const asker = await travels(lang === 'fr' ? 'worker-trame' : 'lead-metier')
    await asker.open(`/${lang}/initiatives/0a1f6d52-7c1e-4b8a-9d43-1b6a5f0e2c03`)
    await asker.follow(lang === 'fr' ? /\/demander-aide$/ : /\/ask-for-help$/)
    await asker.write({ message: lang === 'fr' ? 'Par où commencer ?' : 'Where do we begin?' })
    await asker.send()
    const path = asker.path.replace(/\?.*/, '')

    const host = await travels('lead-courtepointe')
    await host.open(said('/aujourdhui', '/today'))
    await host.follow(path)
    await host.press('button[value=answer]')
    expect(await host.text()).toContain(lang === 'fr' ? 'Répondue' : 'Answered')
    await asker.open(path)
    await asker.press('button[value=close]')
    expect(await asker.text()).toContain(lang === 'fr' ? 'Fermée' : 'Closed')
  })

  it('and nothing was wrong with any page on the way', () => {
    console.log(`journey of initiatives, ${lang}: ${book.pages} pages`)
    expect(book.problems).toEqual([])
  })
})
