import { sql, type RawBuilder } from 'kysely'
import { alternatives, regionLexemes, type ReadSearch } from './read-words.ts'
import type { DirectorySearch } from './filters.ts'
import { stem } from '../vocabulary/stem.ts'
import { placeKey, placeKeys, regionsOfPlace } from '../vocabulary/places.ts'

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
  const served = place === '' ? null : placeLexemes(place)
  const asked = [
    ...(need === null ? [] : [`'n/${need}'`]),
    ...(region === null ? [] : [`(${alternatives(regionLexemes(region))})`]),
    ...(served === null ? [] : [`(${alternatives(served)})`]),
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
      ...(place !== '' && served === null ? [standsInPlace(place)] : []),
      ...(isOpen ? [sql<boolean>`s.open_ranges @> ${now}::timestamptz`] : []),
    ],
  }
}

/** The town named, as lexemes that lift what stands there or names it; empty: none. */
export function townOf(search: Pick<DirectorySearch, 'place'>, { places }: ReadSearch): string[] {
  if (search.place === '') return places[0]?.slice(0, 1) ?? []
  const key = placeKeys(search.place).at(-1) ?? ''
  return [`p/${key}`, ...(/^\w{4,}$/.test(key) ? [stem(key)] : [])]
}

/** What serves a place that we know; null: we do not. */
function placeLexemes(place: string): string[] | null {
  const regions = regionsOfPlace(place)
  return regions.length === 0 ? null : [...placeKeys(place).map((key) => `p/${key}`), ...regionLexemes(...regions)]
}

/** A place that only sheets name narrows to them; one that nobody names was not understood, and never narrows. */
function standsInPlace(place: string): RawBuilder<boolean> {
  const stands = alternatives([`p/${placeKey(place)}`])
  const served = alternatives([`p/${placeKey(place)}`, 'r/QC', 'r/CA'])
  return sql<boolean>`(s.words @@ ${served}::tsquery
    or not exists (select from service_search k where k.words @@ ${stands}::tsquery))`
}

export const allOf = (conditions: readonly RawBuilder<boolean>[]): RawBuilder<boolean> =>
  conditions.length === 0 ? sql<boolean>`true` : sql<boolean>`${sql.join(conditions, sql` and `)}`
