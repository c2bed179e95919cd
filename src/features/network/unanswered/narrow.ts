import { isRegion, sectorCodes, type SectorCode } from '../../../field/index.ts'
import { compareText, fold, nameIn, type Language } from '../../../kernel/language.ts'
import type { UnansweredOrganization } from './queries.ts'

/** Orders of the list: by name; those who wait longest first, where nobody is designated before all. */
export const unansweredSorts = ['name', 'longest'] as const
type UnansweredSort = (typeof unansweredSorts)[number]

/** What the list is narrowed to; null: not narrowed. */
export interface UnansweredFilter {
  text: string | null
  region: string | null
  sector: SectorCode | null
  sort: UnansweredSort
}

/** What the address asks for; what it does not know is as if it were not asked. */
export function unansweredFilterOf(query: URLSearchParams): UnansweredFilter {
  const text = (query.get('q') ?? '')
    .toWellFormed()
    .replace(/\p{Cc}/gu, ' ')
    .trim()
    .slice(0, 200)
  const region = query.get('region') ?? ''
  return {
    text: text === '' ? null : text,
    region: isRegion(region) ? region : null,
    sector: sectorCodes.find((one) => one === (query.get('secteur') ?? query.get('sector'))) ?? null,
    sort: unansweredSorts.find((one) => one === query.get('sort')) ?? 'name',
  }
}

/** The same, as it stands in an address. */
export const unansweredQuery = ({ text, region, sector, sort }: UnansweredFilter): Record<string, string | null> => ({
  q: text,
  region,
  secteur: sector,
  sort: sort === 'name' ? null : sort,
})

export const isNarrowed = ({ text, region, sector }: UnansweredFilter): boolean =>
  text !== null || region !== null || sector !== null

/** Those that fit, in the order that is asked. */
export function narrowUnanswered(
  all: readonly UnansweredOrganization[],
  { text, region, sector, sort }: UnansweredFilter,
  lang: Language,
): UnansweredOrganization[] {
  const words = fold(text ?? '')
    .split(' ')
    .filter(Boolean)
  const found = all.filter((one) => {
    if (region !== null && !one.regionCodes.includes(region)) return false
    if (sector !== null && one.sector !== sector) return false
    const own = fold(`${one.nameFr} ${one.nameEn}`)
    return words.every((word) => own.includes(word))
  })
  const byName = found.toSorted((a, b) => compareText(nameIn(a, lang), nameIn(b, lang), lang))
  if (sort === 'name') return byName
  const never = '9999-12-31'
  return byName.toSorted((a, b) => (b.backOn ?? never).localeCompare(a.backOn ?? never))
}
