import { fold } from '../../kernel/language.ts'
import { openColumns, serviceTimes } from './hours/service-hours.ts'
import type { Channel, ServiceDoc, Text } from './model.ts'
import { needOfTerm, withAncestors } from './needs.ts'
import type { WholeService } from './records.ts'
import { plainText } from './text.ts'

/** What a line of results prints; made from the public part of the records only. */
export interface Card {
  name: Text
  organization: Text | null
  description: Text | null
  /** First number to call, as written; null: none told. */
  phone: string | null
  extension: number | null
  /** Number to text; null: none told. */
  text: string | null
  chat: string | null
  email: string | null
  website: string | null
  /** Whether a place exists that the public is not told. */
  isPlaceWithheld: boolean
}

/** One row of service_search, as its columns are named. */
export interface SearchRow {
  service_id: string
  organization_id: string | null
  card: Card
  name_fr: string
  name_en: string
  words: string
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

/** The search row of a published service; `now` is what its hours are computed around. */
export function searchRowOf(whole: WholeService, now = new Date()): SearchRow {
  const { service, organization, places } = whole
  const { doc } = service
  const told = places.map(({ location }) => location.doc)
  const point = told.find(({ latitude, longitude }) => latitude !== undefined && longitude !== undefined)
  const needs = [...new Set(needCodes(doc).flatMap(withAncestors))]
  const channels = channelsOf(whole)
  return {
    service_id: service.id,
    organization_id: organization?.id ?? null,
    card: cardOf(whole),
    name_fr: plainText(doc.name, 'fr'),
    name_en: plainText(doc.name, 'en'),
    words: [...new Set(wordsOf(whole))].map((word) => `'${word}'`).join(' '),
    needs,
    sector: service.sector ?? organization?.sector ?? null,
    regions: regionsOf(whole),
    languages: [...new Set((doc.languages ?? []).flatMap(({ code }) => code ?? []))],
    channels,
    traits: traitsOf(whole),
    minimum_age: doc.minimum_age ?? null,
    maximum_age: doc.maximum_age ?? null,
    latitude: point?.latitude ?? null,
    longitude: point?.longitude ?? null,
    town: told.flatMap(({ addresses }) => addresses ?? []).find(({ city }) => city !== '')?.city ?? null,
    is_remote: channels.some((channel) => channel === 'phone' || channel === 'text' || channel === 'chat'),
    ...openColumns(serviceTimes(whole, now)),
    assured_on: service.assuredOn,
    modified_at: service.modifiedAt.toISOString(),
  }
}

const needCodes = (doc: ServiceDoc): string[] =>
  (doc.attributes ?? []).flatMap(({ taxonomy_term_id }) => needOfTerm(taxonomy_term_id ?? '') ?? [])

function wordsOf({ service, organization }: WholeService): string[] {
  const texts = [service.doc.name, service.doc.alternate_name, service.doc.description, organization?.doc.name]
  const both = texts.flatMap((text) => [text?.fr ?? '', text?.en ?? ''])
  return fold(both.join(' ')).match(/[\p{L}\p{N}]+/gu) ?? []
}

function cardOf({ service, organization, places }: WholeService): Card {
  const { doc } = service
  const phones = [
    ...(doc.phones ?? []),
    ...places.flatMap(({ link, location }) => [...(link.doc.phones ?? []), ...(location.doc.phones ?? [])]),
  ]
  const call = phones.find(({ type }) => type === undefined || type === 'voice' || type === 'cell')
  return {
    name: doc.name,
    organization: organization?.doc.name ?? null,
    description: doc.description ?? null,
    phone: call?.number ?? null,
    extension: call?.extension ?? null,
    text: phones.find(({ type }) => type === 'text')?.number ?? null,
    chat: doc.additional_urls?.find(({ use }) => use === 'chat')?.url ?? null,
    email: doc.email ?? null,
    website: doc.url ?? organization?.doc.website ?? null,
    isPlaceWithheld: places.some(({ location }) => location.withheld.includes('addresses')),
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

/** Service areas of type `region`: codes, `QC` for the whole province, `CA` for all Canada. */
function regionsOf({ service, places }: WholeService): string[] {
  const areas = [...(service.doc.service_areas ?? []), ...places.flatMap(({ link }) => link.doc.service_areas ?? [])]
  return [...new Set(areas.flatMap(({ extent_type, extent }) => (extent_type === 'region' && extent ? [extent] : [])))]
}
