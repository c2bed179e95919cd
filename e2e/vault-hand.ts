import type { Browser, BrowserContext, Page } from 'playwright-core'
import { addresses } from '../src/features/keys/index.ts'
import { href } from '../src/kernel/http/index.ts'
import type { Language } from '../src/kernel/language.ts'
import { aMembership, aPerson, aSession } from '../tests/people.ts'
import { findProblems, phone } from './page-checks.ts'
import type { RunningApp } from './server.ts'

/** Keys are made, sealed and opened in real browsers, on machines that may be busy. */
export const vaultTimeout = 600_000
const patience = { timeout: 120_000 }

interface Place {
  app: RunningApp
  browser: Browser
  organization: string
}

/** Someone who works in an organization, in a browser of their own, on a telephone. */
export class VaultHand {
  readonly app: RunningApp
  readonly context: BrowserContext
  page: Page
  readonly id: string
  readonly lang: Language
  readonly problems: string[] = []
  phrase: string[] = []
  kit: string[] = []

  private constructor(app: RunningApp, context: BrowserContext, page: Page, id: string, lang: Language) {
    this.app = app
    this.context = context
    this.page = page
    this.id = id
    this.lang = lang
  }

  static async of(place: Place, name: string, role: 'worker' | 'lead', lang: Language): Promise<VaultHand> {
    const { app, browser, organization } = place
    const id = await aPerson(app.admin, { name, language: lang })
    await aMembership(app.admin, { organization, person: id, role })
    const context = await browser.newContext({ viewport: phone })
    await context.addCookies([{ name: 'tisserin', value: await aSession(app.admin, id), url: app.baseUrl }])
    const one = new VaultHand(app, context, await context.newPage(), id, lang)
    one.watch()
    return one
  }

  private watch(): void {
    this.page.on('pageerror', (error) => this.problems.push(error.message))
    this.page.on('console', (line) => {
      if (line.type() === 'error' && !/status of 4\d\d|ERR_FAILED/.test(line.text())) this.problems.push(line.text())
    })
  }

  readonly open = () => this.page.goto(this.app.baseUrl + href(this.lang, addresses.vault))
  readonly press = (name: RegExp) => this.waits(this.page.getByRole('button', { name }).first().click(patience), name)
  readonly sees = (text: RegExp) => this.waits(this.page.getByText(text).first().waitFor(patience), text)
  readonly words = () => this.page.locator('main ol > li').allInnerTexts()
  readonly check = async () => this.problems.push(...(await findProblems(this.page)))

  /** What was waited for in vain is told beside what the page said instead. */
  private async waits(done: Promise<void>, what: RegExp): Promise<void> {
    await done.catch(async (error: unknown) => {
      if (this.page.isClosed()) throw error
      const said = (await this.page.locator('main').innerText()).replace(/\s+/g, ' ')
      throw new Error(`${String(what)} never came; ${this.problems.join('; ')} the page says: ${said}`, {
        cause: error,
      })
    })
  }

  /** Another page in place of this one, as who comes back after their browser was closed. */
  async comeBack(): Promise<void> {
    await this.page.close()
    this.page = await this.context.newPage()
    this.watch()
  }

  /** Types words in a field, and sends the form. */
  async type(id: string, words: readonly string[]): Promise<void> {
    await this.page.locator(`#${id}`).fill(words.join(' '))
    await this.page.keyboard.press('Enter')
  }

  /** @param looksAtEach each scene is looked at, and the words are typed wrong first */
  async makeKeys({ looksAtEach = false }: { looksAtEach?: boolean } = {}): Promise<void> {
    await this.press(/^(Créer mes clés|Make my keys)$/)
    await this.notePhrase(looksAtEach)
    await this.noteKit(looksAtEach)
    await this.sees(/^(Vos clés sont prêtes|Your keys are ready)$/)
  }

  async notePhrase(looksAtEach = false): Promise<void> {
    await this.sees(/^(Votre phrase|Your phrase)$/)
    if (looksAtEach) await this.check()
    this.phrase = await this.words()
    await this.press(/notés|wrote them/)
    if (looksAtEach) {
      await this.type('again', ['zzzz'])
      await this.sees(/Ce ne sont pas ces mots-là|These are not the words/)
      await this.check()
    }
    await this.type('again', this.phrase)
  }

  async noteKit(looksAtEach = false): Promise<void> {
    await this.sees(/^(Votre trousse de secours|Your rescue kit)$/)
    if (looksAtEach) await this.check()
    this.kit = await this.words()
    await this.press(/recopiée|copied out/)
  }

  /** Sheets of rescue, one after another. */
  async noteSheets(): Promise<string[][]> {
    const sheets: string[][] = []
    for (const no of [1, 2, 3]) {
      await this.sees(new RegExp(`(Feuille de secours|Rescue sheet) ${no} `))
      sheets.push(await this.words())
      await this.press(new RegExp(`(La feuille|Sheet) ${no} `))
    }
    return sheets
  }

  async unlock(): Promise<void> {
    await this.open()
    await this.type(
      'words',
      this.phrase.map((word) => word.slice(0, 4)),
    )
    await this.sees(/^(Coffre ouvert|Vault open)/)
  }

  /**
   * Joins an organization whose keys a holder keeps: their six words are compared by voice. The key of the team comes only when the page that waits has
   * read that its own are in the log.
   */
  async joinBy(holder: VaultHand, name: RegExp): Promise<void> {
    const given = `**${href(holder.lang, addresses.giveParcels)}`
    await holder.page.route(given, async (route) => {
      await this.sees(/^(Vos clés sont au journal|Your keys are in the log)/)
      await route.continue()
    })
    await this.press(/^(Comparer six mots pour entrer|Compare six words to get in)$/)
    await this.sees(/^(Vos six mots|Your six words)$/)
    await holder.unlock()
    await holder.press(name)
    await holder.press(/(Ce sont les mêmes : ajouter|They are the same: add)/)
    await this.sees(/^(équipe d’accueil|intake team)$/)
    await holder.page.unroute(given)
  }
}
