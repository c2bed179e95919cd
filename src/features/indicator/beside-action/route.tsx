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
import { worksAt } from '../../../kernel/rights.ts'
import { dayOf } from '../../../kernel/clock.ts'
import { nameIn } from '../../../kernel/language.ts'
import { addresses as plan, adoptedFor, planOfIndicators } from '../../plan/index.ts'
import { addresses } from '../addresses.ts'
import { periodAsked } from '../figure/say-period.ts'
import { figuresAt } from '../figures-at.ts'
import type { KeptPeriod } from '../kept-periods.ts'
import { placeQuery, type OrganizationPlace } from '../place.ts'
import type { ActionFiguresView } from './action-figures.tsx'
import { BesideActionPage } from './page.tsx'
import { presentAction } from './presenter.ts'
import { latestEvidence } from './queries.ts'
import { words } from './words.ts'

interface Beside {
  name: string
  place: OrganizationPlace
  shown: ActionFiguresView
  isOwnAction: boolean
}

/**
 * The indicators of an adopted action of the person's own organization: the page's own, and the part that the page of the action shows
 * under its completion. null: the action is not theirs, or is a table's.
 */
export async function figuresBeside(
  request: MemberRequest,
  { period, periods }: { period: KeptPeriod; periods: readonly KeptPeriod[] },
): Promise<Beside | null> {
  const { tx, lang, who, today, deps } = request
  const context = await adoptedFor(request, 'see')
  const catalogue = context && (await planOfIndicators(tx))
  if (context === null || catalogue === null) return null
  const { action, party, adoption } = context
  const { organizationId } = action
  if (organizationId === null || !worksAt(who, organizationId)) return null
  const place: OrganizationPlace = {
    kind: 'organization',
    id: organizationId,
    name: nameIn(party, lang),
    mayAim: false,
  }
  const figures = await figuresAt(request, place, { period, periods })
  const definitions = figures?.definitions.filter((one) => one.action !== null && one.action === action.actionId) ?? []
  const latest = await latestEvidence(tx, organizationId, { definitions, today })
  const step = {
    adoptionId: adoption.id,
    adoptedId: action.id,
    action: action.actionId ?? '',
    state: action.state,
    since: dayOf(action.stateSince, deps.timeZone),
  }
  const facts = { lang, catalogue, today, latest: latest.get(step.action) ?? null }
  const isOwnAction = action.actionId === null
  const shown = presentAction(step, figures === null ? [] : definitions.map((one) => figures.figureOf(one)), facts)
  return {
    name: place.name,
    place,
    isOwnAction,
    shown: isOwnAction
      ? { ...shown, title: (lang === 'fr' ? action.titleFr : action.titleEn) ?? '', advice: null }
      : shown,
  }
}

async function showBeside(request: MemberRequest): Promise<Answer> {
  const { lang, params, query, today } = request
  const { period, periods } = periodAsked(query, today)
  const beside = await figuresBeside(request, { period, periods })
  if (beside === null) return notFound()
  const { name, place, shown, isOwnAction } = beside
  const at = { adoptionId: params['adoptionId'] ?? '', adoptedId: params['adoptedId'] ?? '' }
  return page(
    words[lang].pageTitle(shown.title),
    <BesideActionPage
      action={href(lang, addresses.besideAction, at)}
      period={period}
      periods={periods}
      name={name}
      shown={shown}
      isOwnAction={isOwnAction}
      yearHref={withQuery(href(lang, addresses.ourYear), placeQuery(place, period))}
    />,
    { breadcrumb: [{ label: shown.title, href: href(lang, plan.adopted, at) }] },
  )
}

export const routes: readonly Route[] = [memberGet('indicator.beside-action', addresses.besideAction, showBeside)]
