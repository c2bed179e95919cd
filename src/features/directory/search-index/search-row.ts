import { readPhone } from '../../../kernel/phone/index.ts'
import { openColumns, serviceTimes, zoneOfService } from '../hours/service-hours.ts'
import type { Channel, ServiceDoc, ServiceStatus, Text } from '../model.ts'
import { needOfTerm, withAncestors } from '../needs.ts'
import type { WholeService } from '../records.ts'
import { lexemesOf, tagsOf, type Tagged } from './lexemes.ts'
import { regionOfPlace } from '../vocabulary/places.ts'
import { isUnsureNumber } from '../sheet/read-numbers.ts'
import { pointsOf, type ServicePoints } from './service-points.ts'
import type { Token } from '../vocabulary/stem.ts'
import { plainText } from '../text.ts'

/** What a line of results prints; made from the public part of the records only. */
export interface Card {
  /** What the address of the sheet is made of. */
  number: string
  name: Text
  organization: Text | null
  description: Text | null
  /** Notice to read before anything else; null: none. */
  alert: Text | null
  /** First number to call, as written; null: none told. */
  phone: string | null
  extension: number | null
  /** That number must be checked first; absent: no. */
  isPhoneUnsure?: boolean
  /** Number to text; null: none told. */
  text: string | null
  chat: string | null
  email: string | null
  website: string | null
  /** Whether a place exists that the public does not see. */
  isPlaceWithheld: boolean
  status: ServiceStatus
  /** IANA zone in which its hours are read. */
  zone: string
}

/** One row of service_search, as its columns are named. */
export interface SearchRow extends ServicePoints {
  service_id: string
  organization_id: string | null
  card: Card
  name_fr: string
  name_en: string
  /** Text of a tsvector. */
  words: string
  /** What facets count. */
  tags: string[]
  needs: string[]
  sector: string | null
  regions: string[]
  languages: string[]
  channels: Channel[]
  traits: string[]
  minimum_age: number | null
  maximum_age: number | null
  latitude: number | null
  longitude: number | null
  town: string | null
  is_remote: boolean
  open_ranges: string | null
  open_computed_until: string | null
  assured_on: string | null
  modified_at: string
}

/**
 * The search row of a published service, with the words it is found by as they are written: what mistyped words are
 * compared with. `now` is what its hours are computed around.
 */
export function indexedService(whole: WholeService, now: Date): { row: SearchRow; words: Token[] } {
  const { service, organization, places } = whole
  const { doc } = service
  const told = places.map(({ location }) => location.doc)
  const point = told.find(({ latitude, longitude }) => latitude !== undefined && longitude !== undefined)
  const channels = channelsOf(whole)
  const tagged: Tagged = {
    needs: needCodes(doc),
    regions: regionsOf(whole),
    languages: [...new Set((doc.languages ?? []).flatMap(({ code }) => code ?? []))],
    channels,
    traits: traitsOf(whole),
    sector: service.sector ?? organization?.sector ?? null,
    isClosed: doc.status !== 'active',
    hasSite: (doc.url ?? organization?.doc.website) !== undefined,
    isDoubtful: isDoubtful(whole),
  }
  const { vector, learnt } = lexemesOf(whole, tagged)
  const row: SearchRow = {
    service_id: service.id,
    organization_id: organization?.id ?? null,
    card: cardOf(whole),
    name_fr: plainText(doc.name, 'fr'),
    name_en: plainText(doc.name, 'en'),
    words: vector,
    tags: tagsOf(tagged),
    needs: [...new Set(tagged.needs.flatMap(withAncestors))],
    sector: tagged.sector,
    regions: [...tagged.regions],
    languages: [...tagged.languages],
    channels,
    traits: [...tagged.traits],
    minimum_age: wholeYears(doc.minimum_age),
    maximum_age: wholeYears(doc.maximum_age),
    latitude: point?.latitude ?? null,
    longitude: point?.longitude ?? null,
    ...pointsOf(whole),
    town: told.flatMap(({ addresses }) => addresses ?? []).find(({ city }) => city !== '')?.city ?? null,
    is_remote: channels.some((channel) => channel === 'phone' || channel === 'text' || channel === 'chat'),
    ...openColumns(serviceTimes(whole, now)),
    assured_on: service.assuredOn,
    modified_at: service.modifiedAt.toISOString(),
  }
  return { row, words: learnt }
}

/** Its number is to be checked, or its source is uncertain, and no organization checked the sheet. */
function isDoubtful({ service }: WholeService): boolean {
  if (service.assuredOn !== null) return false
  const [first] = service.doc.phones ?? []
  const isUnsure = first !== undefined && isUnsureNumber(service, first.number)
  const confidence = service.source?.confidence
  return confidence === 'low' || (isUnsure && confidence !== 'high')
}

const needCodes = (doc: ServiceDoc): string[] =>
  (doc.attributes ?? []).flatMap(({ taxonomy_term_id }) => needOfTerm(taxonomy_term_id ?? '') ?? [])

function cardOf(whole: WholeService): Card {
  const { service, organization, places } = whole
  const { doc } = service
  const phones = [
    ...(doc.phones ?? []),
    ...places.flatMap(({ link, location }) => [...(link.doc.phones ?? []), ...(location.doc.phones ?? [])]),
  ]
  const voices = phones.filter(({ type }) => type === undefined || type === 'voice' || type === 'cell')
  const call = voices.find(({ number, extension }) => readPhone(number, extension).callHref !== null) ?? voices[0]
  return {
    number: service.seq,
    name: doc.name,
    organization: organization?.doc.name ?? null,
    description: doc.description ?? null,
    alert: doc.alert ?? null,
    phone: call?.number ?? null,
    extension: call?.extension ?? null,
    ...(call !== undefined && isUnsureNumber(service, call.number) ? { isPhoneUnsure: true } : {}),
    text: phones.find(({ type }) => type === 'text')?.number ?? null,
    chat: doc.additional_urls?.find(({ use }) => use === 'chat')?.url ?? null,
    email: doc.email ?? null,
    website: doc.url ?? organization?.doc.website ?? null,
    isPlaceWithheld: places.some(({ location }) => location.withheld.includes('addresses')),
    status: doc.status,
    zone: zoneOfService(whole),
  }
}

function channelsOf(whole: WholeService): Channel[] {
  const { phone, text, chat, email } = cardOf(whole)
  const inPerson = whole.places.some(({ location }) => location.doc.location_type === 'physical')
  return [
    ...(inPerson ? (['in_person'] as const) : []),
    ...(phone === null ? [] : (['phone'] as const)),
    ...(text === null ? [] : (['text'] as const)),
    ...(chat === null ? [] : (['chat'] as const)),
    ...(email === null ? [] : (['email'] as const)),
  ]
}

function traitsOf({ service, places }: WholeService): string[] {
  const stated = new Set<string>(service.doc.traits ?? [])
  if (service.doc.cost_options?.some(({ amount }) => amount === 0)) stated.add('free')
  if (places.some(({ location }) => location.withheld.includes('addresses'))) stated.add('confidential')
  return [...stated]
}

/** Service areas of type `region`: codes, `QC` for the whole province, `CA` all Canada; when none is stated, the region where it stands. */
function regionsOf({ service, places }: WholeService): string[] {
  const areas = [...(service.doc.service_areas ?? []), ...places.flatMap(({ link }) => link.doc.service_areas ?? [])]
  const told = areas.flatMap(({ extent_type, extent }) => (extent_type === 'region' && extent ? [extent] : []))
  if (told.length > 0) return [...new Set(told)]
  const addresses = places.flatMap(({ location }) => location.doc.addresses ?? [])
  const quebec = addresses.filter(({ state_province }) => /^(qc|qu[eé]bec)$/i.test(state_province))
  return [
    ...new Set(
      quebec.flatMap(({ city, postal_code }) => regionOfPlace(`${city}, ${postal_code}`) ?? regionOfPlace(city) ?? []),
    ),
  ]
}

/** Whole years lived: at two and a half one is two, and at two years one may be two and a half. */
const wholeYears = (age: number | undefined): number | null => (age === undefined ? null : Math.floor(age))
