import type { FrameLink, MemberRequest } from '../../kernel/http/index.ts'
import { href, withQuery } from '../../kernel/http/index.ts'
import { addresses } from './addresses.ts'
import { currentDefinitions } from './definitions-kept.ts'
import { periodAsked } from './figure/say-period.ts'
import { words as yearWords } from './our-year/words.ts'
import { words as boardWords } from './dashboard/words.ts'
import type { KeptPeriod } from './kept-periods.ts'
import type { MeasureDefinition } from './model.ts'
import { placeNamed, placeQuery, type Place } from './place.ts'

/** What the address of a page about one measure asks for. */
export interface MeasureAsked {
  definition: MeasureDefinition
  place: Place
  period: KeptPeriod
  periods: KeptPeriod[]
}

/** null: there is no such measure, or the place is not the person's: both read the same. */
export async function measureAsked(request: MemberRequest): Promise<MeasureAsked | null> {
  const place = await placeNamed(request)
  if (place === null) return null
  const definition = (await currentDefinitions(request.tx)).find(({ measure }) => measure === request.params['measure'])
  return definition === undefined ? null : { definition, place, ...periodAsked(request.query, request.today) }
}

/** The list that the measure is of: one's own year, or the dashboard. */
export function measureBreadcrumb({ lang }: MemberRequest, { place, period }: MeasureAsked): FrameLink[] {
  const isOwn = place.kind === 'organization'
  const list = href(lang, isOwn ? addresses.ourYear : addresses.dashboard)
  const label = isOwn ? yearWords[lang].title : boardWords[lang].title
  return [{ label, href: withQuery(list, placeQuery(place, period)) }]
}
