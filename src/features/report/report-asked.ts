import { href, withQuery, type MemberRequest } from '../../kernel/http/index.ts'
import type { Language } from '../../kernel/language.ts'
import {
  figuresAt,
  networkAsked,
  organizationAsked,
  periodAsked,
  placeQuery,
  type FiguresAt,
  type KeptPeriod,
  type Place,
} from '../indicator/index.ts'
import { planOfIndicators, type Catalogue } from '../plan/index.ts'
import { addresses } from './addresses.ts'

/** Whose report the address asks for, and of which period. */
export interface ReportAsked {
  place: Place
  period: KeptPeriod
  periods: KeptPeriod[]
  catalogue: Catalogue
}

/** The place of the address, or the first network that the person coordinates, or where they work. null: none is theirs. */
export async function reportAsked(request: MemberRequest): Promise<ReportAsked | null> {
  const { tx, query, today, who } = request
  const isNetwork = query.has('network') || (!query.has('organization') && who.coordinated.length > 0)
  const place = await (isNetwork ? networkAsked(request) : organizationAsked(request))
  const catalogue = place && (await planOfIndicators(tx))
  if (place === null || catalogue === null) return null
  // A report tells of a region, never of one sector alone.
  const whole = place.kind === 'network' ? { ...place, sector: null } : place
  return { place: whole, catalogue, ...periodAsked(query, today) }
}

/** Every figure of the report, as its reader may see it; null: nothing was computed yet. */
export const figuresOfReport = (request: MemberRequest, asked: ReportAsked): Promise<FiguresAt | null> =>
  figuresAt(request, asked.place, { ...asked, isLeaving: true })

/** A page or a file of the same report. */
export const reportHref = (
  lang: Language,
  name: keyof typeof addresses,
  { place, period }: Pick<ReportAsked, 'place' | 'period'>,
): string => withQuery(href(lang, addresses[name]), placeQuery(place, period))
