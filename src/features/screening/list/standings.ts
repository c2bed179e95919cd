import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import { compareText, fold, nameIn, type Language } from '../../../kernel/language.ts'

/** An organization, and since when it has had a protocol in force; null: it has none. */
export interface ScreeningStanding {
  id: string
  nameFr: string
  nameEn: string
  regionCodes: string[]
  since: Date | null
}

/** Where the person works, and what they coordinate, by name; 5,000 at most. */
export async function listStandings(tx: Tx): Promise<ScreeningStanding[]> {
  const { rows } = await sql<ScreeningStanding>`
    select o.id, o.name_fr as "nameFr", o.name_en as "nameEn", o.region_codes as "regionCodes", s.since
    from sec.screening_standings() s join organization o on o.id = s.organization_id
    order by o.name_fr collate "fr-CA-x-icu", o.id limit 5000`.execute(tx)
  return rows
}

export const standingFilters = ['all', 'in-force', 'none'] as const
export const standingSorts = ['name', 'since'] as const

export interface StandingFilter {
  /** As typed; null: any. */
  text: string | null
  state: (typeof standingFilters)[number]
  sort: (typeof standingSorts)[number]
}

/** What the address asks for; what it does not know is as if it were not asked. */
export function standingFilterOf(query: URLSearchParams): StandingFilter {
  const typed = (query.get('q') ?? '')
    .slice(0, 1000)
    .toWellFormed()
    .replace(/\p{Cc}/gu, ' ')
    .trim()
    .slice(0, 80)
  return {
    text: typed === '' ? null : typed,
    state: standingFilters.find((one) => one === query.get('protocole')) ?? 'all',
    sort: standingSorts.find((one) => one === query.get('ordre')) ?? 'name',
  }
}

/** The same, as an address says it. */
export const standingQuery = ({ text, state, sort }: StandingFilter): Record<string, string | null> => ({
  q: text,
  protocole: state === 'all' ? null : state,
  ordre: sort === 'name' ? null : sort,
})

export function narrowStandings(
  all: readonly ScreeningStanding[],
  { text, state, sort }: StandingFilter,
  lang: Language,
): ScreeningStanding[] {
  const wanted = text === null ? null : fold(text)
  const byName = (a: ScreeningStanding, b: ScreeningStanding): number =>
    compareText(nameIn(a, lang), nameIn(b, lang), lang)
  return all
    .filter(({ since }) => state === 'all' || (since === null) === (state === 'none'))
    .filter((one) => wanted === null || [one.nameFr, one.nameEn].some((name) => fold(name).includes(wanted)))
    .toSorted((a, b) =>
      sort === 'since' ? (b.since?.getTime() ?? 0) - (a.since?.getTime() ?? 0) || byName(a, b) : byName(a, b),
    )
}
