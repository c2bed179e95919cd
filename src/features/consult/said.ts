import { formatList, type Language } from '../../kernel/language.ts'
import { regionNames, scanForPeople } from '../../field/index.ts'
import { areaOf } from './bands.ts'
import type { Bands } from './model.ts'
import { words } from './words.ts'

/** « 14 à 15 ans ; Mauricie ». */
export function sayBands({ age, regions }: Bands, lang: Language): { age: string; region: string } {
  const t = words[lang]
  const [from = '', to = ''] = age.split('-')
  if (regions.length === 0) return { age: t.age(from, to), region: t.wholeNetwork }
  const names = formatList(regionNames(regions, lang), lang)
  return { age: t.age(from, to), region: areaOf(regions) === null ? names : t.area(names) }
}

/** Most finds said at once; longest piece of text said again. */
const mostSaid = 6
const longestSaid = 40

/** What of a text would let someone be found, in a sentence that says what to take out; null when the scan finds nothing. */
export function sayNamings(text: string | null, lang: Language): string | null {
  const found = text === null ? [] : scanForPeople(text)
  if (found.length === 0) return null
  const t = words[lang]
  const pieces = found
    .slice(0, mostSaid)
    .map(({ kind, text: said }) =>
      t.found(said.length > longestSaid ? `${said.slice(0, longestSaid)}…` : said, t.namingKinds[kind]),
    )
  return t.takeOut(formatList(pieces, lang), found.length - pieces.length)
}
