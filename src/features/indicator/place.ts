import { href, withQuery, type MemberRequest } from '../../kernel/http/index.ts'
import { nameIn, type Language } from '../../kernel/language.ts'
import { coordinates, leads, worksAt } from '../../kernel/rights.ts'
import { isRegion, regionName, sectorCodes, sectorName } from '../../field/index.ts'
import { findParty } from '../network/index.ts'
import { addresses } from './addresses.ts'
import type { HalfOpenPeriod, Scope } from './model.ts'
import { periodText } from './periods.ts'
import { ownValues, releasedValues } from './values.ts'
import type { ShownValues } from './shown.ts'

/** Whose figures a page shows: those of one's own organization, raw; or what the gate let out of a network that one coordinates. */
export type Place =
  | { kind: 'organization'; id: string; name: string; mayAim: boolean }
  | { kind: 'network'; id: string; name: string; region: string | null; sector: string | null; mayAim: boolean }

const isId = (text: string): boolean => /^[0-9a-f-]{36}$/.test(text)

/** Region and sector of the address; what names none is left out. */
export const narrowed = (query: URLSearchParams): { region: string | null; sector: string | null } => {
  const region = query.get('region') ?? ''
  const sector = query.get('sector') ?? ''
  return { region: isRegion(region) ? region : null, sector: sectorCodes.find((code) => code === sector) ?? null }
}

/** The organization that the address names, or the first where the person works. null: it is not theirs. */
export async function organizationAsked(request: MemberRequest): Promise<(Place & { kind: 'organization' }) | null> {
  const { who, query, tx, lang } = request
  const id = query.get('organization') ?? who.led[0] ?? who.organizations[0] ?? ''
  if (!isId(id) || !worksAt(who, id)) return null
  const party = await findParty(tx, { organizationId: id, networkId: null })
  // A target is for a whole organization, and for whoever leads it.
  return party && { kind: 'organization', id, name: nameIn(party, lang), mayAim: leads(who, id) && !party.hasLeft }
}

/** The network that the address names, or the first that the person coordinates. null: it is not theirs. */
export async function networkAsked(request: MemberRequest): Promise<(Place & { kind: 'network' }) | null> {
  const { who, query, tx, lang } = request
  const id = query.get('network') ?? who.coordinated[0] ?? ''
  if (!isId(id) || !coordinates(who, id)) return null
  const party = await findParty(tx, { organizationId: null, networkId: id })
  if (party === null) return null
  const narrow = narrowed(query)
  const isWhole = narrow.region === null && narrow.sector === null
  return { kind: 'network', id, name: nameIn(party, lang), ...narrow, mayAim: isWhole }
}

/** Either, as the address says. */
export const placeAsked = (request: MemberRequest): Promise<Place | null> =>
  request.query.has('network') ? networkAsked(request) : organizationAsked(request)

/** The values of the place; null: nothing was computed yet. */
export const valuesAt = (request: MemberRequest, place: Place, period: HalfOpenPeriod): Promise<ShownValues | null> =>
  place.kind === 'organization'
    ? ownValues(request, place.id, period)
    : releasedValues(request, { network: place.id, region: place.region, sector: place.sector }, period)

export const scopeOf = (place: Place): Scope =>
  place.kind === 'organization'
    ? { kind: 'organization', organization: place.id }
    : { kind: 'network', network: place.id, region: place.region, sector: place.sector }

/** The place, as an address carries it. */
export const placeQuery = (place: Place, period: HalfOpenPeriod): Record<string, string> => ({
  ...(place.kind === 'organization'
    ? { organization: place.id }
    : {
        network: place.id,
        ...(place.region !== null && { region: place.region }),
        ...(place.sector !== null && { sector: place.sector }),
      }),
  period: periodText(period),
})

/** A page about one measure, in this place and period. */
export const measureHref = (
  lang: Language,
  name: 'measure' | 'trace' | 'aim',
  measure: string,
  { place, period }: { place: Place; period: HalfOpenPeriod },
): string => withQuery(href(lang, addresses[name], { measure }), placeQuery(place, period))

/** « Table des Trois-Lisières · Outaouais · Éducation ». */
export const placeName = (place: Place, lang: Language): string =>
  [
    place.name,
    ...(place.kind === 'network' && place.region !== null ? [regionName(place.region, lang)] : []),
    ...(place.kind === 'network' && place.sector !== null ? [sectorName(place.sector, lang)] : []),
  ].join(' · ')
