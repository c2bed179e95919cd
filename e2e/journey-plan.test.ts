import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser } from 'playwright-core'
import { firstWorkday } from '../src/features/plan/mail/mail-days.ts'
import { planTasks } from '../src/features/plan/mail/mail-tasks.ts'
import { dayOf, systemClock } from '../src/kernel/clock.ts'
import { formatNumber, type Language } from '../src/kernel/language.ts'
import { sessionCookie } from '../src/kernel/session.ts'
import { aCoordinator, aMembership, aNetwork, anOrganization, aPerson, aSession } from '../tests/people.ts'
import { aQueueRole } from '../tests/queue.ts'
import { launchBrowser } from './browser.ts'
import { edited } from './office.ts'
import { phone } from './page-checks.ts'
import { startApp, type RunningApp } from './server.ts'
import { inWords, Traveller, type Logbook } from './traveller.ts'

/** Opens dozens of pages, on machines that may be busy. */
const timeout = 180_000

/** Actions that the school keeps. */
const kept = ['A3', 'A6', 'A8', 'A10', 'A13', 'A20', 'A21', 'A25']
/** What one act takes someone who hesitates: reading included, far more than a tap. */
const secondsPerAct = 15
const adoptWithinMinutes = 12

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

describe.each([
  { lang: 'fr', script: false },
  { lang: 'en', script: true },
] as const)('a year’s plan, from its adoption to the board ($lang, script on: $script)', ({ lang, script }) => {
  const book: Logbook = { pages: 0, problems: [] }
  const school = { nameFr: 'École secondaire des Osiers-Rouges', nameEn: 'Osiers-Rouges High School' }
  let app: RunningApp
  let ids: { network: string; organization: string; lead: string; colleague: string }
  let lead: Traveller
  let adoptionId: string
  let acts = 0

  const traveller = async (person: string | null): Promise<Traveller> => {
    const context = await browser.newContext({ viewport: phone })
    if (person !== null) {
      const value = await aSession(app.admin, person)
      await context.addCookies([{ name: sessionCookie, value, url: app.baseUrl }])
    }
    return Traveller.start(context, { baseUrl: app.baseUrl, book, script })
  }

  beforeAll(async () => {
    app = await startApp()
    const network = await aNetwork(app.admin, { nameFr: 'Table des Trois-Lisières', nameEn: 'Trois-Lisières Table' })
    const organization = await anOrganization(app.admin, { network, sector: 'education', ...school })
    const person = (name: string, email: string) => aPerson(app.admin, { name, email, language: lang })
    const leadId = await person('Stéphane Bellemare', 'stephane@ecole.invalid')
    const colleague = await person('Catherine Hébert-Ndiaye', 'catherine@ecole.invalid')
    await aMembership(app.admin, { organization, person: leadId, role: 'lead' })
    await aMembership(app.admin, { organization, person: colleague, role: 'worker' })
    ids = { network, organization, lead: leadId, colleague }
  })
  afterAll(() => app.stop())

  const planPath = (): string =>
    inWords(lang, `/organisations/${ids.organization}/plan`, `/organizations/${ids.organization}/plan`)

  interface StoredAction {
    id: string
    action_id: string
    rank: number
    state: string
    state_number: number
  }
  const storedActions = async (): Promise<StoredAction[]> =>
    (
      await app.admin.query<StoredAction>(
        'SELECT id, action_id, rank, state, state_number FROM adopted_action WHERE adoption_id = $1 ORDER BY rank',
        [adoptionId],
      )
    ).rows
  const idOf = async (action: string): Promise<string> =>
    (await storedActions()).find(({ action_id }) => action_id === action)?.id ?? ''
  const updates = async (): Promise<number> =>
    (await app.admin.query<{ n: number }>('SELECT count(*)::int AS n FROM action_update')).rows[0]?.n ?? -1

  it('is adopted by a lead, with one tap for each action kept', { timeout }, async () => {
    lead = await traveller(ids.lead)
    await lead.open(inWords(lang, '/aujourdhui', '/today'))
    await lead.follow(lang === 'fr' ? /\/plan\/adopter$/ : /\/plan\/adopt$/)
    await lead.send()
    const before = lead.acts
    await lead.write({ actions: kept })
    expect(lead.acts - before).toBe(kept.length)
    await lead.send()

    adoptionId = /[\da-f-]{36}/.exec(lead.path)?.[0] ?? ''
    expect((await storedActions()).map(({ action_id }) => action_id)).toEqual(kept)
  })

  it('is put in order, by moving one action and by numbers', { timeout }, async () => {
    expect(lead.path).toMatch(lang === 'fr' ? /\/ordre/ : /\/order/)
    await lead.press(`button[name=move][value="up:${await idOf('A8')}"]`)
    await lead.write({ [`place-${await idOf('A21')}`]: '1' })
    await lead.send()

    expect((await storedActions()).map(({ action_id }) => action_id)).toEqual([
      'A21',
      'A3',
      'A8',
      'A6',
      'A10',
      'A13',
      'A20',
      'A25',
    ])
  })

  it('is adapted in its own words, beside the plan’s, with someone in charge', { timeout }, async () => {
    const own =
      lang === 'fr'
        ? { titleFr: 'Une liste d’indices pour tout le personnel' }
        : { titleEn: 'A list of signs for all staff' }
    await lead.open(planPath())
    await lead.follow(new RegExp(`/actions/${await idOf('A21')}$`))
    await lead.follow(lang === 'fr' ? /\/adapter$/ : /\/adapt$/)
    await lead.write({ personId: ids.colleague, ...own })
    await lead.send()

    expect(lead.path).toContain(await idOf('A21'))
    expect(await lead.text()).toContain(Object.values(own)[0])
    expect(await lead.page.locator('main ins').count()).toBeGreaterThan(0)
    expect(await lead.page.locator('main del').count()).toBeGreaterThan(0)
    expect(await lead.text()).toContain('Catherine Hébert-Ndiaye')
  })

  it(`took ${adoptWithinMinutes} minutes at most`, () => {
    acts = lead.acts
    const minutes = (acts * secondsPerAct) / 60
    console.log(`adopt, rank, adapt and name in ${lang}: ${acts} acts, ${formatNumber(minutes, 'en')} min`)

    expect(minutes).toBeLessThanOrEqual(adoptWithinMinutes)
  })

  /** Writes the mail of this month as the queue does, for a plan that was adopted the month before. */
  async function mailOfTheMonth(): Promise<string> {
    const timeZone = 'America/Toronto'
    const day = firstWorkday(dayOf(systemClock.now(), timeZone))
    await app.admin.query(`UPDATE adoption SET created_at = $1::date - 20 WHERE id = $2`, [day, adoptionId])
    const { rows } = await app.admin.query<{ secret_key: Buffer }>('SELECT secret_key FROM instance')
    const jobs = {
      clock: { ...systemClock, now: () => new Date(`${day}T17:00:00Z`) },
      timeZone,
      baseUrl: app.baseUrl,
      secretKey: rows[0]?.secret_key as Buffer,
    }
    const tasks = planTasks(jobs, [])
    const queue = aQueueRole(app.jobUrl)
    await tasks['plan-monthly']?.(queue.tools, {})
    await queue.close()
    const mails = (await app.outbox()).filter(({ template }) => template === 'plan-monthly')
    expect(mails.map(({ recipient, language }) => [recipient, language])).toEqual([['stephane@ecole.invalid', lang]])
    return linkIn(mails[0]?.body_text ?? '', lang)
  }

  it(
    'is brought up to date from the mail of the month, without signing in, in 3 taps an action at most',
    { timeout },
    async () => {
      const reader = await traveller(null)
      await reader.open(await mailOfTheMonth())
      await reader.open(reader.path)
      expect(await updates()).toBe(0)

      const steps = ['50', '20', '30', '100', '20', '75', '30', '0']
      for (const [index, { id }] of (await storedActions()).entries()) {
        const before = reader.acts
        await reader.press(`#action-${id} button[name=to][value="${steps[index]}"]`)
        expect(reader.acts - before).toBeLessThanOrEqual(3)
      }

      console.log(`brought up to date in ${lang}: ${reader.acts} acts for ${kept.length} actions`)
      expect((await storedActions()).map(({ state }) => state)).toEqual(steps)
      expect(await updates()).toBe(kept.length)
      expect(reader.acts).toBeLessThanOrEqual(3 * kept.length)
    },
  )

  it('is seen by the coordinator, on the board of the table', { timeout }, async () => {
    const coordinator = await traveller(await aCoordinator(app.admin, { network: ids.network }))
    await coordinator.open(inWords(lang, `/tables/${ids.network}/tableau`, `/tables/${ids.network}/board`))
    const cellOf = async (action: number): Promise<string> =>
      coordinator.page
        .locator('table.board:not(.board--spread) tr')
        .filter({ has: coordinator.page.locator(`a[href$="/actions/${action}"]`) })
        .locator('td')
        .first()
        .innerText()

    expect(await cellOf(21)).toMatch(/^50/)
    expect(await cellOf(6)).toMatch(/^100/)
    expect(await cellOf(25)).toMatch(/^0/)
    expect(await cellOf(1)).not.toMatch(/\d/)
    expect(await coordinator.text()).toContain(lang === 'fr' ? school.nameFr : school.nameEn)
    await coordinator.follow(new RegExp(`${planPath()}$`))
    expect(await coordinator.text()).toContain('50')
  })

  const xlsxKind = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  const fileOf = async (): Promise<{ name: string; bytes: Buffer }> => {
    await lead.open(planPath())
    return lead.download(/\/plan\.xlsx$/)
  }
  /** From the plan's page to the preview of a file. */
  const sendFile = async (name: string, bytes: Buffer): Promise<void> => {
    await lead.open(planPath())
    await lead.follow(inWords(lang, `/plans/${adoptionId}/importer`, `/plans/${adoptionId}/import`))
    await lead.write({ file: { name, mimeType: xlsxKind, buffer: bytes } })
    await lead.send()
  }
  /** What a preview shows, action by action, as its lines. */
  const previewed = async (): Promise<string[]> =>
    (await lead.page.locator('main .difference li').allInnerTexts()).map(inOneLine)

  it('goes out to a spreadsheet, and comes back with the two cells that were changed there', { timeout }, async () => {
    const own =
      lang === 'fr'
        ? { from: 'Une liste d’indices pour tout le personnel', to: 'Une affiche d’indices à la salle du personnel' }
        : { from: 'A list of signs for all staff', to: 'A poster of signs in the staff room' }
    const before = await storedActions()
    const taken = await fileOf()
    expect(taken.name).toMatch(/\.xlsx$/)
    const bytes = await edited(taken.bytes, [
      { row: 'A13', from: '75', to: '100' },
      { row: 'A21', ...own },
    ])

    const acts = lead.acts
    await sendFile(taken.name, bytes)
    expect(await lead.page.locator('main tbody tr').count()).toBe(2)
    expect(await previewed()).toEqual(
      lang === 'fr'
        ? [
            `Étape : avant : 75 % · Bien avancée ensuite : 100 % · Achevée, à maintenir`,
            `Notre titre en français : avant : ${own.from} ensuite : ${own.to}`,
          ]
        : [
            `Step: before: 75% · Well advanced now: 100% · Done, to be kept up`,
            `Our title in English: before: ${own.from} now: ${own.to}`,
          ],
    )
    expect(await storedActions()).toEqual(before)

    await lead.send()
    console.log(`a file brought back in ${lang}: ${lead.acts - acts} acts from the page of the plan`)
    const changed = (await storedActions()).filter((now, index) => now.state !== before[index]?.state)
    expect(changed.map(({ action_id, state }) => [action_id, state])).toEqual([['A13', '100']])

    await lead.open(planPath())
    expect(await lead.text()).toContain(own.to)
    await lead.follow(new RegExp(`/actions/${await idOf('A13')}$`))
    const latest = inOneLine(await lead.page.locator('main .timeline li').first().innerText())
    expect(latest).toContain('100')
    expect(latest).toContain(lang === 'fr' ? 'Stéphane Bellemare, par un fichier' : 'Stéphane Bellemare, from a file')

    await sendFile(taken.name, bytes)
    expect(await lead.text()).toContain(
      lang === 'fr' ? 'Ce fichier dit la même chose que le plan' : 'This file says what the plan says already',
    )
    expect(await previewed()).toEqual([])
  })

  it('had nothing wrong on any page of the way', () => {
    console.log(`journey of a plan in ${lang}, script ${script ? 'on' : 'off'}: ${book.pages} pages`)

    expect([...new Set(book.problems)]).toEqual([])
    expect(book.pages).toBeGreaterThan(15)
  })
})

const inOneLine = (text: string): string => text.replace(/[\s\u00a0\u202f]+/g, ' ').trim()

function linkIn(text: string, lang: Language): string {
  const link = (lang === 'fr' ? /https?:\/\/\S+\/plan\/mise-a-jour\/\S+/ : /https?:\/\/\S+\/plan\/update\/\S+/).exec(
    text,
  )
  if (link === null) throw new Error('the mail has no link')
  return link[0]
}
