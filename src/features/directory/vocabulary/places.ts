import townsFile from '../../../../content/towns.json' with { type: 'json' }
import { fold, type Bilingual, type Language } from '../../../kernel/language.ts'
import { regions } from '../../../field/index.ts'
import { tokensOf, type Token } from './stem.ts'
import { oneLetterAway } from './need-phrases.ts'

const wide: Readonly<Record<string, Bilingual>> = {
  QC: { fr: 'partout au Québec', en: 'all of Quebec' },
  CA: { fr: 'partout au Canada', en: 'all of Canada' },
}

/** Name of a region, of the whole province or of the country; the code itself when it is none of ours. */
export const placeName = (code: string, lang: Language): string =>
  regions.find((region) => region.code === code)?.name[lang] ?? wide[code]?.[lang] ?? code

const key = (text: string): string =>
  tokensOf(text)
    .map(({ word }) => word)
    .join(' ')

/** Folded name → region; a place of two regions is in neither. */
const byName = new Map<string, string>()
for (const { code, name } of regions) for (const one of [name.fr, name.en, code]) byName.set(key(one), code)
for (const { code, mainCity } of regions) if (!byName.has(key(mainCity))) byName.set(key(mainCity), code)
for (const [code, names] of Object.entries(townsFile.towns))
  for (const name of names) if (!byName.has(key(name))) byName.set(key(name), code)
/** « Saguenay » is half of « Saguenay–Lac-Saint-Jean »: each half of such a name is the region too. */
for (const { code, name } of regions)
  for (const half of name.fr.split('–')) if (!byName.has(key(half))) byName.set(key(half), code)

const longest = Math.max(...[...byName.keys()].map((name) => name.split(' ').length))

/** Region of a town or region by name, accents, hyphens, case and one wrong letter aside; null when it is none we know. */
export function regionOfPlace(name: string): string | null {
  const asked = placeKey(name)
  const known = byName.get(asked) ?? regionOfPostalCode(name)
  if (known !== null || !/^[a-z ]{5,40}$/.test(asked)) return known
  const near = oneLetterAway(asked).find((one) => byName.has(one))
  return near === undefined ? null : (byName.get(near) ?? null)
}

/** What a town is indexed and asked as: folded, « St » written out. */
export const placeKey = (name: string): string =>
  key(name)
    .replace(/^st (?=.)/, 'saint ')
    .replace(/^ste (?=.)/, 'sainte ')

/** Region of a postal code by its first letters, only where they lie in one region; null elsewhere. */
function regionOfPostalCode(text: string): string | null {
  const code = fold(text).replace(/\s/g, '').toUpperCase()
  if (!/^[GHJ]\d[A-Z]?(\d[A-Z]\d)?$/.test(code)) return null
  return (
    Object.entries(townsFile.postal).find(([, starts]) => starts.some((start) => code.startsWith(start)))?.[0] ?? null
  )
}

export interface PlaceFound {
  from: number
  /** Not included. */
  until: number
  region: string
}

/** Places among words, longest name first. */
export function placesIn(tokens: readonly Token[]): PlaceFound[] {
  const found: PlaceFound[] = []
  for (let from = 0; from < tokens.length;) {
    let until = Math.min(tokens.length, from + longest)
    let region: string | undefined
    for (; until > from && region === undefined; until -= 1)
      region = byName.get(
        tokens
          .slice(from, until)
          .map(({ word }) => word)
          .join(' '),
      )
    if (region === undefined) from += 1
    else {
      found.push({ from, until: until + 1, region })
      from = until + 1
    }
  }
  return found.filter(({ from }) => !/^\d+$/.test(tokens[from]?.word ?? ''))
}
