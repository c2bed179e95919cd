import { sql, type RawBuilder } from 'kysely'
import { alternatives, regionLexemes, type ReadSearch } from './read-words.ts'
import type { DirectorySearch } from './filters.ts'
import { placeKey, regionOfPlace } from '../vocabulary/places.ts'

/** What narrows a search, apart from its words: a text of tsquery, read from the same index as the words, and the rest. */
export interface Conditions {
  /** Empty: nothing to ask of the index. */
  lexemes: string
  rest: RawBuilder<boolean>[]
}

/**
 * Every filter narrows: two of them give what both would. An age that a sheet does not state does not refuse anyone; a
 * region is served by what serves it, the whole province or the country. Expects the row as `s`.
 */
export function conditionsOf(search: DirectorySearch, { places, age: ageSaid }: ReadSearch, now: Date): Conditions {
  const { need, region, place, language, sector, channels, traits, isOpen } = search
  const age = search.age ?? ageSaid
  const asked = [
    ...(need === null ? [] : [`'n/${need}'`]),
    ...(region === null ? [] : [`(${alternatives(regionLexemes(region))})`]),
    ...(place === '' ? [] : [`(${alternatives(placeLexemes(place))})`]),
    ...places.map((one) => `(${alternatives(one)})`),
    ...(language === null ? [] : [`'l/${language}'`]),
    ...(sector === null ? [] : [`'s/${sector}'`]),
    ...channels.map((channel) => `'c/${channel}'`),
    ...traits.map((trait) => `'t/${trait}'`),
  ]
  return {
    lexemes: asked.join(' & '),
    rest: [
      ...(age === null
        ? []
        : [sql<boolean>`coalesce(s.minimum_age, 0) <= ${age} and coalesce(s.maximum_age, 999) >= ${age}`]),
      ...(isOpen ? [sql<boolean>`s.open_ranges @> ${now}::timestamptz`] : []),
    ],
  }
}

export /** The town named, as a lexeme that lifts what stands there; null: none. */
function townOf(search: Pick<DirectorySearch, 'place'>, { places }: ReadSearch): string | null {
  return search.place === '' ? (places[0]?.[0] ?? null) : `p/${placeKey(search.place)}`
}

function placeLexemes(place: string): string[] {
  const region = regionOfPlace(place)
  const town = `p/${placeKey(place)}`
  return region === null ? [town, 'r/QC', 'r/CA'] : [town, ...regionLexemes(region)]
}

export const allOf = (conditions: readonly RawBuilder<boolean>[]): RawBuilder<boolean> =>
  conditions.length === 0 ? sql<boolean>`true` : sql<boolean>`${sql.join(conditions, sql` and `)}`
