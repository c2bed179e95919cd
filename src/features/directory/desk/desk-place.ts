import { regionCodes, sectorCodes, type SectorCode } from '../../../field/index.ts'
import { askedPage, href, withQuery } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { isId } from '../../../kernel/ids.ts'
import { addresses } from '../addresses.ts'

/** What a curator’s list can be narrowed to. */
export const queues = ['all', 'never', 'stale', 'language', 'unkept', 'suggested', 'hidden'] as const
export type Queue = (typeof queues)[number]

export const orders = ['check', 'name', 'changed'] as const
export type Order = (typeof orders)[number]

/** Where one is in the desk: its queue, what narrows it, its order, its page. Null: not narrowed. */
export interface DeskPlace {
  queue: Queue
  text: string | null
  region: string | null
  sector: SectorCode | null
  /** An organization of the directory. */
  organization: string | null
  order: Order
  page: number
}

const longestSearch = 120

/** Reads an address of the desk, in either language; what is not one of ours is as if it were not there. */
export function readDeskPlace(query: URLSearchParams): DeskPlace {
  const one = <T extends string>(values: readonly T[], ...names: string[]): T | null =>
    values.find((value) => names.some((name) => query.get(name) === value)) ?? null
  const organization = query.get('org')
  const text = (query.get('q') ?? '').trim().slice(0, longestSearch)
  return {
    queue: one(queues, 'file', 'queue') ?? 'all',
    text: text === '' ? null : text,
    region: one(regionCodes, 'region'),
    sector: one(sectorCodes, 'secteur', 'sector'),
    organization: isId(organization) ? organization : null,
    order: one(orders, 'ordre', 'order') ?? 'check',
    page: askedPage(query),
  }
}

export const deskNames: Record<Language, { queue: string; sector: string; order: string }> = {
  fr: { queue: 'file', sector: 'secteur', order: 'ordre' },
  en: { queue: 'queue', sector: 'sector', order: 'order' },
}

/** The same as parts of an address, without what goes without saying. */
export function deskQuery(lang: Language, place: DeskPlace): Record<string, string | null> {
  const { queue, sector, order } = deskNames[lang]
  return {
    [queue]: place.queue === 'all' ? null : place.queue,
    q: place.text,
    region: place.region,
    [sector]: place.sector,
    org: place.organization,
    [order]: place.order === 'check' ? null : place.order,
    page: place.page === 1 ? null : String(place.page),
  }
}

/** The desk, where an address says one was. */
export const deskHref = (lang: Language, networkId: string, query: URLSearchParams): string =>
  withQuery(href(lang, addresses.desk, { networkId }), deskQuery(lang, readDeskPlace(query)))
