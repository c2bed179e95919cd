import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPageExamples } from '../src/app/gallery/all-page-examples.ts'
import { pageStateHref } from '../src/app/gallery/route.tsx'
import { launchBrowser } from './browser.ts'
import { phone } from './page-checks.ts'
import { Scanner } from './scanner.ts'
import { startApp, type RunningApp } from './server.ts'

/** Pages are many, on machines that may be busy. */
const timeout = 600_000

/** What the margins of a sheet leave, in CSS pixels: one that stands (16 mm a side), one that lies (10 mm). */
const standing = Math.floor(((215.9 - 2 * 16) / 25.4) * 96)
const lying = Math.floor(((279.4 - 2 * 10) / 25.4) * 96)

/** Columns from which a table is wide. */
const wideFrom = 5

/** A state of a page that holds a table, in French: its words are the longer. */
interface Drawn {
  where: string
  path: string
  html: string
}

let app: RunningApp
let browser: Browser
let scanner: Scanner
const drawn: Drawn[] = []
beforeAll(async () => {
  app = await startApp({ settings: { isDev: true } })
  browser = await launchBrowser()
  scanner = await Scanner.open(await browser.newContext({ viewport: phone }), `${app.baseUrl}/fr/galerie`)
  for (const { page: name, states } of await readPageExamples())
    for (const state of Object.keys(states)) {
      const path = pageStateHref('fr', name, state)
      const html = await (await fetch(`${app.baseUrl}${path}`)).text()
      if (html.includes('<table')) drawn.push({ where: `${name}, ${state}`, path, html })
    }
})
afterAll(async () => {
  await browser.close()
  await app.stop()
})

async function onEveryTable(look: (where: string) => Promise<string[]>): Promise<string[]> {
  const wrong: string[] = []
  let seen = 0
  for (const { where, path, html } of drawn) {
    await scanner.show(path, html)
    seen += await scanner.page.locator('main table').count()
    wrong.push(...(await look(where)))
  }
  expect(seen).toBeGreaterThan(60)
  return wrong
}

describe('tables', () => {
  it('read as a list on a telephone when they are wide, and none has to be pushed sideways', { timeout }, async () => {
    const { page } = scanner
    await page.setViewportSize(phone)
    const wrong = await onEveryTable((where) =>
      page.locator('main table:not(.board)').evaluateAll(
        (tables, { where: at, from }) =>
          // One that is of paper only is not read on a telephone.
          (tables as HTMLTableElement[])
            .filter((table) => table.checkVisibility())
            .flatMap((table) => {
              const columns = table.tHead?.rows[0]?.cells.length ?? 0
              const frame = table.closest('.scroll') ?? table
              return [
                ...(columns >= from && !table.classList.contains('stack')
                  ? [`${at}: ${columns} columns, no list`]
                  : []),
                ...(frame.scrollWidth > frame.clientWidth + 1 ? [`${at}: pushed sideways`] : []),
              ]
            }),
        { where, from: wideFrom },
      ),
    )

    expect(wrong).toEqual([])
  })

  it('are whole on paper, on a sheet that lies down when they are wide', { timeout }, async () => {
    const { page } = scanner
    await page.emulateMedia({ media: 'print' })
    const wrong = await onEveryTable(async (where) => {
      const lies = await page.evaluate(() =>
        [document.body, ...document.querySelectorAll('section')].some((one) => getComputedStyle(one).page !== 'auto'),
      )
      await page.setViewportSize({ width: lies ? lying : standing, height: 800 })
      return page.locator('main table').evaluateAll(
        (tables, { where: at, from, mayLie }) =>
          (tables as HTMLTableElement[]).flatMap((table) => {
            if (!table.checkVisibility()) return [] // a fold that is closed does not print
            const columns = table.tHead?.rows[0]?.cells.length ?? 0
            const isSheet = table.closest('.plan-sheet') !== null
            const beyond = [table, ...table.querySelectorAll('*')].filter(
              (one) =>
                one.checkVisibility() &&
                !one.closest('.govuk-visually-hidden') &&
                one.getBoundingClientRect().right > innerWidth + 1,
            )
            return [
              ...(columns >= from && !isSheet && !mayLie ? [`${at}: ${columns} columns on a standing sheet`] : []),
              ...beyond.slice(0, 1).map((one) => `${at}: beyond the sheet: ${one.outerHTML.slice(0, 100)}`),
            ]
          }),
        { where, from: wideFrom, mayLie: lies },
      )
    })
    await page.emulateMedia({ media: 'screen' })

    expect(wrong).toEqual([])
  })
})
