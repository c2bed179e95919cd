import { afterAll, describe, expect, it } from 'vitest'
import { addresses } from '../src/features/glossary/index.ts'
import { href } from '../src/kernel/http/index.ts'
import { app, browser, openTelephones } from './telephone.ts'
import { phone } from './page-checks.ts'
import { Traveller, type Logbook } from './traveller.ts'

openTelephones()

const book: Logbook = { pages: 0, problems: [] }
afterAll(() => expect(book.problems).toEqual([]))

describe.each([
  { lang: 'fr', script: false },
  { lang: 'en', script: true },
] as const)('a shared language ($lang, script on: $script)', ({ lang, script }) => {
  const own = (fr: string, en: string): string => (lang === 'fr' ? fr : en)

  async function traveller(as: string | null): Promise<Traveller> {
    const context = await browser.newContext({ viewport: phone })
    if (as !== null) await context.request.post(`${app.baseUrl}/demo/sign-in`, { form: { as } })
    return Traveller.start(context, { baseUrl: app.baseUrl, book, script })
  }

  it('is read by anyone: from the foot of a page to a term, its other language and its neighbours', async () => {
    const visitor = await traveller(null)
    await visitor.open(`/${lang}`)
    await visitor.page.locator(`footer a[href="${href(lang, addresses.terms)}"]`).click()
    await visitor.page.waitForURL(`**${href(lang, addresses.terms)}`)
    await visitor.page.fill('main [name=q]', own('devoilement', 'disclosure'))
    await visitor.page.locator('main form button').first().click()
    await visitor.follow(href(lang, addresses.term, { slug: own('devoilement', 'disclosure') }))
    const said = await visitor.page.locator('main').innerText()

    expect(said).toContain('dévoilement')
    expect(said).toContain('disclosure')
    expect(await visitor.page.inputValue('main [name=address]')).toBe(visitor.page.url())
    await visitor.follow(href(lang, addresses.term, { slug: own('signalement', 'report-to-youth-protection') }))
    expect(await visitor.page.context().cookies()).toEqual([])
    await visitor.page.context().close()
  })

  it('is agreed on: proposed, objected to with a reason, lifted, adopted, and read on the term', async () => {
    const worker = await traveller('worker-courtepointe')
    const term = own('facteur de protection', 'harm reduction')
    const text = own('Un lien qui tient, même la nuit.', 'Help that asks for nothing first.')
    await worker.open(href(lang, addresses.terms))
    await worker.follow(href(lang, addresses.shared))
    await worker.follow(href(lang, addresses.propose))
    await worker.page.fill('main [name=term]', term)
    await worker.page.fill('main [name=definition]', text)
    await worker.page.locator('main form button.govuk-button').first().click()
    await worker.page.waitForURL(/\/definitions\/[0-9a-f-]{36}$/)
    const at = worker.path

    const leads = ['courtepointe', 'passe-fil', 'trame', 'vallon', 'deux-eaux', 'cisss', 'protection', 'victimes']
    for (const slug of leads) {
      const lead = await traveller(`lead-${slug}`)
      await lead.open(at)
      if (slug === 'cisss') {
        await lead.page.locator('main details summary').first().click()
        await lead.page.fill('main [name=reason]', own('Un mot manque.', 'A word is missing.'))
        await lead.page.locator('main button[value=object]').click()
        await lead.page.locator('main button[value=lift]').click()
      }
      await lead.page.locator('main button[value=agree]').click()
      await lead.page.locator('.govuk-notification-banner').waitFor()
      await lead.page.context().close()
    }

    const coordinator = await traveller('coordinator')
    await coordinator.open(at)
    await coordinator.page.locator(`main form[action$="${own('/adoption', '/adoption')}"] button`).click()
    await coordinator.page.locator('.govuk-notification-banner').waitFor()
    await worker.open(at)
    expect(await worker.page.locator('main').innerText()).toContain(own('Un mot manque.', 'A word is missing.'))
    await worker.follow(href(lang, addresses.term, { slug: own('facteur-de-protection', 'harm-reduction') }))
    expect(await worker.page.locator('main').innerText()).toContain(text)

    const stranger = await traveller(null)
    await stranger.open(worker.path)
    expect(await stranger.page.locator('main').innerText()).not.toContain(text)
  })
})
