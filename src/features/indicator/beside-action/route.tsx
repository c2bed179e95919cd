import {
  href,
  memberGet,
  notFound,
  page,
  withQuery,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { dayOf } from '../../../kernel/clock.ts'
import type { PanelPlaces } from '../../../kernel/feature/index.ts'
import { addresses as plan, adoptedFor, planOfIndicators } from '../../plan/index.ts'
import { addresses } from '../addresses.ts'
import { periodAsked } from '../figure/say-period.ts'
import { figuresAt } from '../figures-at.ts'
import type { KeptPeriod } from '../kept-periods.ts'
import { organizationPlace, placeQuery, type OrganizationPlace } from '../place.ts'
import type { ActionFiguresView } from './action-figures.tsx'
import { BesideActionPage } from './page.tsx'
import { presentAction } from './presenter.ts'
import { latestEvidence } from './queries.ts'
import { words } from './words.ts'

interface Beside {
  place: OrganizationPlace
  shown: ActionFiguresView
  isOwnAction: boolean
}

/** The indicators of an adopted action of an organization where the person works; null: it is not theirs, or is a table's. */
export async function figuresBeside(
  request: MemberRequest,
  { adoption, action }: PanelPlaces['plan.action'],
  chosen: { period: KeptPeriod; periods: readonly KeptPeriod[] },
): Promise<Beside | null> {
  const { tx, lang, today, deps } = request
  const catalogue = await planOfIndicators(tx)
  const place = action.organizationId === null ? null : await organizationPlace(request, action.organizationId)
  if (catalogue === null || place === null) return null
  const figures = await figuresAt(request, place, chosen)
  const definitions = figures?.definitions.filter((one) => one.action !== null && one.action === action.actionId) ?? []
  const latest = await latestEvidence(tx, place.id, { definitions, today })
  const step = {
    adoptionId: adoption.id,
    adoptedId: action.id,
    action: action.actionId ?? '',
    state: action.state,
    since: dayOf(action.stateSince, deps.timeZone),
  }
  const facts = { lang, catalogue, today, latest: latest.get(step.action) ?? null }
  const shown = presentAction(step, figures === null ? [] : definitions.map((one) => figures.figureOf(one)), facts)
  const isOwnAction = action.actionId === null
  const title = (lang === 'fr' ? action.titleFr : action.titleEn) ?? ''
  return { place, isOwnAction, shown: isOwnAction ? { ...shown, title, advice: null } : shown }
}

async function showBeside(request: MemberRequest): Promise<Answer> {
  const { lang, params, query, today } = request
  const { period, periods } = periodAsked(query, today)
  const context = await adoptedFor(request, 'see')
  const beside = context && (await figuresBeside(request, context, { period, periods }))
  if (beside === null) return notFound()
  const { place, shown, isOwnAction } = beside
  const at = { adoptionId: params['adoptionId'] ?? '', adoptedId: params['adoptedId'] ?? '' }
  return page(
    words[lang].pageTitle(shown.title),
    <BesideActionPage
      action={href(lang, addresses.besideAction, at)}
      period={period}
      periods={periods}
      name={place.name}
      shown={shown}
      isOwnAction={isOwnAction}
      yearHref={withQuery(href(lang, addresses.ourYear), placeQuery(place, period))}
    />,
    { breadcrumb: [{ label: shown.title, href: href(lang, plan.adopted, at) }] },
  )
}

export const routes: readonly Route[] = [memberGet('indicator.beside-action', addresses.besideAction, showBeside)]
