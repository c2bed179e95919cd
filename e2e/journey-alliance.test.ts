import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { words as stepWords } from '../src/features/alliance/steps/words.ts'
import { words as weaveWords } from '../src/features/alliance/weave/words.ts'
import { walkLinks } from '../src/features/alliance/walk.ts'
import { demoId } from '../src/features/network/index.ts'
import { addDays, dayOf, systemClock } from '../src/kernel/clock.ts'
import { present } from '../tests/present.ts'
import { AllianceWalk } from './alliance-walk.ts'
import { launchBrowser } from './browser.ts'
import { countedFor, figuresOf } from './figures.ts'
import { runTasks } from './run-tasks.ts'
import { startApp, type RunningApp } from './server.ts'
import { ways } from './telephone.ts'
import { inWords, type Traveller } from './traveller.ts'

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
  const name = said('Ensemble après les cours', 'Together after class')
  const school = said('Cégep de la Rive-aux-Lisières', 'Rive-aux-Lisières CEGEP')
  const promises = {
    first: said('Ouvrir le local le mardi soir', 'Open the room on Tuesday evenings'),
    theirs: said('Présenter la maison des jeunes à chaque classe', 'Introduce the youth centre to every class'),
    second: said('Préparer la soirée des parents', 'Prepare the parents’ evening'),
  }
  const measures = ['13a1.1', '26a1.1'] as const
  const exchanges = '25a2.1'
  let app: RunningApp
  let walk: AllianceWalk
  let house: Traveller
  let partner: Traveller
  let coordinator: Traveller
  let before: Record<(typeof measures)[number], number>

  /** What someone of the demonstration is called in a list, as its value. */
  const person = (slug: string): string => demoId('person', slug)
  const end = (fr: string, en: string): RegExp => new RegExp(`${said(fr, en)}$`)

  beforeAll(async () => {
    app = await startApp({ demo: true })
    walk = new AllianceWalk({ app, browser, lang, script })
    house = await walk.traveller(null)
    partner = await walk.traveller('lead-cegep')
    coordinator = await walk.traveller('coordinator')
    before = await figuresOf(coordinator, lang, measures)
  }, timeout)
  afterAll(() => app.stop())

  it('is woven by a visitor, and started with an organization of the region', { timeout }, async () => {
    const woven = walkLinks(lang, [])
    await house.open(at('/alliances', '/alliances'))
    for (const sectors of [['community'], ['community', 'education']] as const) {
      await house.page.locator(`main input[type=checkbox][value=${present(sectors.at(-1))}]`).setChecked(true)
      if (script) await house.page.waitForURL(`**${woven.combination(sectors)}`)
    }
    if (!script) await house.press(`button:has-text("${weaveWords[lang].weave}")`)
    await house.follow(woven.start(['community', 'education']))
    await walk.signIn(house, 'lead-courtepointe')
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

    walk.home = house.path
    expect(await walk.nextOf(house).innerText()).toContain(school)
  })

  it('is joined by the organization invited, from its page of the day', { timeout }, async () => {
    await walk.openToday(partner)
    await partner.follow(walk.home)
    await partner.send()
    await walk.goNext(partner)
    await partner.write({
      brings: said('Un local.', 'A room.'),
      needs: said('Des adultes de confiance.', 'Trusted adults.'),
      cannot: said('Rester ouverte l’été.', 'Stay open in summer.'),
      contact: person('lead-cegep'),
      deputy: person('specialist-cegep'),
    })
    await partner.send()

    expect(await walk.nextOf(partner).locator('a').getAttribute('href')).toMatch(
      end('/entente/brouillon', '/agreement/draft'),
    )
  })

  it('has an agreement, in force once both sides have accepted it', { timeout }, async () => {
    const accept = said(/\/entente\/accepter/, /\/agreement\/accept/)
    await walk.openToday(house)
    await house.follow(at('/mes-alliances', '/my-alliances'))
    await house.follow(walk.home)
    await walk.goNext(house)
    await house.write({ difficulties: ['time', 'turnover'], roles: ['contact', 'prevention'] })
    await house.send()
    await house.send(said(/\/entente\/proposer/, /\/agreement\/propose/))
    await house.send(accept)
    await house.open(walk.home)
    expect(await walk.nextOf(house).innerText()).toContain(school)

    await walk.openToday(partner)
    await partner.follow(`${walk.home}${said('/entente', '/agreement')}`)
    await partner.send(accept)
    expect(await partner.text()).toContain(said('En vigueur depuis', 'In force since'))

    for (const stage of ['agreed', 'active']) {
      await walk.goNext(house)
      await house.press(`button[value=${stage}]`)
    }
    await partner.open(walk.home)
    expect(await partner.text()).toContain(said('Active', 'Active'))
  })

  it('answers the eight points on both sides, and says where the answers differ', { timeout }, async () => {
    expect(await walk.pointsOf(house)).toBe(0)
    await walk.answer(house, {})
    expect(await walk.pointsOf(house)).toBe(0)
    await walk.answer(partner, { communication: 'partly', reciprocity: 'no' })

    for (const one of [house, partner]) expect(await walk.pointsOf(one)).toBe(6)
    expect(await house.text()).toContain(
      said('2 points où vos réponses diffèrent', '2 points where your answers differ'),
    )
  })

  it('meets: convened, held and decided, in a few acts', { timeout }, async () => {
    const decision = said('Se voir chaque deuxième mardi.', 'Meet every second Tuesday.')
    await house.open(walk.home)
    await house.write({ day: addDays(dayOf(systemClock.now(), timeZone), 8), from: '13:30', to: '15:00' })
    await house.send(said(/\/rencontres\/convoquer/, /\/meetings\/convene/))
    const meeting = house.path
    const told = (await app.outbox()).filter(({ template }) => template === 'meeting-convened')
    expect(told.map(({ recipient }) => recipient)).toEqual(
      expect.arrayContaining(['melanie.tremblay@exemple.invalid', 'philippe.saint-onge@exemple.invalid']),
    )
    await partner.open(walk.home)
    await partner.follow(meeting)

    const id = meeting.slice(meeting.lastIndexOf('/') + 1)
    await app.admin.query(
      `UPDATE meeting SET starts_at = sec.now() - interval '3 minutes', ends_at = sec.now() - interval '1 minute' WHERE id = $1`,
      [id],
    )
    await house.open(meeting)
    for (const slug of ['courtepointe', 'cegep'])
      await house.press(
        `form:has([name=organization][value="${demoId('organization', slug)}"]) button[name=says][value=present]`,
      )
    await house.write({ what: decision })
    await house.send()

    expect(await house.text()).toContain(said('2 organisations présentes sur 2', '2 of 2 organizations present'))
    await partner.open(walk.home)
    expect(await partner.text()).toContain(decision)
  })

  it('keeps commitments, recalled before their day and after it', { timeout }, async () => {
    await walk.promise(house, promises.first, 'worker-courtepointe')
    await walk.promise(house, promises.second, 'kevin-awashish')
    await walk.promise(partner, promises.theirs, 'worker-cegep')
    const worker = await walk.traveller('worker-courtepointe')
    const deputy = await walk.traveller('kevin-awashish')
    for (const one of [worker, deputy]) {
      await walk.openToday(one)
      expect(await one.text()).toContain(promises.first)
    }

    await app.admin.query(`UPDATE commitment SET due_on = due_on - 13 WHERE what = ANY ($1)`, [
      [promises.first, promises.theirs],
    ])
    await partner.open(walk.home)
    expect(await partner.page.locator('main tr', { hasText: promises.first }).innerText()).toContain(
      said('En retard', 'Overdue'),
    )
    await walk.openToday(deputy)
    expect(await deputy.text()).toContain(promises.first)
    await walk.keepLate(worker, promises.first)
    await walk.keepLate(await walk.traveller('worker-cegep'), promises.theirs)

    await partner.open(walk.home)
    expect(await partner.text()).not.toContain(said('En retard', 'Overdue'))
  })

  it('shows by its records what each side says, on the eight points', { timeout }, async () => {
    await house.open(`${walk.home}${said('/etapes', '/steps')}`)
    const shown = house.page.locator('main li section', { hasText: stepWords[lang].shown })
    // The agreement, each one’s part, who answers, commitments kept by both, a meeting held, the agreement looked at this year.
    expect(await shown.count()).toBe(6)
  })

  it('goes on when someone leaves: what she held is handed on', { timeout }, async () => {
    await walk.openToday(house)
    await walk.followNamed(house, said('Voir votre équipe', 'See your team'))
    await walk.followNamed(house, 'Kevin Awashish')
    await walk.followNamed(house, said('Préparer son départ', 'Prepare their departure'))
    for (const what of [promises.second, name]) expect(await house.text()).toContain(what)
    await house.page.locator('select[name=rest]').selectOption({ label: 'Salimata Diallo' })
    await house.send()

    await partner.open(walk.home)
    expect(await partner.text()).not.toContain('Kevin')
    expect(await partner.page.locator('main tr', { hasText: promises.second }).innerText()).toContain('Salimata Diallo')
    const heir = await walk.traveller('specialist-courtepointe')
    await walk.openToday(heir)
    expect(await heir.text()).toContain(promises.second)
  })

  /** What the queue does within a quarter of an hour. */
  const gather = () => runTasks(app, ['alliance-evidence', 'meeting-evidence', 'indicator-refresh'])

  it('counts by itself in what the region measures', { timeout }, async () => {
    const held = await countedFor(coordinator, lang, exchanges)
    await gather()
    const after = await figuresOf(coordinator, lang, measures)
    expect(after).toEqual({ '13a1.1': before['13a1.1'] + 1, '26a1.1': before['26a1.1'] + 1 })
    expect(await countedFor(coordinator, lang, exchanges)).toBe(held + 1)
    // Twice is once.
    await gather()
    expect(await figuresOf(coordinator, lang, measures)).toEqual(after)
    expect(await countedFor(coordinator, lang, exchanges)).toBe(held + 1)
  })

  it('works as a second region does, by the same protocol, and the matrix shows it', { timeout }, async () => {
    await walk.openToday(coordinator)
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
    console.log(`journey of an alliance in ${lang}, script ${script ? 'on' : 'off'}: ${walk.book.pages} pages`)

    expect([...new Set(walk.book.problems)]).toEqual([])
    expect(walk.book.pages).toBeGreaterThan(60)
  })
})
