import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser } from 'playwright-core'
import { asCsv, schoolFeatures } from '../src/features/network/import/test-schools.ts'
import { formatNumber } from '../src/kernel/language.ts'
import { launchBrowser } from './browser.ts'
import { phone } from './page-checks.ts'
import { startApp, type RunningApp } from './server.ts'
import { inWords, Traveller, type Logbook } from './traveller.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

/** Schools that the list of 2,742 buildings makes. */
const schools = 1415

describe.each([
  { lang: 'fr', script: false },
  { lang: 'en', script: true },
] as const)('from the first visit to a hand-over ($lang, script on: $script)', ({ lang, script }) => {
  let app: RunningApp
  const book: Logbook = { pages: 0, problems: [] }
  beforeAll(async () => {
    app = await startApp()
  })
  afterAll(() => app.stop())

  const newcomer = async (): Promise<Traveller> =>
    Traveller.start(await browser.newContext({ viewport: phone }), { baseUrl: app.baseUrl, book, script })

  /** The link of the last mail to someone. */
  async function linkTo(recipient: string): Promise<string> {
    const mail = (await app.outbox()).filter((one) => one.recipient === recipient).at(-1)
    const link = /https?:\/\/\S+\/invitation\/[\w-]{43}/.exec(mail?.body_text ?? '')?.[0]
    if (link === undefined) throw new Error(`no invitation was mailed to ${recipient}`)
    return link
  }

  const count = async (sql: string): Promise<number> =>
    (await app.admin.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${sql}`)).rows[0]?.n ?? -1

  let coordinator: Traveller
  let principal: Traveller
  let street: Traveller

  it('sets the instance and the network up, and invites a school and a community organization', async () => {
    coordinator = await newcomer()
    await coordinator.open((await app.setupLink()) ?? 'no setup link')
    await coordinator.write({ name: 'Mireille Ayotte-Kanapé', email: 'mireille@exemple.invalid', language: lang })
    await coordinator.send()
    await coordinator.follow(inWords(lang, '/mise-en-route/reseau', '/setup/network'))
    await coordinator.write({
      nameFr: 'Table des Trois-Lisières',
      nameEn: 'Trois-Lisières Table',
      regions: ['04', '14', '17'],
      sectors: ['community', 'education', 'institutional', 'police', 'justice'],
      coordinates: 'me',
    })
    await coordinator.send()
    await coordinator.write({
      organization: 'École secondaire des Rapides-au-Lin',
      sector: 'education',
      region: '04',
      name: 'Stéphane Bellemare',
      email: 'stephane@ecole.invalid',
      language: lang,
    })
    await coordinator.press('button[value=another]')
    await coordinator.write({
      organization: 'Travail de rue Le Passe-Fil',
      sector: 'community',
      region: '17',
      name: 'Jocelyn Petiquay',
      email: 'jocelyn@passe-fil.invalid',
      language: lang,
    })
    await coordinator.send()

    expect(coordinator.path).toBe(inWords(lang, '/mise-en-route/termine', '/setup/done'))
    expect(await count('network')).toBe(1)
    expect(await count(`organization WHERE status = 'invited'`)).toBe(2)
    expect(await app.setupLink()).toBeNull()
  })

  /** Answers the mailed invitation, up to the page about contacts. */
  async function join(email: string): Promise<Traveller> {
    const lead = await newcomer()
    await lead.open(await linkTo(email))
    await lead.send()
    const text = lang === 'fr' ? 'Fr' : 'En'
    await lead.write({
      [`mandate${text}`]: 'Accompagner.',
      [`brings${text}`]: 'Du temps.',
      [`cannot${text}`]: 'La nuit.',
    })
    await lead.send()
    await lead.write({ staffCount: '42', staffCountOn: '2026-09-01' })
    await lead.send()
    return lead
  }

  const idOf = async (email: string): Promise<string> =>
    (await app.admin.query<{ id: string }>('SELECT id FROM person WHERE email = $1', [email])).rows[0]?.id ?? ''

  it('lets the school join and name its designated people, one of them by another mailed link', async () => {
    principal = await join('stephane@ecole.invalid')
    await principal.write({
      contact: await idOf('stephane@ecole.invalid'),
      'contact_deputy-name': 'Catherine Hébert-Ndiaye',
      'contact_deputy-email': 'catherine@ecole.invalid',
      'contact_deputy-language': lang,
    })
    await principal.send()
    await principal.write({ privacy_officer: await idOf('stephane@ecole.invalid') })
    await principal.send()
    expect(principal.path).toBe(inWords(lang, '/bienvenue', '/welcome-aboard'))

    const specialist = await newcomer()
    await specialist.open(await linkTo('catherine@ecole.invalid'))
    await specialist.send()
    expect(await count(`designation WHERE kind = 'contact_deputy' AND until_day IS NULL`)).toBe(1)

    await principal.follow(/\/designations$/)
    await principal.write({
      specialist: await idOf('catherine@ecole.invalid'),
      specialist_deputy: await idOf('stephane@ecole.invalid'),
      training_resource: await idOf('catherine@ecole.invalid'),
    })
    await principal.send()
    expect(await count('designation WHERE until_day IS NULL')).toBe(6)
  })

  it('lets the community organization join, alone for now, and shows its holes', async () => {
    street = await join('jocelyn@passe-fil.invalid')
    await street.write({ contact: await idOf('jocelyn@passe-fil.invalid') })
    await street.send()
    await street.write({ specialist: await idOf('jocelyn@passe-fil.invalid') })
    await street.send()

    expect(street.path).toBe(inWords(lang, '/bienvenue', '/welcome-aboard'))
    expect(await count(`organization WHERE status = 'joined'`)).toBe(2)
  })

  it('imports the schools, undoes it, and imports them again', async () => {
    const { features } = schoolFeatures()
    const file = { name: 'écoles.csv', mimeType: 'text/csv', buffer: Buffer.from(asCsv(features)) }
    const imports = inWords(lang, '/organisations/importer', '/organizations/import')
    const importIt = async () => {
      await coordinator.open(imports)
      await coordinator.write({ file })
      await coordinator.send()
      await coordinator.write({ sector: 'education', regions: ['04'] })
      await coordinator.send()
      expect(await coordinator.text()).toContain(formatNumber(schools, lang))
      expect(await count('organization')).toBe(2)
      await coordinator.send()
      expect(await count('organization')).toBe(2 + schools)
    }

    await importIt()
    await coordinator.send(lang === 'fr' ? /annuler/ : /undo/)
    expect(await count('organization')).toBe(2)
    await importIt()

    await coordinator.open(inWords(lang, '/organisations?q=ecole', '/organizations?q=ecole'))
    await coordinator.open(inWords(lang, '/aujourdhui', '/today'))
  })

  it('lets a person leave and hand over what they held', async () => {
    const catherine = await idOf('catherine@ecole.invalid')
    const stephane = await idOf('stephane@ecole.invalid')
    await principal.follow(new RegExp(`/${catherine}$`))
    await principal.follow(lang === 'fr' ? /\/depart$/ : /\/departure$/)
    await principal.write({ specialist: stephane, contact_deputy: '', training_resource: stephane })
    await principal.send()

    expect(await count(`membership WHERE person_id = '${catherine}' AND until_day IS NULL`)).toBe(0)
    expect(await count(`designation WHERE person_id = '${catherine}' AND until_day IS NULL`)).toBe(0)
    expect(await count(`designation WHERE handed_from = '${catherine}' AND person_id = '${stephane}'`)).toBe(2)
    await principal.open(inWords(lang, '/aujourdhui', '/today'))
    expect(await principal.text()).toContain('Rapides-au-Lin')
  })

  it('had nothing wrong on any page of the way', () => {
    console.log(`journey in ${lang}, script ${script ? 'on' : 'off'}: ${book.pages} pages`)

    expect([...new Set(book.problems)]).toEqual([])
    expect(book.pages).toBeGreaterThan(30)
  })
})
