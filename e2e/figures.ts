import { readFileSync } from 'node:fs'
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

/** What the dashboard of a network shows of each measure; 0 where it has no figure yet. */
export async function figuresOf<Measure extends string>(
  coordinator: Traveller,
  lang: Language,
  measures: readonly Measure[],
): Promise<Record<Measure, number>> {
  await coordinator.open(inWords(lang, '/aujourdhui', '/today'))
  await coordinator.follow(new RegExp(inWords(lang, '/tableau-de-bord\\?', '/dashboard\\?')))
  const { page } = coordinator
  const figures: [Measure, number][] = []
  for (const measure of measures) {
    const row = page.locator('main tbody tr', { has: page.getByText(nameOf(measure, lang), { exact: true }) })
    const value = row.locator('td b, th b').first()
    figures.push([measure, (await value.count()) === 0 ? 0 : Number((await value.innerText()).replace(',', '.'))])
  }
  return Object.fromEntries(figures) as Record<Measure, number>
}
