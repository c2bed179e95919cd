import { readFile } from 'node:fs/promises'
import { expect } from 'vitest'
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import type { Language } from '../src/kernel/language.ts'
import { present } from '../tests/present.ts'
import { pageWithoutScript, phone } from './page-checks.ts'
import { Scanner } from './scanner.ts'

/** What a person puts in a form: a text, a choice, several boxes, or a file. */
export type Typed = string | readonly string[] | { name: string; mimeType: string; buffer: Buffer }

/** What every traveller of one journey saw. */
export interface Logbook {
  pages: number
  problems: string[]
}

const scanners = new WeakMap<Browser, Map<string, Promise<Scanner>>>()

/** One for all travellers of a browser to one site: the document in which their pages are looked at. */
function scannerOf(browser: Browser, baseUrl: string): Promise<Scanner> {
  const ofBrowser = scanners.get(browser) ?? new Map<string, Promise<Scanner>>()
  scanners.set(browser, ofBrowser)
  const scanner =
    ofBrowser.get(baseUrl) ??
    browser.newContext({ viewport: phone }).then((context) => Scanner.open(context, `${baseUrl}/fr`))
  ofBrowser.set(baseUrl, scanner)
  return scanner
}

/** Someone going through the product on a telephone of their own. Every page they come to is scanned. */
export class Traveller {
  readonly page: Page
  /** What their hands did so far: addresses opened, links followed, buttons pressed, boxes ticked, fields filled. */
  acts = 0
  readonly #book: Logbook
  readonly #baseUrl: string
  readonly #scanner: Scanner

  private constructor(page: Page, { baseUrl, book, scanner }: { baseUrl: string; book: Logbook; scanner: Scanner }) {
    this.page = page
    this.#baseUrl = baseUrl
    this.#book = book
    this.#scanner = scanner
  }

  static async start(
    context: BrowserContext,
    { baseUrl, book, script }: { baseUrl: string; book: Logbook; script: boolean },
  ): Promise<Traveller> {
    const page = script ? await context.newPage() : await pageWithoutScript(context)
    return new Traveller(page, { baseUrl, book, scanner: await scannerOf(present(context.browser()), baseUrl) })
  }

  /** Path and query of the page, without the origin. */
  get path(): string {
    const { pathname, search } = new URL(this.page.url())
    return `${pathname}${search}`
  }

  async open(address: string): Promise<void> {
    this.acts += 1
    const answer = await this.page.goto(new URL(address, this.#baseUrl).href)
    await this.#arrive()
    expect(answer?.status(), address).toBe(200)
  }

  /** Follows the link of the page's content that leads there. */
  async follow(path: string | RegExp): Promise<void> {
    const targets = await this.#targets()
    const index = targets.findIndex((one) => (typeof path === 'string' ? one === path : path.test(one)))
    if (index === -1) throw new Error(`${this.path} has no link to ${path}`)
    this.acts += 1
    await this.page.locator('main a').nth(index).click()
    await this.#arrive()
  }

  async write(values: Readonly<Record<string, Typed>>): Promise<void> {
    for (const [name, value] of Object.entries(values)) await this.#writeOne(name, value)
  }

  /** Presses the one main button of the page, or the only button of the form that is sent to `action`. */
  async send(action: RegExp | null = null): Promise<void> {
    const button =
      action === null
        ? this.page.locator('main form button.govuk-button:not(.govuk-button--secondary)').first()
        : this.page
            .locator('main form')
            .and(this.page.locator(`[action*="${action.source}"]`))
            .locator('button')
            .first()
    await this.#press(button)
  }

  /** Presses one button that the selector names, within the page's content. */
  async press(selector: string): Promise<void> {
    await this.#press(this.page.locator(`main ${selector}`))
  }

  /** Follows the link to a file and reads it. */
  async take(path: RegExp): Promise<Buffer> {
    const target = (await this.#targets()).find((one) => path.test(one))
    if (!target) throw new Error(`${this.path} has no link to ${path}`)
    this.acts += 1
    const answer = await this.page.context().request.get(new URL(target, this.#baseUrl).href)
    expect(answer.status(), target).toBe(200)
    return answer.body()
  }

  /** Follows the link to a file as a browser does, which saves it. */
  async download(path: RegExp): Promise<{ name: string; bytes: Buffer }> {
    const target = (await this.#targets()).find((one) => path.test(one))
    if (!target) throw new Error(`${this.path} has no link to ${path}`)
    this.acts += 1
    const [saved] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.locator(`main a[href="${target}"]`).first().click(),
    ])
    return { name: saved.suggestedFilename(), bytes: await readFile(await saved.path()) }
  }

  async text(): Promise<string> {
    return this.page.locator('main').innerText()
  }

  /** Of the links of the page's content, in their order. */
  #targets(): Promise<string[]> {
    return this.page.locator('main a').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
  }

  async #press(button: Locator): Promise<void> {
    this.acts += 1
    await Promise.all([this.page.waitForNavigation(), button.click()])
    await this.#arrive()
  }

  async #writeOne(name: string, value: Typed): Promise<void> {
    const field = this.page.locator(`main [name="${name}"]:not([type=hidden])`)
    await this.#unfold(name)
    const kind = await field.first().evaluate((one) => (one as HTMLInputElement).type)
    if (kind === 'radio' || kind === 'checkbox') {
      for (const one of Array.isArray(value) ? value : [value]) {
        this.acts += 1
        await this.page.locator(`main [name="${name}"][value="${String(one)}"]`).check({ force: true })
      }
      return
    }
    this.acts += 1
    if (kind === 'file') return field.setInputFiles(value as { name: string; mimeType: string; buffer: Buffer })
    if (kind === 'select-one') return void (await field.selectOption(value as string))
    return field.fill(value as string)
  }

  /** Opens the fold that hides a field, as one does to reach it. */
  async #unfold(name: string): Promise<void> {
    const fold = this.page.locator('main details:not([open])').filter({ has: this.page.locator(`[name="${name}"]`) })
    if ((await fold.count()) > 0) await fold.first().locator('summary').click()
  }

  async #arrive(): Promise<void> {
    await this.page.waitForLoadState()
    this.#book.problems.push(...(await this.#scanner.findProblemsOf(this.page)))
    this.#book.pages += 1
  }
}

/** A path in the language of the journey. */
export const inWords = (lang: Language, fr: string, en: string): string => (lang === 'fr' ? `/fr${fr}` : `/en${en}`)
