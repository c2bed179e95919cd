import type { Locator, Page } from 'playwright-core'
import type { Language } from '../src/kernel/language.ts'
import { words } from '../src/features/practice/tool/words.ts'

/** Where the two tools stand. */
export const toolPaths = {
  fr: { overview: '/fr/reperes', signs: '/fr/reperes/indices', grid: '/fr/reperes/grille' },
  en: { overview: '/en/practice', signs: '/en/practice/signs', grid: '/en/practice/grid' },
} as const

export type SaidAnswer = keyof (typeof words)['fr']['answers']

/** The button of an answer, of the item at this place among those of a kind. */
export const answerButton = (page: Page, lang: Language, kind: string, at: number, answer: SaidAnswer): Locator =>
  page.locator(`[data-item="${kind}"]`).nth(at).getByRole('radio', { name: words[lang].answers[answer], exact: true })

/** How many answers the page holds. */
export const answersHeld = (page: Page): Promise<number> => page.locator('[aria-checked=true]').count()

/** Prints as nobody does: says that it was asked, and is cancelled when the test says so. */
export async function standInForPrint(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', document.title)
  })
}

/** The print dialog is closed, whether a sheet came out or not. */
export const closePrint = (page: Page): Promise<boolean> => page.evaluate(() => dispatchEvent(new Event('afterprint')))

/** The plain act that comes before filling in, in each page. */
export const limitsRead = (page: Page): Locator => page.locator('[data-limits-read]')
export const readLimits = async (page: Page): Promise<void> => limitsRead(page).click()
