import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { words as nextWords } from '../src/features/alliance/next/words.ts'
import { stepKeys } from '../src/features/alliance/partnership.ts'
import { words as stepWords } from '../src/features/alliance/steps/words.ts'
import { walkLinks } from '../src/features/alliance/walk.ts'
import { demoId } from '../src/features/network/index.ts'
import { addDays, dayOf, systemClock } from '../src/kernel/clock.ts'
import { present } from '../tests/present.ts'
import { launchBrowser } from './browser.ts'
import { figuresOf } from './figures.ts'
import { phone } from './page-checks.ts'
import { runTasks } from './run-tasks.ts'
import { startApp, type RunningApp } from './server.ts'
import { ways } from './telephone.ts'
import { inWords, Traveller, type Logbook } from './traveller.ts'

/** Opens dozens of pages, on machines that may be busy. */
const timeout = 240_000
const timeZone = 'America/Toronto'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

describe.each(ways)('an alliance, from the weave to what follows ($lang, script on: $script)', ({ lang, script }) => {
  const said = <T>(fr: T, en: T): T => (lang === 'fr' ? fr : en)
  const at = (fr: string, en: string): string => inWords(lang, fr, en)
  const book: Logbook = { pages: 0, problems: [] }
  const name = said('Ensemble après les cours', 'Together after class')
  const school = said('Cégep de la Rive-aux-Lisières', 'Rive-aux-Lisières CEGEP')
  const promises = {
    first: said('Ouvrir le local le mardi soir', 'Open the room on Tuesday evenings'),
    theirs: said('Présenter la maison des jeunes à chaque classe', 'Introduce the youth centre to every class'),
    second: said('Préparer la soirée des parents', 'Prepare the parents’ evening'),
  }
  const today = dayOf(systemClock.now(), timeZone)
  const measures = ['13a1.1', '26a1.1'] as const
  let app: RunningApp
  let house: Traveller
  let partner: Traveller
  let coordinator: Traveller
  let before: Record<(typeof measures)[number], number>
  /** Address of the alliance. */
  let home = ''

  const traveller = async (as: string | null): Promise<Traveller> => {
    const context = await browser.newContext({ viewport: phone })
    const one = await Traveller.start(context, { baseUrl: app.baseUrl, book, script })
    if (as !== null) await become(one, as)
    return one
  }
  const become = ({ page }: Traveller, as: string) =>
    page.context().request.post(`${app.baseUrl}/demo/sign-in`, { form: { as } })
  const openToday = (one: Traveller): Promise<void> => one.open(at('/aujourdhui', '/today'))
  /** Where the page of the alliance says what comes next. */
  const nextOf = ({ page }: Traveller) =>
    page.locator('main section', { has: page.getByRole('heading', { name: nextWords[lang].title, exact: true }) })
  const goNext = async (one: Traveller): Promise<void> => {
    await one.open(home)
    await one.follow((await nextOf(one).locator('a.govuk-button').getAttribute('href')) ?? '')
  }
  /** What someone of the demonstration is called in a list, as its value. */
  const person = (slug: string): string => demoId('person', slug)
  const end = (fr: string, en: string): RegExp => new RegExp(`${said(fr, en)}$`)

  beforeAll(async () => {
    app = await startApp({ demo: true })
    house = await traveller(null)
    partner = await traveller('lead-cegep')
    coordinator = await traveller('coordinator')
    before = await figuresOf(coordinator, lang, measures)
  }, timeout)
  afterAll(() => app.stop())

  it('is woven by a visitor, and started with an organization of the region', { timeout }, async () => {
    const woven = walkLinks(lang, [])
    await house.open(at('/alliances', '/alliances'))
    for (const sectors of [['community'], ['community', 'education']] as const) {
      await house.page.locator(`main input[value=${present(sectors.at(-1))}]`).setChecked(true)
      if (script) await house.page.waitForURL(`**${woven.combination(sectors)}`)
    }
    if (!script) await house.press('form.loom button, form button:has-text("Tisser"), form button:has-text("Weave")')
    await house.follow(woven.start(['community', 'education']))
    await become(house, 'lead-courtepointe')
    await house.open(house.path)
    await house.follow(new RegExp(said('/mes-alliances/commencer', '/my-alliances/begin')))

    await house.write({
      [said('nameFr', 'nameEn')]: name,
      purpose: said(
        'Que toute personne du cégep connaisse quelqu’un à la maison des jeunes.',
        'So that every student of the CEGEP knows someone at the youth centre.',
      ),
    })
    await house.send()
    await house.write({
      brings: said('Deux soirs par semaine.', 'Two evenings a week.'),
      needs: said('Un local au cégep.', 'A room at the CEGEP.'),
      cannot: said('Répondre la nuit.', 'Answer at night.'),
      contact: person('lead-courtepointe'),
      deputy: person('kevin-awashish'),
    })
    await house.send()
    await house.send()
    await house.write({ organizations: [demoId('organization', 'cegep')] })
    await house.send()

    home = house.path
    expect(await nextOf(house).innerText()).toContain(school)
  })

  it('is joined by the organization invited, from its page of the day', { timeout }, async () => {
    await openToday(partner)
    await partner.follow(home)
    await partner.send()
    await goNext(partner)
    await partner.write({
      brings: said('Un local.', 'A room.'),
      needs: said('Des adultes de confiance.', 'Trusted adults.'),
      cannot: said('Rester ouverte l’été.', 'Stay open in summer.'),
      contact: person('lead-cegep'),
      deputy: person('specialist-cegep'),
    })
    await partner.send()

    expect(await nextOf(partner).locator('a').getAttribute('href')).toMatch(
      end('/entente/brouillon', '/agreement/draft'),
    )
  })

  it('has an agreement, in force once both sides have accepted it', { timeout }, async () => {
    const accept = said(/\/entente\/accepter/, /\/agreement\/accept/)
    await openToday(house)
    await house.follow(at('/mes-alliances', '/my-alliances'))
    await house.follow(home)
    await goNext(house)
    await house.write({ difficulties: ['time', 'turnover'], roles: ['contact', 'prevention'] })
    await house.send()
    await house.send(said(/\/entente\/proposer/, /\/agreement\/propose/))
    await house.send(accept)
    await house.open(home)
    expect(await nextOf(house).innerText()).toContain(school)

    await openToday(partner)
    await partner.follow(`${home}${said('/entente', '/agreement')}`)
    await partner.send(accept)
    expect(await partner.text()).toContain(said('En vigueur depuis', 'In force since'))

    for (const stage of ['agreed', 'active']) {
      await goNext(house)
      await house.press(`button[value=${stage}]`)
    }
    await partner.open(home)
    expect(await partner.text()).toContain(said('Active', 'Active'))
  })

  /** How many of the eight points both sides see alike as there, as the page of the alliance says. */
  const pointsOf = async (one: Traveller): Promise<number> => {
    await one.open(home)
    return Number(/(\d) (?:sur|of) 8/.exec(await one.text())?.[1])
  }
  const answer = async (one: Traveller, answers: Readonly<Record<string, string>>) => {
    await goNext(one)
    await one.write(Object.fromEntries(stepKeys.map((key) => [`step-${key}`, answers[key] ?? 'yes'])))
    await one.send()
  }

  it('answers the eight points on both sides, and says where the answers differ', { timeout }, async () => {
    expect(await pointsOf(house)).toBe(0)
    await answer(house, {})
    expect(await pointsOf(house)).toBe(0)
    await answer(partner, { communication: 'partly', reciprocity: 'no' })

    for (const one of [house, partner]) expect(await pointsOf(one)).toBe(6)
    expect(await house.text()).toContain(
      said('2 points où vos réponses diffèrent', '2 points where your answers differ'),
    )
  })

  const promise = async (one: Traveller, what: string, slug: string) => {
    await one.open(home)
    await one.follow(`${home}${said('/engagements/ajouter', '/commitments/add')}`)
    await one.write({ what, person: person(slug), dueOn: addDays(today, 10) })
    await one.send()
  }
  const settle = async (one: Traveller, what: string) => {
    await openToday(one)
    const line = one.page.locator('main li', { hasText: what })
    expect(await line.innerText()).toContain(said('de retard', 'late'))
    await one.follow((await line.locator('a').getAttribute('href')) ?? '')
    await one.press('button[value=kept]')
  }

  it('keeps commitments, recalled before their day and after it', { timeout }, async () => {
    await promise(house, promises.first, 'worker-courtepointe')
    await promise(house, promises.second, 'kevin-awashish')
    await promise(partner, promises.theirs, 'worker-cegep')
    const worker = await traveller('worker-courtepointe')
    const deputy = await traveller('kevin-awashish')
    for (const one of [worker, deputy]) {
      await openToday(one)
      expect(await one.text()).toContain(promises.first)
    }

    await app.admin.query(`UPDATE commitment SET due_on = due_on - 13 WHERE what = ANY ($1)`, [
      [promises.first, promises.theirs],
    ])
    await partner.open(home)
    expect(await partner.page.locator('main tr', { hasText: promises.first }).innerText()).toContain(
      said('En retard', 'Overdue'),
    )
    await openToday(deputy)
    expect(await deputy.text()).toContain(promises.first)
    await settle(worker, promises.first)
    await settle(await traveller('worker-cegep'), promises.theirs)

    await partner.open(home)
    expect(await partner.text()).not.toContain(said('En retard', 'Overdue'))
  })

  it('shows by its records what each side says, on the eight points', { timeout }, async () => {
    await house.open(`${home}${said('/etapes', '/steps')}`)
    const shown = house.page.locator('main li section', { hasText: stepWords[lang].shown })
    // The agreement, each one’s part, who answers, commitments kept by both, and the agreement looked at this year.
    expect(await shown.count()).toBe(5)
  })

  it('goes on when someone leaves: what she held is handed on', { timeout }, async () => {
    const page = house.page
    const followNamed = async (label: string) =>
      house.follow((await page.getByRole('link', { name: label, exact: true }).first().getAttribute('href')) ?? '')
    await openToday(house)
    await followNamed(said('Voir votre équipe', 'See your team'))
    await followNamed('Kevin Awashish')
    await followNamed(said('Préparer son départ', 'Prepare their departure'))
    for (const what of [promises.second, name]) expect(await house.text()).toContain(what)
    await page.locator('select[name=rest]').selectOption({ label: 'Salimata Diallo' })
    await house.send()

    await partner.open(home)
    expect(await partner.text()).not.toContain('Kevin')
    expect(await partner.page.locator('main tr', { hasText: promises.second }).innerText()).toContain('Salimata Diallo')
    const heir = await traveller('specialist-courtepointe')
    await openToday(heir)
    expect(await heir.text()).toContain(promises.second)
  })

  it('counts by itself in what the region measures', { timeout }, async () => {
    await runTasks(app, ['alliance-evidence', 'indicator-refresh'])
    const after = await figuresOf(coordinator, lang, measures)
    expect(after).toEqual({ '13a1.1': before['13a1.1'] + 1, '26a1.1': before['26a1.1'] + 1 })
    // Twice is once.
    await runTasks(app, ['alliance-evidence', 'indicator-refresh'])
    expect(await figuresOf(coordinator, lang, measures)).toEqual(after)
  })

  it('works as a second region does, by the same protocol, and the matrix shows it', { timeout }, async () => {
    await openToday(coordinator)
    await coordinator.follow(at('/protocoles', '/protocols'))
    const link = coordinator.page.locator('main table a', { hasText: said('en fugue', 'ran away') }).first()
    const own = (await link.getAttribute('href')) ?? ''
    const onNewest = async (): Promise<number> => {
      await coordinator.open(`${own}${said('/matrice', '/matrix')}`)
      return Number(/\d+/.exec(await coordinator.page.locator('main table caption').first().innerText())?.[0])
    }
    expect(await onNewest()).toBe(1)
    await coordinator.open(own)
    await coordinator.press('form[action$="/region"] button >> nth=0')
    expect(await onNewest()).toBe(2)
  })

  it('had nothing wrong on any page of the way', () => {
    console.log(`journey of an alliance in ${lang}, script ${script ? 'on' : 'off'}: ${book.pages} pages`)

    expect([...new Set(book.problems)]).toEqual([])
    expect(book.pages).toBeGreaterThan(60)
  })
})
