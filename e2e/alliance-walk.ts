import type { Browser, Locator } from 'playwright-core'
import { expect } from 'vitest'
import { words as nextWords } from '../src/features/alliance/next/words.ts'
import { stepKeys } from '../src/features/alliance/partnership.ts'
import { demoId } from '../src/features/network/index.ts'
import { addDays, dayOf, systemClock } from '../src/kernel/clock.ts'
import type { Language } from '../src/kernel/language.ts'
import { phone } from './page-checks.ts'
import type { RunningApp } from './server.ts'
import { inWords, Traveller, type Logbook } from './traveller.ts'

interface Walk {
  app: RunningApp
  browser: Browser
  lang: Language
  script: boolean
}

/** What people of the demonstration do in one alliance, from its pages. */
export class AllianceWalk {
  readonly book: Logbook = { pages: 0, problems: [] }
  /** Address of the alliance; set once it is started. */
  home = ''
  readonly #walk: Walk

  constructor(walk: Walk) {
    this.#walk = walk
  }

  said<T>(fr: T, en: T): T {
    return this.#walk.lang === 'fr' ? fr : en
  }

  /** Of the alliance, or of a thing of it. */
  at(fr: string, en: string): string {
    return `${this.home}${this.said(fr, en)}`
  }

  /** Someone of the demonstration on a telephone of their own; null: a visitor. */
  async traveller(as: string | null): Promise<Traveller> {
    const { app, browser, script } = this.#walk
    const context = await browser.newContext({ viewport: phone })
    const one = await Traveller.start(context, { baseUrl: app.baseUrl, book: this.book, script })
    if (as !== null) await this.signIn(one, as)
    return one
  }

  async signIn({ page }: Traveller, as: string): Promise<void> {
    await page.context().request.post(`${this.#walk.app.baseUrl}/demo/sign-in`, { form: { as } })
  }

  openToday(one: Traveller): Promise<void> {
    return one.open(inWords(this.#walk.lang, '/aujourdhui', '/today'))
  }

  /** Where the page of the alliance says what comes next. */
  nextOf({ page }: Traveller): Locator {
    const heading = page.getByRole('heading', { name: nextWords[this.#walk.lang].title, exact: true })
    return page.locator('main section', { has: heading })
  }

  async goNext(one: Traveller): Promise<void> {
    await one.open(this.home)
    await one.follow((await this.nextOf(one).locator('a.govuk-button').getAttribute('href')) ?? '')
  }

  /** Follows the link of that name. */
  async followNamed(one: Traveller, label: string): Promise<void> {
    const link = one.page.locator('main').getByRole('link', { name: label, exact: true }).first()
    await one.follow((await link.getAttribute('href')) ?? '')
  }

  /** How many of the eight points both sides see alike as there, as the page of the alliance says. */
  async pointsOf(one: Traveller): Promise<number> {
    await one.open(this.home)
    return Number(/(\d) (?:sur|of) 8/.exec(await one.text())?.[1])
  }

  /** Answers the eight points: yes, unless told. */
  async answer(one: Traveller, answers: Readonly<Record<string, string>>): Promise<void> {
    await this.goNext(one)
    await one.write(Object.fromEntries(stepKeys.map((key) => [`step-${key}`, answers[key] ?? 'yes'])))
    await one.send()
  }

  /** Promises that someone does it within ten days. */
  async promise(one: Traveller, what: string, slug: string): Promise<void> {
    await one.open(this.home)
    await one.follow(this.at('/engagements/ajouter', '/commitments/add'))
    const today = dayOf(systemClock.now(), 'America/Toronto')
    await one.write({ what, person: demoId('person', slug), dueOn: addDays(today, 10) })
    await one.send()
  }

  /** Says that it is kept, from the late line of one’s day. */
  async keepLate(one: Traveller, what: string): Promise<void> {
    await this.openToday(one)
    const line = one.page.locator('main li', { hasText: what })
    expect(await line.innerText()).toContain(this.said('de retard', 'late'))
    await one.follow((await line.locator('a').getAttribute('href')) ?? '')
    await one.press('button[value=kept]')
  }
}
