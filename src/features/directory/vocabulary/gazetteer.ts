import content from '../../../../content/places.json' with { type: 'json' }
import { regions } from '../../../field/index.ts'
import { tokensOf } from './stem.ts'

/** A place of content/places.json. Former names and other peoples’ own names are read, never shown: `name` alone is. */
export interface GazetteerPlace {
  name: string
  nameEn?: string
  ownName?: string
  kind: string
  /** Main region. */
  region: string
  /** Every region it covers, when several. */
  regions?: string[]
  /** The municipality it is part of. */
  partOf?: string
  population?: number
  /** Degrees, to a hundredth; absent: not known. */
  lat?: number
  lon?: number
  aliases?: string[]
}

/** Start of postal codes, with the regions it lies in, most evidence first. */
export interface PostalArea {
  prefix: string
  regions: string[]
  place?: string
  lat?: number
  lon?: number
}

/** What a name stands for: the places and regions that bear it. */
export interface Named {
  /** As it is shown. */
  name: string
  nameEn: string
  kind: string
  regions: readonly string[]
  partOf: string | null
  population: number
  /** Its middle, degrees; null: not known. */
  at: { latitude: number; longitude: number } | null
}

const words: Readonly<Record<string, string>> = {
  st: 'saint',
  ste: 'sainte',
  sts: 'saints',
  stes: 'saintes',
  mt: 'mont',
  pte: 'pointe',
  riv: 'riviere',
  nd: 'notre dame',
  mtl: 'montreal',
  ile: 'iles',
  '3': 'trois',
  '7': 'sept',
  '2': 'deux',
}
const articles = new Set(['de', 'du', 'des', 'la', 'le', 'les', 'd', 'l', 'the', 'of'])

/** What a place is looked for as: folded, without hyphens and apostrophes, abbreviations written out. */
export const nameKey = (text: string): string =>
  tokensOf(text.replaceAll('/', ' sur '))
    .map(({ word }) => words[word] ?? word)
    .join(' ')

/** The same without its little words: « Riviere Loup » is Rivière-du-Loup. */
const looseKey = (key: string): string =>
  key
    .split(' ')
    .filter((word) => !articles.has(word))
    .join(' ')

const byName = new Map<string, Named[]>()
const byAlias = new Map<string, Named[]>()
const byLoose = new Map<string, Named[]>()
const byLocality = new Map<string, Named[]>()

const add = (map: Map<string, Named[]>, key: string, named: Named): void => {
  const known = map.get(key)
  if (known === undefined) map.set(key, [named])
  else if (!known.includes(named)) known.push(named)
}

const named = (place: GazetteerPlace): Named => ({
  name: place.name,
  nameEn: place.nameEn ?? place.name,
  kind: place.kind,
  regions: place.regions ?? [place.region],
  partOf: place.partOf ?? null,
  population: place.population ?? 0,
  at: place.lat === undefined || place.lon === undefined ? null : { latitude: place.lat, longitude: place.lon },
})

for (const { code, name } of regions) {
  const region: Named = {
    name: name.fr,
    nameEn: name.en,
    kind: 'region',
    regions: [code],
    partOf: null,
    population: Number.POSITIVE_INFINITY,
    at: null,
  }
  for (const one of [name.fr, name.en, code]) add(byName, nameKey(one), region)
  // « Saguenay » is half of « Saguenay–Lac-Saint-Jean »: each half of such a name is the region too.
  for (const half of name.fr.split('–')) add(byAlias, nameKey(half), region)
}
const all = content.places as GazetteerPlace[]
for (const place of all) {
  const one = named(place)
  const plain = place.name.replace(/ \(.*\)$/, '')
  for (const text of [place.name, plain, place.nameEn ?? place.name]) add(byName, nameKey(text), one)
  for (const text of [place.ownName ?? '', ...(place.aliases ?? [])])
    if (text !== '') {
      add(byAlias, nameKey(text), one)
      add(byLoose, looseKey(nameKey(text)), one)
    }
  add(byLoose, looseKey(nameKey(plain)), one)
}
for (const [region, names] of Object.entries(content.localities))
  for (const name of names)
    add(byLocality, nameKey(name), {
      name: name.replaceAll("'", '’'),
      nameEn: name.replaceAll("'", '’'),
      kind: 'locality',
      regions: [region],
      partOf: null,
      population: 0,
      at: null,
    })

/** Places that bear this name exactly; else by another of their names; else minor places. Empty: none. */
export function placesNamed(key: string): readonly Named[] {
  const found = byName.get(key) ?? byAlias.get(key) ?? byLocality.get(key)
  if (found !== undefined) return found
  const loose = looseKey(key)
  return loose === '' ? [] : (byLoose.get(loose) ?? [])
}

/** Every name and other name of a place, as they are looked for. */
export const nameKeys = (): Iterable<string> => new Set([...byName.keys(), ...byAlias.keys()])

const postal = new Map((content.postal as PostalArea[]).map((area) => [area.prefix, area]))
/** Where codes that start so lie; null when none is known. */
export const postalArea = (prefix: string): PostalArea | null => postal.get(prefix) ?? null

/** Codes of one letter and a digit that lie in one region, whatever follows: « G1 ». */
export function regionsOfPostalStart(start: string): string[] {
  const found = [...postal.values()].filter(({ prefix }) => prefix.startsWith(start))
  return [...new Set(found.flatMap((area) => area.regions))]
}
