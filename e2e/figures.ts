import { readFileSync } from 'node:fs'
import type { Locator } from 'playwright-core'
import type { Language } from '../src/kernel/language.ts'
import { present } from '../tests/present.ts'
import { inWords, type Traveller } from './traveller.ts'

interface Named {
  measure: string
  name: Record<Language, string>
}

const definitions = (
  JSON.parse(readFileSync(new URL('../content/indicators.json', import.meta.url), 'utf8')) as { measures: Named[] }
).measures

const nameOf = (measure: string, lang: Language): string =>
  present(definitions.find((one) => one.measure === measure)).name[lang]

async function openDashboard(coordinator: Traveller, lang: Language): Promise<void> {
  await coordinator.open(inWords(lang, '/aujourdhui', '/today'))
  await coordinator.follow(new RegExp(inWords(lang, '/tableau-de-bord\\?', '/dashboard\\?')))
}

const rowOf = ({ page }: Traveller, lang: Language, measure: string): Locator =>
  page.locator('main tbody tr', { has: page.getByText(nameOf(measure, lang), { exact: true }) })

/** What the dashboard of a network shows of each measure; 0 where it has no figure yet. */
export async function figuresOf<Measure extends string>(
  coordinator: Traveller,
  lang: Language,
  measures: readonly Measure[],
): Promise<Record<Measure, number>> {
  await openDashboard(coordinator, lang)
  const figures: [Measure, number][] = []
  for (const measure of measures) {
    const value = rowOf(coordinator, lang, measure).locator('b').first()
    figures.push([measure, (await value.count()) === 0 ? 0 : Number(await value.innerText())])
  }
  return Object.fromEntries(figures) as Record<Measure, number>
}

/** How many records a measure of the network is made of, on the page that its figure opens. */
export async function countedFor(coordinator: Traveller, lang: Language, measure: string): Promise<number> {
  await openDashboard(coordinator, lang)
  const links = rowOf(coordinator, lang, measure).locator('a', { has: coordinator.page.locator('b') })
  await coordinator.follow((await links.first().getAttribute('href')) ?? '')
  return coordinator.page.locator('main tbody tr').count()
}
