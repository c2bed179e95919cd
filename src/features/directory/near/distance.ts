import { sql, type RawBuilder } from 'kysely'
import { centreOfPlace, type Centre, type Point } from '../vocabulary/centre.ts'
import type { DirectorySearch } from '../search/filters.ts'
import type { ReadSearch } from '../search/read-words.ts'

/** The middle of the place that a search is about: of its field, else the one named among the words; null: none, or not known. */
export function centreAsked({ place }: Pick<DirectorySearch, 'place'>, { placesSaid }: ReadSearch): Centre | null {
  if (place !== '') return centreOfPlace(place)
  const [said] = placesSaid
  return said === undefined || placesSaid.length > 1 ? null : centreOfPlace(said)
}

/** From where a search is sorted nearest first; null: it is not. */
export const sortedFrom = (search: DirectorySearch, asked: ReadSearch): Centre | null =>
  search.isNear ? centreAsked(search, asked) : null

/** Whole kilometres to the nearest place of the row `s`, as the crow flies; null: it has no public place. */
export const kmOf = (from: Point): RawBuilder<number | null> => nearestOf(from, sql`s.points || s.town_points`)

/** Whether no more than the town is known of that place. */
export const isTownOnly = (from: Point, km: RawBuilder<unknown>): RawBuilder<boolean> =>
  sql`coalesce(${nearestOf(from, sql`s.points`)} > ${km}, ${km} is not null)`

/** A kilometre is as fine as the middle of a town is known: what is as near is told apart by how well it answers. */
const nearestOf = ({ latitude, longitude }: Point, points: RawBuilder<unknown>): RawBuilder<number | null> =>
  sql`(select round(min(12742 * asin(least(1, sqrt(power(sind((p[1] - ${latitude}::float8) / 2), 2)
    + cosd(${latitude}::float8) * cosd(p[1]) * power(sind((p[0] - ${longitude}::float8) / 2), 2))))))::int from unnest(${points}) as p)`
