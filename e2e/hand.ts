import { expect } from 'vitest'
import type { Locator, Page } from 'playwright-core'

/** Seconds that one tap takes someone who has done it once, deciding included; and one typed character. */
const secondsPerTap = 1.2 + 1.35
const secondsPerCharacter = 0.3

/** How long so many taps and signs take a person. */
export const secondsOf = ({ taps, characters }: { taps: number; characters: number }): number =>
  Math.round(taps * secondsPerTap + characters * secondsPerCharacter)

/** What a task took, from the first screen. */
export interface Effort {
  /** Controls tapped. Typing is none, choosing in a list is one. */
  taps: number
  /** Fields typed in. */
  fields: number
  /** Pages that came after the first. */
  pages: number
  /** What a keystroke model says of it, the time of the pages aside. */
  seconds: number
}

/** The smallest telephone that the targets are for. */
export const telephone = { width: 360, height: 640 }
/** What a page’s root says once it was printed. */
export const printed = 'printed'

/** One hand on a telephone: whatever it does is counted, and it touches only what can be seen. */
export class Hand {
  readonly page: Page
  #taps = 0
  #fields = 0
  #pages = 0
  #characters = 0

  constructor(page: Page) {
    this.page = page
  }

  /** The first screen: counting begins here. */
  async start(address: string): Promise<void> {
    const answer = await this.page.goto(address)
    expect(answer?.status(), address).toBe(200)
    this.#taps = this.#fields = this.#pages = this.#characters = 0
  }

  get effort(): Effort {
    const seconds = secondsOf({ taps: this.#taps, characters: this.#characters })
    return { taps: this.#taps, fields: this.#fields, pages: this.#pages, seconds }
  }

  /** The first visible link whose address ends so. */
  link(end: string): Locator {
    return this.page.locator(`a[href$="${end}"]:visible`).first()
  }

  /** Touches what stays on the page. */
  async tap(target: Locator): Promise<void> {
    this.#taps += 1
    await target.click()
  }

  /** Touches what leads to another page. */
  async go(target: Locator): Promise<void> {
    this.#pages += 1
    await Promise.all([this.page.waitForEvent('load'), this.tap(target)])
  }

  /** Touches a number: the telephone would dial or write, and the page stays. */
  async dial(target: Locator): Promise<void> {
    this.#taps += 1
    await target.click({ trial: true })
  }

  /** Opens the menu of the narrow page, and follows one of its links. */
  async goByMenu(end: string): Promise<void> {
    await this.tap(this.page.locator('summary', { hasText: 'Menu' }))
    await this.go(this.page.locator(`.menu a[href$="${end}"]`))
  }

  /** Touches the one main button of the page. */
  async send(): Promise<void> {
    await this.go(this.page.locator('main form button.govuk-button:not(.govuk-button--secondary)').first())
  }

  /** In the field of that name: of several, the first. */
  async type(name: string, text: string): Promise<void> {
    this.#fields += 1
    this.#characters += text.length
    await this.page.locator(`main [name="${name}"]`).first().fill(text)
  }

  /** One of several boxes or buttons: its label is what a finger finds. */
  async choose(name: string, value: string): Promise<void> {
    const id = await this.page.locator(`main [name="${name}"][value="${value}"]`).getAttribute('id')
    await this.tap(this.page.locator(`label[for="${id}"]`))
  }

  /** One line of a list that opens. */
  async select(name: string, label: string): Promise<void> {
    this.#taps += 1
    await this.page.locator(`main select[name="${name}"]`).selectOption({ label })
  }

  /** Touches the button that prints; without script there is none, and the browser’s own command prints. */
  async print(script: boolean): Promise<void> {
    if (!script) return
    await this.tap(this.page.locator('main [data-print]'))
    expect(await this.page.locator(`html[data-${printed}]`).count()).toBe(1)
  }

  /** Takes a file of the device. */
  async attach(file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    this.#taps += 1
    await this.page.locator('main input[type=file]').setInputFiles(file)
  }

  /** Touches what saves a file. */
  async save(target: Locator): Promise<string> {
    const [saved] = await Promise.all([this.page.waitForEvent('download'), this.tap(target)])
    return saved.suggestedFilename()
  }
}
