import { href, withQuery, type Address, type FrameLink } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'
import { filterKeys } from '../filter.ts'
import { words } from './words.ts'

export const netCrumb = (lang: Language): FrameLink => ({ label: words[lang].crumb, href: href(lang, addresses.net) })

/** The key of a gap, in an address. */
export const gapKeyName = 'code'

type Query = Record<string, string | null>
const inNetwork = (lang: Language, networkId: string): Query => ({ [filterKeys.network[lang]]: networkId })

const to =
  (address: Address<never>) =>
  (lang: Language, networkId: string, more: Query = {}): string =>
    withQuery(href(lang, address), { ...more, ...inNetwork(lang, networkId) })

/** Pages of the gaps of a network, each with what its address asks besides. */
export const gapsHref = to(addresses.gaps)
export const gapsCsvHref = to(addresses.gapsCsv)
export const gapsXlsxHref = to(addresses.gapsXlsx)
export const asideHref = to(addresses.asideList)
export const setAsideHref = to(addresses.setAside)
export const whatIfAnyHref = to(addresses.whatIfAny)

export const cellHref = (lang: Language, networkId: string, region: string, sector: string): string =>
  withQuery(href(lang, addresses.cell, { region, sector }), inNetwork(lang, networkId))

export const whatIfHref = (lang: Language, networkId: string, organizationId: string): string =>
  withQuery(href(lang, addresses.whatIf, { organizationId }), inNetwork(lang, networkId))

/** An organization among those it is tied to, on the map. */
export const aroundHref = (lang: Language, networkId: string, organizationId: string): string =>
  withQuery(href(lang, addresses.around, { organizationId }), inNetwork(lang, networkId))
