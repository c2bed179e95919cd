import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { demoId } from '../src/features/network/index.ts'
import { app, browser, openTelephones } from './telephone.ts'
import { inWords } from './traveller.ts'

/** Letter laid on its side, in points, and what stays inside the margins of the board, in CSS pixels. */
const sheet = { width: 792, height: 612 }
const printableWidth = Math.floor(((279.4 - 2 * 10) / 25.4) * 96)

openTelephones()

describe.each(['fr', 'en'] as const)('the board of a table on paper (%s)', (lang) => {
  async function onBoard<T>(look: (page: Page) => Promise<T>): Promise<T> {
    const context = await browser.newContext({ viewport: { width: printableWidth, height: 800 } })
    await context.request.post(`${app.baseUrl}/demo/sign-in`, { form: { as: 'coordinator' } })
    const page = await context.newPage()
    const network = demoId('network', 'trois-lisieres')
    await page.goto(app.baseUrl + inWords(lang, `/tables/${network}/tableau`, `/tables/${network}/board`))
    try {
      return await look(page)
    } finally {
      await context.close()
    }
  }

  it('lies on its side', async () => {
    const pdf = await onBoard((page) => page.pdf({ preferCSSPageSize: true }))
    const boxes = [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)]

    expect(boxes.map(([, width, height]) => `${Math.round(Number(width))} × ${Math.round(Number(height))}`)).toContain(
      `${sheet.width} × ${sheet.height}`,
    )
  })

  it('is whole: every action, every organization, nothing beyond the sheet', async () => {
    const found = await onBoard(async (page) => {
      await page.emulateMedia({ media: 'print' })
      return page.evaluate((width) => {
        const shown = [...document.querySelectorAll('table.board *')].filter(
          (one) => one.checkVisibility() && !one.closest('.govuk-visually-hidden'),
        )
        return {
          cut: shown
            .filter((one) => one.getBoundingClientRect().right > width + 1)
            .map((one) => one.outerHTML.slice(0, 120)),
          hiding: [...document.querySelectorAll('.scroll')].filter((one) => one.scrollWidth > one.clientWidth + 1)
            .length,
          organizations: document.querySelectorAll('table.board thead a').length,
          actions: document.querySelectorAll('table.board tbody a[href*="/actions/"]').length,
        }
      }, printableWidth)
    })

    expect(found.cut).toEqual([])
    expect(found.hiding).toBe(0)
    expect(found.organizations).toBeGreaterThanOrEqual(12)
    expect(found.actions).toBeGreaterThanOrEqual(27)
  })
})
