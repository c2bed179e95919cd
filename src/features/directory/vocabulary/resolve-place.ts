import { fold } from '../../../kernel/language.ts'
import { lettersApart } from './letters-apart.ts'
import {
  nameKey,
  nameKeys,
  placesNamed,
  postalArea,
  regionsOfPostalStart,
  type Named,
  type PostalArea,
} from './gazetteer.ts'

/** How a place that someone typed was read. */
export type PlaceReading =
  | {
      /** `near`: a mistyped name, which the page says; `several`: a name of several regions, which the page asks about. */
      kind: 'exact' | 'near' | 'several'
      /** Regions it may be in; never empty. */
      regions: readonly string[]
      /** What bears the name, the largest first; empty for a postal code. */
      places: readonly Named[]
    }
  /** `maybe`: names that look like it, to be asked about. */
  | { kind: 'unknown'; maybe: readonly Named[] }

const everywhere = new Set(['qc', 'quebec', 'canada', 'province de quebec', 'pq', 'ca', 'province of quebec'])
const leading =
  /^(?:(?:la |le )?(?:ville|municipalite|paroisse|village|canton|cantons unis|arrondissement|quartier|secteur|mrc|region|reserve|communaute|centre ville|nord|sud|est|ouest|environs|city|town|village|borough|district|downtown|near|around|pres|autour|proche|a|au|aux|dans|vers|in) )(?:de la |de l |de |du |des |d |of |the |la |le )?/

/** Reads a town, borough, community, former town, region or postal code as people type them. Cheap: at most one walk over the names. */
export function resolvePlace(text: string): PlaceReading {
  const known = readings.get(text)
  if (known !== undefined) return known
  const reading = readPlace(text)
  if (readings.size >= mostReadings) readings.clear()
  readings.set(text, reading)
  return reading
}

/** One search reads its place several times. */
const readings = new Map<string, PlaceReading>()
const mostReadings = 200

function readPlace(text: string): PlaceReading {
  const area = postalIn(text)
  const parts = fold(text)
    .replace(postalShape, ' ')
    .split(/[,;()]|\s[-–—]\s/)
    .map(nameKey)
    .filter((part) => part !== '')
  const near = parts.length > 1 || area !== null ? parts.filter((part) => !everywhere.has(part)) : parts
  // « Québec (Québec) » is the city.
  const told = near.length === 0 && parts[0] === 'quebec' ? ['quebec'] : near
  const found = told.length === 0 ? [] : placesOfParts(told)
  if (found.length > 0) return readingOf(found, area)
  if (area !== null) return { kind: 'exact', regions: area.regions, places: [] }
  return told.length === 0 ? { kind: 'unknown', maybe: [] } : nearest(told.join(' '))
}

const postalShape = /\b[ghj]\d[a-z](?:[ -]?\d[a-z]\d)?\b/g

/** The postal code in a text, by its first three characters, or by two where they lie in one region. */
function postalIn(text: string): PostalArea | null {
  const folded = fold(text)
  const whole = /\b([ghj]\d[a-z])(?:[ -]?\d[a-z]\d)?\b/.exec(folded)?.[1]?.toUpperCase()
  if (whole !== undefined) {
    const area = postalArea(whole)
    if (area !== null) return area
    const regions = regionsOfPostalStart(whole.slice(0, 2))
    return regions.length === 1 ? { prefix: whole, regions } : null
  }
  const start = /^([ghj]\d)$/.exec(folded.trim())?.[1]?.toUpperCase()
  if (start === undefined) return null
  const regions = regionsOfPostalStart(start)
  return regions.length === 1 ? { prefix: start, regions } : null
}

/** « Rosemont, Montréal »: what the first part names, as far as the others agree. */
function placesOfParts([first = '', ...others]: readonly string[]): readonly Named[] {
  const found = placesIn(first)
  if (others.length === 0) return found
  const around = others.flatMap(placesIn)
  if (found.length === 0) return around
  const agreed = found.filter((one) => around.length === 0 || around.some((other) => agree(one, other)))
  return agreed.length > 0 ? agreed : found
}

const agree = (one: Named, other: Named): boolean => one.regions.some((region) => other.regions.includes(region))

/** What a run of words names: whole, without what people put before a name, or as a name beside a larger one. */
function placesIn(key: string): readonly Named[] {
  const whole = placesNamed(key)
  if (whole.length > 0) return whole
  const bare = key.replace(leading, '')
  if (bare !== key) {
    const found = placesIn(bare)
    if (found.length > 0) return found
  }
  const glued = byGlued().get(key.replaceAll(' ', '').replace(/^st(e?)(?=[b-z])/, 'saint$1'))
  if (glued !== undefined) return placesNamed(glued)
  return besideLarger(key.split(' '))
}

function besideLarger(words: readonly string[]): readonly Named[] {
  for (let at = words.length - 1; at > 0; at -= 1) {
    const [head, tail] = [words.slice(0, at).join(' '), words.slice(at).join(' ')]
    const [before, after] = [placesNamed(head), placesNamed(tail)]
    if (everywhere.has(tail) && before.length > 0) {
      const here = before.filter((one) => after.some((other) => agree(one, other)))
      return tail === 'quebec' && here.length > 0 && before.length > 1 ? here : before
    }
    const agreed = before.filter((one) => after.some((other) => agree(one, other)))
    if (agreed.length > 0) {
      const inside = after.filter((one) => agreed.some((other) => agree(one, other)))
      return isPart(inside[0]) && !isPart(agreed[0]) ? inside : agreed
    }
  }
  return []
}

const isPart = (place: Named | undefined): boolean => place !== undefined && place.partOf !== null

let glued: Map<string, string> | null = null
/** « valdor », « troisrivieres »: names written in one word. */
function byGlued(): Map<string, string> {
  glued ??= new Map([...nameKeys()].filter((key) => key.length > 4).map((key) => [key.replaceAll(' ', ''), key]))
  return glued
}

const bySize = (a: Named, b: Named): number => b.population - a.population

function readingOf(found: readonly Named[], area: PostalArea | null, isNear = false): PlaceReading {
  const inArea = area === null ? [] : found.filter(({ regions }) => regions.some((one) => area.regions.includes(one)))
  const places = (inArea.length > 0 ? inArea : [...found]).toSorted(bySize)
  const regions = [...new Set(places.flatMap((one) => one.regions))]
  const isOne = places.every((one) => one.regions.some((region) => places[0]?.regions.includes(region)))
  return {
    kind: isNear ? 'near' : isOne ? 'exact' : 'several',
    regions,
    places,
  }
}

/** A mistyped name, when all that look like it are in one region; else the names, to be asked about. */
function nearest(key: string): PlaceReading {
  const asked = key.replace(leading, '')
  if (!/^[a-z ]{4,40}$/.test(asked)) return { kind: 'unknown', maybe: [] }
  const reach = asked.length >= 7 ? 2 : 1
  let best = reach + 1
  let names: string[] = []
  for (const name of nameKeys()) {
    if (Math.abs(name.length - asked.length) > reach || name.length < 4) continue
    const apart = lettersApart(asked, name, Math.min(best, reach))
    if (apart > reach || apart > best) continue
    if (apart < best) names = []
    best = apart
    names.push(name)
  }
  const found = [...new Set(names.flatMap((name) => [...placesNamed(name)]))].toSorted(bySize)
  const isOne = new Set(found.map(({ regions }) => regions[0])).size === 1
  if (found.length > 0 && isOne && (best === 1 || asked.length >= 8)) return readingOf(found, null, true)
  return { kind: 'unknown', maybe: found.slice(0, 4) }
}
