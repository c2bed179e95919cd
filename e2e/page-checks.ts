import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { BrowserContext, CDPSession, Page } from 'playwright-core'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The narrowest telephone that every page must fit. */
export const phone = { width: 360, height: 740 }

/** Pages whose own scripts are off; only `findProblems` runs on them, between two loads. */
const silenced = new WeakMap<Page, CDPSession>()

const setSilence = (session: CDPSession, value: boolean) =>
  session.send('Emulation.setScriptExecutionDisabled', { value })

/** A page in which no script of ours runs, as for someone who switched them off or whose network lost them. */
export async function pageWithoutScript(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await setSilence(session, true)
  silenced.set(page, session)
  return page
}

interface AxeWindow {
  axe: { run(context: Document, options: object): Promise<AxeResults> }
}

/**
 * What is wrong with the page as it stands: every finding of axe (WCAG A and AA to 2.2, and best practice), anything wider
 * than the window, a header on two lines, a label squeezed into a column of syllables, a file offered only below its table, a
 * missing title or language. Empty when nothing is. The page's own policy and its scripts are left as
 * they are.
 */
export async function findProblems(page: Page): Promise<string[]> {
  const session = silenced.get(page)
  if (session !== undefined) await setSilence(session, false)
  try {
    return await lookAt(page)
  } finally {
    if (session !== undefined) await setSilence(session, true)
  }
}

/**
 * The same of a page whose scripts may run. What axe is made of is sent once to each document.
 *
 * @param isKnown axe found nothing in a page that differs from this one in its words only (`structure.ts`): it is asked again
 *   only what words can change
 */
export async function lookAt(page: Page, { isKnown = false } = {}): Promise<string[]> {
  const look = `(async () => {
    if (!('axe' in window)) return null
    const problems = []
    for (const look of [${looks.join(', ')}]) problems.push(...(await look(${isKnown})))
    return problems.map((problem) => location.pathname + ' (' + document.title + '): ' + problem)
  })()`
  await page.waitForLoadState() // half a page has no heading, no title
  const problems = await page.evaluate<string[] | null>(look)
  if (problems !== null) return problems
  await page.evaluate(`${axeSource}; void 0`)
  return page.evaluate<string[]>(look)
}

/** Each runs in the page, by itself. */
const looks = [foundByAxe, filesBelowTables, misshapenParts, widerThanWindow] as const

async function foundByAxe(isKnown: boolean): Promise<string[]> {
  const { axe } = window as unknown as AxeWindow
  const isCut = (one: Element) => one.scrollWidth > one.clientWidth || one.scrollHeight > one.clientHeight
  const scrolls = (one: Element) => /auto|scroll/.test(getComputedStyle(one).overflow)
  const named = 'main :is(a, button, summary, input, [role]):is([aria-label], [aria-labelledby])'
  const ofWords = [
    // Words that are seen and words that are read out.
    ...(document.querySelector(named) ? ['label-content-name-mismatch'] : []),
    // What has no room for its words.
    ...([...document.querySelectorAll('body *')].some((one) => isCut(one) && scrolls(one))
      ? ['scrollable-region-focusable']
      : []),
  ]
  if (isKnown && ofWords.length === 0) return []
  const { violations } = await axe.run(document, {
    resultTypes: ['violations'],
    elementRef: false,
    selectors: false,
    ...(isKnown && { runOnly: ofWords }),
  })
  return violations.map(({ id, help, nodes }) => `${id}, ${help}: ${nodes[0]?.html.slice(0, 160)}`)
}

function filesBelowTables(): string[] {
  const tables = [...document.querySelectorAll('main table')]
  const files = [...document.querySelectorAll<HTMLAnchorElement>('main a[href]')].filter((one) =>
    /\.(csv|xlsx)$/.test(one.pathname),
  )
  // A page may hold several tables: the file of one stands above it, after another.
  const isBelow = (one: Element) =>
    tables.length > 0 &&
    tables.every((table) => (table.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0)
  const [first] = files
  return first && files.every(isBelow) ? [`the file of the table stands below it: ${first.pathname}`] : []
}

/** Parts that fit the window, yet broke into lines that nobody meant. */
function misshapenParts(): string[] {
  const header = document.querySelector<HTMLElement>('.head')
  const isTall = header !== null && !header.querySelector('.menu[open]') && header.offsetHeight > 80
  const squeezed = [...document.querySelectorAll<HTMLElement>('main label')].filter(
    (label) =>
      label.checkVisibility() &&
      label.offsetWidth > 1 &&
      label.offsetHeight > 90 &&
      label.offsetHeight > 1.5 * label.offsetWidth,
  )
  return [
    ...(isTall ? ['the header stands on more than one line'] : []),
    ...squeezed.map((label) => `squeezed: ${label.textContent.trim().slice(0, 60)}`),
  ]
}

function widerThanWindow(): string[] {
  const width = document.documentElement.clientWidth
  if (document.documentElement.scrollWidth <= width) return []
  const wide = [...document.querySelectorAll('main *')].find((one) => one.getBoundingClientRect().right > width + 1)
  return [`wider than the window: ${wide?.outerHTML.slice(0, 120) ?? 'the page'}`]
}
