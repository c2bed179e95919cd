import type { Browser, Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { prepare } from '../src/app.ts'
import { feature as indicator, periodAsked } from '../src/features/indicator/index.ts'
import { addDays, dayOf, systemClock } from '../src/kernel/clock.ts'
import { sessionCookie } from '../src/kernel/session.ts'
import { aCoordinator, aMembership, aNetwork, anOrganization, aPerson, aSession } from '../tests/people.ts'
import { anAdoptedAction, anAdoption } from '../tests/plan.ts'
import { present } from '../tests/present.ts'
import { aQueueRole } from '../tests/queue.ts'
import { launchBrowser } from './browser.ts'
import { Hand, telephone, type Effort } from './hand.ts'
import { findProblems, pageWithoutScript } from './page-checks.ts'
import { readPdfOutline } from './pdf-outline.ts'
import { startApp, type RunningApp } from './server.ts'
import { inWords } from './traveller.ts'

/** Opens dozens of pages, on machines that may be busy. */
const timeout = 180_000
const withinSeconds = 600
const timeZone = 'America/Toronto'
const none: Effort = { taps: 0, fields: 0, pages: 0, seconds: 0 }

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

describe.each(['fr', 'en'] as const)('from the plan adopted to the report on paper (%s, script off)', (lang) => {
  const said = <T>(fr: T, en: T): T => (lang === 'fr' ? fr : en)
  const at = (fr: string, en: string): string => inWords(lang, fr, en)
  const names = {
    ours: said('Maison des Joncs-Bleus', 'Blue Rushes House'),
    partner: said('École du Pont-de-Liège', 'Cork Bridge School'),
  }
  const activities = said('Activités d’éducation à la sexualité', 'Sex education activities')
  const youth = said('Jeunes à l’éducation à la sexualité', 'Youth in sex education')
  const missing = said('Pas encore de données', 'No data yet')
  const problems: string[] = []
  const efforts: Effort[] = []
  let app: RunningApp
  let hands: { lead: Hand; partner: Hand; coordinator: Hand }

  const handOf = async (person: string): Promise<Hand> => {
    const context = await browser.newContext({ viewport: telephone })
    await context.addCookies([{ name: sessionCookie, value: await aSession(app.admin, person), url: app.baseUrl }])
    return new Hand(await pageWithoutScript(context))
  }

  beforeAll(async () => {
    app = await startApp()
    await prepare(app.adminUrl)
    const network = await aNetwork(app.admin, { nameFr: 'Table du Vieux-Tilleul', nameEn: 'Old Linden Table' })
    const place = (name: string) => anOrganization(app.admin, { network, nameFr: name, nameEn: name })
    const [ours, partner] = [await place(names.ours), await place(names.partner)]
    const person = () => aPerson(app.admin, { language: lang })
    const [lead, other] = [await person(), await person()]
    await aMembership(app.admin, { organization: ours, person: lead, role: 'lead' })
    await aMembership(app.admin, { organization: partner, person: other, role: 'lead' })
    // The partner chose the action before, for the same school year.
    const { period } = periodAsked(new URLSearchParams(), dayOf(systemClock.now(), timeZone))
    const adoption = await anAdoption(app.admin, {
      organization: partner,
      person: other,
      startsOn: period.start,
      endsOn: addDays(period.end, -1),
    })
    await anAdoptedAction(app.admin, { adoption, action: 'A8' })
    hands = {
      lead: await handOf(lead),
      partner: await handOf(other),
      coordinator: await handOf(await aCoordinator(app.admin, { network })),
    }
    for (const { page } of Object.values(hands)) page.setDefaultTimeout(8000)
    for (const hand of Object.values(hands)) await hand.start(app.baseUrl + at('/aujourdhui', '/today'))
  }, timeout)
  afterAll(() => app.stop())

  /** What the queue does every five minutes. */
  async function refresh(): Promise<void> {
    const queue = aQueueRole(app.jobUrl)
    const jobs = { clock: systemClock, timeZone, baseUrl: app.baseUrl, secretKey: Buffer.alloc(32) }
    const tasks = indicator.tasks?.(jobs, [])
    await present(tasks?.['indicator-refresh'])(queue.tools, {})
    await queue.close()
  }

  const check = async ({ page }: Hand): Promise<void> => void problems.push(...(await findProblems(page)))
  const text = ({ page }: Hand): Promise<string> => page.locator('main').innerText()
  /** The line of a measure that has a figure, in the year of an organization and in a report. */
  const lineOf = ({ page }: Hand, measure: string): Locator =>
    page.locator('main .measure', { has: page.getByText(measure, { exact: true }) })
  const figureOf = (hand: Hand, measure: string): Promise<string> =>
    lineOf(hand, measure).locator('.measure__value').innerText()
  /** A measure in the dashboard of a network. */
  const rowOf = ({ page }: Hand, measure: string): Locator =>
    page.locator('main tbody tr', { has: page.getByText(measure, { exact: true }) })

  const toToday = (hand: Hand): Promise<void> => hand.goByMenu(at('/aujourdhui', '/today'))
  async function openYear(hand: Hand): Promise<void> {
    await toToday(hand)
    await hand.go(hand.page.locator(`main a[href*="${at('/notre-annee?', '/our-year?')}"]`).first())
  }
  async function openForm(hand: Hand): Promise<void> {
    await toToday(hand)
    await hand.go(hand.page.locator('main').locator(hand.link(at('/travail/ajouter', '/our-work/add'))))
  }
  async function openDashboard(hand: Hand): Promise<void> {
    await toToday(hand)
    await hand.go(hand.page.locator(`main a[href*="${at('/tableau-de-bord?', '/dashboard?')}"]`).first())
  }
  const unfold = (hand: Hand): Promise<void> =>
    hand.tap(hand.page.locator('main summary', { hasText: said('Plus de détails', 'More details') }))

  it('the plan is adopted, and its figures are there, without a number yet', { timeout }, async () => {
    const { lead } = hands
    await lead.go(lead.link(said('/plan/adopter', '/plan/adopt')))
    await lead.send()
    for (const action of ['A3', 'A8', 'A10']) await lead.choose('actions', action)
    await lead.send()

    await openYear(lead)
    await check(lead)
    expect(await figureOf(lead, activities)).toBe(missing)
  })

  it('the table has no figure of it either', { timeout }, async () => {
    await refresh()
    await openDashboard(hands.coordinator)
    expect(await rowOf(hands.coordinator, activities).innerText()).toContain(missing)
  })

  it('three activities are logged, one of them joint', { timeout }, async () => {
    const { lead } = hands
    const logged = async (): Promise<void> => {
      await lead.send()
      expect(await text(lead)).not.toContain(said('Une erreur', 'There is a problem'))
      expect(lead.page.url()).toMatch(/\/[\da-f-]{36}/)
    }
    await openForm(lead)
    await lead.choose('facet.kind', 'workshop')
    await lead.choose('facet.audience', 'youth')
    await lead.choose('facet.purpose', 'sex-education')
    await lead.type('count.participations', '26')
    await unfold(lead)
    await lead.type('count.distinct-people', '24')
    await check(lead)
    await logged()

    await openForm(lead)
    await lead.go(lead.page.locator('main a[href*="?like="]').first())
    await lead.type('count.participations', '18')
    await lead.type('count.distinct-people', '18')
    await logged()

    await openForm(lead)
    await lead.choose('facet.kind', 'talk')
    await lead.choose('facet.audience', 'youth')
    await lead.choose('facet.purpose', 'sex-education')
    await lead.type('count.participations', '31')
    await unfold(lead)
    await lead.type('partners', names.partner)
    await lead.type('count.distinct-people', '31')
    await logged()
    expect(await text(lead)).toContain(names.partner)
  })

  it('the year of the organization moves at once, and that of its partner by what was joint', { timeout }, async () => {
    const { lead, partner } = hands
    await openYear(lead)
    await check(lead)
    expect(await figureOf(lead, activities)).toBe('3')
    expect(await figureOf(lead, youth)).toBe('73')

    await openYear(partner)
    expect(await figureOf(partner, activities)).toBe('1')
    expect(await figureOf(partner, youth)).toBe('31')
  })

  it('a figure opens in one step on what it is made of', { timeout }, async () => {
    const { lead } = hands
    await lead.go(lineOf(lead, activities).locator('a[href*="/provenance"], a[href*="/source"]').first())
    await check(lead)
    const rows = lead.page.locator('main tbody tr')
    expect(await rows.count()).toBe(3)
    expect(await rows.filter({ hasText: names.partner }).count()).toBe(1)
    await lead.go(rows.filter({ hasText: names.partner }).locator('a').last())
    expect(await text(lead)).toContain('31')
  })

  it('the figures of the table move with the next round, where joint work counts once', { timeout }, async () => {
    const { coordinator } = hands
    await refresh()
    await openDashboard(coordinator)
    await check(coordinator)
    const row = rowOf(coordinator, activities)
    expect(await row.locator('b').innerText()).toBe('3')
    expect(await row.innerText()).toContain(said('1 fiche commune', '1 shared record'))

    await coordinator.go(row.locator('a[href*="/provenance"], a[href*="/source"]'))
    await check(coordinator)
    expect(await coordinator.page.locator('main tbody tr').count()).toBe(3)
    expect(await text(coordinator)).toContain(names.ours)
    expect(await text(coordinator)).not.toMatch(/\b(18|24|26|31)\b/)
  })

  it('the report prints whole, without what only a screen needs', { timeout }, async () => {
    const { lead } = hands
    await toToday(lead)
    await lead.go(lead.page.locator(`main a[href*="${at('/rapport?', '/report?')}"]`).first())
    await check(lead)
    const onScreen = await lead.page.locator('main .measure').count()
    expect(await figureOf(lead, activities)).toBe('3')
    expect(await figureOf(lead, youth)).toBe('73')

    await lead.page.emulateMedia({ media: 'print' })
    expect(await lead.page.locator('main .measure:visible').count()).toBe(onScreen)
    for (const left of ['nav', 'main form', 'main button', 'main a[href$=".csv"]', 'footer a', 'header summary'])
      expect(await lead.page.locator(`${left}:visible`).count(), left).toBe(0)
    const { pages, headings } = readPdfOutline(
      await lead.page.pdf({ preferCSSPageSize: true, outline: true, tagged: true }),
    )
    await lead.page.emulateMedia({ media: 'screen' })
    expect(pages).toBeGreaterThan(0)
    const printed = headings.map(({ title }) => title)
    for (const heading of await lead.page.locator('main h2, main h3').allInnerTexts())
      expect(printed).toContain(heading)
  })

  it('all of it took under ten minutes of one hand, and no page had anything wrong', () => {
    for (const hand of Object.values(hands)) efforts.push(hand.effort)
    const all = efforts.reduce(
      (sum, one) => ({
        taps: sum.taps + one.taps,
        fields: sum.fields + one.fields,
        pages: sum.pages + one.pages,
        seconds: sum.seconds + one.seconds,
      }),
      none,
    )
    console.log(
      `work to report in ${lang}: ${all.taps} taps, ${all.fields} fields, ${all.pages} pages, ${all.seconds} s by the keystroke model`,
    )
    expect(all.taps).toBeGreaterThan(20)
    expect(all.seconds).toBeLessThan(withinSeconds)
    expect([...new Set(problems)]).toEqual([])
  })
})
