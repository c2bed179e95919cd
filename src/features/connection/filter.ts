import { isRegion, sectorCodes } from '../../field/index.ts'
import type { Language } from '../../kernel/language.ts'
import { bases, tieKinds, type NetFilter } from './model.ts'

/** Months that can be looked back. */
export const windows = [6, 12, 24, 36] as const satisfies readonly NetFilter['months'][]

/** Nothing is left out: both sources, twelve months. */
export const plainFilter: NetFilter = {
  basis: 'both',
  sectors: [],
  regions: [],
  kinds: [],
  months: 12,
  action: null,
  need: null,
}

/** What the query of an address calls each part, in the language of the page. Either language is read. */
export const filterKeys = {
  network: { fr: 'reseau', en: 'network' },
  basis: { fr: 'source', en: 'source' },
  sectors: { fr: 'secteur', en: 'sector' },
  regions: { fr: 'region', en: 'region' },
  kinds: { fr: 'nature', en: 'kind' },
  months: { fr: 'mois', en: 'months' },
  action: { fr: 'action', en: 'action' },
  need: { fr: 'besoin', en: 'need' },
} as const
export type FilterPart = keyof typeof filterKeys

/** Every value the query has for a part, whichever language names it. */
export const askedOf = (query: URLSearchParams, part: FilterPart): string[] =>
  [...new Set(Object.values(filterKeys[part]))].flatMap((key) => query.getAll(key))

const among = <T extends string>(all: readonly T[], asked: readonly string[]): T[] =>
  all.filter((one) => asked.includes(one))

const codeOf = (asked: readonly string[]): string | null =>
  asked.find((one) => /^[A-Za-z0-9-]{1,60}$/.test(one)) ?? null

/** What the address asks to see; what names nothing known is left out. Lists are in the order of the content. */
export function parseFilter(query: URLSearchParams): NetFilter {
  const months = askedOf(query, 'months').map(Number)
  return {
    basis: among(bases, askedOf(query, 'basis')).at(-1) ?? plainFilter.basis,
    sectors: among(sectorCodes, askedOf(query, 'sectors')),
    regions: [...new Set(askedOf(query, 'regions'))].filter(isRegion).toSorted(),
    kinds: among(tieKinds, askedOf(query, 'kinds')),
    months: windows.find((one) => months.includes(one)) ?? plainFilter.months,
    action: codeOf(askedOf(query, 'action')),
    need: codeOf(askedOf(query, 'need')),
  }
}

/** The same as the query of an address (`withQuery`): only what is not plain. */
export function filterQuery(filter: NetFilter, lang: Language): Record<string, readonly string[]> {
  const parts: Partial<Record<FilterPart, readonly string[]>> = {
    basis: filter.basis === plainFilter.basis ? [] : [filter.basis],
    sectors: filter.sectors,
    regions: filter.regions,
    kinds: filter.kinds,
    months: filter.months === plainFilter.months ? [] : [String(filter.months)],
    action: filter.action === null ? [] : [filter.action],
    need: filter.need === null ? [] : [filter.need],
  }
  return Object.fromEntries(
    (Object.keys(parts) as FilterPart[]).map((part) => [filterKeys[part][lang], parts[part] ?? []]),
  )
}
