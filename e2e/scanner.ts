import type { BrowserContext, Page } from 'playwright-core'
import { lookAt } from './page-checks.ts'
import { structureOf } from './structure.ts'

/** Which time a script is loaded into the one document: a module runs once for each address. */
let times = 0

const again = (html: string): string =>
  html.replace(/<script type="module" src="[^"?]+/g, (script: string) => {
    times += 1
    return `${script}?${times}`
  })

/**
 * Many pages of one site, one after the other in one document: what looks at them is loaded once. Each is drawn as its own
 * document would be, under its own address and the policy of the site, its scripts run, and nothing of the one before is left.
 */
export class Scanner {
  readonly page: Page
  /** Structures of pages in which nothing is wrong, each at a width of the window. */
  readonly #sound = new Set<string>()

  private constructor(page: Page) {
    this.page = page
  }

  /** @param start the address of any page of the site: its headers hold for all */
  static async open(context: BrowserContext, start: string): Promise<Scanner> {
    const page = await context.newPage()
    await page.goto(start)
    return new Scanner(page)
  }

  /** Draws what the server answered at a path. */
  async show(path: string, html: string): Promise<void> {
    await this.page.evaluate(draw, { path, html: again(html) })
  }

  /** The same problems that `findProblems` says of the page by itself. */
  async findProblems(path: string, html: string): Promise<string[]> {
    await this.show(path, html)
    const { width = 0 } = this.page.viewportSize() ?? {}
    const [, aim = ''] = path.split('#') // what is aimed at may look otherwise
    const structure = `${width} ${aim} ${structureOf(html)}`
    const problems = await lookAt(this.page, { isKnown: this.#sound.has(structure) })
    if (problems.length === 0) this.#sound.add(structure)
    return problems
  }

  /** Of a page that is open elsewhere, as its scripts left it; what was typed or picked there is not brought along. */
  async findProblemsOf(page: Page): Promise<string[]> {
    const html = await page.content()
    return this.findProblems(page.url(), html.replace(/<script[\s\S]*?<\/script>/g, ''))
  }
}

/** Runs in the page. */
async function draw({ path, html }: { path: string; html: string }): Promise<void> {
  document.open()
  const loaded = new Promise((resolve) => addEventListener('load', resolve, { once: true }))
  history.replaceState(null, '', path)
  document.write(html)
  document.close()
  await loaded
  if (location.hash !== '') location.replace(location.hash) // makes it the target
  document.querySelector<HTMLElement>('[autofocus]')?.focus() // a document does it by itself once
}
