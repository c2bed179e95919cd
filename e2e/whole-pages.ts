import type { BrowserContext, Locator, Page } from 'playwright-core'

/** What answers at once, of whatever part of the page has come: the other questions of a driver wait for what they name. */
const ofLocator = ['all', 'allInnerTexts', 'allTextContents', 'count', 'evaluateAll', 'isHidden', 'isVisible'] as const

type Asked = (...given: unknown[]) => Promise<unknown>

const alreadyPatient = new WeakSet<object>()
const patientContexts = new WeakSet<BrowserContext>()

function makePatient<One extends object>(one: One, names: readonly (keyof One)[], pageOf: (one: One) => Page): void {
  const kind = Object.getPrototypeOf(one) as Record<keyof One, Asked>
  if (alreadyPatient.has(kind)) return
  alreadyPatient.add(kind)
  for (const name of names) {
    const ask = kind[name]
    kind[name] = async function (this: One, ...given) {
      const page = pageOf(this)
      if (patientContexts.has(page.context())) await page.waitForLoadState()
      return ask.apply(this, given)
    }
  }
}

/**
 * A click ends when the next page begins, not when it has come: what is asked right after it is asked of half a page, on a
 * machine at work. From here on, whatever asks without waiting waits until the page has loaded. Not for a browser that keeps
 * pages whole to come back to: one that it shows again does not load.
 */
export function askOnlyWholePages(context: BrowserContext): void {
  patientContexts.add(context)
  context.on('page', (page) => {
    makePatient<Locator>(page.locator('html'), ofLocator, (locator) => locator.page())
    makePatient<Page>(page, ['content'], (self) => self)
  })
}
