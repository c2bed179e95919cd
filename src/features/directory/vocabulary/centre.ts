import type { Bilingual } from '../../../kernel/language.ts'
import { postalArea, type Named } from './gazetteer.ts'
import { resolvePlace } from './resolve-place.ts'

/** Degrees. */
export interface Point {
  latitude: number
  longitude: number
}

/** The middle of a place that someone named, to a kilometre at best. */
export interface Centre extends Point {
  name: Bilingual
}

/** The middle of a town, borough, community or urban postal code as it was typed; null: not known, too wide, or one of several. */
export function centreOfPlace(text: string): Centre | null {
  const reading = resolvePlace(text)
  if (reading.kind === 'unknown' || reading.kind === 'several') return null
  if (reading.places.length === 0) return centreOfPostal(text)
  const place = reading.places.find((one) => one.at !== null && !isWide(one))
  return place?.at ? { ...place.at, name: { fr: place.name, en: place.nameEn } } : null
}

const isWide = ({ kind }: Named): boolean => kind === 'region' || kind === 'region-nickname'

/** Of its first three signs. A rural code (second sign 0) covers villages far apart: none. */
function centreOfPostal(text: string): Centre | null {
  const prefix = /\b([ghj][1-9][a-z])(?:[ -]?\d[a-z]\d)?\b/i.exec(text)?.[1]?.toUpperCase()
  const area = prefix === undefined ? null : postalArea(prefix)
  return area?.lat === undefined || area.lon === undefined
    ? null
    : { latitude: area.lat, longitude: area.lon, name: { fr: area.prefix, en: area.prefix } }
}

/** The middle of the town of an address; null: not known. */
export function centreOfTown(city: string, postalCode: string): Point | null {
  const centre = centreOfPlace(`${city}, ${postalCode}`) ?? centreOfPlace(city)
  return centre === null ? null : { latitude: centre.latitude, longitude: centre.longitude }
}
