import { href, withQuery, type MemberRequest } from '../../kernel/http/index.ts'
import { nameIn, type Language } from '../../kernel/language.ts'
import { isAllowed } from '../../kernel/rights.ts'
import { isRegion, regionName, sectorCodes, sectorName } from '../../field/index.ts'
import { findParty } from '../network/index.ts'
import { addresses } from './addresses.ts'
import type { HalfOpenPeriod, Scope } from './model.ts'
import { periodText } from './periods.ts'
import { indicatorRights, relationsTo } from './rules.ts'
import { ownValues, releasedValues } from './values.ts'
import type { ShownValues } from './shown.ts'

/** Whose figures a page shows: those of one's own organization, raw; or what the gate let out of a network that one coordinates. */
export type Place = OrganizationPlace | NetworkPlace

export interface OrganizationPlace {
  kind: 'organization'
  id: string
  name: string
  mayAim: boolean
}
export interface NetworkPlace {
  kind: 'network'
  id: string
  name: string
  /** null: all of them, here and below. */
  region: string | null
  sector: string | null
  mayAim: boolean
}

const isId = (text: string): boolean => /^[0-9a-f-]{36}$/.test(text)

/** Region and sector of the address; what names none is left out. */
const narrowed = (query: URLSearchParams): { region: string | null; sector: string | null } => {
  const region = query.get('region') ?? ''
  const sector = query.get('sector') ?? ''
  return { region: isRegion(region) ? region : null, sector: sectorCodes.find((code) => code === sector) ?? null }
}

/** The organization whose whole figures the person may read; null: it is not theirs. */
export async function organizationPlace(
  { who, tx, lang }: MemberRequest,
  id: string,
): Promise<OrganizationPlace | null> {
  const relations = isId(id) ? relationsTo(who, { organization: id, network: null }) : []
  if (!isAllowed(indicatorRights, 'read-whole', relations)) return null
  const party = await findParty(tx, { organizationId: id, networkId: null })
  if (party === null) return null
  const mayAim = isAllowed(indicatorRights, 'aim', relations) && !party.hasLeft
  return { kind: 'organization', id, name: nameIn(party, lang), mayAim }
}

/** The network whose released figures the person may read; null: it is not theirs. */
async function networkPlace({ who, tx, lang, query }: MemberRequest, id: string): Promise<NetworkPlace | null> {
  const relations = isId(id) ? relationsTo(who, { organization: null, network: id }) : []
  if (!isAllowed(indicatorRights, 'read-released', relations)) return null
  const party = await findParty(tx, { organizationId: null, networkId: id })
  if (party === null) return null
  const narrow = narrowed(query)
  // A target is for a whole network.
  const mayAim = isAllowed(indicatorRights, 'aim', relations) && narrow.region === null && narrow.sector === null
  return { kind: 'network', id, name: nameIn(party, lang), ...narrow, mayAim }
}

/** The organization that the query names, or the first where the person works. */
export const organizationAsked = (request: MemberRequest): Promise<OrganizationPlace | null> =>
  organizationPlace(
    request,
    request.query.get('organization') ?? request.who.led[0] ?? request.who.organizations[0] ?? '',
  )

/** The network that the query names, or the first that the person coordinates. */
export const networkAsked = (request: MemberRequest): Promise<NetworkPlace | null> =>
  networkPlace(request, request.query.get('network') ?? request.who.coordinated[0] ?? '')

/** The one or the other, as the path names it. */
export const placeNamed = (request: MemberRequest): Promise<Place | null> =>
  request.params['networkId'] === undefined
    ? organizationPlace(request, request.params['organizationId'] ?? '')
    : networkPlace(request, request.params['networkId'])

/** The values of the place; null: nothing was computed yet. */
export const valuesAt = (request: MemberRequest, place: Place, period: HalfOpenPeriod): Promise<ShownValues | null> =>
  place.kind === 'organization'
    ? ownValues(request, place.id, period)
    : releasedValues(request, { network: place.id, region: place.region, sector: place.sector }, period)

export const scopeOf = (place: Place): Scope =>
  place.kind === 'organization'
    ? { kind: 'organization', organization: place.id }
    : { kind: 'network', network: place.id, region: place.region, sector: place.sector }

/** What the query of an address carries besides the place in its path. */
const within = (place: Place, period: HalfOpenPeriod): Record<string, string> => ({
  ...(place.kind === 'network' && place.region !== null && { region: place.region }),
  ...(place.kind === 'network' && place.sector !== null && { sector: place.sector }),
  period: periodText(period),
})

/** The place in the query of a list. */
export const placeQuery = (place: Place, period: HalfOpenPeriod): Record<string, string> => ({
  ...(place.kind === 'organization' ? { organization: place.id } : { network: place.id }),
  ...within(place, period),
})

const named = {
  organization: { measure: addresses.ownMeasure, trace: addresses.ownTrace, aim: addresses.ownAim },
  network: { measure: addresses.measure, trace: addresses.trace, aim: addresses.aim },
} as const

export type MeasurePage = 'measure' | 'trace' | 'aim'

/** A page about one measure, in this place. `period` null: its form asks for it. */
export function measureHref(
  lang: Language,
  page: MeasurePage,
  measure: string,
  { place, period, more }: { place: Place; period: HalfOpenPeriod | null; more?: Record<string, string> },
): string {
  const path =
    place.kind === 'organization'
      ? href(lang, named.organization[page], { organizationId: place.id, measure })
      : href(lang, named.network[page], { networkId: place.id, measure })
  return period === null ? path : withQuery(path, { ...within(place, period), ...more })
}

/** Region and sector of the place, for a form that asks for the period. */
export function keptNarrow(place: Place, period: HalfOpenPeriod): Record<string, string> {
  const { period: _asked, ...narrow } = within(place, period)
  return narrow
}

/** « Table des Trois-Lisières · Outaouais · Éducation ». */
export const placeName = (place: Place, lang: Language): string =>
  [
    place.name,
    ...(place.kind === 'network' && place.region !== null ? [regionName(place.region, lang)] : []),
    ...(place.kind === 'network' && place.sector !== null ? [sectorName(place.sector, lang)] : []),
  ].join(' · ')
