import content from '../../../../content/places.json' with { type: 'json' }
import type { Bilingual, Language } from '../../../kernel/language.ts'
import { regions } from '../../../field/index.ts'
import { nameKey } from './gazetteer.ts'
import { resolvePlace } from './resolve-place.ts'
import { tokensOf, type Token } from './stem.ts'

const wide: Readonly<Record<string, Bilingual>> = {
  QC: { fr: 'partout au Québec', en: 'all of Quebec' },
  CA: { fr: 'partout au Canada', en: 'all of Canada' },
}

/** Name of a region, of the whole province or of the country; the code itself when it is none of ours. */
export const placeName = (code: string, lang: Language): string =>
  regions.find((region) => region.code === code)?.name[lang] ?? wide[code]?.[lang] ?? code

/** Regions of a place as it was typed; empty when it is none we know. */
export function regionsOfPlace(text: string): readonly string[] {
  const reading = resolvePlace(text)
  return reading.kind === 'unknown' ? [] : reading.regions
}

/** The one region of a place as it was typed; null when it is none we know, or is in several. */
export function regionOfPlace(text: string): string | null {
  const found = regionsOfPlace(text)
  return found.length === 1 ? (found[0] ?? null) : null
}

/** What a town is indexed and asked as: folded, « St » written out. */
export const placeKey = (name: string): string =>
  tokensOf(name)
    .map(({ word }) => word)
    .join(' ')
    .replace(/^st (?=.)/, 'saint ')
    .replace(/^ste (?=.)/, 'sainte ')

/** What a place typed is asked as: as it was typed, and as what bears the name is written. */
export function placeKeys(text: string): string[] {
  const reading = resolvePlace(text)
  const names = reading.kind === 'unknown' ? [] : reading.places.filter(isTown).map(({ name }) => name)
  return [...new Set([text, ...names].map(placeKey))]
}

const isTown = ({ kind }: { kind: string }): boolean =>
  kind !== 'region' && kind !== 'mrc' && kind !== 'region-nickname'

/** Names that may be read among words: those that are no ordinary words (`inText` of content/places.json), and regions. */
const inText = new Map<string, Set<string>>()
const read = (name: string, codes: readonly string[]): void => {
  const key = nameKey(name)
  const known = inText.get(key) ?? new Set<string>()
  for (const code of codes) known.add(code)
  inText.set(key, known)
}
for (const { code, name } of regions) for (const one of [name.fr, name.en, ...name.fr.split('–')]) read(one, [code])
for (const place of content.places as { region: string; regions?: string[]; inText?: string[] }[])
  for (const name of place.inText ?? []) read(name, place.regions ?? [place.region])

const longest = Math.max(...[...inText.keys()].map((name) => name.split(' ').length))

export interface PlaceFound {
  from: number
  /** Not included. */
  until: number
  regions: readonly string[]
}

/** Places among words, longest name first. */
export function placesIn(tokens: readonly Token[]): PlaceFound[] {
  const found: PlaceFound[] = []
  const keys = tokens.map(({ word }) => nameKey(word))
  for (let from = 0; from < tokens.length;) {
    let until = Math.min(tokens.length, from + longest)
    let codes: Set<string> | undefined
    for (; until > from && codes === undefined; until -= 1) codes = inText.get(keys.slice(from, until).join(' '))
    if (codes === undefined) from += 1
    else {
      found.push({ from, until: until + 1, regions: [...codes] })
      from = until + 1
    }
  }
  return found.filter(({ from }) => !/^\d+$/.test(tokens[from]?.word ?? ''))
}
