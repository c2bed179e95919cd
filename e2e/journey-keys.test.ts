import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addresses } from '../src/features/keys/index.ts'
import { href } from '../src/kernel/http/index.ts'
import type { Language } from '../src/kernel/language.ts'
import { aMembership, aNetwork, anOrganization, aPerson, aSession } from '../tests/people.ts'
import { withAuthenticator } from './authenticator.ts'
import { launchBrowser } from './browser.ts'
import { findProblems, pageWithoutScript, phone } from './page-checks.ts'
import { startApp, type RunningApp } from './server.ts'

/** Keys are made, sealed and opened in real browsers, on machines that may be busy. */
const timeout = 600_000
const patience = { timeout: 120_000 }

let app: RunningApp
let browser: Browser
let organization: string
beforeAll(async () => {
  app = await startApp()
  browser = await launchBrowser()
  const network = await aNetwork(app.admin)
  organization = await anOrganization(app.admin, { network, nameFr: 'Maison Trame', nameEn: 'Trame House' })
})
afterAll(async () => {
  await browser.close()
  await app.stop()
})

/** Someone in a browser of their own, on a telephone. */
class Someone {
  readonly context: BrowserContext
  readonly page: Page
  readonly id: string
  readonly lang: Language
  readonly problems: string[] = []
  phrase: string[] = []

  private constructor(context: BrowserContext, page: Page, id: string, lang: Language) {
    this.context = context
    this.page = page
    this.id = id
    this.lang = lang
  }

  static async of(name: string, role: 'worker' | 'lead', lang: Language): Promise<Someone> {
    const id = await aPerson(app.admin, { name, language: lang })
    await aMembership(app.admin, { organization, person: id, role })
    const context = await browser.newContext({ viewport: phone })
    await context.addCookies([{ name: 'tisserin', value: await aSession(app.admin, id), url: app.baseUrl }])
    const one = new Someone(context, await context.newPage(), id, lang)
    one.page.on('pageerror', (error) => one.problems.push(error.message))
    one.page.on('console', (line) => {
      if (line.type() === 'error' && !/status of 4\d\d/.test(line.text())) one.problems.push(line.text())
    })
    return one
  }

  readonly open = () => this.page.goto(app.baseUrl + href(this.lang, addresses.vault))
  readonly press = (name: RegExp) => this.page.getByRole('button', { name }).first().click(patience)
  readonly sees = (text: RegExp) => this.page.getByText(text).first().waitFor(patience)
  readonly words = () => this.page.locator('main ol > li').allInnerTexts()
  readonly check = async () => this.problems.push(...(await findProblems(this.page)))

  async makeKeys(): Promise<{ kit: string[] }> {
    await this.press(/^(Créer mes clés|Make my keys)$/)
    await this.sees(/^(Votre phrase|Your phrase)$/)
    await this.check()
    this.phrase = await this.words()
    await this.press(/notés|wrote them/)
    await this.page.locator('#again').fill('zzzz')
    await this.page.keyboard.press('Enter')
    await this.sees(/Ce ne sont pas ces mots-là|These are not the words/)
    await this.check()
    await this.page.locator('#again').fill(this.phrase.join(' '))
    await this.page.keyboard.press('Enter')
    await this.sees(/^(Votre trousse de secours|Your rescue kit)$/)
    const kit = await this.words()
    await this.check()
    await this.press(/recopiée|copied out/)
    await this.sees(/^(Vos clés sont prêtes|Your keys are ready)$/)
    return { kit }
  }

  async unlock(): Promise<void> {
    await this.open()
    await this.page.locator('#words').fill(this.phrase.map((word) => word.slice(0, 4)).join(' '))
    await this.page.keyboard.press('Enter')
    await this.sees(/^(Coffre ouvert|Vault open)/)
  }
}

const rows = async (text: string, values: unknown[] = []) =>
  (await app.admin.query<Record<string, unknown>>(text, values)).rows

describe('keys of people', () => {
  let lead: Someone
  let worker: Someone
  let comer: Someone

  it('two people found the keys of their organization, each in their language', { timeout }, async () => {
    lead = await Someone.of('Léa Responsable', 'lead', 'fr')
    worker = await Someone.of('Wes Worker', 'worker', 'en')
    await worker.open()
    const { kit } = await worker.makeKeys()
    expect([worker.phrase.length, kit.length]).toEqual([6, 12])
    await lead.open()
    await lead.makeKeys()
    await lead.press(/^Fonder les clés/)
    await lead.press(/^Wes Worker$/)
    await lead.sees(/Wes Worker\s: ses six mots/)
    await lead.check()
    await lead.press(/^Ce sont les mêmes$/)
    for (const no of [1, 2, 3]) {
      await lead.sees(new RegExp(`Feuille de secours ${no} de 3`))
      expect(await lead.words()).toHaveLength(24)
      await lead.press(new RegExp(`La feuille ${no} est imprimée`))
    }
    await lead.sees(/Votre signature est déposée/)
    await worker.unlock()
    await worker.press(/^Read and sign/)
    await worker.sees(/Léa Responsable proposes/)
    await worker.check()
    await worker.press(/^They are the same: sign$/)
    await worker.sees(/keys are founded/)
    await worker.sees(/^intake team$/)
    await worker.check()

    expect(await rows('SELECT kind FROM key_statement ORDER BY log_index')).toEqual(
      ['keyset', 'member', 'member', 'epoch', 'epoch'].map((kind) => ({ kind })),
    )
    expect([...lead.problems, ...worker.problems]).toEqual([])
  })

  it('a newcomer reads six words to a holder, and is in', { timeout }, async () => {
    comer = await Someone.of('Nour Nouvelle', 'worker', 'fr')
    await comer.open()
    await comer.makeKeys()
    await comer.press(/^Comparer six mots pour entrer$/)
    await comer.sees(/^Vos six mots$/)
    await comer.check()
    const read = await comer.words()
    await worker.unlock()
    await worker.press(/Nour Nouvelle is waiting/)
    await worker.sees(/^Compare with Nour Nouvelle$/)
    const heard = await worker.words()
    // One in each language: compared by the numbers that they stand for, as two people would by switching the language of one page.
    expect([read.length, heard.length]).toEqual([6, 6])
    await worker.press(/They are the same: add/)
    await worker.sees(/Nour Nouvelle has their keys/)
    await comer.sees(/C’est fait/)
    await comer.sees(/^équipe d’accueil$/)
    expect(comer.problems).toEqual([])
  })

  it('opens by a passkey of the device, once it was added', { timeout }, async () => {
    await withAuthenticator(comer.page, { hasPrf: true })
    await comer.press(/^Vos façons d’ouvrir$/)
    await comer.press(/^Ajouter la clé d’accès/)
    await comer.sees(/Cet appareil ouvre maintenant votre coffre/)
    await comer.press(/^Fermer le coffre$/)
    await comer.press(/^Ouvrir avec la clé d’accès/)
    await comer.sees(/^Coffre ouvert/)
    await comer.check()

    expect(await rows('SELECT kind FROM user_wrap WHERE person_id = $1 ORDER BY kind', [comer.id])).toHaveLength(3)
    expect(comer.problems).toEqual([])
  })

  it('who lost everything makes new keys, compares again, and reads what the team reads', { timeout }, async () => {
    await comer.open()
    await comer.press(/J’ai tout perdu/)
    await comer.makeKeys()
    await comer.sees(/Le journal connaît encore vos anciennes clés/)
    await comer.press(/^Comparer six mots pour entrer$/)
    await comer.sees(/^Vos six mots$/)
    await worker.unlock()
    await worker.press(/Nour Nouvelle is waiting/)
    await worker.press(/They are the same: add/)
    await worker.sees(/Nour Nouvelle has their keys/)
    await comer.sees(/^équipe d’accueil$/)

    expect(await rows('SELECT max(epoch) AS epoch, team_id FROM key_epoch GROUP BY team_id')).toMatchObject([
      { epoch: 2 },
      { epoch: 2 },
    ])
    expect(comer.problems).toEqual([])
  })

  it('who is removed opens nothing of what comes after', { timeout }, async () => {
    await worker.press(/^Remove someone$/)
    await worker.press(/^Nour Nouvelle$/)
    await worker.check()
    await worker.press(/^Remove Nour Nouvelle$/)
    await worker.sees(/Nour Nouvelle is out of the teams/)
    await comer.unlock()
    await comer.press(/^Comparer six mots pour entrer$/)

    expect(await rows('SELECT FROM key_parcel WHERE person_id = $1', [comer.id])).toEqual([])
    expect(await rows('SELECT count(*)::int AS n FROM key_parcel WHERE epoch = 3')).toEqual([{ n: 4 }])
    expect([...worker.problems, ...comer.problems]).toEqual([])
  })

  it(
    'a wrong phrase opens nothing, says so at the field, and stays there; leaving the page closes the vault',
    { timeout },
    async () => {
      await lead.open()
      await lead.page.locator('#words').fill([...lead.phrase].reverse().join(' '))
      await lead.page.keyboard.press('Enter')
      await lead.sees(/Cette phrase n’ouvre rien/)
      expect(await lead.page.locator('#words').inputValue()).toBe([...lead.phrase].reverse().join(' '))
      await lead.check()
      await lead.unlock()
      await lead.page.goto(app.baseUrl + href('fr', addresses.keys))
      await lead.page.goBack()
      await lead.sees(/^Ouvrir votre coffre$/)
      expect(lead.problems).toEqual([])
    },
  )

  it(
    'opens nothing when the server turns the log back, forks it, or changes or leaves out what was signed',
    { timeout },
    async () => {
      const address = `${app.baseUrl}${href('fr', addresses.state)}*`
      const past = await lead.page.evaluate(async (path) => (await fetch(path)).text(), href('fr', addresses.state))
      type Told = { log: { key: string; checkpoint: string }; entries: { index: number; signed: string }[] }
      const lies: Record<string, (told: Told) => void> = {
        'another log': ({ log }) => (log.key = log.key.replace(/^../, (two) => (two === 'aa' ? 'bb' : 'aa'))),
        'an unsigned checkpoint': ({ log }) => (log.checkpoint = log.checkpoint.replace(/\n\d+\n/, '\n3\n')),
        'a key in place of another': ({ entries }) => {
          for (const one of entries)
            one.signed = one.signed.replace(/"sig":"[0-9a-f]{64}"/, `"sig":"${'ab'.repeat(32)}"`)
        },
        'a statement left out': (told) => (told.entries = told.entries.filter(({ index }) => index !== 2)),
        'two statements in place of one another': ({ entries: [first, second] }) => {
          if (first && second) [first.index, second.index] = [second.index, first.index]
        },
      }
      for (const [name, lie] of Object.entries(lies)) {
        await lead.page.route(address, async (route) => {
          const answer = await route.fetch()
          const told = (await answer.json()) as Told
          lie(told)
          await route.fulfill({ response: answer, json: told })
        })
        await lead.open()
        await lead.page.locator('#words').fill(lead.phrase.join(' '))
        await lead.page.keyboard.press('Enter')
        await lead.sees(/journal de clés qui ne se tient pas/)
        expect(await lead.page.getByText(/équipe d’accueil/).count(), name).toBe(0)
        await lead.page.unroute(address)
      }
      // What was true once, told again after the log went on.
      await lead.unlock()
      const size = (await rows('SELECT count(*)::int AS n FROM key_statement'))[0]?.['n']
      await lead.page.evaluate((n) => {
        const seen = JSON.parse(localStorage.getItem('tisserin-log') ?? '{}') as { size: number }
        localStorage.setItem('tisserin-log', JSON.stringify({ ...seen, size: Number(n) + 1 }))
      }, size)
      await lead.page.route(address, (route) => route.fulfill({ body: past, contentType: 'application/json' }))
      await lead.open()
      await lead.page.locator('#words').fill(lead.phrase.join(' '))
      await lead.page.keyboard.press('Enter')
      await lead.sees(/journal de clés qui ne se tient pas/)
      await lead.page.unroute(address)
      await lead.page.evaluate(() => localStorage.clear())
      expect(lead.problems).toEqual([])
    },
  )

  it('closes by itself after ten minutes without a key or a touch', { timeout }, async () => {
    await lead.page.clock.install()
    await lead.unlock()
    await lead.page.clock.fastForward(9 * 60_000)
    await lead.page.keyboard.press('Shift')
    await lead.page.clock.fastForward(9 * 60_000)
    await lead.sees(/^Coffre ouvert/)
    await lead.page.clock.fastForward(2 * 60_000)
    await lead.sees(/^Ouvrir votre coffre$/)
  })

  it.each(['fr', 'en'] as const)('says without script whom to call instead (%s)', async (lang) => {
    const page = await pageWithoutScript(await browser.newContext({ viewport: phone }))
    await page.goto(app.baseUrl + href(lang, addresses.vault))

    expect(await page.locator('main').innerText()).toMatch(lang === 'fr' ? /Appelez[\s\S]*911/ : /Call[\s\S]*911/)
    expect(await findProblems(page)).toEqual([])
  })

  it('is a page that forbids markup from text, any other script, and any other site', async () => {
    const context = await browser.newContext()
    const page = await context.newPage()
    const answer = await page.goto(app.baseUrl + href('fr', addresses.vault))
    const policy = answer?.headers()['content-security-policy'] ?? ''

    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types 'none'")
    expect(policy).not.toContain('unsafe')
    expect(await page.locator('script').getAttribute('integrity')).toMatch(/^sha256-/)
    const tried = await page.evaluate(async () => {
      const blocked = async (act: () => unknown) => {
        try {
          await act()
          return false
        } catch {
          return true
        }
      }
      return [
        await blocked(() => (document.body.innerHTML = '<b>x</b>')),
        await blocked(() => fetch('https://exemple.invalid/')),
      ]
    })
    expect(tried).toEqual([true, true])
    await context.close()
  })
})
