import { regionCodes, regions, type SectorCode } from '../../field/index.ts'
import type { Tx } from '../../kernel/db/index.ts'
import type { AnyRequest } from '../../kernel/http/index.ts'
import { compareText, fold, type Language } from '../../kernel/language.ts'
import type { Ages, Initiative } from './model.ts'
import { asInitiative, listPublished } from './queries.ts'
import { shippedInitiatives } from './shipped.ts'

interface Narrowed {
  text: string | null
  sector: SectorCode | null
  age: number | null
}

/** Most words of a search that count. */
const mostWords = 12

/** Each word typed, folded, with the regions whose name holds it: people look for a place as they look for a name. */
const wordsOf = (text: string | null) =>
  fold(text ?? '')
    .split(' ')
    .filter(Boolean)
    .slice(0, mostWords)
    .map((word) => ({
      text: word,
      regions: regions
        .filter(({ name }) => word.length > 2 && fold(`${name.fr} ${name.en}`).includes(word))
        .map(({ code }) => code),
    }))

const shippedText = new Map(
  shippedInitiatives.map(({ code, name, by, aim }) => [
    code,
    fold([name, by, aim].flatMap(({ fr, en }) => [fr, en]).join(' ')),
  ]),
)

/**
 * Every initiative that fits, shipped or of a network, in the alphabetical order of the language.
 *
 * @param tx null: the database is away; those that ship with the product are still there
 */
export async function gatherInitiatives(
  tx: Tx | null,
  { text, sector }: Narrowed,
  { lang, timeZone }: { lang: Language; timeZone: string },
): Promise<Initiative[]> {
  const words = wordsOf(text)
  const shipped = shippedInitiatives.filter((one) =>
    words.every(
      (word) =>
        shippedText.get(one.code)?.includes(word.text) || word.regions.some((region) => one.regions.includes(region)),
    ),
  )
  const told = tx === null ? [] : (await listPublished(tx, { words })).map((row) => asInitiative(row, timeZone))
  return [...shipped, ...told]
    .filter((one) => sector === null || one.sectors.includes(sector))
    .toSorted((a, b) => compareText(a.name[lang], b.name[lang], lang) || (a.code < b.code ? -1 : 1))
}

/** All that this reader may read of them. */
export const publicInitiatives = ({ tx, hasData, lang, deps }: AnyRequest): Promise<Initiative[]> =>
  gatherInitiatives(hasData ? tx : null, { text: null, sector: null, age: null }, { lang, timeZone: deps.timeZone })

/** Whether someone of this age is meant; null when the ages are not known. */
export const isOfAge = (ages: Ages | null, age: number): boolean | null =>
  ages === null ? null : age >= (ages.min ?? 0) && age <= (ages.max ?? 99)

/** Where an initiative stands in a list by region: each of its regions, or `all`. */
export const placesOf = ({ regions: codes }: Pick<Initiative, 'regions'>): readonly string[] =>
  codes.length === 0 ? ['all'] : codes

/** Regions in the order of their codes, then all of Quebec. */
export const placesInOrder: readonly string[] = [...regionCodes, 'all']
