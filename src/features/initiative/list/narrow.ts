import { gatherInitiatives, isOfAge, placesInOrder, placesOf } from '../gather.ts'
import type { Initiative } from '../model.ts'
import type { AnyRequest } from '../../../kernel/http/index.ts'
import type { InitiativeFilter } from './filter.ts'

/** An initiative in one of its places. */
export interface PlacedInitiative {
  /** Code of a region, or `all`. */
  place: string
  initiative: Initiative
}

export interface NarrowedList {
  /** By place, then by name; one that covers several regions stands in each. */
  rows: PlacedInitiative[]
  /** How many initiatives these are. */
  total: number
  /** How many fit in each place, whatever place is asked for. A place without any is absent: nothing is known there. */
  counts: ReadonlyMap<string, number>
  /** How many would fit, had their ages been known. Zero when no age is asked for. */
  agesUnknown: number
}

export async function narrowedList(request: AnyRequest, filter: InitiativeFilter): Promise<NarrowedList> {
  const { tx, hasData, lang, deps } = request
  const gathered = await gatherInitiatives(hasData ? tx : null, filter, { lang, timeZone: deps.timeZone })
  return placed(gathered, filter)
}

export function placed(gathered: readonly Initiative[], { age, region }: InitiativeFilter): NarrowedList {
  const fits = (one: Initiative) => age === null || isOfAge(one.ages, age) === true
  const inPlace = (one: Initiative) => region === null || placesOf(one).includes(region)
  const fitting = gathered.filter(fits)
  const counts = new Map<string, number>()
  for (const place of fitting.flatMap(placesOf)) counts.set(place, (counts.get(place) ?? 0) + 1)
  const shown = fitting.filter(inPlace)
  const rows = placesInOrder
    .filter((place) => region === null || place === region)
    .flatMap((place) =>
      shown.filter((one) => placesOf(one).includes(place)).map((initiative) => ({ place, initiative })),
    )
  return {
    rows,
    total: shown.length,
    counts,
    agesUnknown: age === null ? 0 : gathered.filter((one) => one.ages === null && inPlace(one)).length,
  }
}
