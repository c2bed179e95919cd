import type { SectorCode } from '../../../field/index.ts'
import { compareText, fold, nameIn, type Language } from '../../../kernel/language.ts'
import { isRegion, regionName, sectorCodes } from '../../../field/index.ts'
import type { MemberOrganization } from '../../network/index.ts'
import type { Adoption, Version } from '../model.ts'

/** By which version someone works, and since when; null: by none. */
export type Works = Pick<Adoption, 'number' | 'fromDay'> | null

/** A region and an organization of it; of a region where no organization is, the organization is null. */
export interface MatrixRow {
  region: string
  regionWorks: Works
  organization: Pick<MemberOrganization, 'id' | 'nameFr' | 'nameEn' | 'sector'> | null
  works: Works
}

/** Every region of the network, with the organizations that serve it; those that serve none of them come last, in their own. */
export function matrixRows(
  regions: readonly string[],
  members: readonly MemberOrganization[],
  adoptions: readonly Adoption[],
): MatrixRow[] {
  const standing = adoptions.filter(({ untilDay, isPresent }) => untilDay === null && isPresent)
  const byRegion = new Map(standing.flatMap((one) => (one.regionCode === null ? [] : [[one.regionCode, one]])))
  const byOrganization = new Map(
    standing.flatMap((one) => (one.organizationId === null ? [] : [[one.organizationId, one]])),
  )
  const others = members.flatMap(({ regionCodes }) =>
    regionCodes.some((code) => regions.includes(code)) ? [] : regionCodes,
  )
  return [...new Set([...regions, ...others])].toSorted().flatMap((region): MatrixRow[] => {
    const regionWorks = byRegion.get(region) ?? null
    const own = members.filter(({ regionCodes }) => regionCodes.includes(region))
    if (own.length === 0) return [{ region, regionWorks, organization: null, works: null }]
    return own.map((one) => ({ region, regionWorks, organization: one, works: byOrganization.get(one.id) ?? null }))
  })
}

/** How one stands to the newest version. */
export const standings = ['newest', 'earlier', 'none'] as const
export type Standing = (typeof standings)[number]

export const standingOf = (works: Works, newest: Pick<Version, 'number'>): Standing => {
  if (works === null) return 'none'
  return works.number === newest.number ? 'newest' : 'earlier'
}

export const sorts = ['region', 'organization', 'version'] as const
export type Sort = (typeof sorts)[number]

/** What the matrix is narrowed to; null: not narrowed. */
export interface MatrixFilter {
  text: string | null
  region: string | null
  sector: SectorCode | null
  standing: Standing | null
  sort: Sort
}

/** What the address asks for; what it does not know is as if it were not asked. */
export function matrixFilterOf(query: URLSearchParams): MatrixFilter {
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
    standing: standings.find((one) => one === query.get('version')) ?? null,
    sort: sorts.find((one) => one === (query.get('tri') ?? query.get('sort'))) ?? 'region',
  }
}

/** The same, as it stands in an address. */
export const matrixFilterQuery = ({ text, region, sector, standing, sort }: MatrixFilter) => ({
  q: text,
  region,
  secteur: sector,
  version: standing,
  tri: sort === 'region' ? null : sort,
})

export const isNarrowed = ({ text, region, sector, standing }: MatrixFilter): boolean =>
  [text, region, sector, standing].some((one) => one !== null)

/** Rows that fit, in the order asked: by region, by organization, or the newest version first. */
export function narrowMatrix(
  rows: readonly MatrixRow[],
  { text, region, sector, standing, sort }: MatrixFilter,
  newest: Pick<Version, 'number'>,
  lang: Language,
): MatrixRow[] {
  const words = fold(text ?? '')
    .split(' ')
    .filter(Boolean)
  const fits = (row: MatrixRow): boolean => {
    if (region !== null && row.region !== region) return false
    if (sector !== null && row.organization?.sector !== sector) return false
    if (standing !== null && standingOf(row.works, newest) !== standing) return false
    const own = fold(`${row.organization?.nameFr ?? ''} ${row.organization?.nameEn ?? ''}`)
    return words.every((word) => own.includes(word))
  }
  const name = (row: MatrixRow) => (row.organization ? nameIn(row.organization, lang) : '')
  const byRegion = (a: MatrixRow, b: MatrixRow) =>
    compareText(regionName(a.region, lang), regionName(b.region, lang), lang) || compareText(name(a), name(b), lang)
  const orders: Record<Sort, (a: MatrixRow, b: MatrixRow) => number> = {
    region: byRegion,
    organization: (a, b) => compareText(name(a), name(b), lang) || byRegion(a, b),
    version: (a, b) => (b.works?.number ?? 0) - (a.works?.number ?? 0) || byRegion(a, b),
  }
  return rows.filter(fits).toSorted(orders[sort])
}
